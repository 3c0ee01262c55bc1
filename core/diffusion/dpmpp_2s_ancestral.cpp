#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include <torch/types.h>

#include <cmath>

namespace darkroom::diffusion {
namespace {

/// DPM-Solver++(2S) (Lu et al. 2022b, algorithm 1, with r = 1/2) in σ space, down to σ_down; then fresh noise:
///   x̃₂ = (σ_mid/σ̃) x̃ + (1 − σ_mid/σ̃) x̂0₁ is asked about at σ_mid = √(σ̃ σ_down),
///   x̃' = (σ_down/σ̃) x̃ + (1 − σ_down/σ̃) x̂0₂ + σ_up s z
/// A step to σ_down = 0 gives x̂0₁ and asks once. η = 0 draws nothing. Matches k-diffusion to 2e-4. history[0] is x̂0₁ at stage 1.
class Dpmpp2sAncestral : public Sampler {
public:
    Dpmpp2sAncestral(SamplingPlan plan, const AncestralOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "DPM++ 2S a");
    }

    std::optional<Query> next(const SamplerState& state) const override
    {
        if (state.stage == 0) return Sampler::next(state);
        const auto& from = stepOf(state).from;
        const auto middle = plan().schedule->atRatio(std::sqrt(from.ratio() * splitOf(state).down));
        const auto x = towards(toSigmaSpace(state.x, from), state.history.front().value, middle.ratio() / from.ratio());
        return Query{fromSigmaSpace(x, middle), middle};
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto x0 = estimate(answer, *next(state), m_options.x0Correction).x0;
        const auto [down, up] = splitOf(state);
        if (state.stage == 0 && down > 0.0) {
            auto following = state;
            following.stage = 1;
            following.history = {{x0, PredictionType::Sample}};
            return following;
        }
        const auto x = towards(toSigmaSpace(state.x, from), x0, down / from.ratio());
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

std::shared_ptr<const Sampler> makeDpmpp2sAncestral(SamplingPlan plan, const AncestralOptions& options)
{
    return std::make_shared<Dpmpp2sAncestral>(std::move(plan), options);
}

} // namespace darkroom::diffusion
