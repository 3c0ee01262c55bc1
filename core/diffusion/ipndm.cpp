#include "diffusion/adams_bashforth.h"
#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include <torch/types.h>

#include <utility>

namespace darkroom::diffusion {
namespace {

/// Improved PNDM (Zhang & Chen 2023, appendix H): the mean of up to four ε̂ by Adams and Bashforth, and one step of dx̃/dσ̃ = ε along it, so that
/// the first steps are of lower order rather than dearer:
///   x' = (α'/α)(x − σ ε) + σ' ε
/// From zero SNR the first term rests, as in diffusers: x is all noise there. Draws nothing. Matches diffusers' IPNDMScheduler to 2e-4. history:
/// ε̂, newest first.
class Ipndm : public Sampler {
public:
    using Sampler::Sampler;

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise&) const override
    {
        const auto& [from, to] = stepOf(state);
        auto following = stepped(state, state.x);
        remember(following, {predictEps(answer.prediction, state.x, from), PredictionType::Epsilon}, kMostAdamsBashforth);
        const auto eps = adamsBashforth(following.history);
        following.x = from.alpha() > 0.0 ? alongNoise(state.x, eps, from, to) : to.sigma() * eps;
        return following;
    }
};

} // namespace

std::shared_ptr<const Sampler> makeIpndm(SamplingPlan plan)
{
    return std::make_shared<Ipndm>(std::move(plan));
}

} // namespace darkroom::diffusion
