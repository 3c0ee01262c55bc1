#include "file_error.h"

#include "darkroom/base/say.h"

#include <cerrno>
#include <system_error>

namespace darkroom {

namespace {

std::string advice(int systemError)
{
    switch (systemError) {
    case ENOSPC: return say("Free some space on this disk, or choose another folder.");
    case EDQUOT: return say("Your quota on this disk is used up: delete some files, or choose another folder.");
    case EACCES:
    case EPERM: return say("Check the permissions, or choose another folder.");
    case EROFS: return say("The disk is read-only: choose another folder.");
    case ENOENT: return say("Check that the path is spelled right and that the disk is connected.");
    case ENAMETOOLONG: return say("Choose a shorter name.");
    case EIO: return say("The disk reports a fault: check its cable and health, and copy your files elsewhere.");
    case EMFILE:
    case ENFILE: return say("Close other programs, then try again.");
    case ENOMEM: return say("There is not enough memory: close other programs, then try again.");
    case EISDIR: return say("A file was expected here, and this is a folder.");
    case ENOTDIR:
    case EEXIST: return say("Something else is in the way: move it, or choose another name.");
    default: return say("Check the disk, then try again.");
    }
}

std::string sentence(FileAction action, const std::filesystem::path& path, const std::string& reason, const std::string& advice)
{
    switch (action) {
    case FileAction::Read: return say("Cannot read %1: %2. %3", path, reason, advice);
    case FileAction::Write: return say("Cannot write %1: %2. %3", path, reason, advice);
    case FileAction::Create: return say("Cannot create %1: %2. %3", path, reason, advice);
    case FileAction::Remove: return say("Cannot remove %1: %2. %3", path, reason, advice);
    case FileAction::OpenForWriting: return say("Cannot open %1 for writing: %2. %3", path, reason, advice);
    case FileAction::TellSize: return say("Cannot tell the size of %1: %2. %3", path, reason, advice);
    case FileAction::CreateFolder: break;
    }
    return say("Cannot make the folder %1: %2. %3", path, reason, advice);
}

} // namespace

Error fileError(FileAction action, const std::filesystem::path& path, int systemError)
{
    return {systemError == ENOMEM ? ErrorKind::Memory : ErrorKind::File,
        sentence(action, path, std::generic_category().message(systemError), advice(systemError))};
}

} // namespace darkroom
