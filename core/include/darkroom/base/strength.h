#pragma once

#include "darkroom/base/request.h"

namespace darkroom {

/// How many of a schedule's last steps a run from a picture takes, by the input's strength and rule; 0 when nothing is left of them.
int stepsOfStrength(const PictureInput& input, int steps);

} // namespace darkroom
