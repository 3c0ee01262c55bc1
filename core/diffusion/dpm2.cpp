#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include <torch/types.h>

#include <cmath>

namespace darkroom::diffusion {
namespace {

/// The midpoint method in σ space, with the middle where ln σ̃ is halfway (DPM-Solver-2, Lu et al. 2022), down to σ_down; then fresh noise:
///   x̃₂ = x̃ + (σ_mid − σ̃) ε̂₁ is asked about at σ_mid = √(σ̃ σ_down), then x̃' = x̃ + (σ_down − σ̃) ε̂₂ + σ_up s z
/// η = 0 has σ_down = σ̃', draws nothing and is DPM2. A step to σ_down = 0 is Euler's and asks once. Matches k-diffusion to 2e-4.
/// history[0] is ε̂₁ at stage 1.
class Dpm2 : public Sampler {
public:
    Dpm2(SamplingPlan plan, const AncestralOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "DPM2");
    }

    std::optional<Query> next(const SamplerState& state) const override
    {
        if (state.stage == 0) return Sampler::next(state);
        const auto& from = stepOf(state).from;
        const auto middle = plan().schedule->atRatio(std::sqrt(from.ratio() * splitOf(state).down));
        return Query{alongNoise(state.x, state.history.front().value, from, middle), middle};
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto eps = estimate(answer, *next(state), m_options.x0Correction).eps;
        const auto [down, up] = splitOf(state);
        if (state.stage == 0 && down > 0.0) {
            auto following = state;
            following.stage = 1;
            following.history = {{eps, PredictionType::Epsilon}};
            return following;
        }
        const auto x = toSigmaSpace(state.x, from) + (down - from.ratio()) * eps;
        auto following = stepped(state, fromSigmaSpace(x, to));
        following.history.clear();
        if (up > 0.0) following.x = fromSigmaSpace(x + (up * m_options.noiseScale) * draw(following, noise), to);
        return following;
    }

private:
    AncestralSplit splitOf(const SamplerState& state) const
    {
        const auto& [from, to] = stepOf(state);
        return splitAncestral(from.ratio(), to.ratio(), m_options.eta);
    }

    AncestralOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeDpm2(SamplingPlan plan, const SolverOptions& options)
{
    return std::make_shared<Dpm2>(std::move(plan), AncestralOptions{.eta = 0.0, .x0Correction = options.x0Correction});
}

std::shared_ptr<const Sampler> makeDpm2Ancestral(SamplingPlan plan, const AncestralOptions& options)
{
    return std::make_shared<Dpm2>(std::move(plan), options);
}

} // namespace darkroom::diffusion
