#include "diffusion/samplers.h"

#include <torch/types.h>

#include <cmath>

namespace darkroom::diffusion {
namespace {

/// Multistep latent consistency sampling (Luo et al. 2023, algorithm 3), with τ = scaling · t:
///   f = c_skip x + c_out x̂0,   c_skip = σ_d²/(τ² + σ_d²),   c_out = τ/√(τ² + σ_d²)
///   x' = α' f + σ' z; the last step gives f and draws nothing
/// Matches diffusers' LCM to 2e-4.
class Lcm : public Sampler {
public:
    Lcm(SamplingPlan plan, const LcmOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto x0 = correctedX0(answer.prediction, state.x, from, m_options.x0Correction);
        const double tau = m_options.timestepScaling * from.timestep(), data = m_options.sigmaData, reach = std::hypot(tau, data);
        const auto f = (data * data / (reach * reach)) * state.x + (tau / reach) * x0;
        auto following = stepped(state, f);
        if (!isFinished(following)) following.x = to.alpha() * f + to.sigma() * draw(following, noise);
        return following;
    }

private:
    LcmOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeLcm(SamplingPlan plan, const LcmOptions& options)
{
    return std::make_shared<Lcm>(std::move(plan), options);
}

} // namespace darkroom::diffusion
