#include "diffusion/samplers.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace darkroom::diffusion {
namespace {

/// Strategic stochastic sampling of trajectory consistency models (Zheng et al. 2024, algorithm 4): jump along the trajectory to s, below the
/// next timestep t', and noise again up to it, γ being the part of t' that is jumped over:
///   x_s = α_s x̂0 + σ_s ε̂,   s = ⌊(1 − γ) t'⌋
///   x' = (α'/α_s) x_s + √(1 − (α'/α_s)²) z;   the last step gives x_s and draws nothing
/// γ = 0 is DDIM's step and draws nothing; γ = 1 noises again from the table's first timestep. A step to σ' = 0 gives x̂0. Matches diffusers' TCD
/// to 2e-4.
class Tcd : public Sampler {
public:
    Tcd(SamplingPlan plan, const TcdOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto s = jumpedTo(to);
        const auto x0 = correctedX0(answer.prediction, state.x, from, m_options.x0Correction);
        auto following = stepped(state, s.isClean() ? x0 : s.alpha() * x0 + s.sigma() * predictEps(answer.prediction, state.x, from));
        if (m_options.gamma <= 0.0 || isFinished(following)) return following;
        const double kept = to.alpha() / s.alpha();
        following.x = kept * following.x + std::sqrt(std::max(0.0, 1.0 - kept * kept)) * draw(following, noise);
        return following;
    }

private:
    /// The level of s. The product is taken in fp32, as diffusers does: on its last bit may hang which timestep remains.
    NoiseLevel jumpedTo(const NoiseLevel& to) const
    {
        if (to.isClean() || m_options.gamma <= 0.0) return to;
        const auto s = std::floor(static_cast<float>(1.0 - m_options.gamma) * static_cast<float>(to.timestep()));
        return plan().schedule->atTimestep(s);
    }

    TcdOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeTcd(SamplingPlan plan, const TcdOptions& options)
{
    return std::make_shared<Tcd>(std::move(plan), options);
}

} // namespace darkroom::diffusion
