#pragma once

namespace darkroom::diffusion {

/// The regularised incomplete beta function I_x(a, b), the probability of being below x: DLMF 8.17.22, a continued fraction. x in [0, 1], a, b > 0.
/// Relative accuracy 1e-13 for a, b below 100.
double betaProbability(double x, double a, double b);

/// Its inverse in x: the quantile of the beta distribution at probability p in [0, 1]. Matches scipy.stats.beta.ppf to 1e-11 absolute.
double betaQuantile(double p, double a, double b);

} // namespace darkroom::diffusion
