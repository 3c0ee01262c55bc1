#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include <torch/types.h>

namespace darkroom::diffusion {
namespace {

/// Euler's method down to σ_down, then fresh noise (in σ space; σ_down² + σ_up² = σ̃'²):
///   x̃' = (σ_down/σ̃) x̃ + (1 − σ_down/σ̃) x̂0 + σ_up s z,   σ_up = min(σ̃', η √(σ̃'² (σ̃² − σ̃'²)/σ̃²))
/// η = 0 is Euler's method and draws nothing. σ̃' = 0 gives x̂0. Matches k-diffusion, and diffusers at η = 1, to 2e-4.
class EulerAncestral : public Sampler {
public:
    EulerAncestral(SamplingPlan plan, const AncestralOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "Euler a");
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto x0 = correctedX0(answer.prediction, state.x, from, m_options.x0Correction);
        const auto [down, up] = splitAncestral(from.ratio(), to.ratio(), m_options.eta);
        const auto x = towards(toSigmaSpace(state.x, from), x0, down / from.ratio());
        auto following = stepped(state, fromSigmaSpace(x, to));
        if (up > 0.0) following.x = fromSigmaSpace(x + (up * m_options.noiseScale) * draw(following, noise), to);
        return following;
    }

private:
    AncestralOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeEulerAncestral(SamplingPlan plan, const AncestralOptions& options)
{
    return std::make_shared<EulerAncestral>(std::move(plan), options);
}

} // namespace darkroom::diffusion
