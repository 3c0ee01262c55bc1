#pragma once

#include "ui/lab/lab_export.h"
#include "ui/lab/line_legend.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineSeries;
class QPainter;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;
class LabResults;
class StepChartView;
struct EarlierRun;
struct LabPlan;
struct Lane;

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

/// Telemetry of all lanes as lines, with the step that is looked at and the chosen lane marked, over the last runs' dimmed ones. The pointer over it and a
/// click choose a step.
class TelemetryChart : public QWidget {
    Q_OBJECT

public:
    explicit TelemetryChart(const LabResults& results, QWidget* parent = nullptr);

    void setStep(int step);
    void setLane(std::optional<std::size_t> lane);
    LabQuantity quantity() const;
    void setQuantity(LabQuantity quantity);
    /// Whether the runs before the present one are drawn beneath it.
    EarlierRuns earlierRuns() const;

    /// The chart as it stands, at twice its size, and as SVG.
    QImage toImage() const;
    QByteArray toSvg() const;

signals:
    void stepChosen(int step);
    /// The runs before the present one shall go.
    void forgetRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    /// Draws everything anew; cheap beside a step.
    void rebuild();
    void addLaneLines();
    /// The lines of one run's lanes; marks are counted from `firstMark` on.
    void addRunLines(const LabPlan& plan, const std::vector<Lane>& lanes, const EarlierRun* earlier, std::size_t firstMark);
    void addLine(QLineSeries* line, const LineMark& mark, const QPen& pen);
    /// The shapes of a mark on some of the line's points, from the one at `first` on.
    void addShapes(const QLineSeries& line, const LineMark& mark, const QColor& color, int first, int apart);
    void addShiftPoints();
    void addTurning();
    void addCursor();
    void addAxes(const QString& x, const QString& y);
    void tellValues();
    QSize exportSize() const;
    void drawExport(QPainter& painter, int factor) const;

    const LabResults& m_results;
    QComboBox* m_quantity;
    CaptionLabel* m_meaning;
    QCheckBox* m_earlier;
    QToolButton* m_forget;
    LineLegend* m_legend;
    StepChartView* m_view;
    CaptionLabel* m_values;
    int m_step = 0;
    std::optional<std::size_t> m_lane;
    std::vector<LineLegend::Entry> m_lines; ///< As they are drawn.
};

} // namespace darkroom::ui
