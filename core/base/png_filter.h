#pragma once

#include <cstdlib>

namespace darkroom {

inline constexpr std::size_t kRgbBytes = 3;
inline constexpr int kPngFilters = 5; ///< None, Sub, Up, Average, Paeth (PNG specification, 9.2).

/// What a row filter expects of a byte, by its neighbours to the left, above, and above to the left.
inline int filterPrediction(int filter, int left, int above, int upperLeft)
{
    switch (filter) {
    case 1: return left;
    case 2: return above;
    case 3: return (left + above) / 2;
    case 4: break;
    default: return 0;
    }
    // Paeth's predictor (9.4): of the three the one nearest to left + above - upper left.
    const int estimate = left + above - upperLeft;
    const int toLeft = std::abs(estimate - left);
    const int toAbove = std::abs(estimate - above);
    const int toUpperLeft = std::abs(estimate - upperLeft);
    if (toLeft <= toAbove && toLeft <= toUpperLeft) {
        return left;
    }
    return toAbove <= toUpperLeft ? above : upperLeft;
}

} // namespace darkroom
