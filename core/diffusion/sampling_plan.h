#pragma once

#include "diffusion/noise_level.h"
#include "diffusion/noise_schedule.h"

#include <memory>
#include <span>
#include <vector>

namespace darkroom::diffusion {

/// One step of a run: from which level to which. The next step mostly starts where this one ends; diffusers' DDIM lets them differ.
struct PlannedStep {
    NoiseLevel from;
    NoiseLevel to;
};

/// Which levels a run visits, and how strong its first noise is.
struct SamplingPlan {
    std::shared_ptr<const NoiseSchedule> schedule; ///< Shared with the model; for levels between the planned ones.
    std::vector<PlannedStep> steps;
    double initialScale = 1.0; ///< x at the start = this times unit noise.
};

/// A plan through `levels`, each step ending where the next begins. The first noise has the first level's σ, so that with a picture of zeros it
/// is what that level means.
SamplingPlan planThrough(std::shared_ptr<const NoiseSchedule> schedule, std::span<const NoiseLevel> levels);

/// A plan through these σ/α, the last of which may be 0.
SamplingPlan planThroughRatios(std::shared_ptr<const NoiseSchedule> schedule, std::span<const double> ratios);

/// A plan through these whole timesteps and on to `last`; the first noise has scale 1, as the samplers on timesteps have it.
SamplingPlan planThroughTimesteps(
    std::shared_ptr<const NoiseSchedule> schedule, std::span<const std::int64_t> timesteps, const NoiseLevel& last);

/// The last `steps` steps of a plan, or all of it when it has no more; the first noise gets the σ of the level that is then the first.
SamplingPlan endOf(SamplingPlan plan, int steps);

} // namespace darkroom::diffusion
