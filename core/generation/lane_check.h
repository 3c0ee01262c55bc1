#pragma once

#include "darkroom/base/request.h"
#include "generation/model_parts.h"

#include <vector>

namespace darkroom {

/// The lanes with what they leave open filled in, after checking them against the model and each other. Throws Error{Usage} naming the field, what was
/// expected and what was found.
std::vector<GenerationRequest> checkedLanes(const Model::Parts& parts, std::vector<GenerationRequest> lanes);

} // namespace darkroom
