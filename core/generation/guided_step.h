#pragma once

#include "diffusion/sampler.h"
#include "generation/guider.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace darkroom {

/// Everything that decides how a run goes on.
struct RunState {
    diffusion::SamplerState sampler;
    std::vector<diffusion::GuidanceState> memory; ///< Guidance's, one a lane.
};

/// One step of a run from stage 0 to the next stage 0.
struct StepOutcome {
    RunState after;
    diffusion::Query firstQuery; ///< At the state's own x.
    GuidedAnswer first;
    diffusion::Query lastQuery;
    diffusion::Guided last;
    std::vector<LaneTelemetry> counts; ///< Of all calls of the step.
};

/// Asks and answers until the step is done; what came in is unchanged. w: one a lane. nullopt when `stop` asked to stop.
std::optional<StepOutcome> takeStep(const diffusion::Sampler& sampler, Guider& guider, const RunState& before, std::span<const double> w,
    const diffusion::Noise& noise, const std::stop_token& stop);

} // namespace darkroom
