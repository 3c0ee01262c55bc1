#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace darkroom {

enum class InflateFault { None, Damaged, TooLong };

struct Inflated {
    std::string text;
    InflateFault fault = InflateFault::None;
};

/// Unpacks a zlib stream into at most `limit` bytes; memory stays within twice that.
Inflated inflateText(std::span<const std::byte> packed, std::size_t limit);

} // namespace darkroom
