#include "ui/queue/queue_delegate.h"

#include "ui/queue/queue_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QPainter>

namespace darkroom::ui {

namespace {

constexpr int kBarHeight = 2;

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = colorsOf(QApplication::palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QVariant fraction = index.data(QueueModel::FractionRole);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, selected ? colors.controlHover : colors.control);
    }
    if (selected) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), colors.accent);
    }
    const auto line = [&](const QFont& font, const QColor& color, int top, const QString& text) {
        const QFontMetrics metrics(font);
        const QRect place(option.rect.left() + kGrid, top, option.rect.width() - 2 * kGrid, metrics.height());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, place.width()));
        return place.bottom() + 1;
    };
    const int below = line(bodyFont(), colors.text, option.rect.top() + kHalfGrid, index.data(Qt::DisplayRole).toString());
    const int end =
        line(captionFont(), fraction.isValid() ? colors.accent : colors.secondary, below, index.data(QueueModel::DetailRole).toString());
    if (fraction.isValid()) {
        const QRect bar(option.rect.left() + kGrid, end + 1, option.rect.width() - 2 * kGrid, kBarHeight);
        painter->fillRect(bar, colors.hairline);
        painter->fillRect(QRect(bar.topLeft(), QSize(static_cast<int>(bar.width() * fraction.toDouble()), kBarHeight)), colors.accent);
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(120), QFontMetrics(bodyFont()).height() + QFontMetrics(captionFont()).height() + 2 * kHalfGrid + kBarHeight + 1};
}

} // namespace darkroom::ui
