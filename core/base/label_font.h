#pragma once

#include "darkroom/base/image.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace darkroom {

// Letters for labels inside pictures that are made without a window: printable ASCII, and Latin letters with their marks. They are five dots wide and
// seven high; marks reach two dots above and below.

constexpr int kLetterWidth = 5;
constexpr int kLetterHeight = 7;
constexpr int kLetterAdvance = kLetterWidth + 1;
constexpr int kMarkHeight = 2;

/// Top to bottom with the rows of marks, the leftmost dot in bit 4.
using LetterRows = std::array<std::uint8_t, kLetterHeight + 2 * kMarkHeight>;

/// Nothing when the font has no such letter.
std::optional<LetterRows> letterRows(char32_t letter);

/// UTF-8 text in letters that the font has: every run of others by their numbers, <U+732B U+304C>.
std::u32string spelled(std::string_view text);

/// Writes with the left top of the first letter at (x, y), each dot a square of `dot` pixels, marks around that. What lies outside the picture is left
/// away, and so are letters that the font has not.
void drawText(Image& picture, std::u32string_view text, int x, int y, int dot, const std::array<std::uint8_t, 3>& colour);

} // namespace darkroom
