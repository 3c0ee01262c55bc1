#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom {

/// Bytes as text (RFC 4648, section 4), with padding, without line breaks.
std::string toBase64(std::span<const std::byte> bytes);

/// The inverse; nullopt when the text is none that toBase64() writes.
std::optional<std::vector<std::byte>> fromBase64(std::string_view text);

} // namespace darkroom
