#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "models/module_weights.h"

#include <filesystem>
#include <string>

namespace darkroom::models {

/// Writes a network of our own as a folder: its weights in fp16, and config.json with the facts of its training under "darkroom_training". Throws
/// Error{File}.
void saveNetworkFolder(FileSystem& files, const std::filesystem::path& folder, const std::string& weightsFile, const NamedTensors& weights,
    Json config, const Json& facts);

} // namespace darkroom::models
