#pragma once

#include <array>

namespace darkroom {

/// The colour of a heat map at a value 0 … 1, as sRGB 0 … 1: black, violet, orange, pale yellow, mixed in Oklab (Ottosson 2020), so that lightness rises
/// in equal parts: equal differences look equal, and a grey print keeps their order. Values beyond are cut.
std::array<double, 3> heatColour(double value);

} // namespace darkroom
