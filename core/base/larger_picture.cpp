#include "darkroom/base/larger_picture.h"

#include "base/request_limits.h"

#include <algorithm>
#include <cmath>

namespace darkroom {

int sideMultiple(const ModelDescription& model)
{
    return std::max(model.downsampling, kSizeMultiple);
}

int roundedDown(int side, int multiple)
{
    return std::max(side / multiple, 1) * multiple;
}

PictureSize largerSize(const ModelDescription& model, int width, int height, double factor)
{
    const auto larger = [&](int side) { return roundedDown(static_cast<int>(std::lround(side * factor)), sideMultiple(model)); };
    return {larger(width), larger(height)};
}

LargerObstacle obstacleToLarger(
    const ModelDescription& model, const GenerationRequest& first, int width, int height, const LargerOptions& options)
{
    if (model.enlargement > 0) {
        return LargerObstacle::Enlarges;
    }
    if (model.sizeIsFixed) {
        return LargerObstacle::FixedSize;
    }
    if (!first.regionMap.empty()) {
        return LargerObstacle::RegionMap;
    }
    const PictureSize size = largerSize(model, width, height, options.factor);
    return std::max(size.width, size.height) > kLargestSide ? LargerObstacle::TooLarge : LargerObstacle::None;
}

GenerationRequest largerRequest(
    const GenerationRequest& first, const Image& picture, const ModelDescription& model, const LargerOptions& options)
{
    GenerationRequest second = first;
    second.before.clear();
    second.input = {};
    second.input.picture = picture;
    second.input.strength = options.strength;
    second.input.rule = options.rule;
    second.input.fit = PictureFit::Stretch;
    const PictureSize size = largerSize(model, picture.width, picture.height, options.factor);
    second.width = size.width;
    second.height = size.height;
    return second;
}

} // namespace darkroom
