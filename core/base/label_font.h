#pragma once

#include "darkroom/base/image.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace darkroom {

// Letters for labels inside pictures that are made without a window: printable ASCII, five dots wide and seven high.

constexpr int kLetterWidth = 5;
constexpr int kLetterHeight = 7;
constexpr int kLetterAdvance = kLetterWidth + 1;

/// The rows of a letter, top to bottom, its leftmost dot in bit 4. What is no printable ASCII is a question mark.
const std::array<std::uint8_t, kLetterHeight>& letterRows(char letter);

/// UTF-8 text in printable ASCII: every run of other characters by their numbers, <U+732B U+304C>.
std::string spelled(std::string_view text);

/// Writes with the left top of the first letter at (x, y), each dot a square of `dot` pixels. What lies outside the picture is left away.
void drawText(Image& picture, std::string_view text, int x, int y, int dot, const std::array<std::uint8_t, 3>& colour);

/// The width of a text in pixels.
constexpr int textWidth(std::string_view text, int dot)
{
    return text.empty() ? 0 : (static_cast<int>(text.size()) * kLetterAdvance - 1) * dot;
}

} // namespace darkroom
