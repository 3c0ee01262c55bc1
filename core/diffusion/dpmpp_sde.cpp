#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include <torch/types.h>

#include <cmath>

namespace darkroom::diffusion {
namespace {

/// DPM-Solver++ for the reverse SDE, in σ space, with an ancestral split at the middle σ_mid = √(σ̃ σ̃') and one at the end (r = 1/2):
///   x̃₂ = (a/σ̃) x̃ + (1 − a/σ̃) x̂0₁ + a_up s z₁ is asked about at σ_mid, with (a, a_up) the split of σ̃ → σ_mid,
///   x̃' = (b/σ̃) x̃ + (1 − b/σ̃) x̂0₂ + b_up s z₂, with (b, b_up) the split of σ̃ → σ̃'
/// A step to σ̃' = 0 gives x̂0₁, asks once and draws nothing; η = 0 draws nothing. Matches k-diffusion with independent draws to 2e-4.
/// kept[0] is x̃₂ as the network sees it, at stage 1.
class DpmppSde : public Sampler {
public:
    DpmppSde(SamplingPlan plan, const AncestralOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "DPM++ SDE");
    }

    std::optional<Query> next(const SamplerState& state) const override
    {
        if (state.stage == 0) return Sampler::next(state);
        return Query{state.kept.front(), middleOf(state)};
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto x0 = estimate(answer, *next(state), m_options.x0Correction).x0;
        if (state.stage == 0 && !to.isClean()) {
            const auto middle = middleOf(state);
            auto following = state;
            following.stage = 1;
            following.kept = {noised(following, x0, from, middle, noise)};
            return following;
        }
        auto following = stepped(state, state.x);
        following.kept.clear();
        following.x = noised(following, x0, from, to, noise);
        return following;
    }

private:
    NoiseLevel middleOf(const SamplerState& state) const
    {
        const auto& [from, to] = stepOf(state);
        return plan().schedule->atRatio(std::sqrt(from.ratio() * to.ratio()));
    }

    /// From state.x at `from` to `to`: towards x0 by the split, then fresh noise.
    torch::Tensor noised(
        SamplerState& state, const torch::Tensor& x0, const NoiseLevel& from, const NoiseLevel& to, const Noise& noise) const
    {
        const auto [down, up] = splitAncestral(from.ratio(), to.ratio(), m_options.eta);
        auto x = towards(toSigmaSpace(state.x, from), x0, down / from.ratio());
        if (up > 0.0) x = x + (up * m_options.noiseScale) * draw(state, noise);
        return fromSigmaSpace(x, to);
    }

    AncestralOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeDpmppSde(SamplingPlan plan, const AncestralOptions& options)
{
    return std::make_shared<DpmppSde>(std::move(plan), options);
}

} // namespace darkroom::diffusion
