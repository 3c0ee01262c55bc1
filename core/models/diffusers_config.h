#pragma once

#include "darkroom/base/json.h"
#include "nn/autoencoder.h"
#include "nn/unet.h"

#include <string>

namespace darkroom::models {

/// The network that the config.json of a UNet2DConditionModel or a UNet2DModel describes; fields that are missing have the defaults of diffusers'
/// class. `attention_head_dim` of the first is the number of heads unless `num_attention_heads` is given, as in diffusers; of the second it is what
/// its name says. Throws Error{Format} naming `origin` and the field for a wrong type or an absurd value, and for an option that this network
/// does not have.
nn::UNetOptions unetOptionsFromConfig(const Json& config, const std::string& origin);

/// The same for an AutoencoderKL or a VQModel.
nn::AutoencoderOptions autoencoderOptionsFromConfig(const Json& config, const std::string& origin);

/// The inverse: a config.json with every field that diffusers writes, so that it opens the network there.
Json toConfig(const nn::UNetOptions& options);
Json toConfig(const nn::AutoencoderOptions& options);

} // namespace darkroom::models
