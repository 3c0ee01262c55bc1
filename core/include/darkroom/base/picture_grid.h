#pragma once

#include "darkroom/base/image.h"

#include <span>
#include <string>
#include <vector>

namespace darkroom {

struct GridCell {
    Image picture;
    std::string label; ///< Above the picture; printable ASCII.
};

struct GridRow {
    std::string label; ///< Above the row.
    std::vector<GridCell> cells;
};

/// Labelled pictures side by side in rows under a title, dark letters on white. Rows may be of different lengths and start at the left; what is longer than
/// its room is cut. Columns are as wide as the widest picture. Throws Error{Internal} when there is no picture.
Image pictureGrid(const std::string& title, std::span<const GridRow> rows);

} // namespace darkroom
