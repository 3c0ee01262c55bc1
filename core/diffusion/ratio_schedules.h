#pragma once

#include "diffusion/noise_schedule.h"

#include <string_view>
#include <vector>

namespace darkroom::diffusion {

/// The σ/α that a run of n steps visits, falling, the last one 0: n + 1 values. `least` and `greatest` are the table's ends. With n = 1 a
/// curve gives its noisy end. All throw Error{Usage} for n < 1 and for ends that aren't 0 < least ≤ greatest < ∞.

/// Karras et al. 2022, eq. 5: (greatest^(1/ρ) + i/(n−1) (least^(1/ρ) − greatest^(1/ρ)))^ρ.
std::vector<double> karrasRatios(int n, double least, double greatest, double rho = 7.0);
/// Evenly spaced logarithms.
std::vector<double> exponentialRatios(int n, double least, double greatest);
/// Logarithms spaced as a power: ln greatest at 1, ln least at 0, the ramp from 1 to 0 raised to ρ.
std::vector<double> polyexponentialRatios(int n, double least, double greatest, double rho = 1.0);
/// Song et al. 2021, the continuous VP process: √(exp(β_d t²/2 + β_min t) − 1), t evenly from 1 to ε.
std::vector<double> continuousVpRatios(int n, double betaD = 19.9, double betaMin = 0.1, double end = 1e-3);
/// Lee et al. 2024: least + (greatest − least) times the quantiles of a beta distribution.
std::vector<double> betaRatios(int n, double least, double greatest, double a = 0.6, double b = 0.6);

/// Timesteps evenly from T − 1 to 0 (k-diffusion's get_sigmas; "uniform" and "normal").
std::vector<double> uniformRatios(int n, const NoiseSchedule& schedule);
/// Timesteps evenly from T − 1 towards 0, which is left out ("sgm_uniform").
std::vector<double> sgmUniformRatios(int n, const NoiseSchedule& schedule);
/// Every T/n-th entry of the table counted from the noisy end ("simple").
std::vector<double> simpleRatios(int n, const NoiseSchedule& schedule);
/// Every ⌊T/n⌋-th timestep counted up from 1 ("ddim_uniform"); n of them, where A1111 may take one more.
std::vector<double> ddimUniformRatios(int n, const NoiseSchedule& schedule);

/// The schedule with an id of darkroom/base/sampler_names.h, "polyexponential" or "vp"; "automatic" is none. Throws Error{Usage} when unknown.
std::vector<double> ratiosOf(std::string_view id, int n, const NoiseSchedule& schedule);

} // namespace darkroom::diffusion
