#include "ui/gallery/gallery_delegate.h"

#include "ui/gallery/gallery_model.h"
#include "ui/gallery/star_rating.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace darkroom::ui {

namespace {

constexpr int kSide = 128;
constexpr int kStarSide = 11;

void drawStars(QPainter* painter, const QRect& frame, int stars, const Colors& colors)
{
    const int side = scaled(kStarSide);
    const int width = stars * (side + 1) + 2 * kHalfGrid;
    const QRect plate(frame.left(), frame.bottom() - side - kHalfGrid, width, side + kHalfGrid + 1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.window);
    painter->drawRect(plate);
    painter->setBrush(colors.accent);
    for (int star = 0; star < stars; ++star) {
        painter->drawPath(starIn(QRectF(plate.left() + kHalfGrid + star * (side + 1), plate.top() + 2, side, side)));
    }
}

} // namespace

int GalleryDelegate::side()
{
    return scaled(kSide);
}

void GalleryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = colorsOf(QApplication::palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect frame(option.rect.left() + kGrid, option.rect.top() + kGrid, side(), side());
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(frame, colors.canvas);
    if (!picture.isNull()) {
        const QSize fitted = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
        const QRect place(frame.topLeft() + QPoint((side() - fitted.width()) / 2, (side() - fitted.height()) / 2), fitted);
        painter->setRenderHint(QPainter::SmoothPixmapTransform, fitted != picture.size());
        painter->drawImage(place, picture);
    }
    if (const int stars = index.data(GalleryModel::StarsRole).toInt()) {
        drawStars(painter, frame, stars, colors);
    }
    painter->setBrush(Qt::NoBrush);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(selected ? QPen(colors.accent, 2) : QPen(hovered ? colors.secondary : colors.hairline, 1));
    const double out = selected ? 1.0 : 0.5;
    painter->drawRect(QRectF(frame).adjusted(-out, -out, out, out));
    if (focused) {
        painter->setPen(QPen(colors.text, 1, Qt::DotLine));
        painter->drawRect(QRectF(frame).adjusted(-3.5, -3.5, 3.5, 3.5));
    }
    painter->setFont(captionFont());
    painter->setPen(selected ? colors.accent : colors.secondary);
    const QFontMetrics metrics(captionFont());
    const QRect line(frame.left(), frame.bottom() + kHalfGrid + 1, frame.width(), metrics.height());
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {side() + 2 * kGrid, side() + 2 * kGrid + kHalfGrid + QFontMetrics(captionFont()).height()};
}

} // namespace darkroom::ui
