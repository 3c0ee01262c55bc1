#pragma once

#include <string>
#include <string_view>

namespace darkroom {

/// Code points of UTF-8 text. Each longest piece that begins a character but is none becomes one U+FFFD, as the Unicode standard recommends
/// (chapter 3, "U+FFFD substitution of maximal subparts") and Python's decoder does; never fails.
std::u32string decodeUtf8(std::string_view bytes);

/// UTF-8 of code points; what is no Unicode scalar value becomes U+FFFD.
std::string encodeUtf8(std::u32string_view codePoints);

bool isUtf8(std::string_view bytes);

/// Text with everything that is not UTF-8 replaced, as decodeUtf8 does.
std::string validUtf8(std::string_view bytes);

} // namespace darkroom
