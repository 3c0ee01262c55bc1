#include "ui/models/model_delegate.h"

#include "ui/models/model_list_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace darkroom::ui {

namespace {

constexpr int kStarSide = 20;
constexpr int kLines = 3;

} // namespace

void ModelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = colorsOf(QApplication::palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (selected || hovered) {
        painter->fillRect(option.rect, selected ? colors.controlHover : colors.control);
    }
    if (selected) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), colors.accent);
    }
    const QRect star = starOf(option.rect);
    int top = option.rect.top() + kHalfGrid;
    const auto line = [&](const QFont& font, const QColor& color, const QString& text, int indent = 0) {
        const QFontMetrics metrics(font);
        const int left = option.rect.left() + kGrid + indent;
        const QRect place(left, top, star.left() - kGrid - left, metrics.height());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, place.width()));
        top += metrics.height();
    };
    const bool isFault = index.data(ModelListModel::FaultRole).toBool();
    line(bodyFont(), colors.text, index.data(Qt::DisplayRole).toString());
    const int faultSide = isFault ? QFontMetrics(captionFont()).height() : 0;
    if (isFault) {
        themedIcon(QStringLiteral("circle-alert")).paint(painter, QRect(option.rect.left() + kGrid, top, faultSide, faultSide));
    }
    line(captionFont(), isFault ? colors.error : colors.secondary, index.data(ModelListModel::SummaryRole).toString(),
        isFault ? faultSide + kHalfGrid : 0);
    line(captionFont(), colors.accent, index.data(ModelListModel::NoteRole).toString());
    const bool isStarred = index.data(ModelListModel::StarRole).toBool();
    if (isStarred || hovered || selected) {
        themedIcon(QStringLiteral("star"), IconFill::WhenOn)
            .paint(painter, star, Qt::AlignCenter, QIcon::Normal, isStarred ? QIcon::On : QIcon::Off);
    }
    painter->restore();
}

QSize ModelDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(160), QFontMetrics(bodyFont()).height() + (kLines - 1) * QFontMetrics(captionFont()).height() + 2 * kHalfGrid};
}

QRect ModelDelegate::starOf(const QRect& row)
{
    const int side = scaled(kStarSide);
    return {row.right() - side - kGrid, row.center().y() - side / 2, side, side};
}

bool ModelDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton) {
            if (starOf(option.rect).adjusted(-kHalfGrid, -kGrid, kHalfGrid, kGrid).contains(mouse->position().toPoint())) {
                emit starClicked(index);
            } else {
                emit rowClicked(index);
            }
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace darkroom::ui
