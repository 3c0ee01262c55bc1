#include "diffusion/network_units.h"

#include <cmath>
#include <numbers>

namespace darkroom::diffusion {

double NetworkUnits::timeAt(const NoiseLevel& level) const
{
    switch (told) {
    case Told::Timestep: break;
    case Told::LogSigma: return timeScale * std::log(dataDeviation * level.ratio()) / 4.0;
    case Told::Angle: return timeScale * std::atan(level.ratio()) * 2.0 / std::numbers::pi;
    }
    return timeScale * level.timestep();
}

} // namespace darkroom::diffusion
