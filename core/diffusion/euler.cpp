#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include <torch/types.h>

namespace darkroom::diffusion {
namespace {

/// Euler's method on the probability-flow ODE in σ space (Karras et al. 2022, eq. 1 with s = 1, σ(t) = t):
///   x̃' = x̃ + (σ̃' − σ̃) ε̂ = (σ̃'/σ̃) x̃ + (1 − σ̃'/σ̃) x̂0
/// The second form is computed: at a large σ̃ the first is a small difference of large numbers. σ̃' = 0 gives x̂0. The same step as DDIM with η = 0. Matches k-diffusion and diffusers to 2e-4.
class Euler : public Sampler {
public:
    Euler(SamplingPlan plan, const SolverOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "Euler");
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise&) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto x0 = correctedX0(answer.prediction, state.x, from, m_options.x0Correction);
        return stepped(state, fromSigmaSpace(towards(toSigmaSpace(state.x, from), x0, to.ratio() / from.ratio()), to));
    }

private:
    SolverOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeEuler(SamplingPlan plan, const SolverOptions& options)
{
    return std::make_shared<Euler>(std::move(plan), options);
}

} // namespace darkroom::diffusion
