#include "training/augmentation.h"

#include "training/counter_random.h"

#include "darkroom/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <string>

namespace darkroom::training {

namespace {

constexpr double kMidGrey = 127.5;
constexpr double kWhite = 255.0;
constexpr std::array kLuma{0.299, 0.587, 0.114}; // ITU-R BT.601

/// Each quantity has its own draw, so that switching one on changes no other.
enum Draw : std::uint64_t { FlipDraw, ShiftXDraw, ShiftYDraw, ScaleDraw, BrightnessDraw, ContrastDraw, SaturationDraw };

void checkRange(const char* field, double value, double most)
{
    if (!(value >= 0.0 && value <= most)) {
        throw Error(ErrorKind::Usage,
            "The augmentation " + std::string(field) + " is " + std::to_string(value) + "; a number from 0 to " + std::to_string(most)
                + " was expected.");
    }
}

bool movesPixels(const Augmentation& augmentation)
{
    return augmentation.shiftX != 0.0 || augmentation.shiftY != 0.0 || augmentation.scale != 1.0;
}

bool changesColours(const Augmentation& augmentation)
{
    return augmentation.brightness != 0.0 || augmentation.contrast != 1.0 || augmentation.saturation != 1.0;
}

/// out(x, y) = in(x', y') with x = c + scale (±(x' − c)) + shift, c the centre of the middle pixel pair, − when mirrored.
cv::Matx23d placement(const Augmentation& augmentation, int size)
{
    const double centre = (size - 1) / 2.0;
    const double sx = augmentation.flip ? -augmentation.scale : augmentation.scale;
    const double sy = augmentation.scale;
    return {sx, 0.0, centre - sx * centre + augmentation.shiftX * size, 0.0, sy, centre - sy * centre + augmentation.shiftY * size};
}

void place(const Augmentation& augmentation, const cv::Mat& in, cv::Mat& out, cv::InterpolationFlags interpolation)
{
    if (movesPixels(augmentation)) {
        cv::warpAffine(in, out, placement(augmentation, in.rows), out.size(), interpolation, cv::BORDER_REPLICATE);
    } else if (augmentation.flip) {
        cv::flip(in, out, 1);
    } else {
        in.copyTo(out);
    }
}

std::uint8_t toByte(double value)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, kWhite)));
}

void recolour(const Augmentation& augmentation, std::span<std::uint8_t> rgb)
{
    for (std::size_t i = 0; i + 2 < rgb.size(); i += 3) {
        const double grey = kLuma[0] * rgb[i] + kLuma[1] * rgb[i + 1] + kLuma[2] * rgb[i + 2];
        for (std::size_t c = i; c < i + 3; ++c) {
            const double saturated = grey + (rgb[c] - grey) * augmentation.saturation;
            rgb[c] = toByte((saturated - kMidGrey) * augmentation.contrast + kMidGrey + augmentation.brightness * kWhite);
        }
    }
}

} // namespace

bool AugmentationOptions::any() const noexcept
{
    return *this != AugmentationOptions{};
}

void checkAugmentation(const AugmentationOptions& options)
{
    constexpr double kMostMove = 0.5;
    checkRange("flipProbability", options.flipProbability, 1.0);
    checkRange("shift", options.shift, kMostMove);
    checkRange("scale", options.scale, kMostMove);
    checkRange("brightness", options.brightness, 1.0);
    checkRange("contrast", options.contrast, 1.0);
    checkRange("saturation", options.saturation, 1.0);
}

Augmentation drawAugmentation(const AugmentationOptions& options, std::uint64_t seed, std::uint64_t position)
{
    const auto unit = [&](Draw draw) { return unitInterval(randomBits(seed, position, draw)); };
    const auto within = [&](Draw draw, double range) { return range == 0.0 ? 0.0 : (2.0 * unit(draw) - 1.0) * range; };
    Augmentation augmentation;
    augmentation.flip = unit(FlipDraw) < options.flipProbability;
    augmentation.shiftX = within(ShiftXDraw, options.shift);
    augmentation.shiftY = within(ShiftYDraw, options.shift);
    augmentation.scale = 1.0 + within(ScaleDraw, options.scale);
    augmentation.brightness = within(BrightnessDraw, options.brightness);
    augmentation.contrast = 1.0 + within(ContrastDraw, options.contrast);
    augmentation.saturation = 1.0 + within(SaturationDraw, options.saturation);
    return augmentation;
}

void augmentPicture(const Augmentation& augmentation, std::span<const std::uint8_t> in, int size, std::span<std::uint8_t> out)
{
    const cv::Mat from(size, size, CV_8UC3, const_cast<std::uint8_t*>(in.data()));
    cv::Mat to(size, size, CV_8UC3, out.data());
    place(augmentation, from, to, cv::INTER_LINEAR);
    if (changesColours(augmentation)) {
        recolour(augmentation, out);
    }
}

void augmentRegions(const Augmentation& augmentation, std::span<const std::uint8_t> in, int size, std::span<std::uint8_t> out)
{
    const cv::Mat from(size, size, CV_8UC1, const_cast<std::uint8_t*>(in.data()));
    cv::Mat to(size, size, CV_8UC1, out.data());
    place(augmentation, from, to, cv::INTER_NEAREST);
}

} // namespace darkroom::training
