#pragma once

#include "darkroom/base/model_description.h"
#include "darkroom/base/request.h"

namespace darkroom {

/// Takes the sampler that a model starts with, and with it its schedule where none but "automatic" was chosen.
void takeModelsSampler(SamplingSettings& sampling, const ModelDescription& model);

} // namespace darkroom
