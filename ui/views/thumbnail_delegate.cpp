#include "ui/views/thumbnail_delegate.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace darkroom::ui {

ThumbnailDelegate::ThumbnailDelegate(int side, Labels labels, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_side(side)
    , m_labels(labels)
{
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = colorsOf(QApplication::palette());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const int side = scaled(m_side);
    const QRect frame(option.rect.left() + kSpacing, option.rect.top() + kSpacing, side, side);
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!picture.isNull()) {
        const QSize fitted = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
        const QRect place(frame.center() - QPoint(fitted.width() / 2 - 1, fitted.height() / 2 - 1), fitted);
        painter->drawImage(place, picture);
    }
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setBrush(Qt::NoBrush);
    if (current) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(QRectF(frame).adjusted(-1, -1, 1, 1));
    } else {
        painter->setPen(QPen(hovered ? colors.secondary : colors.hairline, 1));
        painter->drawRect(QRectF(frame).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (m_labels == Labels::Shown) {
        painter->setFont(captionFont());
        painter->setPen(current ? colors.accent : colors.secondary);
        const QRect line(option.rect.left(), frame.bottom() + 3, option.rect.width(), option.rect.bottom() - frame.bottom() - 2);
        painter->drawText(line, Qt::AlignHCenter | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int side = scaled(m_side) + 2 * kSpacing;
    return {side, side + (m_labels == Labels::Shown ? QFontMetrics(captionFont()).height() : 0)};
}

} // namespace darkroom::ui
