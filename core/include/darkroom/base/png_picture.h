#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/png_text.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace darkroom {

enum class PngPacking {
    Small, ///< Each row filtered by what leaves the least (PNG specification, 12.8).
    Quick, ///< One filter and the least packing: many times faster, somewhat larger.
};

/// A picture as a PNG: 8-bit RGB, texts right after the header. The same picture and texts give the same bytes. Throws Error{Shape} when the
/// picture is empty or its bytes don't fit its size.
std::vector<std::byte> encodePngPicture(const Image& picture, std::span<const PngText> texts = {}, PngPacking packing = PngPacking::Small);

/// The picture of a PNG of that kind: 8-bit RGB, not interlaced, no side over 8192 pixels. Other kinds, damage and wrong checksums throw
/// Error{Format} naming `origin`; memory is asked for only as the packed rows really unpack.
Image decodePngPicture(std::span<const std::byte> file, const std::string& origin);

} // namespace darkroom
