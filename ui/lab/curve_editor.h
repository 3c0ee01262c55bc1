#pragma once

#include "darkroom/base/request.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace darkroom::ui {

/// w over a run as a curve on a log σ axis: noise at the left, the picture at the right. Points are dragged, added by a double click and taken away
/// with Delete; the interval's edges are dragged too. Keys: Page Up and Page Down choose a point, arrows move it.
class CurveEditor : public QWidget {
    Q_OBJECT

public:
    explicit CurveEditor(QWidget* parent = nullptr);

    /// σ/α of the axis' ends; 0 < low < high.
    void setLevels(const GuidanceRange& levels);
    /// Shows settings; emits nothing.
    void setGuidance(double w, const std::vector<GuidancePoint>& curve, const std::optional<GuidanceRange>& interval);

    /// The curve and its interval in words.
    QString summary() const;

    /// Where a level and a factor are drawn.
    QPointF placeOf(double sigma, double factor) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void curveEdited(const std::vector<darkroom::GuidancePoint>& curve);
    void intervalEdited(const darkroom::GuidanceRange& interval);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Grip { None, Point, Low, High };

    void addKeys();
    void choosePoint(int point);
    /// The chosen one, if there is one.
    void changePoint(const std::function<void(GuidancePoint&)>& change);
    QRectF area() const;
    double sigmaAt(double x) const;
    double factorAt(double y) const;
    double highestFactor() const;
    int pointAt(const QPointF& position) const;
    Grip gripAt(const QPointF& position) const;
    void movePoint(int index, double sigma, double factor);
    void removePoint(int index);
    void tell();
    void paintAxis(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintInterval(QPainter& painter) const;

    GuidanceRange m_levels{0.03, 15.0};
    double m_w = 0.0;
    std::vector<GuidancePoint> m_curve;
    std::optional<GuidanceRange> m_interval;
    Grip m_grip = Grip::None;
    int m_point = -1;       ///< Chosen.
    double m_dragTop = 0.0; ///< The scale stays while something is dragged.
};

} // namespace darkroom::ui
