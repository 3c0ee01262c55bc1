#pragma once

#include "darkroom/base/error.h"

#include <filesystem>
#include <string>

namespace darkroom {

/// The error for a failed system call: "Cannot ACTION PATH: reason. What to do."
Error fileError(const std::string& action, const std::filesystem::path& path, int systemError);

} // namespace darkroom
