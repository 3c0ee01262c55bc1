#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/model_description.h"

#include <array>
#include <cstdint>
#include <vector>

namespace darkroom {

/// The id of the region whose colour is nearest, by the squared distance of 8-bit RGB; of equally near ones the first. `regions` isn't empty.
std::uint8_t nearestRegion(std::array<std::uint8_t, 3> rgb, const std::vector<RegionClass>& regions);

/// The same for every pixel of a picture; of no region, an empty map.
LabelMap nearestRegions(const Image& picture, const std::vector<RegionClass>& regions);

} // namespace darkroom
