#include "diffusion/sampler.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <utility>

namespace darkroom::diffusion {

Sampler::Sampler(SamplingPlan plan)
    : m_plan(std::move(plan))
{
    if (m_plan.steps.empty())
        throw Error(ErrorKind::Usage, say("A sampling plan has no steps; at least one was expected. Choose one or more."));
}

SamplerState Sampler::begin(const torch::Tensor& unitNoise) const
{
    SamplerState state;
    state.x = unitNoise * m_plan.initialScale;
    return state;
}

std::optional<Query> Sampler::next(const SamplerState& state) const
{
    if (isFinished(state)) return std::nullopt;
    return Query{state.x, stepOf(state).from};
}

SamplerState Sampler::stepped(const SamplerState& state, torch::Tensor x)
{
    SamplerState following = state;
    following.x = std::move(x);
    following.step = state.step + 1;
    following.stage = 0;
    return following;
}

torch::Tensor Sampler::draw(SamplerState& state, const Noise& noise)
{
    const auto z = noise(state.noisePosition, state.x.sizes());
    ++state.noisePosition;
    if (z.sizes() != state.x.sizes())
        throw Error(ErrorKind::Internal,
            say("A noise source gave a tensor of another shape than the sampler's x. Report this as a fault of the program."));
    return z.to(state.x.options());
}

void Sampler::remember(SamplerState& state, Prediction prediction, std::size_t length)
{
    state.history.insert(state.history.begin(), std::move(prediction));
    if (state.history.size() > length) state.history.resize(length);
}

} // namespace darkroom::diffusion
