#include "diffusion/solver_weights.h"

#include <algorithm>
#include <cmath>

namespace darkroom::diffusion {
namespace {

bool isMidpoint(int order, const SolverForm& form)
{
    return order == 2 && form.second == SecondOrder::Midpoint;
}

} // namespace

SolverWeights weightsOnX0(const NoiseLevel& from, const NoiseLevel& to, int order, const SolverForm& form)
{
    const double h = to.lambda() - from.lambda(), eta = form.eta, kh = (1.0 + eta) * h, e = -std::expm1(-kh), a = to.alpha();
    SolverWeights w;
    w.kept = to.sigma() / from.sigma() * (eta > 0.0 ? std::exp(-eta * h) : 1.0);
    w.d0 = a * e;
    if (order > 1) w.d1 = a * (isMidpoint(order, form) ? e / 2.0 : 1.0 - e / kh);
    if (order > 2) w.d2 = a * ((form.subtractsThirdOrderHalf ? -0.5 : 0.5) + (e - kh) / (kh * kh));
    if (eta > 0.0) w.noise = to.sigma() * std::sqrt(std::max(0.0, -std::expm1(-2.0 * eta * h)));
    return w;
}

SolverWeights weightsOnEps(const NoiseLevel& from, const NoiseLevel& to, int order, const SolverForm& form)
{
    const bool draws = form.eta > 0.0 && !to.isClean();
    const double h = to.lambda() - from.lambda(), k = draws ? 2.0 : 1.0, s = to.sigma(), a = to.alpha() * (from.ratio() - to.ratio());
    SolverWeights w;
    w.kept = to.alpha() / from.alpha();
    w.d0 = -(k * a);
    if (order > 1) w.d1 = -(k * (isMidpoint(order, form) ? a / 2.0 : a / h - s));
    if (order > 2) w.d2 = -((a - s * h) / (h * h) - s / 2.0);
    if (draws) w.noise = s * std::sqrt(std::max(0.0, std::expm1(2.0 * h)));
    return w;
}

} // namespace darkroom::diffusion
