#pragma once

#include "darkroom/base/json.h"
#include "models/darkroom_config.h"
#include "nn/autoencoder.h"
#include "training/augmentation.h"
#include "training/dataset.h"

#include <torch/types.h>

#include <filesystem>
#include <functional>
#include <stop_token>

namespace darkroom::training {

/// What is encoded, and by what.
struct LatentSource {
    nn::AutoencoderKl autoencoder{nullptr};
    torch::ScalarType type = torch::kFloat32; ///< Of the autoencoder's weights.
    const Dataset* dataset = nullptr;
    std::vector<std::size_t> pictures; ///< Which of the data set's.
    std::int64_t views = 1;            ///< Encodings of each picture: the first of the picture as it is, …
    AugmentationOptions augmentation;  ///< … the others of it changed by this, since a latent cannot be shifted or mirrored itself.
    std::uint64_t seed = 1;
};

/// A data set's posterior means and log-variances, fp16, and what was measured on them.
struct LatentCache {
    torch::Tensor mean;        ///< [V·N,C,h,w], unscaled: view v of picture i of the source's N is row v·N + i
    torch::Tensor logVariance; ///< the same
    double scale =
        1.0; ///< 1/std over the means of the first views: what the U-Net's latents are multiplied by (Rombach et al. 2022, appendix G)
    models::PreviewMap preview; ///< of scaled latents
};

/// Encodes the pictures, or reads `file` when it was made from the same pictures and weights; writes it afterwards. Returns an empty mean when
/// `stop` was requested.
LatentCache latentCache(
    const LatentSource& source, const std::filesystem::path& file, const std::function<void(const Json&)>& events, std::stop_token stop);

} // namespace darkroom::training
