#pragma once

#include <filesystem>
#include <vector>

namespace darkroom {

/// Where what comes with the program may lie, in the order in which it is looked for: DARKROOM_RESOURCES, beside the program, the source tree.
std::vector<std::filesystem::path> resourceFolders();

} // namespace darkroom
