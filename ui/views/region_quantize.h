#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/model_description.h"

#include <QImage>
#include <QSize>

#include <vector>

namespace darkroom::ui {

/// A region map from any picture: each pixel becomes the region whose colour is nearest. A grey picture that holds nothing but ids of regions is taken
/// as those ids. The picture is brought to `size` without new colours.
LabelMap regionsFromPicture(const QImage& picture, const std::vector<RegionClass>& regions, const QSize& size);

/// A map as an indexed picture: its values are the regions' ids, its colours theirs.
QImage indexedPicture(const LabelMap& map, const std::vector<RegionClass>& regions);

/// A map at another size, by the nearest pixel; an empty one becomes the first region everywhere.
LabelMap mapAtSize(const LabelMap& map, const std::vector<RegionClass>& regions, const QSize& size);

} // namespace darkroom::ui
