#include "training/batches.h"

#include "darkroom/base/error.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace darkroom::training {

namespace {

constexpr double kHalfRange = 127.5; ///< 255 levels over [-1, 1].

std::int64_t side(const Dataset& dataset)
{
    return dataset.pictureSize();
}

at::Tensor emptyBytes(std::size_t count, const Dataset& dataset)
{
    return at::empty({static_cast<std::int64_t>(count), side(dataset), side(dataset), 3}, at::kByte);
}

std::span<std::uint8_t> row(const at::Tensor& bytes, std::int64_t index)
{
    const std::int64_t length = bytes.numel() / bytes.size(0);
    return {bytes.data_ptr<std::uint8_t>() + index * length, static_cast<std::size_t>(length)};
}

/// [B,S,S,3] bytes to [B,3,S,S] floats; the same order in memory is what channels-last means.
at::Tensor normalised(const at::Tensor& bytes)
{
    return bytes.permute({0, 3, 1, 2}).to(at::kFloat).div_(kHalfRange).sub_(1.0);
}

void checkLatentSize(const Dataset& dataset, int latentSize)
{
    if (latentSize < 1 || dataset.pictureSize() % latentSize != 0) {
        throw Error(ErrorKind::Shape,
            "Region maps of " + std::to_string(dataset.pictureSize()) + " pixels cannot be averaged to " + std::to_string(latentSize)
                + " latent pixels; a divisor was expected. Choose a picture size that is a multiple of the autoencoder's.");
    }
}

/// Shares of each class in each block: out is [R,h,h], all zero on entry.
void averageOneHot(std::span<const std::uint8_t> map, int size, int latentSize, float* out)
{
    const int block = size / latentSize;
    const float share = 1.0F / static_cast<float>(block * block);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const int region = map[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x)];
            out[(static_cast<std::int64_t>(region) * latentSize + y / block) * latentSize + x / block] += share;
        }
    }
}

at::Tensor zeroRegions(const Dataset& dataset, std::size_t count, int latentSize)
{
    return at::zeros(
        {static_cast<std::int64_t>(count), static_cast<std::int64_t>(dataset.regionClasses().size()), latentSize, latentSize}, at::kFloat);
}

float* shareOf(const at::Tensor& shares, std::int64_t index)
{
    return shares.data_ptr<float>() + index * (shares.numel() / shares.size(0));
}

} // namespace

at::Tensor pictures(const Dataset& dataset, std::span<const std::size_t> indices)
{
    const at::Tensor bytes = emptyBytes(indices.size(), dataset);
    for (std::size_t i = 0; i < indices.size(); ++i) {
        std::ranges::copy(dataset.pixels(indices[i]), row(bytes, static_cast<std::int64_t>(i)).begin());
    }
    return normalised(bytes);
}

at::Tensor classes(const Dataset& dataset, std::span<const std::size_t> indices)
{
    const at::Tensor labels = at::empty({static_cast<std::int64_t>(indices.size())}, at::kLong);
    std::ranges::transform(indices, labels.data_ptr<std::int64_t>(), [&](std::size_t index) { return dataset.record(index).classId; });
    return labels;
}

at::Tensor regionOneHot(const Dataset& dataset, std::span<const std::size_t> indices, int latentSize)
{
    checkLatentSize(dataset, latentSize);
    const at::Tensor shares = zeroRegions(dataset, indices.size(), latentSize);
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const auto map = dataset.regions(indices[i]);
        if (!map.empty()) {
            averageOneHot(map, dataset.pictureSize(), latentSize, shareOf(shares, static_cast<std::int64_t>(i)));
        }
    }
    return shares;
}

Batch augmentedBatch(
    const Dataset& dataset, std::span<const Sample> samples, const AugmentationOptions& options, std::uint64_t seed, int latentSize)
{
    const int size = dataset.pictureSize();
    const at::Tensor bytes = emptyBytes(samples.size(), dataset);
    Batch batch;
    if (latentSize != 0) {
        checkLatentSize(dataset, latentSize);
        batch.regions = zeroRegions(dataset, samples.size(), latentSize);
    }
    std::vector<std::uint8_t> map(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto slot = static_cast<std::int64_t>(i);
        const Augmentation augmentation = drawAugmentation(options, seed, samples[i].position);
        augmentPicture(augmentation, dataset.pixels(samples[i].index), size, row(bytes, slot));
        const auto regions = dataset.regions(samples[i].index);
        if (latentSize != 0 && !regions.empty()) {
            augmentRegions(augmentation, regions, size, map);
            averageOneHot(map, size, latentSize, shareOf(batch.regions, slot));
        }
    }
    batch.pictures = normalised(bytes);
    return batch;
}

} // namespace darkroom::training
