#include "ui/controls/caption_label.h"

#include "ui/theme/colors.h"
#include "ui/theme/hatted_text.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace darkroom::ui {

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

bool CaptionLabel::event(QEvent* event)
{
    // A font of its own size: it doesn't hear of the text size otherwise, where the palette stays as it is.
    if (event->type() == QEvent::ApplicationFontChange) {
        refresh();
    }
    return QLabel::event(event);
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
    drawHattedText(painter, rect(), static_cast<int>(alignment()), fontMetrics().elidedText(text(), m_mode, width()));
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
