#pragma once

#include "darkroom/base/json.h"
#include "models/darkroom_config.h"
#include "nn/autoencoder.h"
#include "training/dataset.h"

#include <torch/types.h>

#include <filesystem>
#include <functional>
#include <stop_token>

namespace darkroom::training {

/// A data set's posterior means and log-variances, fp16, and what was measured on them.
struct LatentCache {
    torch::Tensor mean;         ///< [N,C,h,w], unscaled, in the order of `pictures`
    torch::Tensor logVariance;  ///< the same
    double scale = 1.0;         ///< 1/std over all means: what the U-Net's latents are multiplied by (Rombach et al. 2022, appendix G)
    models::PreviewMap preview; ///< of scaled latents
};

/// Encodes the pictures, or reads `file` when it was made from the same pictures and weights; writes it afterwards. Returns an empty mean when
/// `stop` was requested.
LatentCache latentCache(nn::AutoencoderKl autoencoder, torch::ScalarType type, const Dataset& dataset,
    const std::vector<std::size_t>& pictures, const std::filesystem::path& file, const std::function<void(const Json&)>& events,
    std::stop_token stop);

} // namespace darkroom::training
