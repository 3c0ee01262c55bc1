#pragma once

#include "darkroom/checkpoint/model_files.h"
#include "nn/autoencoder.h"
#include "nn/class_tokens.h"
#include "nn/clip_text_encoder.h"
#include "nn/ldm_text_encoder.h"
#include "nn/noisy_classifier.h"
#include "nn/region_encoder.h"
#include "nn/unet.h"

#include <cstdint>
#include <string>
#include <vector>

namespace darkroom::models {

// The networks in single files of latent diffusion, Stable Diffusion and guided-diffusion, read from the shapes of their tensors: a yaml may lie or be
// missing, shapes can't. `prefix` is what the network's names begin with. All throw Error{Format} naming file and tensor when a tensor that is needed
// is missing, and Error{Shape} when it has too few dimensions or sizes that don't fit each other.

constexpr std::int64_t kCompvisGroups = 32;       ///< Of every group norm in these programs.
constexpr std::int64_t kClipHeadChannels = 64;    ///< Of every published CLIP text encoder.
constexpr std::int64_t kXlAdditionChannels = 256; ///< Of each size that XL's U-Net is told.

/// What no shape tells of a U-Net: how many heads its attentions have, and what these programs have fixed.
struct HeadRule {
    std::int64_t count = 0;                ///< The same at every level (num_heads) …
    std::int64_t channels = 0;             ///< … unless above 0: of so many channels each (num_head_channels) …
    std::vector<std::int64_t> levels = {}; ///< … unless given: one a level.
    std::int64_t upCount = 0;              ///< On the way up, for self-attention with `count`; 0: the same (num_heads_upsample).
    std::int64_t groups = kCompvisGroups;
    std::int64_t additionChannels = kXlAdditionChannels;
};

nn::UNetOptions unetOptionsFromShapes(const checkpoint::Weights& weights, const std::string& prefix, const HeadRule& heads);
/// What the shapes of a guided-diffusion classifier do not tell (classifier_depth, …).
struct ClassifierRule {
    std::int64_t headChannels = 64;
    std::int64_t blocksPerLevel = 0; ///< 0: as the widths tell, where each level has one of its own.
};

nn::NoisyClassifierOptions classifierOptionsFromShapes(const checkpoint::Weights& weights, const ClassifierRule& rule);
/// KL or VQ, by whether there is a codebook. scalingFactor stays 1.
nn::AutoencoderOptions autoencoderOptionsFromShapes(
    const checkpoint::Weights& weights, const std::string& prefix, std::int64_t groups = kCompvisGroups);
nn::ClipTextOptions clipTextOptionsFromShapes(
    const checkpoint::Weights& weights, const std::string& prefix, std::int64_t headChannels = kClipHeadChannels);
/// The same with OpenCLIP's names; with the projection when `projects`.
nn::ClipTextOptions openClipOptionsFromShapes(
    const checkpoint::Weights& weights, const std::string& prefix, bool projects, std::int64_t headChannels = kClipHeadChannels);
nn::LdmTextOptions ldmTextOptionsFromShapes(const checkpoint::Weights& weights, const std::string& prefix);
nn::ClassTokensOptions classTokensOptionsFromShapes(const checkpoint::Weights& weights, const std::string& prefix);
/// No shape tells how maps are made small.
nn::RegionEncoderOptions regionEncoderOptionsFromShapes(
    const checkpoint::Weights& weights, const std::string& prefix, const nn::RegionResizing& resizing);

} // namespace darkroom::models
