#include "generation/guided_step.h"

#include <torch/types.h>

#include <utility>

namespace darkroom {

std::optional<StepOutcome> takeStep(const diffusion::Sampler& sampler, Guider& guider, const RunState& before, std::span<const double> w,
    const diffusion::Noise& noise, const std::stop_token& stop)
{
    StepOutcome outcome;
    outcome.after = before;
    auto& state = outcome.after.sampler;
    while (state.step == before.sampler.step) {
        const bool isFirst = outcome.counts.empty();
        outcome.lastQuery = *sampler.next(state);
        auto answer = guider.answer(outcome.lastQuery, w, outcome.after.memory, stop);
        if (!answer) return std::nullopt;
        outcome.counts.resize(answer->telemetry.size());
        for (std::size_t lane = 0; lane < outcome.counts.size(); ++lane) {
            outcome.counts[lane].modelCalls += answer->telemetry[lane].modelCalls;
            outcome.counts[lane].savedCalls += answer->telemetry[lane].savedCalls;
            outcome.counts[lane].classifierCalls += answer->telemetry[lane].classifierCalls;
        }
        state = sampler.advance(state, answer->guided, noise);
        outcome.after.memory = answer->memory;
        outcome.last = answer->guided;
        if (!isFirst) continue;
        outcome.firstQuery = outcome.lastQuery;
        outcome.first = std::move(*answer);
    }
    return outcome;
}

} // namespace darkroom
