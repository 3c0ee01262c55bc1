#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/request.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom {

/// A layout that a model can be written in.
enum class TargetLayoutKind {
    Diffusers, ///< A folder with a component each for U-Net, autoencoder and text encoders.
    CompVis,   ///< One safetensors file with the names of latent diffusion and Stable Diffusion.
};

struct ConvertOptions {
    TargetLayoutKind layout = TargetLayoutKind::Diffusers;
    Precision precision = Precision::Automatic; ///< Of the numbers that are written; Automatic keeps each tensor's own.
    bool overwrites = false;                    ///< Takes the place of what is at the target.
    std::function<void(const std::string& component)> progress = {}; ///< Called before each component.
};

/// Writes a model of Stable Diffusion 1, 2, XL or of latent diffusion, unconditional or from text, in another layout. Weights are the same numbers, bit by bit unless a
/// precision is asked for; of a file with averages they are the averages. The whole target appears at once or not at all. A single file carries
/// diffusers' configs in its header, so that the way back gives the same model. Returns false when `stop` was requested, having written
/// nothing. Throws Error{Usage} for a target that is there, Error{File} when there is no room for it or it cannot be written, Error{Format} for a model
/// that the layout has no form for.
bool convertModel(FileSystem& files, const std::filesystem::path& from, const std::filesystem::path& to, const ConvertOptions& options,
    std::stop_token stop = {});

} // namespace darkroom
