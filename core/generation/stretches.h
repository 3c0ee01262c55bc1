#pragma once

#include "darkroom/base/request.h"
#include "diffusion/sampler.h"
#include "generation/model_parts.h"

#include <memory>
#include <vector>

namespace darkroom {

/// A stretch of a run's way: these lanes on this sampler from a step on.
struct Stretch {
    int step = 1; ///< Its first.
    std::vector<GenerationRequest> lanes;
    std::shared_ptr<const diffusion::Sampler> sampler;
};

/// The way that requests ask for, checked against the model and each other: one stretch for each part before them, and the one that they make themselves.
/// Nothing stands before a stretch's own lanes. Throws Error{Usage} as checkedLanes() does, and for a part that ends beyond its last step.
std::vector<Stretch> stretchesOf(const Model::Parts& parts, std::vector<GenerationRequest> requests);

/// The sampler of a stretch that begins at a step of another: the same one where the settings are, otherwise one that starts there without history.
std::shared_ptr<const diffusion::Sampler> samplerFrom(
    const Model::Parts& parts, const Stretch& before, int step, const SamplingSettings& settings);

} // namespace darkroom
