#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/generation/lab.h"

#include <algorithm>
#include <cmath>
#include <span>

// The part of the lab that is arithmetic on requests, pictures and telemetry: without torch, so that the window shares it.

namespace darkroom {

std::vector<GenerationRequest> lanesOverW(const GenerationRequest& request, std::span<const double> w)
{
    std::vector<GenerationRequest> lanes(w.size(), request);
    for (std::size_t i = 0; i < w.size(); ++i)
        lanes[i].guidance.w = w[i];
    return lanes;
}

std::vector<GenerationRequest> lanesOverClassifierScale(const GenerationRequest& request, std::span<const double> scales, double w)
{
    std::vector<GenerationRequest> lanes(scales.size(), request);
    for (std::size_t i = 0; i < scales.size(); ++i) {
        lanes[i].guidance.w = w;
        lanes[i].classifier.scale = scales[i];
    }
    return lanes;
}

std::vector<int> turningSteps(int steps, int every)
{
    std::vector<int> turns = {1};
    for (int step = 2; step <= steps; step += std::max(1, every))
        turns.push_back(step);
    turns.push_back(steps + 1);
    return turns;
}

std::vector<GenerationRequest> lanesTurningAt(const GenerationRequest& request, double w, int every)
{
    std::vector<GenerationRequest> lanes;
    for (const int turn : turningSteps(request.sampling.steps, every)) {
        auto& lane = lanes.emplace_back(request);
        lane.guidance.changes.clear();
        if (turn == 1)
            lane.guidance.w = w;
        else if (turn <= request.sampling.steps)
            lane.guidance.changes.push_back({turn, w});
    }
    return lanes;
}

std::vector<double> distancesToFirst(std::span<const Image> pictures)
{
    std::vector<double> distances;
    for (const auto& picture : pictures) {
        const auto& first = pictures.front().rgb;
        if (picture.rgb.size() != first.size() || first.empty())
            throw Error(ErrorKind::Internal, say("Pictures of different sizes were compared. Report this as a fault of the program."));
        double sum = 0.0;
        for (std::size_t i = 0; i < first.size(); ++i) {
            const double difference = static_cast<double>(picture.rgb[i]) - first[i];
            sum += difference * difference;
        }
        distances.push_back(std::sqrt(sum / static_cast<double>(first.size())));
    }
    return distances;
}

double meanShift(std::span<const StepFinished> steps, std::size_t lane)
{
    double sum = 0.0;
    for (const auto& step : steps)
        sum += step.telemetry.lanes.at(lane).shift;
    return steps.empty() ? 0.0 : sum / static_cast<double>(steps.size());
}

std::vector<AlignedLane> alignByShift(std::span<const ShiftPoint> points, std::span<const ShiftPoint> others)
{
    std::vector<ShiftPoint> known(others.begin(), others.end());
    std::stable_sort(known.begin(), known.end(), [](const ShiftPoint& a, const ShiftPoint& b) { return a.shift < b.shift; });
    std::vector<AlignedLane> aligned;
    if (known.empty()) return aligned;
    for (std::size_t lane = 0; lane < points.size(); ++lane) {
        const double shift = points[lane].shift;
        const auto above = std::find_if(known.begin(), known.end(), [&](const ShiftPoint& each) { return each.shift >= shift; });
        AlignedLane found{lane, shift, 0.0, true};
        if (above == known.end() || (above == known.begin() && above->shift > shift)) {
            found.setting = above == known.end() ? known.back().setting : known.front().setting;
            found.isInside = false;
        } else if (above->shift == shift) {
            found.setting = above->setting;
        } else {
            const auto& below = *(above - 1);
            const double weight = (shift - below.shift) / (above->shift - below.shift);
            found.setting = (1.0 - weight) * below.setting + weight * above->setting;
        }
        aligned.push_back(found);
    }
    return aligned;
}

} // namespace darkroom
