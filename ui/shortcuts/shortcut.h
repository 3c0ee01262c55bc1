#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QEvent;
class QKeyEvent;
class QWidget;

namespace darkroom::ui {

/// Where a key acts: everywhere in the window, or on that control alone.
enum class ShortcutPlace { Window, Viewer, Mask, Regions, StartPicture, Curve, Lanes, Gallery, Compare, Queue, Models };

/// As shown: "everywhere", "gallery" and so on.
QString nameOf(ShortcutPlace place);

/// Something that can be done by a key. Every key that the user may change is made here, so that the table of shortcuts knows it.
struct ShortcutSpec {
    const char* id; ///< The action's object name; what the settings call it.
    QString text;   ///< As in a menu.
    ShortcutPlace place = ShortcutPlace::Window;
    QList<QKeySequence> keys; ///< Usual ones.
    Qt::ShortcutContext context = Qt::WindowShortcut;
    bool beforeWindow = false; ///< Goes before the window's action of the same key, so that the two don't clash.
};

/// An action of `owner` that does `act`.
QAction* makeShortcut(QWidget* owner, const ShortcutSpec& spec, std::function<void()> act);

/// Makes an action that exists already one of those that the table knows.
void takeAsShortcut(QAction* action, ShortcutPlace place, const QList<QKeySequence>& keys);
bool isShortcut(const QAction* action);
ShortcutPlace placeOf(const QAction* action);
bool goesBeforeWindow(const QAction* action);

/// A key of a control of our own.
QAction* makeControlKey(QWidget* control, ShortcutPlace place, const QByteArray& id, const QString& text, const QList<QKeySequence>& keys,
    std::function<void()> act);
/// The enabled action of the control itself that answers the key; null: none does.
QAction* keyActionOf(const QWidget& control, const QKeyEvent& event);
/// What a control of our own asks of each event: its keys go before the window's. True: the event is dealt with.
bool takeKey(const QWidget& control, QEvent& event);

/// Keeps the key in the control's tooltip right: "(Ctrl+J)" follows the action, is named as the desktop names it, and goes when there is none.
void tellKey(QAction* action, QWidget* control);
/// The same for a control with several keys of its own: a line for each action that has one stands below the tooltip.
void tellKeys(const QList<QAction*>& actions, QWidget* control);

/// As the desktop writes them: "Ctrl+Return, Ctrl+Enter".
QString keysText(const QList<QKeySequence>& keys);

} // namespace darkroom::ui
