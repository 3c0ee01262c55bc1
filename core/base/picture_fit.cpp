#include "darkroom/base/picture_fit.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "request_limits.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace darkroom {

namespace {

constexpr std::uint8_t kAnew = 255;

int scaled(int side, double factor)
{
    return std::max(1, static_cast<int>(std::lround(side * factor)));
}

void check(const PictureInput& input, const PictureMargins& margins)
{
    if (input.empty()) {
        throw Error(ErrorKind::Usage, say("There is no picture to paint on beyond its edges. Give one."));
    }
    const auto [left, top, right, bottom] = margins;
    const auto isSound = [](int side, int before, int after) {
        return before >= 0 && after >= 0 && before <= kLargestSide && after <= kLargestSide && side + before + after <= kLargestSide;
    };
    if (!isSound(input.picture.width, left, right) || !isSound(input.picture.height, top, bottom)) {
        throw Error(ErrorKind::Usage,
            say("The picture can grow by whole pixels to at most %1 on a side, and should grow by %2, %3, %4 and %5. Choose smaller "
                "margins.",
                kLargestSide, left, top, right, bottom));
    }
}

} // namespace

PicturePlacement placementIn(int frameWidth, int frameHeight, int width, int height, PictureFit fit)
{
    if (fit == PictureFit::Stretch) {
        return {frameWidth, frameHeight, 0, 0};
    }
    const double across = static_cast<double>(frameWidth) / width, down = static_cast<double>(frameHeight) / height;
    const double factor = fit == PictureFit::Crop ? std::max(across, down) : std::min(across, down);
    PicturePlacement placement{scaled(width, factor), scaled(height, factor), 0, 0};
    placement.left = (frameWidth - placement.width) / 2;
    placement.top = (frameHeight - placement.height) / 2;
    return placement;
}

PictureInput outpainted(const PictureInput& input, const PictureMargins& margins)
{
    check(input, margins);
    constexpr std::size_t kRgb = 3;
    const Image& picture = input.picture;
    PictureInput grown = input;
    grown.picture = {picture.width + margins.left + margins.right, picture.height + margins.top + margins.bottom, {}};
    grown.mask = {grown.picture.width, grown.picture.height, {}};
    grown.picture.rgb.reserve(static_cast<std::size_t>(grown.picture.width) * static_cast<std::size_t>(grown.picture.height) * kRgb);
    for (int y = -margins.top; y < picture.height + margins.bottom; ++y) {
        for (int x = -margins.left; x < picture.width + margins.right; ++x) {
            const int column = std::clamp(x, 0, picture.width - 1), row = std::clamp(y, 0, picture.height - 1);
            const auto pixel = static_cast<std::size_t>(row) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(column);
            const auto* rgb = picture.rgb.data() + pixel * kRgb;
            grown.picture.rgb.insert(grown.picture.rgb.end(), rgb, rgb + kRgb);
            const std::uint8_t kept = input.mask.empty() ? 0 : input.mask.labels[pixel];
            grown.mask.labels.push_back(column == x && row == y ? kept : kAnew);
        }
    }
    return grown;
}

} // namespace darkroom
