#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QString>
#include <QWidget>

namespace darkroom::test {

/// Whether a person works with this widget, and so must be told its name; what belongs to another control does not count.
inline bool isControl(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    const bool isInner = qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QAbstractItemView*>(parent)
        || qobject_cast<const QHeaderView*>(widget) || widget->inherits("QComboBoxListView");
    return !isInner
        && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget)
            || (qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QScrollBar*>(widget))
            || qobject_cast<const QAbstractItemView*>(widget));
}

/// Its tooltip begins with a sentence; below it there may be a line for each key.
inline bool isExplained(const QWidget& widget)
{
    return widget.toolTip().section(QLatin1Char('\n'), 0, 0).endsWith(QLatin1Char('.'));
}

/// The first control below `root` that lacks an object name, an accessible name or a tooltip of one sentence; empty when there is none.
inline QString unnamedControl(const QWidget& root)
{
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isControl(widget) || widget->window() != root.window()) {
            continue;
        }
        if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty() || !isExplained(*widget)) {
            return QStringLiteral("%1 “%2”, accessible name “%3”, tooltip “%4”")
                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName(),
                    widget->toolTip());
        }
    }
    return {};
}

/// The first widget below `root` that takes the keyboard's focus and has no accessible name, or no tooltip of one sentence; empty when there is none.
/// What belongs to Qt's own parts or to another window, as a combo box's list, does not count.
inline QString unexplainedFocus(const QWidget& root)
{
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->window() != root.window();
        if (isInner || widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        if (widget->accessibleName().isEmpty() || !isExplained(*widget)) {
            return QStringLiteral("“%1”, accessible name “%2”, tooltip “%3”")
                .arg(widget->objectName(), widget->accessibleName(), widget->toolTip());
        }
    }
    return {};
}

} // namespace darkroom::test
