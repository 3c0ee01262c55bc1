#include "diffusion/midpoint.h"

#include <torch/types.h>

#include <cmath>
#include <utility>

namespace darkroom::diffusion {

MidpointSampler::MidpointSampler(SamplingPlan plan, const AncestralOptions& options, std::string_view name)
    : Sampler(std::move(plan))
    , m_options(options)
{
    requireFiniteRatios(this->plan(), name);
}

std::optional<Query> MidpointSampler::next(const SamplerState& state) const
{
    if (state.stage == 0) return Sampler::next(state);
    const auto& from = stepOf(state).from;
    const auto middle = plan().schedule->atRatio(std::sqrt(from.ratio() * splitOf(state).down));
    const auto x = moved(toSigmaSpace(state.x, from), state.history.front().value, from.ratio(), middle.ratio());
    return Query{fromSigmaSpace(x, middle), middle};
}

SamplerState MidpointSampler::advance(const SamplerState& state, const Guided& answer, const Noise& noise) const
{
    const auto& [from, to] = stepOf(state);
    const auto m = held(estimate(answer, *next(state), m_options.x0Correction));
    const auto [down, up] = splitOf(state);
    if (state.stage == 0 && down > 0.0) {
        auto following = state;
        following.stage = 1;
        following.history = {m};
        return following;
    }
    const auto x = moved(toSigmaSpace(state.x, from), m.value, from.ratio(), down);
    auto following = stepped(state, fromSigmaSpace(x, to));
    following.history.clear();
    if (up > 0.0) following.x = fromSigmaSpace(x + (up * m_options.noiseScale) * draw(following, noise), to);
    return following;
}

AncestralSplit MidpointSampler::splitOf(const SamplerState& state) const
{
    const auto& [from, to] = stepOf(state);
    return splitAncestral(from.ratio(), to.ratio(), m_options.eta);
}

} // namespace darkroom::diffusion
