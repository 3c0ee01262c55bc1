#pragma once

#include "ui/controls/caption_label.h"
#include "ui/controls/choice_box.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringList>
#include <QStyle>
#include <QStyleOption>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

#include <algorithm>

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

/// The width that a field has for its text, between the icons and buttons inside of it.
inline int roomForText(const QLineEdit& line)
{
    constexpr int kInnerMargin = 2; // as QLineEdit draws
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = line.hasFrame() ? line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line) : 0;
    const QRect all = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).marginsRemoved(line.textMargins());
    int left = all.left(), right = all.right() + 1;
    for (const QAbstractButton* inside : line.findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (inside->isVisible() && inside->geometry().center().x() < line.width() / 2) {
            left = std::max(left, inside->geometry().right() + 1);
        } else if (inside->isVisible()) {
            right = std::min(right, inside->geometry().left());
        }
    }
    return right - left - 2 * kInnerMargin;
}

/// The width of the field in which a closed list shows its text.
inline int roomForText(const QComboBox& box)
{
    constexpr int kTextMargin = 1; // as styles draw
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    return box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width() - 2 * kTextMargin;
}

/// What a field shows beside what is typed or measured: its placeholder, its special value, or a number with its unit.
inline QStringList wordsOfField(const QLineEdit& line)
{
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(line.parentWidget())) {
        return {box->specialValueText(), box->text()};
    }
    return {line.placeholderText()};
}

/// All that a closed list may come to show in so much room.
inline QStringList wordsOfList(const QComboBox& box, int room)
{
    const auto* choices = qobject_cast<const ui::ChoiceBox*>(&box);
    QStringList words;
    for (int row = 0; row < box.count(); ++row) {
        words << (choices ? choices->shown(box.itemText(row), room) : box.itemText(row));
    }
    return words;
}

/// Shows what is as long as a user or a model made it, or many figures in a row; the rest is in its tooltip or its open list.
inline bool holdsData(const QWidget& widget)
{
    static const QStringList names = {QStringLiteral("caption"), QStringLiteral("chartMeaning"), QStringLiteral("chartValues"),
        QStringLiteral("classifierChoice"), QStringLiteral("classifierClass"), QStringLiteral("galleryClass"),
        QStringLiteral("galleryModel"), QStringLiteral("model"), QStringLiteral("modelFacts"), QStringLiteral("savedWhere"),
        QStringLiteral("statusActivity"), QStringLiteral("statusMachine")};
    return names.contains(widget.objectName());
}

/// Texts that are seen and don't fit where they stand, with their sizes.
inline QStringList clippedTexts(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        QSize has = widget->size();
        QSize wanted;
        QString text;
        const auto takeWidest = [&](const QStringList& words, int room) {
            has.setWidth(room);
            for (const QString& word : words) {
                if (const int width = widget->fontMetrics().horizontalAdvance(word); width > wanted.width()) {
                    wanted = {width, widget->fontMetrics().height()};
                    text = word;
                }
            }
        };
        if (holdsData(*widget)) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = label->text();
            const bool isElided = qobject_cast<const ui::ElidedLabel*>(label);
            wanted = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                : isElided             ? QSize(label->fontMetrics().horizontalAdvance(text), 0)
                                       : label->sizeHint();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const auto* tool = qobject_cast<const QToolButton*>(widget);
            text = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : button->text();
            wanted = button->minimumSizeHint();
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            takeWidest(wordsOfField(*line), roomForText(*line));
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget); box && !box->isEditable()) {
            takeWidest(wordsOfList(*box, roomForText(*box)), roomForText(*box));
        }
        const QWidget* parent = widget->parentWidget();
        const bool isCut = parent->layout() && widget->geometry().right() >= parent->width();
        if (!text.isEmpty() && (isCut || has.width() < wanted.width() || has.height() < wanted.height())) {
            clipped << QStringLiteral("%1 “%2” has %3 × %4, needs %5 × %6%7")
                           .arg(widget->objectName(), text)
                           .arg(has.width())
                           .arg(has.height())
                           .arg(wanted.width())
                           .arg(wanted.height())
                           .arg(isCut ? QStringLiteral(", beyond its parent") : QString());
        }
    }
    return clipped;
}

} // namespace darkroom::test
