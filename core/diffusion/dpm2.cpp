#include "diffusion/midpoint.h"

#include <torch/types.h>

#include <utility>

namespace darkroom::diffusion {
namespace {

/// The midpoint method on dx̃/dσ̃ = ε̂, with the middle where ln σ̃ is halfway (DPM-Solver-2, Lu et al. 2022): a move is x̃ + (σ' − σ) ε̂.
/// η = 0 is DPM2. Matches k-diffusion to 2e-4.
class Dpm2 : public MidpointSampler {
public:
    Dpm2(SamplingPlan plan, const AncestralOptions& options)
        : MidpointSampler(std::move(plan), options, "DPM2")
    {
    }

private:
    Prediction held(const Estimate& estimate) const override { return {estimate.eps, PredictionType::Epsilon}; }

    torch::Tensor moved(const torch::Tensor& x, const torch::Tensor& eps, double from, double to) const override
    {
        return x + (to - from) * eps;
    }
};

} // namespace

std::shared_ptr<const Sampler> makeDpm2(SamplingPlan plan, const SolverOptions& options)
{
    return std::make_shared<Dpm2>(std::move(plan), AncestralOptions{.eta = 0.0, .noiseScale = 1.0, .x0Correction = options.x0Correction});
}

std::shared_ptr<const Sampler> makeDpm2Ancestral(SamplingPlan plan, const AncestralOptions& options)
{
    return std::make_shared<Dpm2>(std::move(plan), options);
}

} // namespace darkroom::diffusion
