#pragma once

#include <cstdint>
#include <string>

namespace darkroom::text {

/// A token that is recognised inside a text as it stands.
struct SpecialToken {
    std::string text;
    std::int64_t id = 0;
};

} // namespace darkroom::text
