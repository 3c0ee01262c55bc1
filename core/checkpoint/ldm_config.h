#pragma once

#include "darkroom/base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace darkroom::checkpoint {

/// What the yaml of a latent-diffusion model says about its autoencoder.
struct LdmAutoencoderConfig {
    bool isVq = false;
    std::int64_t channels = 0;
    std::vector<std::int64_t> multipliers;
    std::int64_t residualBlocks = 0;
    std::int64_t pictureChannels = 3;
    std::int64_t outChannels = 3;
    std::int64_t latentChannels = 0; ///< z_channels: between encoder and quant_conv.
    std::int64_t embedding = 0;      ///< embed_dim: what the U-Net sees.
    std::int64_t codebook = 0;       ///< n_embed; 0 for KL.
    bool doubleZ = true;
    std::int64_t resolution = 0;
};

/// What the yaml of a CompVis model says, checked: every number within bounds, every target a class of the model's own program.
struct LdmConfig {
    std::string target;                          ///< Of the model: "ldm.models.diffusion.ddpm.LatentDiffusion".
    std::string condTarget;                      ///< Of the condition's encoder, "__is_first_stage__", "__is_unconditional__", or empty.
    std::string condKey;                         ///< cond_stage_key: "txt", "class_label", "segmentation", "masked_image", "LR_image", ...
    std::optional<std::string> parameterization; ///< "eps", "v", "x0".
    std::int64_t imageSize = 0;                  ///< Of the latent; 0 without.
    std::int64_t classes = 0;                    ///< n_classes of a ClassEmbedder.
    std::int64_t unetInChannels = 0;             ///< 0 without a U-Net; so the next.
    std::int64_t unetOutChannels = 0;
    std::int64_t unetWidth = 0;  ///< model_channels, of the first level.
    std::int64_t unetBlocks = 0; ///< On the way down, changes of size among them.
    std::optional<LdmAutoencoderConfig> autoencoder;

    bool isAutoencoder() const { return unetInChannels == 0 && autoencoder.has_value(); }
};

/// Reads the `model` map of such a yaml. Throws Error{Format} naming `origin` and the field for wrong types, absurd numbers and targets that no
/// model's program has; targets are compared as text and never looked up.
LdmConfig readLdmConfig(const Json& yaml, const std::string& origin);

} // namespace darkroom::checkpoint
