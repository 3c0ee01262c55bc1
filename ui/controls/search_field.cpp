#include "ui/controls/search_field.h"

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QStyleOptionFrame>

namespace darkroom::ui {

namespace {

constexpr int kInnerMargin = 4; ///< Of the text, on both sides together, with the cursor.
constexpr int kBesideIcon = 6;  ///< That Qt leaves around an icon in the line.

} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
}

QSize SearchField::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo(minimumSizeHint());
}

QSize SearchField::minimumSizeHint() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int icon = style()->pixelMetric(QStyle::PM_LineEditIconSize, &option, this)
        + style()->pixelMetric(QStyle::PM_LineEditIconMargin, &option, this);
    const auto icons = static_cast<int>(findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly).size());
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + kInnerMargin + icons * (icon + kBesideIcon);
    const QSize contents(words, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, contents, this).expandedTo(QLineEdit::minimumSizeHint());
}

} // namespace darkroom::ui
