#include "app/window_guide.h"

#include "ui/help/about_dialog.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topic.h"
#include "ui/help/tour.h"
#include "ui/settings/settings_store.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/shortcuts/shortcut_table.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QWidget>

#include <vector>

namespace darkroom {

using namespace ui;

namespace {

std::vector<TourStep> tourSteps()
{
    return {{"prompt", WindowGuide::tr("Say what you want to see"),
                WindowGuide::tr("Type a prompt here, or choose a class below it. The bulb gives ideas that the model knows well.")},
        {"guidanceSlider", WindowGuide::tr("How much it follows"),
            WindowGuide::tr("Guidance w draws the picture towards the prompt. Turn it also while a picture develops, and watch.")},
        {"generate", WindowGuide::tr("Make the picture"),
            WindowGuide::tr("Press this, or Ctrl+Enter from anywhere. Each press queues one more; Esc stops.")},
        {"viewerPages", WindowGuide::tr("Watch it develop"),
            WindowGuide::tr("The estimate of every step is shown here, and stays in the filmstrip below to look back at.")},
        {"galleryPageButton", WindowGuide::tr("Find it again"),
            WindowGuide::tr("Every picture is saved with its settings. The gallery finds it, compares it and gives the settings back.")},
        {"menu", WindowGuide::tr("All the rest"),
            WindowGuide::tr("Text size, language, shortcuts and the help are in the menu. F1 explains whatever has the focus.")}};
}

/// Nothing waits for it.
void showDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

WindowGuide::WindowGuide(QWidget& window, SettingsStore& store)
    : QObject(&window)
    , m_window(window)
    , m_store(store)
    , m_help(new HelpPage)
    , m_shortcuts(new ShortcutTable(this))
    , m_tour(new Tour(tourSteps, &window))
{
    setHelpTopic(&window, "first-steps");
    m_actions << makeShortcut(
        &window, {"helpAction", tr("Help"), ShortcutPlace::Window, {QKeySequence(Qt::Key_F1)}}, [this] { showHelp(); })
              << makeShortcut(&window,
                     {"shortcutsAction", tr("Shortcuts…"), ShortcutPlace::Window, {QKeySequence(Qt::CTRL | Qt::Key_Slash)}},
                     [this] { showShortcuts(); })
              << makeShortcut(&window, {"tourAction", tr("Tour of the window"), ShortcutPlace::Window, {}}, [this] { startTour(); })
              << makeShortcut(&window, {"aboutAction", tr("About Darkroom"), ShortcutPlace::Window, {}}, [this] { showAbout(); });
    connect(m_help, &HelpPage::shortcutsRequested, this, &WindowGuide::showShortcuts);
    connect(m_help, &HelpPage::tourRequested, this, &WindowGuide::startTour);
    connect(m_tour, &Tour::ended, this, [this] { m_store.setTourSeen(true); });
    connect(m_tour, &Tour::stepComing, this, &WindowGuide::canvasRequested);
}

void WindowGuide::takeShortcuts()
{
    m_shortcuts->collect(m_window);
    m_shortcuts->setChanges(m_store.shortcuts());
    connect(m_shortcuts, &ShortcutTable::changed, this, [this] { m_store.setShortcuts(m_shortcuts->changes()); });
}

void WindowGuide::offerTour()
{
    if (!m_store.tourSeen() && !m_tour->isRunning()) {
        m_tour->start();
    }
}

void WindowGuide::showHelp()
{
    if (m_help->isVisible()) {
        emit m_help->backRequested();
        return;
    }
    const QWidget* focused = QApplication::focusWidget();
    m_help->showTopic(helpTopicOf(focused && focused->window() == &m_window ? focused : &m_window));
    emit helpRequested();
}

void WindowGuide::showShortcuts()
{
    auto* dialog = m_window.findChild<ShortcutDialog*>();
    showDialog(dialog ? dialog : new ShortcutDialog(*m_shortcuts, &m_window));
}

void WindowGuide::showAbout()
{
    auto* dialog = m_window.findChild<AboutDialog*>();
    showDialog(dialog ? dialog : new AboutDialog(usualLicenceFolders(), &m_window));
}

void WindowGuide::startTour()
{
    m_tour->start();
    m_tour->focusNext();
}

} // namespace darkroom
