#pragma once

#include "darkroom/base/image.h"

#include <filesystem>

namespace darkroom {

/// A picture file of any common format (PNG, JPEG, WebP, TIFF, BMP) as 8-bit RGB, turned as its EXIF says; transparency is left out. Throws
/// Error{File}, or Error{Format} when it is no picture or has a side over 8192 pixels.
Image readInputPicture(const std::filesystem::path& file);

/// A mask from a picture file, of its grey values: white is painted anew, black is kept. Throws as the above.
LabelMap readMask(const std::filesystem::path& file);

} // namespace darkroom
