#pragma once

#include "darkroom/base/request.h"

#include <string>

namespace darkroom::cli {

/// "FILE" or "FILE:STRENGTH"; what comes after the last colon is a strength when it is a number. Throws Error{Usage} when there is no file.
LoraUse loraFrom(const std::string& text);

} // namespace darkroom::cli
