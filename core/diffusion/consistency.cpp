#include "diffusion/samplers.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace darkroom::diffusion {
namespace {

/// Multistep consistency sampling (Song et al. 2023, algorithm 1) in σ space on data of unit deviation, with F = −v the network's output, ρ = σ/α
/// and δ the least ρ, where the consistency function is the identity (their appendix C):
///   f = x̃/((ρ − δ)² + 1) + (ρ − δ)/√(ρ² + 1) F
///   x̃' = f + √(ρ'² − δ²) s z; a step to σ' = 0 gives f and draws nothing
/// Zero SNR gives f = x̂0. Matches diffusers' CMStochasticIterativeScheduler to 2e-4.
class Consistency : public Sampler {
public:
    Consistency(SamplingPlan plan, const ConsistencyOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        if (!(options.leastRatio >= 0.0))
            throw Error(ErrorKind::Usage,
                say("The consistency sampler was given a least sigma of %1; 0 or more was expected. Correct sigma_min.",
                    std::to_string(options.leastRatio)));
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        auto following = stepped(state, corrected(function(answer.prediction, state.x, from), m_options.x0Correction));
        if (to.isClean()) return following;
        const double least = m_options.leastRatio, reach = std::sqrt(std::max(0.0, to.ratio() * to.ratio() - least * least));
        following.x = to.alpha() * (following.x + (reach * m_options.noiseScale) * draw(following, noise));
        return following;
    }

private:
    torch::Tensor function(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& from) const
    {
        const auto v = predictVelocity(prediction, x, from);
        if (from.alpha() == 0.0) return -v;
        const double beyond = from.ratio() - m_options.leastRatio;
        return (1.0 / (from.alpha() * (beyond * beyond + 1.0))) * x - (beyond * from.alpha()) * v;
    }

    ConsistencyOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeConsistency(SamplingPlan plan, const ConsistencyOptions& options)
{
    return std::make_shared<Consistency>(std::move(plan), options);
}

} // namespace darkroom::diffusion
