#pragma once

#include "ui/controls/caption_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStringList>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

namespace darkroom::test {

/// A text of the window and where it stands.
struct ShownText {
    QString place;
    QString text;
};

inline void addModelTexts(QList<ShownText>& texts, const QString& place, const QAbstractItemModel& model)
{
    constexpr int kRows = 20;
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const int count = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
        for (int section = 0; section < std::min(count, kRows); ++section) {
            texts << ShownText{place + QStringLiteral(" header"), model.headerData(section, orientation).toString()};
        }
    }
    for (int row = 0; row < std::min(model.rowCount(), kRows); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                texts << ShownText{place + QStringLiteral(" row"), model.index(row, column).data(role).toString()};
            }
        }
    }
}

/// Everything that is written in the window, or told to screen readers, whether it is seen at the moment or not.
inline QList<ShownText> shownTexts(const QWidget& window)
{
    QList<ShownText> texts;
    QObjectList objects = window.findChildren<QObject*>();
    for (const QObject* object : std::as_const(objects)) {
        const QString place = QString::fromLatin1(object->metaObject()->className()) + QLatin1Char(' ') + object->objectName();
        const bool isTyped = object->inherits("QLineEdit") || object->inherits("QPlainTextEdit") || object->inherits("QAbstractSpinBox");
        for (const char* name : {"text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle", "title",
                 "prefix", "suffix", "specialValueText"}) {
            if (!(isTyped && qstrcmp(name, "text") == 0)) {
                texts << ShownText{place + QLatin1Char(' ') + QLatin1String(name), object->property(name).toString()};
            }
        }
        if (const auto* box = qobject_cast<const QComboBox*>(object)) {
            addModelTexts(texts, place, *box->model());
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(object); view && view->model()) {
            addModelTexts(texts, place, *view->model());
        }
    }
    erase_if(texts, [](const ShownText& text) { return text.text.isEmpty(); });
    return texts;
}

/// Labels and buttons that are seen and don't show all of their text, with their sizes.
inline QStringList clippedTexts(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        QSize wanted;
        QString text;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = qobject_cast<const ui::ElidedLabel*>(widget) ? QString() : label->text(); // those show the rest in their tooltip
            wanted = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const auto* tool = qobject_cast<const QToolButton*>(widget);
            text = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : button->text();
            wanted = button->minimumSizeHint();
        }
        const QWidget* parent = widget->parentWidget();
        const bool isCut = parent->layout() && widget->geometry().right() >= parent->width();
        if (!text.isEmpty() && (isCut || widget->width() < wanted.width() || widget->height() < wanted.height())) {
            clipped << QStringLiteral("%1 “%2” is %3 × %4, needs %5 × %6%7")
                           .arg(widget->objectName(), text)
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(wanted.width())
                           .arg(wanted.height())
                           .arg(isCut ? QStringLiteral(", beyond its parent") : QString());
        }
    }
    return clipped;
}

} // namespace darkroom::test
