#include "diffusion/multistep_differences.h"

#include <torch/types.h>

#include <algorithm>

namespace darkroom::diffusion {

MultistepDifferences multistepDifferences(const SamplingPlan& plan, const SamplerState& state, const torch::Tensor& m0, int order)
{
    const auto step = static_cast<std::size_t>(state.step);
    const auto lambda = [&](std::size_t back) { return plan.steps[step - back].from.lambda(); };
    MultistepDifferences result;
    result.d0 = m0;
    if (order == 1) return result;
    const double h = plan.steps[step].to.lambda() - lambda(0);
    const auto& m1 = state.history[0].value;
    const double r0 = (lambda(0) - lambda(1)) / h;
    result.d1 = (1.0 / r0) * (m0 - m1);
    if (order == 2) return result;
    const auto& m2 = state.history[1].value;
    const double r1 = (lambda(1) - lambda(2)) / h;
    const auto bend = result.d1 - (1.0 / r1) * (m1 - m2);
    result.d1 = result.d1 + (r0 / (r0 + r1)) * bend;
    result.d2 = (1.0 / (r0 + r1)) * bend;
    return result;
}

torch::Tensor weighed(const torch::Tensor& x, const MultistepDifferences& differences, const SolverWeights& weights)
{
    auto moved = weights.kept * x + weights.d0 * differences.d0;
    if (differences.d1.defined()) moved = moved + weights.d1 * differences.d1;
    if (differences.d2.defined()) moved = moved + weights.d2 * differences.d2;
    return moved;
}

int orderAt(const SamplingPlan& plan, const SamplerState& state, const OrderRule& rule)
{
    const auto fromEnd = static_cast<int>(plan.steps.size()) - 1 - state.step;
    const auto& [from, to] = plan.steps[static_cast<std::size_t>(state.step)];
    if (to.isClean() || to.ratio() == from.ratio() || (fromEnd == 0 && rule.firstOrderAtEnd)) return 1;
    const int most = fromEnd == 1 && rule.secondOrderBeforeEnd ? 2 : rule.order;
    return std::min({rule.order, most, static_cast<int>(state.history.size()) + 1});
}

} // namespace darkroom::diffusion
