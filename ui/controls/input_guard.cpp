#include "ui/controls/input_guard.h"

#include "ui/shortcuts/shortcut.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace darkroom::ui {

namespace {

bool changesWithTheWheel(QObject* object)
{
    return qobject_cast<QAbstractSpinBox*>(object) || qobject_cast<QComboBox*>(object)
        || (qobject_cast<QAbstractSlider*>(object) && !qobject_cast<QScrollBar*>(object));
}

/// Files dropped on a text field are meant for the window, not as text.
bool isFileDrop(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop) {
        return false;
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget && !widget->isWindow() && static_cast<QDropEvent*>(event)->mimeData()->hasUrls();
}

bool isHistoryKey(const QKeyEvent* key)
{
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
        || (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_Y);
}

/// Strokes of a mask, say, are undone where they were painted.
bool hasOwn(QObject* watched, const QKeyEvent& key)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget && keyActionOf(*widget, key);
}

} // namespace

bool InputGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && changesWithTheWheel(watched) && !static_cast<QWidget*>(watched)->hasFocus()) {
        // Ignored but filtered: the event goes on to the parent, so that the panel scrolls.
        event->ignore();
        return true;
    }
    if (isFileDrop(watched, event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isHistoryKey(static_cast<QKeyEvent*>(event))
        && !hasOwn(watched, *static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace darkroom::ui
