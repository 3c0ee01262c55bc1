#pragma once

#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include <torch/types.h>

#include <string_view>

namespace darkroom::diffusion {

/// What the two-stage midpoint methods in σ space share (DPM-Solver-2 and DPM-Solver++(2S), r = 1/2). With `moved` the method's first-order move,
///   x̃₂ = moved(x̃, m₁, σ̃ → σ_mid) is asked about at σ_mid = √(σ̃ σ_down),   x̃' = moved(x̃, m₂, σ̃ → σ_down) + σ_up s z
/// A step to σ_down = 0 moves by m₁ and asks once. η = 0 has σ_down = σ̃' and draws nothing. history[0] is m₁ at stage 1.
class MidpointSampler : public Sampler {
public:
    /// `name` is for the sentence that refuses a plan with an infinite σ/α.
    MidpointSampler(SamplingPlan plan, const AncestralOptions& options, std::string_view name);

    std::optional<Query> next(const SamplerState& state) const override;
    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override;

private:
    /// m: the reading of an answer that the method holds constant within a move.
    virtual Prediction held(const Estimate& estimate) const = 0;
    virtual torch::Tensor moved(const torch::Tensor& x, const torch::Tensor& m, double from, double to) const = 0;

    AncestralSplit splitOf(const SamplerState& state) const;

    AncestralOptions m_options;
};

} // namespace darkroom::diffusion
