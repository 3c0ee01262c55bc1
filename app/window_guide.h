#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace darkroom {

namespace ui {
class HelpPage;
class SettingsStore;
class ShortcutTable;
class Tour;
} // namespace ui

/// What helps to find one's way in the window: the help for what has the focus, the table of shortcuts, the tour; and what the program is.
class WindowGuide : public QObject {
    Q_OBJECT

public:
    WindowGuide(QWidget& window, ui::SettingsStore& store);

    /// A page of the window's stack.
    ui::HelpPage& help() { return *m_help; }
    ui::ShortcutTable& shortcuts() { return *m_shortcuts; }
    ui::Tour& tour() { return *m_tour; }

    /// The actions for the menu.
    const QList<QAction*>& actions() const { return m_actions; }
    /// Once all actions of the window are made: gives them the user's own keys.
    void takeShortcuts();
    /// The tour, when it was never seen to its end.
    void offerTour();

signals:
    void helpRequested();
    /// What the tour points at must be seen.
    void canvasRequested();

private:
    void showHelp();
    void showShortcuts();
    void showAbout();
    void startTour();

    QWidget& m_window;
    ui::SettingsStore& m_store;
    ui::HelpPage* m_help;
    ui::ShortcutTable* m_shortcuts;
    ui::Tour* m_tour;
    QList<QAction*> m_actions;
};

} // namespace darkroom
