#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/png_text.h"

#include <cstddef>
#include <span>
#include <vector>

namespace darkroom {

/// A picture as a PNG: 8-bit RGB, each row filtered by what leaves the least (PNG specification, 12.8), texts right after the header. The same
/// picture and texts give the same bytes. Throws Error{Shape} when the picture is empty or its bytes don't fit its size.
std::vector<std::byte> encodePngPicture(const Image& picture, std::span<const PngText> texts = {});

} // namespace darkroom
