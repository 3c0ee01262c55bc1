#include "diffusion/samplers.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace darkroom::diffusion {
namespace {

/// One DDIM step (Song et al. 2021, eq. 12, in α = √ᾱ, σ = √(1 − ᾱ)):
///   x' = α' x̂0 + √(σ'² − s²) ε̂ + s z,   s = η (σ'/σ) √(1 − (α/α')²)
/// x̂0 is corrected, ε̂ is not. σ' = 0 gives α' x̂0. Takes zero SNR. Matches diffusers' DDIM to 2e-4. Draws when s > 0.
class Ddim : public Sampler {
public:
    Ddim(SamplingPlan plan, const DdimOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto x0 = correctedX0(answer.prediction, state.x, from, m_options.x0Correction);
        const auto eps = predictEps(answer.prediction, state.x, from);
        const double s = deviation(from, to);
        const auto x = to.alpha() * x0 + std::sqrt(std::max(0.0, to.sigma() * to.sigma() - s * s)) * eps;
        auto following = stepped(state, x);
        if (s > 0.0) following.x = x + s * draw(following, noise);
        return following;
    }

private:
    double deviation(const NoiseLevel& from, const NoiseLevel& to) const
    {
        const double kept = from.alpha() / to.alpha();
        return m_options.eta * (to.sigma() / from.sigma()) * std::sqrt(std::max(0.0, 1.0 - kept * kept));
    }

    DdimOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeDdim(SamplingPlan plan, const DdimOptions& options)
{
    return std::make_shared<Ddim>(std::move(plan), options);
}

} // namespace darkroom::diffusion
