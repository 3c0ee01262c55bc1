#pragma once

#include "models/module_weights.h"
#include "nn/autoencoder.h"
#include "nn/noisy_classifier.h"
#include "nn/unet.h"

#include <cstdint>
#include <functional>
#include <string>

namespace darkroom::models {

// Where files of latent diffusion, Stable Diffusion and guided-diffusion keep the parameters of our networks, which are named as in diffusers. Each
// function gives LoadRules::storedAt for one network; `prefix` is what the network's names begin with in the file.

using StoredNames = std::function<StoredAt(const std::string&)>;

/// How q, k and v of self-attention lie in one tensor.
enum class QkvOrder {
    WithinHeads, ///< For each head its q, k and v, one after another: the older order.
    AcrossHeads, ///< First q of all heads, then k, then v (use_new_attention_order).
};

/// U-Nets of both programs: "input_blocks.1.0.in_layers.0.weight".
StoredNames compvisUNetNames(const nn::UNetOptions& options, QkvOrder order, const std::string& prefix);
/// Guided-diffusion's classifiers, which keep to the older order.
StoredNames classifierNames(const nn::NoisyClassifierOptions& options);
/// KL and VQ autoencoders: "encoder.down.0.block.0.conv1.weight".
StoredNames compvisAutoencoderNames(const nn::AutoencoderOptions& options, const std::string& prefix);
/// OpenCLIP's text transformer: "transformer.resblocks.0.attn.in_proj_weight".
StoredNames openClipNames(const std::string& prefix);
/// Latent diffusion's own text encoder: "attn_layers.layers.0.1.to_q.weight".
StoredNames ldmTextNames(const std::string& prefix);
/// The same in diffusers' LDMBertModel: "model.layers.0.self_attn.q_proj.weight".
StoredNames ldmBertNames();
/// Names that are ours but for the prefix.
StoredNames prefixedNames(const std::string& prefix);

} // namespace darkroom::models
