#pragma once

#include <QtCharts/QChartView>

namespace darkroom::ui {

/// A chart over steps: the pointer over it and a click tell the nearest step.
class StepChartView : public QChartView {
    Q_OBJECT

public:
    explicit StepChartView(QWidget* parent = nullptr);

    /// Steps are chosen only where the axis has them.
    void setTellsSteps(bool tells) { m_tellsSteps = tells; }
    /// Where a step lies on the view.
    QPoint placeOf(int step) const;

    /// The least that can be read: it takes what room there is.
    QSize sizeHint() const override { return minimumSize(); }

signals:
    void stepPointedAt(int step);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void tell(const QPointF& position);

    bool m_tellsSteps = true;
    int m_told = 0;
};

} // namespace darkroom::ui
