#pragma once

#include "darkroom/base/request.h"

#include <string>

namespace darkroom::cli {

/// "FILE", "FILE:STRENGTH" or "FILE:STRENGTH:TEXT"; what comes after the last two colons are strengths when they are numbers. Throws Error{Usage} when
/// there is no file.
LoraUse loraFrom(const std::string& text);

} // namespace darkroom::cli
