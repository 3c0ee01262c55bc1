#include "app/cli/lab_report.h"

#include <cstdio>
#include <span>
#include <string>
#include <utility>

namespace darkroom::cli {
namespace {

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

Json stepJson(const StepFinished& step, std::size_t lane)
{
    const auto& told = step.telemetry.lanes.at(lane);
    return {{"step", step.index}, {"timestep", step.timestep}, {"sigma", step.sigmaRatio}, {"w", told.w}, {"delta_norm", told.deltaNorm},
        {"cosine", told.cosine}, {"parallel", told.parallel}, {"orthogonal", told.orthogonal}, {"classifier_norm", told.classifierNorm},
        {"shift", told.shift}, {"std_ratio", told.stdRatio}, {"saturated", told.saturated ? Json(*told.saturated) : Json()},
        {"rows", told.modelCalls}, {"rows_saved", told.savedCalls}, {"classifier_calls", told.classifierCalls}};
}

Json laneJson(const LabGroup& group, std::size_t lane)
{
    const auto& request = group.requests[lane];
    const auto calls = callsOf(group.steps, lane);
    Json json = {{"kind", lane < group.freeLanes ? "classifier-free" : "classifier"}, {"w", request.guidance.w},
        {"scale", 1.0 + request.guidance.w}, {"classifier_scale", request.classifier.scale}, {"seed", request.seed},
        {"rows", calls.modelCalls}, {"rows_saved", calls.savedCalls}, {"classifier_calls", calls.classifierCalls},
        {"mean_shift", meanShift(group.steps, lane)}};
    for (const auto& step : group.steps)
        json["steps"].push_back(stepJson(step, lane));
    return json;
}

/// What the share of saturated pixels was measured on, and what that took.
Json saturationJson(const LabGroup& group)
{
    double seconds = 0.0;
    auto kind = PreviewKind::Off;
    for (const auto& step : group.steps) {
        seconds += step.telemetry.previewSeconds;
        if (step.previewKind != PreviewKind::Off) kind = step.previewKind;
    }
    return {{"by", name(kind)}, {"seconds", seconds}};
}

/// What a lane is set to along its own axis.
double settingOf(const LabGroup& group, std::size_t lane)
{
    return lane < group.freeLanes ? group.requests[lane].guidance.w : group.requests[lane].classifier.scale;
}

std::vector<ShiftPoint> pointsOf(const LabGroup& group, std::size_t first, std::size_t end)
{
    std::vector<ShiftPoint> points;
    for (std::size_t lane = first; lane < end; ++lane)
        points.push_back({settingOf(group, lane), meanShift(group.steps, lane)});
    return points;
}

void addAligned(Json& lanes, std::size_t first, const char* key, std::span<const ShiftPoint> points, std::span<const ShiftPoint> others)
{
    for (const auto& aligned : alignByShift(points, others))
        lanes[first + aligned.lane]["aligned"] = {{key, aligned.setting}, {"inside", aligned.isInside}};
}

std::string seconds(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f s", value);
    return text;
}

void add(LabSession& session, const GridRow& row, std::span<const GenerationRequest> requests, bool isClassifier, std::vector<int> turns)
{
    session.rows.push_back({row.label, session.lanes.size(), row.cells.size(), isClassifier, std::move(turns)});
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        session.lanes.push_back({requests[i], row.cells[i].label, row.cells[i].picture});
}

} // namespace

Json groupJson(const LabGroup& group)
{
    Json lanes = Json::array();
    CallCount all;
    for (std::size_t lane = 0; lane < group.requests.size(); ++lane) {
        lanes.push_back(laneJson(group, lane));
        const auto calls = callsOf(group.steps, lane);
        all.modelCalls += calls.modelCalls;
        all.savedCalls += calls.savedCalls;
        all.classifierCalls += calls.classifierCalls;
    }
    const auto free = pointsOf(group, 0, group.freeLanes), guided = pointsOf(group, group.freeLanes, group.requests.size());
    addAligned(lanes, 0, "classifier_scale", free, guided);
    addAligned(lanes, group.freeLanes, "w", guided, free);
    Json json = {{"sampling_steps", group.requests.front().sampling.steps}, {"rows", all.modelCalls}, {"rows_saved", all.savedCalls},
        {"classifier_calls", all.classifierCalls}, {"seconds", group.seconds}, {"saturation", saturationJson(group)},
        {"lanes", std::move(lanes)}};
    if (!group.axis.empty()) json["axis"] = {{"name", group.axis}, {"value", group.value}};
    return json;
}

Json turnJson(const LabTurn& turn)
{
    Json json = {{"w", turn.w}, {"unit", "root mean square difference in 8-bit levels"}};
    for (std::size_t i = 0; i < turn.steps.size(); ++i)
        json["from"].push_back({{"step", turn.steps[i]}, {"distance", turn.distances[i]}});
    return json;
}

std::vector<GridRow> gridRows(const LabGroup& group)
{
    const auto steps = std::to_string(group.requests.front().sampling.steps) + " steps, " + group.requests.front().sampling.sampler;
    const auto value = group.axis.empty() ? "" : group.axis + " " + group.value + ": ";
    std::vector<GridRow> rows;
    if (group.freeLanes > 0) rows.push_back({value + "classifier-free guidance, " + steps + ", " + seconds(group.seconds), {}});
    for (std::size_t lane = 0; lane < group.freeLanes; ++lane) {
        const double w = group.requests[lane].guidance.w;
        rows.back().cells.push_back({group.pictures[lane], "w " + shortNumber(w) + " s " + shortNumber(1.0 + w)});
    }
    if (group.freeLanes < group.requests.size())
        rows.push_back({value + "classifier guidance over w " + shortNumber(group.requests.back().guidance.w) + ", " + steps, {}});
    for (std::size_t lane = group.freeLanes; lane < group.requests.size(); ++lane)
        rows.back().cells.push_back({group.pictures[lane], "scale " + shortNumber(group.requests[lane].classifier.scale)});
    return rows;
}

GridRow gridRow(const LabTurn& turn)
{
    GridRow row{"w " + shortNumber(turn.w) + " from a step on", {}};
    for (std::size_t i = 0; i < turn.steps.size(); ++i) {
        const bool isLast = i + 1 == turn.steps.size();
        row.cells.push_back({turn.pictures[i], isLast ? "never" : "step " + std::to_string(turn.steps[i])});
    }
    return row;
}

void addTo(LabSession& session, const LabGroup& group)
{
    std::span<const GenerationRequest> requests = group.requests;
    std::size_t lane = 0;
    for (const auto& row : gridRows(group)) {
        add(session, row, requests.subspan(lane), lane >= group.freeLanes, {});
        lane += row.cells.size();
    }
    session.batches.push_back(lane);
}

void addTo(LabSession& session, const LabTurn& turn)
{
    add(session, gridRow(turn), turn.requests, /*isClassifier=*/false, turn.steps);
    session.batches.push_back(turn.requests.size());
}

} // namespace darkroom::cli
