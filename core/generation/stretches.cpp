#include "generation/stretches.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "diffusion/sampler_registry.h"
#include "generation/lane_check.h"
#include "generation/picture_input.h"

#include <string>
#include <utility>

namespace darkroom {

namespace {

/// The lanes of a part of the way; after the last one the requests' own. Those are checked already.
std::vector<GenerationRequest> lanesOfPart(const Model::Parts& parts, const std::vector<GenerationRequest>& requests, std::size_t part)
{
    std::vector<GenerationRequest> lanes;
    const bool isBefore = part < requests.front().before.size();
    for (const auto& request : requests) {
        lanes.push_back(isBefore ? partOf(request, request.before[part]) : request);
        lanes.back().before.clear();
    }
    return isBefore ? checkedLanes(parts, std::move(lanes)) : lanes;
}

void checkEnd(const Stretch& stretch, int step)
{
    if (step > stretch.sampler->steps())
        throw Error(ErrorKind::Usage,
            say("The part before a branch should end at a step from %1 to %2, those that it has, and ends at %3.", stretch.step,
                stretch.sampler->steps(), step));
}

} // namespace

std::shared_ptr<const diffusion::Sampler> samplerFrom(
    const Model::Parts& parts, const Stretch& before, int step, const SamplingSettings& settings)
{
    if (settings == before.lanes.front().sampling) return before.sampler;
    return diffusion::makeSamplerFrom(before.sampler->plan(), step, settings, parts.schedule, parts.sampling);
}

std::vector<Stretch> stretchesOf(const Model::Parts& parts, std::vector<GenerationRequest> requests)
{
    requests = checkedLanes(parts, std::move(requests));
    const auto before = requests.front().before;
    std::vector<Stretch> way;
    for (std::size_t part = 0; part <= before.size(); ++part) {
        auto lanes = lanesOfPart(parts, requests, part);
        const auto& sampling = lanes.front().sampling;
        if (part == 0) {
            auto sampler = diffusion::makeSampler(sampling, parts.schedule, parts.sampling, stepsFromPicture(parts, lanes.front()));
            way.push_back({1, std::move(lanes), std::move(sampler)});
            continue;
        }
        const int step = before[part - 1].step;
        checkEnd(way.back(), step);
        auto sampler = samplerFrom(parts, way.back(), step, sampling);
        way.push_back({step, std::move(lanes), std::move(sampler)});
    }
    return way;
}

} // namespace darkroom
