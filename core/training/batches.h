#pragma once

// Torch tensors of a data set's pictures and region maps, with augmentations.

#include "training/augmentation.h"
#include "training/dataset.h"
#include "training/shuffler.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <span>

namespace darkroom::training {

/// Pictures as [B,3,S,S] float in [-1,1], channels-last: x = 2 v / 255 - 1.
at::Tensor pictures(const Dataset& dataset, std::span<const std::size_t> indices);

/// Class labels, [B] int64; -1 for a record without one.
at::Tensor classes(const Dataset& dataset, std::span<const std::size_t> indices);

/// Region maps as [B,R,h,h] float, h = latentSize: the share of each region class in the block of pixels below a latent pixel, so
/// that the R values sum to 1; all zero for a record without a map. S must be a multiple of latentSize. R = regionClasses().size().
at::Tensor regionOneHot(const Dataset& dataset, std::span<const std::size_t> indices, int latentSize);

struct Batch {
    at::Tensor pictures; ///< As pictures() makes them.
    at::Tensor regions;  ///< As regionOneHot() makes them; undefined when no latent size was asked for.
};

/// An augmented batch: picture j is changed by what drawAugmentation(options, seed, samples[j].position) says, its map along with it.
/// A pure function of its arguments. latentSize 0: no maps.
Batch augmentedBatch(
    const Dataset& dataset, std::span<const Sample> samples, const AugmentationOptions& options, std::uint64_t seed, int latentSize = 0);

} // namespace darkroom::training
