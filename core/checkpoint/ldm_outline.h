#pragma once

#include "darkroom/checkpoint/model_files.h"
#include "ldm_config.h"

#include <filesystem>
#include <string>

namespace darkroom::checkpoint {

/// Checks that every tensor of the autoencoder that `config` describes stands under `prefix` with its shape. Attention is known by the names
/// that are there, not by the config's resolutions: where one of its tensors is, all must be. Throws Error{Format} naming the first missing tensor
/// and how many are missing, or Error{Shape} naming network and tensor.
void checkLdmAutoencoder(
    const LdmAutoencoderConfig& config, const Weights& weights, const std::string& prefix, const std::filesystem::path& configFile);

} // namespace darkroom::checkpoint
