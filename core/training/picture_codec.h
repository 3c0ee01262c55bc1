#pragma once

// Pictures and label maps from and to the bytes of image files, through OpenCV, which shows here nowhere.

#include "darkroom/base/image.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace darkroom::training {

/// How a picture that is not square becomes square.
enum class Fit {
    Crop, ///< Scale the shorter side to the size, keep the middle.
    Pad,  ///< Scale the longer side to the size, fill with white.
};

/// Decodes PNG, JPEG (turned upright as its EXIF says), WebP, BMP or TIFF; grey becomes RGB, 16 bits become 8, transparency lies on
/// white. Throws Error{Format} beginning with `where` when the bytes are no such picture.
Image decodePicture(std::span<const std::uint8_t> bytes, const std::string& where);

/// Decodes and makes square: `out` gets size×size×3 bytes. Area-averaged when made smaller, bicubic when made larger, untouched when
/// it has the size already.
void decodeSquare(std::span<const std::uint8_t> bytes, const std::string& where, int size, Fit fit, std::span<std::uint8_t> out);

/// Decodes an 8-bit grey picture as labels; throws Error{Format} beginning with `where` for any other kind.
LabelMap decodeLabels(std::span<const std::uint8_t> bytes, const std::string& where);

/// A PNG file's bytes: for sample grids and maps. Pictures of the user carry settings and are written by darkroom/base/picture_file.h.
std::vector<std::uint8_t> encodePicture(const Image& picture);
std::vector<std::uint8_t> encodeLabels(const LabelMap& map);

} // namespace darkroom::training
