#pragma once

#include "diffusion/sampler.h"
#include "diffusion/x0_correction.h"

#include <torch/types.h>

#include <string_view>

namespace darkroom::diffusion {

// What σ-space samplers share. There x̃ = x/α = x0 + σ̃ ε with σ̃ = σ/α, and the probability-flow ODE is dx̃/dσ̃ = ε.

/// x̃ of x at a level with finite σ/α.
torch::Tensor toSigmaSpace(const torch::Tensor& x, const NoiseLevel& level);
torch::Tensor fromSigmaSpace(const torch::Tensor& x, const NoiseLevel& level);

/// One Euler step: x̃ + (σ̃' − σ̃) ε, in x.
torch::Tensor alongNoise(const torch::Tensor& x, const torch::Tensor& eps, const NoiseLevel& from, const NoiseLevel& to);

/// The exponential integrator's step with a constant x0: (σ̃'/σ̃) x̃ + (1 − σ̃'/σ̃) x0, in σ space; `kept` is σ̃'/σ̃.
torch::Tensor towards(const torch::Tensor& x, const torch::Tensor& x0, double kept);

/// Throws Error{Usage} naming `sampler` when a level of the plan has infinite σ/α.
void requireFiniteRatios(const SamplingPlan& plan, std::string_view sampler);

/// x0 and ε of an answer at a question, after the correction: ε follows the corrected x0, as the ODE in σ space wants it.
struct Estimate {
    torch::Tensor x0;
    torch::Tensor eps;
};
Estimate estimate(const Guided& answer, const Query& query, const X0Correction& correction);

/// How an ancestral step splits: down to `down`, then fresh noise of strength `up`, so that down² + up² = σ̃'².
struct AncestralSplit {
    double down = 0.0;
    double up = 0.0;
};
/// up = min(σ̃', η √(σ̃'² (σ̃² − σ̃'²)/σ̃²)), from > 0.
AncestralSplit splitAncestral(double from, double to, double eta);

} // namespace darkroom::diffusion
