#include "ui/views/hatching.h"

#include <QImage>
#include <QPaintDevice>
#include <QPainter>

namespace darkroom::ui {

namespace {

constexpr double kApart = 16.0;

void drawSlants(QPainter& painter, const QSizeF& size, double shift)
{
    for (double x = shift - size.height(); x < size.width(); x += kApart) {
        painter.drawLine(QPointF(x, size.height()), QPointF(x + size.height(), 0.0));
    }
}

} // namespace

void drawHatching(QPainter& painter, const QRectF& place, const QImage& coverage)
{
    const double dots = painter.device()->devicePixelRatioF();
    QImage lines((place.size() * dots).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (lines.isNull() || coverage.isNull()) {
        return;
    }
    lines.setDevicePixelRatio(dots);
    lines.fill(Qt::transparent);
    QPainter inside(&lines);
    inside.setRenderHint(QPainter::Antialiasing);
    inside.setPen(QPen(Qt::black, 1.2));
    drawSlants(inside, place.size(), 0.0);
    inside.setPen(QPen(Qt::white, 1.2));
    drawSlants(inside, place.size(), 1.6);
    inside.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    inside.drawImage(QRectF(QPointF(), place.size()), coverage);
    inside.end();
    painter.drawImage(place, lines);
}

} // namespace darkroom::ui
