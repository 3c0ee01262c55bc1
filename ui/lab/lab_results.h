#pragma once

#include "ui/lab/lab_plan.h"
#include "ui/session/session_state.h"
#include "ui/worker/worker_event.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace darkroom::ui {

/// What a lane had to tell at a step.
struct LaneStep {
    int index = 0; ///< From 1.
    int count = 0;
    double sigma = 0.0;
    LaneTelemetry telemetry;
    QImage frame; ///< x̂₀, guided; null where it isn't kept.
    PreviewKind kind = PreviewKind::Off;
};

/// Whether both branches ran at a step, so that Δ is known; a lane at w = 0, and steps outside of an interval, run one alone.
inline bool knowsDifference(const LaneTelemetry& told)
{
    return told.deltaNorm > 0.0;
}

/// A lane from its plan to its picture.
struct Lane {
    GenerationRequest request;
    QString label;
    bool isClassifier = false;
    RunId run = 0;
    int laneOfRun = 0;
    std::vector<LaneStep> steps;
    QImage picture;       ///< Null until it is finished.
    double seconds = 0.0; ///< Of its batch.
    QImage look;          ///< Of the step that is looked at, in another view than the estimate; null: none.
    QImage map;           ///< |Δ| there.
};

/// What is left of a run of the lab when another one began: its telemetry, without pictures.
struct EarlierRun {
    int number = 0; ///< From 1, in the order of their beginnings.
    LabPlan plan;
    std::vector<Lane> lanes;
};

/// All that a run of the lab brought so far. GUI thread.
class LabResults : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Lanes with nothing in them yet; `runs` are the batches' ids, in order.
    void begin(const LabPlan& plan, const std::vector<RunId>& runs);
    /// Rows and lanes get their names in the language that is shown now.
    void nameAgain();
    /// False when the event is none of these lanes'.
    bool take(const LabStep& event);
    bool take(const LabFinished& event);
    bool has(RunId run) const;

    /// The runs before this one that left steps, oldest first; the last few are kept.
    const std::deque<EarlierRun>& earlier() const { return m_earlier; }
    void forgetEarlier();
    /// Of the present run, as those of the earlier ones.
    int number() const { return m_number; }

    const LabPlan& plan() const { return m_plan; }
    const std::vector<Lane>& lanes() const { return m_lanes; }
    /// The most steps that a lane has.
    int stepCount() const;
    int stepsDone() const;
    bool isFinished() const;
    /// The step of a lane, or its last one before; null when it has none.
    const LaneStep* step(std::size_t lane, int index) const;
    /// The newest kept frame of a lane up to a step; null while there is none.
    QImage frame(std::size_t lane, int index) const;
    /// A lane as a run of its own, to be looked at on the canvas.
    RunRecord record(std::size_t lane) const;
    /// How far guidance of either kind moved a lane, over its steps.
    double shift(std::size_t lane) const;
    /// What the other kind would be set to for each lane's shift, where both kinds ran.
    std::optional<AlignedLane> aligned(std::size_t lane) const;
    /// With LabPlan::turns: how far each picture is from the full rerun; empty until all are there.
    std::vector<double> turnDistances() const;
    CallCount calls() const;

    void setLook(std::size_t lane, const QImage& look);
    void setMap(std::size_t lane, const QImage& map);
    void clearLooks();

signals:
    void begun();
    void stepTaken();
    void finished();
    void looksChanged();
    void earlierForgotten();

private:
    void keepTelemetry();

    std::vector<ShiftPoint> points(bool isClassifier) const;

    LabPlan m_plan;
    std::vector<Lane> m_lanes;
    std::deque<EarlierRun> m_earlier;
    int m_number = 0;
};

} // namespace darkroom::ui
