#include "darkroom/base/strength.h"

#include <algorithm>

namespace darkroom {

int stepsOfStrength(const PictureInput& input, int steps)
{
    constexpr double kMostOfA1111 = 0.999;
    if (input.rule == StrengthRule::A1111) return static_cast<int>(std::min(input.strength, kMostOfA1111) * steps) + 1;
    return std::min(static_cast<int>(steps * input.strength), steps);
}

} // namespace darkroom
