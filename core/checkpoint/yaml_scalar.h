#pragma once

#include "darkroom/base/json.h"

#include <string_view>

namespace darkroom::checkpoint {

/// What a plain (unquoted) scalar of YAML stands for: null, a truth, a number or text. As PyYAML reads it, but that 1e-4 is a number, too, as
/// the configs of latent diffusion mean it, and that a leading zero makes text instead of an octal number.
Json plainScalar(std::string_view text);

} // namespace darkroom::checkpoint
