#include "darkroom/base/nearest_region.h"

#include <algorithm>

namespace darkroom {
namespace {

int squaredDistance(std::array<std::uint8_t, 3> rgb, const RegionClass& region)
{
    const int red = rgb[0] - region.rgb[0], green = rgb[1] - region.rgb[1], blue = rgb[2] - region.rgb[2];
    return red * red + green * green + blue * blue;
}

} // namespace

std::uint8_t nearestRegion(std::array<std::uint8_t, 3> rgb, const std::vector<RegionClass>& regions)
{
    const auto nearer = [&](const RegionClass& a, const RegionClass& b) { return squaredDistance(rgb, a) < squaredDistance(rgb, b); };
    return static_cast<std::uint8_t>(std::min_element(regions.begin(), regions.end(), nearer)->id);
}

LabelMap nearestRegions(const Image& picture, const std::vector<RegionClass>& regions)
{
    constexpr std::size_t kChannels = 3;
    if (regions.empty() || picture.empty()) return {};
    LabelMap map{picture.width, picture.height, {}};
    for (std::size_t at = 0; at + kChannels <= picture.rgb.size(); at += kChannels)
        map.labels.push_back(nearestRegion({picture.rgb[at], picture.rgb[at + 1], picture.rgb[at + 2]}, regions));
    return map;
}

} // namespace darkroom
