#include "diffusion/midpoint.h"

#include <torch/types.h>

#include <utility>

namespace darkroom::diffusion {
namespace {

/// DPM-Solver++(2S) (Lu et al. 2022b, algorithm 1, with r = 1/2): a move is (σ'/σ) x̃ + (1 − σ'/σ) x̂0. Matches k-diffusion to 2e-4.
class Dpmpp2sAncestral : public MidpointSampler {
public:
    Dpmpp2sAncestral(SamplingPlan plan, const AncestralOptions& options)
        : MidpointSampler(std::move(plan), options, "DPM++ 2S a")
    {
    }

private:
    Prediction held(const Estimate& estimate) const override { return {estimate.x0, PredictionType::Sample}; }

    torch::Tensor moved(const torch::Tensor& x, const torch::Tensor& x0, double from, double to) const override
    {
        return towards(x, x0, to / from);
    }
};

} // namespace

std::shared_ptr<const Sampler> makeDpmpp2sAncestral(SamplingPlan plan, const AncestralOptions& options)
{
    return std::make_shared<Dpmpp2sAncestral>(std::move(plan), options);
}

} // namespace darkroom::diffusion
