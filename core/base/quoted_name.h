#pragma once

#include <string>
#include <string_view>

namespace darkroom {

/// A name from a stranger's file as it may stand in a sentence: in quotes, control characters escaped, valid UTF-8, cut when it is long.
std::string quotedName(std::string_view text);

} // namespace darkroom
