#pragma once

#include "diffusion/sampler.h"
#include "diffusion/solver_weights.h"

#include <torch/types.h>

namespace darkroom::diffusion {

/// Divided differences of the newest answers of a multistep solver over λ (Lu et al. 2022b, appendix B.2), for a step of length h = λ' − λ:
/// with r0, r1 the last two steps' lengths over h,
///   D0 = m0,   D1 = (m0 − m1)/r0,   and at third order   D1 + r0/(r0 + r1) (D1 − (m1 − m2)/r1),   D2 = (D1 − (m1 − m2)/r1)/(r0 + r1)
struct MultistepDifferences {
    torch::Tensor d0;
    torch::Tensor d1; ///< Undefined at first order.
    torch::Tensor d2; ///< Undefined below third order.
};

/// Of order 1 … 3; the state's history is m1, m2, …, the levels are the plan's, m0 belongs to the state's step.
MultistepDifferences multistepDifferences(const SamplingPlan& plan, const SamplerState& state, const torch::Tensor& m0, int order);

/// x' of a step without its noise: kept x + d0 D0 + d1 D1 + d2 D2, as far as there are such differences.
torch::Tensor weighed(const torch::Tensor& x, const MultistepDifferences& differences, const SolverWeights& weights);

/// When a multistep solver lowers its order.
struct OrderRule {
    int order = 2;
    bool firstOrderAtEnd = false;
    bool secondOrderBeforeEnd = false;
};

/// The order of the state's step: what the rule and the history allow; 1 when the step ends at σ = 0 or where it starts (h = 0, as when a curve of
/// diffusers ends at its own last value).
int orderAt(const SamplingPlan& plan, const SamplerState& state, const OrderRule& rule);

} // namespace darkroom::diffusion
