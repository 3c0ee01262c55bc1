#include "ui/controls/sparkline.h"

#include "ui/settings/settings.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace darkroom::ui {

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QVector<double>& values, int expected)
{
    m_values = values;
    m_expected = expected;
    update();
}

QString Sparkline::summary() const
{
    if (m_values.isEmpty()) {
        return {};
    }
    const auto greatest = std::max_element(m_values.begin(), m_values.end());
    return tr("%1 at the first step, %2 at step %3, where it is greatest, %4 at the last")
        .arg(measuredNumber(m_values.front(), 2), measuredNumber(*greatest, 2))
        .arg(greatest - m_values.begin() + 1)
        .arg(measuredNumber(m_values.back(), 2));
}

QSize Sparkline::sizeHint() const
{
    return {scaled(112), scaled(22)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_values.size() < 2 || m_expected < 2) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(this);
    const double highest = std::max(*std::max_element(m_values.begin(), m_values.end()), 1e-9);
    const QRectF area = QRectF(rect()).adjusted(2, 3, -2, -2);
    painter.setPen(QPen(colors.hairline, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const double x = area.left() + area.width() * static_cast<double>(i) / (m_expected - 1);
        line << QPointF(x, area.bottom() - area.height() * m_values[i] / highest);
    }
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawPolyline(line);
}

} // namespace darkroom::ui
