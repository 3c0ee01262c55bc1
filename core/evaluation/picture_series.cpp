#include "evaluation/picture_series.h"

#include "darkroom/base/error.h"
#include "darkroom/base/sampler_names.h"

#include <algorithm>

namespace darkroom::evaluation {
namespace {

/// One batch; false when it was cancelled.
bool makeBatch(const std::shared_ptr<Model>& model, std::vector<GenerationRequest> lanes, const SeriesEvents& events, std::stop_token stop)
{
    const auto pictures = static_cast<double>(lanes.size());
    Generation generation(model, std::move(lanes));
    while (const auto event = generation.next(stop)) {
        if (const auto* step = std::get_if<StepFinished>(&*event)) {
            if (events.advanced) events.advanced(pictures / static_cast<double>(step->count));
            if (events.step) events.step(step->telemetry);
        } else if (const auto* finished = std::get_if<Finished>(&*event)) {
            events.finished(finished->pictures);
        } else if (const auto* failed = std::get_if<Failed>(&*event)) {
            throw Error(failed->kind, failed->sentence);
        } else if (std::get_if<Cancelled>(&*event)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool makePictures(const std::shared_ptr<Model>& model, std::span<const GenerationRequest> requests, std::int64_t lanes,
    const SeriesEvents& events, std::stop_token stop)
{
    const auto size = static_cast<std::size_t>(std::max<std::int64_t>(1, lanes));
    for (std::size_t first = 0; first < requests.size(); first += size) {
        const auto batch = requests.subspan(first, std::min(size, requests.size() - first));
        if (stop.stop_requested() || !makeBatch(model, {batch.begin(), batch.end()}, events, stop)) return false;
    }
    return true;
}

double rowsOfPicture(const GenerationRequest& request)
{
    constexpr double kConditional = 0.0, kUnconditional = -1.0;
    const auto* sampler = findSampler(request.sampling.sampler);
    const bool oneBranch = request.guidance.w == kConditional || request.guidance.w == kUnconditional;
    return static_cast<double>(request.sampling.steps) * (sampler ? sampler->callsPerStep : 1) * (oneBranch ? 1.0 : 2.0);
}

} // namespace darkroom::evaluation
