#pragma once

#include "darkroom/base/request.h"

#include <filesystem>
#include <span>
#include <vector>

namespace darkroom {

/// The LoRAs that a run's lanes use: those of the requests, then those that tags in the prompts name (<lora:NAME:STRENGTH>), looked up beside
/// the model; a plain prompt has no tags. Throws Error{Usage} when the lanes' prompts name different ones, for they share the model's weights,
/// and Error{File} for a name without a file.
std::vector<LoraUse> lorasOf(std::span<const GenerationRequest> lanes, const std::filesystem::path& model);

} // namespace darkroom
