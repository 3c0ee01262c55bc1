#include "generation/tiled_decode.h"

#include "device/device.h"
#include "generation/preview.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace darkroom {

namespace {

constexpr std::int64_t kLeastTile = 16;   ///< Latent pixels; smaller ones would be mostly overlap.
constexpr std::int64_t kOverlapShare = 4; ///< A tile overlaps its neighbour by a quarter.
constexpr std::uint64_t kActivations = 6; ///< Of the widest size that live at once: input, norm, convolution's columns, skip.
constexpr double kUsableShare = 0.7;      ///< Of the free memory.

/// Where tiles begin along a side: evenly, so that the last one ends with the side.
std::vector<std::int64_t> tileStarts(std::int64_t side, std::int64_t tile)
{
    if (tile >= side) return {0};
    const std::int64_t stride = tile - tile / kOverlapShare;
    const std::int64_t count = (side - tile + stride - 1) / stride + 1;
    std::vector<std::int64_t> starts;
    for (std::int64_t i = 0; i < count; ++i)
        starts.push_back(i * (side - tile) / (count - 1));
    return starts;
}

/// A tile's weights along a side: they rise from each edge over the overlap, and are never 0, so that the sum can be divided by.
torch::Tensor rampUp(std::int64_t pixels, std::int64_t overlap)
{
    const auto place = torch::arange(pixels, torch::kFloat32);
    const auto fromEdge = torch::minimum(place, static_cast<double>(pixels - 1) - place) + 1.0;
    return (fromEdge / static_cast<double>(std::max<std::int64_t>(overlap, 1))).clamp_max(1.0);
}

} // namespace

std::uint64_t decodingBytesPerPixel(const nn::AutoencoderOptions& options, std::size_t elementBytes)
{
    const auto& widths = options.blockOutChannels;
    // The last level still takes the channels of the one before it.
    const auto widest = std::max(widths.front(), widths.size() > 1 ? widths[1] : widths.front());
    return static_cast<std::uint64_t>(widest) * elementBytes * kActivations;
}

std::optional<std::int64_t> tileSideFor(const Model::Parts& parts, const torch::Tensor& latent, std::uint64_t bytes)
{
    if (!parts.autoencoder) return std::nullopt;
    const auto& options = parts.autoencoder->options();
    const auto factor = static_cast<std::uint64_t>(options.downsampling());
    const auto perLatentPixel = decodingBytesPerPixel(options, torch::elementSize(parts.type)) * factor * factor;
    const auto pixels = static_cast<double>(bytes) / static_cast<double>(perLatentPixel);
    const auto height = latent.size(2), width = latent.size(3);
    if (pixels >= static_cast<double>(height) * static_cast<double>(width)) return std::nullopt;
    const auto side = std::max(static_cast<std::int64_t>(std::sqrt(pixels)), kLeastTile);
    if (side >= std::max(height, width)) return std::nullopt;
    return side;
}

std::optional<torch::Tensor> decodedInTiles(
    Model::Parts& parts, const torch::Tensor& latent, std::int64_t tileSide, const std::stop_token& stop)
{
    const auto factor = parts.autoencoder->options().downsampling();
    const auto height = latent.size(2), width = latent.size(3);
    const auto rows = std::min(tileSide, height), columns = std::min(tileSide, width);
    const auto overlap = tileSide / kOverlapShare * factor;
    const auto weight = rampUp(rows * factor, overlap).view({-1, 1}) * rampUp(columns * factor, overlap);
    auto sum = torch::zeros({1, parts.autoencoder->options().outChannels, height * factor, width * factor});
    auto weights = torch::zeros({height * factor, width * factor});
    for (const auto top : tileStarts(height, rows)) {
        for (const auto left : tileStarts(width, columns)) {
            if (stop.stop_requested()) return std::nullopt;
            const auto tile = decodeLatent(parts, latent.slice(2, top, top + rows).slice(3, left, left + columns));
            const auto place = [&](const torch::Tensor& whole, std::int64_t dimension) {
                return whole.slice(dimension, top * factor, (top + rows) * factor)
                    .slice(dimension + 1, left * factor, (left + columns) * factor);
            };
            place(sum, 2).add_(tile * weight);
            place(weights, 0).add_(weight);
        }
    }
    return sum / weights;
}

std::optional<torch::Tensor> decodedWithin(Model::Parts& parts, const torch::Tensor& latent, const std::stop_token& stop)
{
    const auto available = device::freeMemory(parts.device);
    const auto usable =
        available ? std::optional(static_cast<std::uint64_t>(static_cast<double>(*available) * kUsableShare)) : std::nullopt;
    const auto side = usable ? tileSideFor(parts, latent, *usable) : std::nullopt;
    return side ? decodedInTiles(parts, latent, *side, stop) : decodeLatent(parts, latent);
}

} // namespace darkroom
