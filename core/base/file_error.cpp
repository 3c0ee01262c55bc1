#include "file_error.h"

#include <cerrno>
#include <system_error>

namespace darkroom {

namespace {

const char* advice(int systemError)
{
    switch (systemError) {
    case ENOSPC: return "Free some space on this disk, or choose another folder.";
    case EDQUOT: return "Your quota on this disk is used up: delete some files, or choose another folder.";
    case EACCES:
    case EPERM: return "Check the permissions, or choose another folder.";
    case EROFS: return "The disk is read-only: choose another folder.";
    case ENOENT: return "Check that the path is spelled right and that the disk is connected.";
    case ENAMETOOLONG: return "Choose a shorter name.";
    case EIO: return "The disk reports a fault: check its cable and health, and copy your files elsewhere.";
    case EMFILE:
    case ENFILE: return "Close other programs, then try again.";
    case EISDIR: return "A file was expected here, and this is a folder.";
    case ENOTDIR:
    case EEXIST: return "Something else is in the way: move it, or choose another name.";
    default: return "Check the disk, then try again.";
    }
}

} // namespace

Error fileError(const std::string& action, const std::filesystem::path& path, int systemError)
{
    return {ErrorKind::File,
        "Cannot " + action + " " + path.string() + ": " + std::generic_category().message(systemError) + ". " + advice(systemError)};
}

} // namespace darkroom
