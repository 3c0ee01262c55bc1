#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/model_description.h"

#include <filesystem>

namespace darkroom {

/// Reads a region map from a picture file: a grey picture holds region ids, a coloured one the colours that the model's regions are painted with.
/// Throws Error{File}, or Error{Format} naming the first pixel that means no region of the model.
LabelMap readRegionMap(const std::filesystem::path& file, const ModelDescription& model);

} // namespace darkroom
