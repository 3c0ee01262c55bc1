#pragma once

#include "darkroom/base/request.h"
#include "generation/model_parts.h"
#include "generation/noisy_guide.h"

#include <memory>
#include <span>
#include <vector>

namespace darkroom {

/// The lanes with what they leave open filled in, after checking them against the model and each other. Throws Error{Usage} naming the field, what was
/// expected and what was found.
std::vector<GenerationRequest> checkedLanes(const Model::Parts& parts, std::vector<GenerationRequest> lanes);

/// The classifier of the lanes, or null when none has a scale. Throws as guideFor() does, and Error{Usage} for a class or size that it doesn't know.
std::shared_ptr<NoisyGuide> checkedGuide(Model::Parts& parts, std::span<const GenerationRequest> lanes);

} // namespace darkroom
