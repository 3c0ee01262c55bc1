#include "ui/theme/hatted_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace darkroom::ui {

namespace {

constexpr QChar kCombiningHat(0x0302);
constexpr QChar kHat(0x02C6);

} // namespace

bool hasHat(const QString& text)
{
    return text.contains(kCombiningHat);
}

void drawHattedText(QPainter& painter, const QRect& rect, int flags, const QString& text)
{
    QString bare = text;
    bare.remove(kCombiningHat);
    const int line = flags | Qt::TextSingleLine;
    painter.drawText(rect, line, bare);
    const QFontMetricsF metrics(painter.font());
    const QRectF place = painter.boundingRect(QRectF(rect), line, bare);
    QString before;
    for (const QChar character : text) {
        if (character != kCombiningHat) {
            before += character;
        } else if (!before.isEmpty()) {
            const double width = metrics.horizontalAdvance(before.back());
            const double left = metrics.horizontalAdvance(before) - width + (width - metrics.horizontalAdvance(kHat)) / 2.0;
            painter.drawText(QPointF(place.left() + left, place.top() + metrics.ascent()), kHat);
        }
    }
}

} // namespace darkroom::ui
