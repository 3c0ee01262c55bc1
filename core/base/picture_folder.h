#pragma once

#include "darkroom/base/files.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace darkroom {

/// Writes a picture as ROOT/DAY/NNNNN-SEED.png and returns its path. The number counts up over all days and never goes back: the last one
/// is kept in ROOT/.last-number, whatever pictures are deleted. Two processes that save at once take turns. Throws Error{File}.
std::filesystem::path savePictureBytes(
    FileSystem& files, const std::filesystem::path& root, const std::string& day, std::uint64_t seed, std::span<const std::byte> bytes);

} // namespace darkroom
