#include "darkroom/base/resource_folders.h"

#include <cstdlib>

namespace darkroom {

namespace fs = std::filesystem;

std::vector<fs::path> resourceFolders()
{
    std::vector<fs::path> folders;
    if (const char* chosen = std::getenv("DARKROOM_RESOURCES"); chosen != nullptr && *chosen != '\0') folders.emplace_back(chosen);
    std::error_code error;
    if (const auto program = fs::read_symlink("/proc/self/exe", error); !error)
        folders.push_back(program.parent_path().parent_path() / "share" / "darkroom");
#ifdef DARKROOM_SOURCE_RESOURCES
    folders.emplace_back(DARKROOM_SOURCE_RESOURCES);
#endif
    return folders;
}

} // namespace darkroom
