#include "diffusion/noise_level.h"

#include <cmath>
#include <limits>

namespace darkroom::diffusion {

double NoiseLevel::lambda() const
{
    if (m_sigma == 0.0) return std::numeric_limits<double>::infinity();
    return -std::log(m_ratio);
}

} // namespace darkroom::diffusion
