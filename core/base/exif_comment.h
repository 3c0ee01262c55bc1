#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace darkroom {

bool isJpeg(std::span<const std::byte> file) noexcept;
bool isWebP(std::span<const std::byte> file) noexcept;

/// The EXIF UserComment of a JPEG, WebP or PNG as UTF-8 (EXIF 2.32, tag 0x9286: "UNICODE" in either byte order, "ASCII" or undefined); nullopt when it has
/// none or the EXIF block is damaged. Reads headers only, whatever offsets they claim; never throws.
std::optional<std::string> exifUserComment(std::span<const std::byte> file);

} // namespace darkroom
