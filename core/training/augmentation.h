#pragma once

// Small random changes of a training picture, its region map changed alike. What is done is a function of seed and stream position, so
// that a resumed run sees the same pictures. Knows no torch.

#include <cstdint>
#include <span>

namespace darkroom::training {

/// How much may change; all zero means nothing does. A mirrored picture shows letters and "left" or "right" in a caption the wrong
/// way round: flip where that does not matter.
struct AugmentationOptions {
    double flipProbability = 0.0; ///< Mirror left to right, 0..1.
    double shift = 0.0;           ///< Up to this share of the side in x and in y, 0..0.5.
    double scale = 0.0;           ///< By a factor of 1 ± this, 0..0.5.
    double brightness = 0.0;      ///< Up to this share of full white added or taken, 0..1.
    double contrast = 0.0;        ///< By a factor of 1 ± this about mid grey, 0..1.
    double saturation = 0.0;      ///< By a factor of 1 ± this about each pixel's grey, 0..1.

    bool any() const noexcept;
    bool operator==(const AugmentationOptions&) const = default;
};

/// What is done to one picture.
struct Augmentation {
    bool flip = false;
    double shiftX = 0.0; ///< Share of the side, right is positive.
    double shiftY = 0.0; ///< Share of the side, down is positive.
    double scale = 1.0;
    double brightness = 0.0;
    double contrast = 1.0;
    double saturation = 1.0;

    bool operator==(const Augmentation&) const = default;
};

/// Throws Error{Usage} naming the option that is out of range.
void checkAugmentation(const AugmentationOptions& options);

/// Draws uniformly within the options. Pure.
Augmentation drawAugmentation(const AugmentationOptions& options, std::uint64_t seed, std::uint64_t position);

/// Changes an RGB picture of size×size: mirror, then scale about the centre and shift (bilinear, edge pixels repeated), then colours.
/// `in` and `out` hold size·size·3 bytes and do not overlap.
void augmentPicture(const Augmentation& augmentation, std::span<const std::uint8_t> in, int size, std::span<std::uint8_t> out);

/// The same change of place for a region map (nearest pixel, edge pixels repeated); colours do not touch it. Both size·size bytes.
void augmentRegions(const Augmentation& augmentation, std::span<const std::uint8_t> in, int size, std::span<std::uint8_t> out);

} // namespace darkroom::training
