#pragma once

#include "darkroom/base/request.h"

namespace darkroom {

/// Where a picture comes to lie in a frame: it is scaled to width x height, and its left upper corner goes to (left, top), which is negative where
/// it is cut off.
struct PicturePlacement {
    int width = 0;
    int height = 0;
    int left = 0;
    int top = 0;

    bool operator==(const PicturePlacement&) const = default;
};

/// The placement of a picture of width x height in a frame; all four sides are positive. Scaled sides are rounded and at least 1.
PicturePlacement placementIn(int frameWidth, int frameHeight, int width, int height, PictureFit fit);

/// Pixels to add on each side of a picture.
struct PictureMargins {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    bool operator==(const PictureMargins&) const = default;
};

/// The input with its picture grown by the margins: the new part repeats the picture's edge and is masked to be painted anew. Throws
/// Error{Usage} for an empty picture, negative margins or a side over 8192 pixels.
PictureInput outpainted(const PictureInput& input, const PictureMargins& margins);

} // namespace darkroom
