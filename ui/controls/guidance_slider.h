#pragma once

#include <QAbstractSlider>
#include <QVector>

namespace darkroom::ui {

/// The slider for w from -1 to 14, in steps of 0.1, with named ticks: unconditional, conditional, the model's default. Low values have more room
/// (position ~ √(w + 1)), since there a tenth is seen and above 7 it is not.
class GuidanceSlider : public QAbstractSlider {
    Q_OBJECT

public:
    static constexpr double kLowest = -1.0;
    static constexpr double kHighest = 14.0;

    explicit GuidanceSlider(QWidget* parent = nullptr);

    double w() const { return m_w; }
    /// As the user moves it.
    void moveTo(double w);
    /// Shows w; values outside of the slider's range rest at its ends.
    void setW(double w);
    void setDefaultW(double w);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user moved it.
    void wMoved(double w);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct NamedTick {
        double w;
        QString text;
    };

    /// A name where it is painted.
    struct TickLabel {
        double w;
        QString text;
        double x; ///< Of the tick.
        double left;
        double width;
        int row;
        bool hasLeader; ///< A line leads from the tick to it.
    };

    double positionOf(double w) const;
    double wAt(double x) const;
    /// The one that is harder to place first.
    QVector<NamedTick> namedTicks() const;
    /// In two rows, so that no name touches another.
    QVector<TickLabel> placedLabels() const;
    void paintTicks(QPainter& painter, double grooveY) const;

    double m_w = 0.0;
    double m_defaultW = 2.0;
};

} // namespace darkroom::ui
