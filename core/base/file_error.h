#pragma once

#include "darkroom/base/error.h"

#include <filesystem>

namespace darkroom {

/// What was asked of the system.
enum class FileAction { Read, Write, Create, Remove, OpenForWriting, TellSize, CreateFolder };

/// The error for a failed system call: what could not be done with which file, the system's reason, and what to do.
Error fileError(FileAction action, const std::filesystem::path& path, int systemError);

} // namespace darkroom
