#pragma once

#include "app/main_window.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <utility>

namespace darkroom::test {

/// A real window on folders of its own, or on those of another one that was there before.
class OpenWindow {
public:
    OpenWindow(ui::EngineFactory makeEngine, ui::Theme& theme, const QString& folder = {})
        : m_root(folder.isEmpty() ? m_folder.path() : folder)
        , m_window({.makeEngine = std::move(makeEngine),
                       .picturesFolder = path(QStringLiteral("Pictures")),
                       .settingsFile = path(QStringLiteral("settings.ini")),
                       .dataFolder = path(QStringLiteral("Data")),
                       .openAtStart = {},
                       .showFile = [this](const QString& file) { shownFile = file; }},
              theme)
    {
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }

    MainWindow& window() { return m_window; }
    ui::Session& session() { return m_window.session(); }
    const ui::SessionState& state() { return m_window.session().state(); }
    const ui::Settings& settings() { return m_window.settings().settings(); }
    QString path(const QString& name) const { return QDir(m_root).filePath(name); }

    template <class Type>
    Type* find(const char* name)
    {
        auto* found = m_window.findChild<Type*>(QString::fromLatin1(name));
        if (!found) {
            qFatal("There is no control named %s.", name);
        }
        return found;
    }

    QString text(const char* name) { return find<QWidget>(name)->property("text").toString(); }

    bool waitForModel(int milliseconds = 5000)
    {
        return QTest::qWaitFor([this] { return state().modelStatus == ui::ModelStatus::Ready; }, milliseconds);
    }

    bool waitForStep(int step, int milliseconds = 5000)
    {
        return QTest::qWaitFor([this, step] { return state().activity && state().activity->step == step; }, milliseconds);
    }

    /// Until nothing runs and nothing waits, and `pictures` were finished.
    bool waitForPictures(std::size_t pictures, int milliseconds = 5000)
    {
        return QTest::qWaitFor(
            [this, pictures] { return finished() >= pictures && !state().activity && state().waiting.empty(); }, milliseconds);
    }

    std::size_t finished()
    {
        std::size_t count = 0;
        for (const ui::RunRecordPtr& record : session().records()) {
            count += record->picture.isNull() ? 0 : 1;
        }
        return count;
    }

    QStringList savedFiles() const
    {
        QStringList files;
        QDirIterator iterator(path(QStringLiteral("Pictures")), {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            files << iterator.next();
        }
        files.sort();
        return files;
    }

    void drop(const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        // Qt hands a drop to what accepted the drag before it.
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &enter);
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    }

    /// Writes what is seen into the build folder, to be looked at.
    void screenshot(const QString& name)
    {
        const QString folder = QStringLiteral(DARKROOM_SCREENSHOTS) + QLatin1Char('/') + QGuiApplication::platformName();
        QDir().mkpath(folder);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        if (!m_window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"))) {
            qWarning() << "could not save the screenshot" << name;
        }
    }

    QString shownFile;

private:
    QTemporaryDir m_folder;
    QString m_root;
    MainWindow m_window;
};

} // namespace darkroom::test
