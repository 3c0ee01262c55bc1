#pragma once

#include <QWidget>

namespace darkroom::ui {

/// The colours of the heat maps with the values at their ends: one scale for all lanes.
class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget* parent = nullptr);

    /// The value of the brightest colour.
    void setGreatest(double greatest);
    double greatest() const { return m_greatest; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_greatest = 0.0;
};

} // namespace darkroom::ui
