#include "app/window_main.h"

#include "app/main_window.h"
#include "app/show_file.h"
#include "ui/controls/input_guard.h"
#include "ui/settings/settings_store.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme.h"
#include "ui/worker/generation_engine.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

namespace darkroom {

namespace {

QString picturesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + QStringLiteral("/Darkroom");
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/darkroom");
}

} // namespace

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Darkroom"));
    QApplication::setApplicationVersion(QStringLiteral(DARKROOM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("darkroom"));

    ui::SettingsStore store;
    ui::Theme theme;
    theme.setSystemDark(store.systemDark().value_or(theme.isDark()));
    theme.setChoice(store.theme());
    theme.setTextFactor(store.textFactor());
    ui::SystemScheme scheme;
    QObject::connect(&scheme, &ui::SystemScheme::darkChanged, &theme, [&](bool dark) {
        store.setSystemDark(dark);
        theme.setSystemDark(dark);
    });
    ui::InputGuard guard;
    application.installEventFilter(&guard);

    FileShower shower;
    const QStringList arguments = QApplication::arguments();
    MainWindow window({.makeEngine = [] { return std::make_unique<ui::GenerationEngine>(); },
                          .picturesFolder = picturesFolder(),
                          .settingsFile = {},
                          .dataFolder = dataFolder(),
                          .openAtStart = arguments.size() > 1 ? QFileInfo(arguments[1]).absoluteFilePath() : QString(),
                          .showFile = [&shower](const QString& file) { shower.show(file); },
                          .offerTour = true},
        theme);
    QObject::connect(&shower, &FileShower::failed, &window, &MainWindow::tellFileNotShown);
    // A frame around a window of the screen's size would push its lower edge off the screen.
    const QSize room = window.screen()->availableSize();
    if (window.width() >= room.width() || window.height() >= room.height()) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
    window.show();
    QTimer::singleShot(0, &scheme, &ui::SystemScheme::ask);
    return QApplication::exec();
}

} // namespace darkroom
