#include "ui/controls/caption_label.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace darkroom::ui {

namespace {

/// Draws a single line. Some fonts put the combining circumflex of x̂ far above its letter, where it is cut off: it is drawn as a glyph of its own.
void drawLine(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    constexpr QChar kCombiningHat(0x0302);
    constexpr QChar kHat(0x02C6);
    QString bare = text;
    bare.remove(kCombiningHat);
    const int flags = static_cast<int>(alignment) | Qt::TextSingleLine;
    painter.drawText(rect, flags, bare);
    const QFontMetricsF metrics(painter.font());
    const QRectF place = painter.boundingRect(QRectF(rect), flags, bare);
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

} // namespace

CaptionLabel::CaptionLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

void CaptionLabel::setTone(Tone tone)
{
    if (tone != m_tone) {
        m_tone = tone;
        refresh();
    }
}

void CaptionLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (!m_refreshing
        && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange
            || event->type() == QEvent::FontChange)) {
        refresh();
    }
}

void CaptionLabel::refresh()
{
    m_refreshing = true;
    const Colors& colors = colorsOf(QApplication::palette());
    const QColor color = m_tone == Tone::Accent ? colors.accent : m_tone == Tone::Error ? colors.error : colors.secondary;
    QPalette changed = palette();
    changed.setColor(QPalette::Active, QPalette::WindowText, color);
    changed.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(changed);
    setFont(captionFont());
    m_refreshing = false;
}

ElidedLabel::ElidedLabel(QWidget* parent, Qt::TextElideMode mode)
    : CaptionLabel(parent)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {scaled(24), fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    drawLine(painter, rect(), alignment(), fontMetrics().elidedText(text(), m_mode, width()));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(text()) > width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return CaptionLabel::event(event);
}

} // namespace darkroom::ui
