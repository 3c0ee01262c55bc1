#pragma once

#include <filesystem>

namespace darkroom {

/// A file or folder that comes with the program, by its place under resources: beside the program, in the source tree, or in DARKROOM_RESOURCES.
/// Throws Error{File} naming where it looked.
std::filesystem::path findResource(const std::filesystem::path& place);

} // namespace darkroom
