#pragma once

// A classifier of noisy latents for the tiny model, beside it or anywhere: random weights, the layout that the trainer writes.

#include "models/noisy_classifier_files.h"
#include "support/tiny_model.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <filesystem>

namespace darkroom::tests {

inline models::NoisyClassifierDescription tinyClassifier()
{
    models::NoisyClassifierDescription description;
    description.channels = TinyModel::kLatentChannels;
    description.sampleSize = TinyModel::kSize / 4;
    description.widths = {8, 16};
    description.attention = {false, true};
    description.headChannels = 8;
    description.groups = 4;
    description.classes = {"apple", "cat", "tree"};
    description.schedule.curve = diffusion::BetaCurve::ScaledLinear;
    description.schedule.betaStart = 0.00085;
    description.schedule.betaEnd = 0.012;
    return description;
}

/// Writes the folder and returns it. Random weights give gradients of no strength: the last layer is made larger until they show.
inline std::filesystem::path writeTinyClassifier(const std::filesystem::path& folder, std::uint64_t seed = 9)
{
    constexpr double kStrength = 30.0;
    const auto description = tinyClassifier();
    torch::manual_seed(seed);
    nn::NoisyClassifier network(description.network());
    auto weights = models::namedTensors(*network);
    for (auto& [name, tensor] : weights)
        if (name == "out.2.c_proj.weight") tensor = kStrength * tensor.detach();
    models::saveNoisyClassifier(realFileSystem(), folder, description, weights, Json::object());
    return folder;
}

} // namespace darkroom::tests
