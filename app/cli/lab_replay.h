#pragma once

#include "app/cli/arguments.h"

#include <filesystem>
#include <stop_token>

namespace darkroom::cli {

/// `darkroom lab --replay`: develops a saved session again and tells how far its pictures are from the recorded ones. Reads what else may be
/// given with it: another model, device and precision, and where the report and the new session go. Throws Error.
int replayLab(const std::filesystem::path& file, Arguments& arguments, const std::stop_token& stop);

} // namespace darkroom::cli
