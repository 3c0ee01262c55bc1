#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QPainter;

namespace darkroom::ui {

class CaptionLabel;
class LabResults;
class LineLegend;
class StepChartView;

/// What the chart draws over the steps, one line a lane; the last two have axes of their own.
enum class LabQuantity {
    DeltaNorm,
    Cosine,
    Parallel,
    Orthogonal,
    StdRatio,
    Saturated,
    Shift,
    ClassifierNorm,
    W,
    SettingOverShift,
    Turning
};

/// Telemetry of all lanes as lines, with the step that is looked at and the chosen lane marked. The pointer over it and a click choose a step.
class TelemetryChart : public QWidget {
    Q_OBJECT

public:
    explicit TelemetryChart(const LabResults& results, QWidget* parent = nullptr);

    void setStep(int step);
    void setLane(std::optional<std::size_t> lane);
    LabQuantity quantity() const;
    void setQuantity(LabQuantity quantity);

    /// The chart as it stands, at twice its size, and as SVG.
    QImage toImage() const;
    QByteArray toSvg() const;

signals:
    void stepChosen(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    /// Draws everything anew; cheap beside a step.
    void rebuild();
    void addLaneLines();
    void addShiftPoints();
    void addTurning();
    void addCursor();
    void addAxes(const QString& x, const QString& y);
    void tellValues();
    void showLegend();
    QSize exportSize() const;
    void drawExport(QPainter& painter, int factor) const;

    const LabResults& m_results;
    QComboBox* m_quantity;
    CaptionLabel* m_meaning;
    LineLegend* m_legend;
    StepChartView* m_view;
    CaptionLabel* m_values;
    int m_step = 0;
    std::optional<std::size_t> m_lane;
};

} // namespace darkroom::ui
