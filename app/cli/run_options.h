#pragma once

#include "darkroom/base/request.h"

#include <cstdint>
#include <optional>
#include <string>

namespace darkroom::cli {

/// The value of --seed; a drawn one when it is not given. Throws Error{Usage}.
std::uint64_t seedFrom(const std::optional<std::string>& text);

/// The value of --size, N or WxH, into a request. Throws Error{Usage}.
void readSize(const std::string& text, GenerationRequest& request);

} // namespace darkroom::cli
