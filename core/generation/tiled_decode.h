#pragma once

#include "generation/model_parts.h"

#include <torch/types.h>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace darkroom {

/// About how many bytes decoding takes at its peak for each pixel of the picture: the widest activations at full size, several of them at a time.
std::uint64_t decodingBytesPerPixel(const nn::AutoencoderOptions& options, std::size_t elementBytes);

/// The side in latent pixels of the largest square tile whose decoding fits into `bytes`; nullopt when the whole latent does, or when there is no
/// autoencoder. Never under a size at which tiles are of any use.
std::optional<std::int64_t> tileSideFor(const Model::Parts& parts, const torch::Tensor& latent, std::uint64_t bytes);

/// A picture decoded tile by tile: neighbours overlap by a quarter of a tile, over which they blend linearly. Close to the decoder's own picture, not
/// the same: its normalisation and attention see one tile at a time. latent: [1,C,h,w] as the U-Net sees it; returns [1,3,H,W] fp32 on the CPU. nullopt
/// when `stop` asked to stop, which is looked at between tiles.
std::optional<torch::Tensor> decodedInTiles(
    Model::Parts& parts, const torch::Tensor& latent, std::int64_t tileSide, const std::stop_token& stop);

/// The picture of a latent: as a whole where the free memory allows it, else in tiles. nullopt as above.
std::optional<torch::Tensor> decodedWithin(Model::Parts& parts, const torch::Tensor& latent, const std::stop_token& stop);

} // namespace darkroom
