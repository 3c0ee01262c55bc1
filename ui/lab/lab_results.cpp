#include "ui/lab/lab_results.h"

#include "ui/lab/lab_export.h"
#include "ui/worker/frames.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace darkroom::ui {

namespace {

/// Frames of all lanes together take no more; beyond it every k-th step keeps its own.
constexpr double kFrameBudget = 192.0 * (1 << 20);

bool keepsFrame(const LaneStep& step, std::size_t lanes)
{
    const double all = static_cast<double>(step.frame.sizeInBytes()) * step.count * static_cast<double>(lanes);
    const int stride = std::max(1, static_cast<int>(std::ceil(all / kFrameBudget)));
    return (step.index - 1) % stride == 0 || step.index == step.count;
}

double settingOf(const Lane& lane)
{
    return lane.isClassifier ? lane.request.classifier.scale : lane.request.guidance.w;
}

/// Lanes get their names in the language that is shown now.
void nameLanes(const LabPlan& plan, std::vector<Lane>& lanes)
{
    for (const LabRow& row : plan.rows) {
        for (std::size_t i = row.first; i < row.first + row.count; ++i) {
            lanes[i].isClassifier = row.isClassifier;
            lanes[i].label = laneLabel(lanes[i].request, row.isClassifier);
        }
    }
    for (std::size_t i = 0; i < plan.turns.size(); ++i) {
        lanes[i].label =
            plan.turns[i] > plan.lanes[i].sampling.steps ? LabResults::tr("never") : LabResults::tr("from step %1").arg(plan.turns[i]);
    }
}

} // namespace

void LabResults::keepTelemetry()
{
    constexpr std::size_t kMostEarlier = 4;
    if (stepsDone() == 0) {
        return;
    }
    EarlierRun& run = m_earlier.emplace_back(EarlierRun{m_number, m_plan, std::move(m_lanes)});
    for (Lane& lane : run.lanes) {
        lane.picture = lane.look = lane.map = {};
        for (LaneStep& step : lane.steps) {
            step.frame = {};
        }
    }
    if (m_earlier.size() > kMostEarlier) {
        m_earlier.pop_front();
    }
}

void LabResults::forgetEarlier()
{
    m_earlier.clear();
    emit earlierForgotten();
}

void LabResults::begin(const LabPlan& plan, const std::vector<RunId>& runs)
{
    keepTelemetry();
    ++m_number;
    m_plan = plan;
    m_lanes.clear();
    for (const GenerationRequest& request : plan.lanes) {
        m_lanes.emplace_back().request = request;
    }
    nameLanes(m_plan, m_lanes);
    std::size_t first = 0;
    for (std::size_t batch = 0; batch < plan.batches.size(); ++batch) {
        for (std::size_t i = 0; i < plan.batches[batch]; ++i) {
            m_lanes[first + i].run = runs[batch];
            m_lanes[first + i].laneOfRun = static_cast<int>(i);
        }
        first += plan.batches[batch];
    }
    emit begun();
}

void LabResults::nameAgain()
{
    if (m_plan.again) {
        m_plan.rows = m_plan.again().rows;
    }
    nameLanes(m_plan, m_lanes);
    for (EarlierRun& run : m_earlier) {
        nameLanes(run.plan, run.lanes);
    }
}

bool LabResults::has(RunId run) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [run](const Lane& lane) { return lane.run == run; });
}

bool LabResults::take(const LabStep& event)
{
    if (!has(event.id)) {
        return false;
    }
    for (Lane& lane : m_lanes) {
        if (lane.run != event.id) {
            continue;
        }
        const auto at = static_cast<std::size_t>(lane.laneOfRun);
        LaneStep step{event.step.index, event.step.count, event.step.sigmaRatio, {}, {}, PreviewKind::Off};
        if (at < event.step.telemetry.lanes.size()) {
            step.telemetry = event.step.telemetry.lanes[at];
        }
        if (at < event.frames.size()) {
            step.frame = event.frames[at].picture;
            step.kind = event.frames[at].kind;
            if (!keepsFrame(step, m_lanes.size())) {
                step.frame = {};
            }
        }
        lane.steps.push_back(std::move(step));
    }
    emit stepTaken();
    return true;
}

bool LabResults::take(const LabFinished& event)
{
    if (!has(event.id)) {
        return false;
    }
    for (Lane& lane : m_lanes) {
        const auto at = static_cast<std::size_t>(lane.laneOfRun);
        if (lane.run == event.id && at < event.pictures.size()) {
            lane.picture = event.pictures[at];
            lane.request = event.requests[at];
            lane.seconds = event.seconds;
        }
    }
    emit finished();
    return true;
}

int LabResults::stepCount() const
{
    int most = 0;
    for (const Lane& lane : m_lanes) {
        most = std::max(most, lane.steps.empty() ? lane.request.sampling.steps : lane.steps.back().count);
    }
    return most;
}

int LabResults::stepsDone() const
{
    int most = 0;
    for (const Lane& lane : m_lanes) {
        most = std::max(most, lane.steps.empty() ? 0 : lane.steps.back().index);
    }
    return most;
}

bool LabResults::isFinished() const
{
    return !m_lanes.empty() && std::none_of(m_lanes.begin(), m_lanes.end(), [](const Lane& lane) { return lane.picture.isNull(); });
}

const LaneStep* LabResults::step(std::size_t lane, int index) const
{
    const std::vector<LaneStep>& steps = m_lanes[lane].steps;
    const auto after = std::find_if(steps.begin(), steps.end(), [index](const LaneStep& step) { return step.index > index; });
    return after == steps.begin() ? nullptr : &*(after - 1);
}

QImage LabResults::frame(std::size_t lane, int index) const
{
    QImage newest;
    for (const LaneStep& step : m_lanes[lane].steps) {
        if (step.index <= index && !step.frame.isNull()) {
            newest = step.frame;
        }
    }
    return newest;
}

RunRecord LabResults::record(std::size_t lane) const
{
    const Lane& of = m_lanes[lane];
    RunRecord record{of.run, of.request, of.picture, {}, of.seconds, {}, of.laneOfRun};
    record.stoppedAfter = of.picture.isNull() && !of.steps.empty() ? of.steps.back().index : 0;
    for (const LaneStep& step : of.steps) {
        if (!step.frame.isNull()) {
            record.frames.push_back({step.index, step.count, step.sigma, step.telemetry.w, step.kind, step.frame});
        }
    }
    return record;
}

double LabResults::shift(std::size_t lane) const
{
    const std::vector<LaneStep>& steps = m_lanes[lane].steps;
    double sum = 0.0;
    for (const LaneStep& step : steps) {
        sum += step.telemetry.shift;
    }
    return steps.empty() ? 0.0 : sum / static_cast<double>(steps.size());
}

std::vector<ShiftPoint> LabResults::points(bool isClassifier) const
{
    std::vector<ShiftPoint> points;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (m_lanes[lane].isClassifier == isClassifier && !m_lanes[lane].steps.empty()) {
            points.push_back({settingOf(m_lanes[lane]), shift(lane)});
        }
    }
    return points;
}

std::optional<AlignedLane> LabResults::aligned(std::size_t lane) const
{
    if (m_lanes[lane].steps.empty()) {
        return std::nullopt;
    }
    const ShiftPoint point{settingOf(m_lanes[lane]), shift(lane)};
    const std::vector<AlignedLane> found = alignByShift({&point, 1}, points(!m_lanes[lane].isClassifier));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<double> LabResults::turnDistances() const
{
    if (m_plan.turns.empty() || !isFinished()) {
        return {};
    }
    std::vector<Image> pictures;
    for (const Lane& lane : m_lanes) {
        pictures.push_back(toImage(lane.picture));
    }
    return distancesToFirst(pictures);
}

CallCount LabResults::calls() const
{
    CallCount count;
    for (const Lane& lane : m_lanes) {
        for (const LaneStep& step : lane.steps) {
            count.modelCalls += step.telemetry.modelCalls;
            count.savedCalls += step.telemetry.savedCalls;
            count.classifierCalls += step.telemetry.classifierCalls;
        }
    }
    return count;
}

void LabResults::setLook(std::size_t lane, const QImage& look)
{
    m_lanes[lane].look = look;
    emit looksChanged();
}

void LabResults::setMap(std::size_t lane, const QImage& map)
{
    m_lanes[lane].map = map;
    emit looksChanged();
}

void LabResults::clearLooks()
{
    for (Lane& lane : m_lanes) {
        lane.look = {};
    }
    emit looksChanged();
}

} // namespace darkroom::ui
