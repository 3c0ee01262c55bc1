#pragma once

#include "app/cli/arguments.h"

#include <filesystem>
#include <stop_token>

namespace darkroom::cli {

/// `darkroom lab --quality DATA`: Fréchet distance, precision, recall and class accuracy over w, told after each batch. Reads what else may be given
/// with it. Throws Error.
int measureLabQuality(const std::filesystem::path& data, Arguments& arguments, const std::stop_token& stop);

} // namespace darkroom::cli
