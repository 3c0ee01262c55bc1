#include "ui/views/progress_line.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace darkroom::ui {

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setFraction(double fraction)
{
    fraction = std::clamp(fraction, 0.0, 1.0);
    if (fraction != m_fraction) {
        m_fraction = fraction;
        update();
    }
}

QSize ProgressLine::sizeHint() const
{
    return {scaled(240), std::max(scaled(3), 3)};
}

void ProgressLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.hairline);
    QRectF done(rect());
    done.setWidth(done.width() * m_fraction);
    if (layoutDirection() == Qt::RightToLeft) {
        done.moveRight(width());
    }
    painter.fillRect(done, colors.accent);
}

} // namespace darkroom::ui
