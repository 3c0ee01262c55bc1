#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include <torch/types.h>

namespace darkroom::diffusion {
namespace {

/// Heun's method on the probability-flow ODE in σ space (Karras et al. 2022, algorithm 1):
///   x̃₂ = x̃ + (σ̃' − σ̃) ε̂₁ is asked about at σ̃', then x̃' = x̃ + (σ̃' − σ̃) (ε̂₁ + ε̂₂)/2
/// A step to σ̃' = 0 is Euler's and asks once. Matches k-diffusion and diffusers to 2e-4. history[0] is ε̂₁ at stage 1.
class Heun : public Sampler {
public:
    Heun(SamplingPlan plan, const SolverOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "Heun");
    }

    std::optional<Query> next(const SamplerState& state) const override
    {
        if (state.stage == 0) return Sampler::next(state);
        const auto& [from, to] = stepOf(state);
        return Query{alongNoise(state.x, state.history.front().value, from, to), to};
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise&) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto eps = estimate(answer, *next(state), m_options.x0Correction).eps;
        if (state.stage == 0 && !to.isClean()) {
            auto following = state;
            following.stage = 1;
            following.history = {{eps, PredictionType::Epsilon}};
            return following;
        }
        const auto slope = state.stage == 0 ? eps : (state.history.front().value + eps) / 2.0;
        auto following = stepped(state, alongNoise(state.x, slope, from, to));
        following.history.clear();
        return following;
    }

private:
    SolverOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeHeun(SamplingPlan plan, const SolverOptions& options)
{
    return std::make_shared<Heun>(std::move(plan), options);
}

} // namespace darkroom::diffusion
