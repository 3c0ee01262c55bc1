#pragma once

#include "generation/model_plan.h"

#include <optional>
#include <string>

namespace darkroom {

/// The yaml that latent diffusion's and Stable Diffusion's programs want beside a single file of the model; nothing for XL, which its programs know by
/// its tensors, and for a network that their options have no words for.
std::optional<std::string> compvisYaml(const ModelPlan& plan);

} // namespace darkroom
