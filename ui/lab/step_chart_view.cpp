#include "ui/lab/step_chart_view.h"

#include "ui/theme/metrics.h"

#include <QMouseEvent>
#include <QtCharts/QChart>

#include <cmath>

namespace darkroom::ui {

StepChartView::StepChartView(QWidget* parent)
    : QChartView(parent)
{
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the scrubber does with keys what the pointer does here
    setMinimumHeight(scaled(120));
}

QPoint StepChartView::placeOf(int step) const
{
    return chart()->mapToPosition(QPointF(step, 0.0), chart()->series().value(0)).toPoint();
}

void StepChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    tell(event->position());
}

void StepChartView::mousePressEvent(QMouseEvent* event)
{
    m_told = 0;
    tell(event->position());
}

void StepChartView::tell(const QPointF& position)
{
    if (!m_tellsSteps || chart()->series().isEmpty() || !chart()->plotArea().contains(position)) {
        return;
    }
    const int step = static_cast<int>(std::lround(chart()->mapToValue(position, chart()->series().constFirst()).x()));
    if (step >= 1 && step != m_told) {
        m_told = step;
        emit stepPointedAt(step);
    }
}

} // namespace darkroom::ui
