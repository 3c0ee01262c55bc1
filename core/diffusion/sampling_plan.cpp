#include "diffusion/sampling_plan.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>

namespace darkroom::diffusion {

SamplingPlan planThrough(std::shared_ptr<const NoiseSchedule> schedule, std::span<const NoiseLevel> levels)
{
    if (levels.size() < 2)
        throw Error(ErrorKind::Usage, say("A sampling plan has no steps; at least one was expected. Choose one or more."));
    SamplingPlan plan;
    plan.schedule = std::move(schedule);
    for (std::size_t i = 0; i + 1 < levels.size(); ++i)
        plan.steps.push_back({levels[i], levels[i + 1]});
    plan.initialScale = levels.front().sigma();
    return plan;
}

SamplingPlan planThroughRatios(std::shared_ptr<const NoiseSchedule> schedule, std::span<const double> ratios)
{
    std::vector<NoiseLevel> levels;
    for (const double ratio : ratios)
        levels.push_back(schedule->atRatio(ratio));
    return planThrough(std::move(schedule), levels);
}

SamplingPlan planThroughTimesteps(
    std::shared_ptr<const NoiseSchedule> schedule, std::span<const std::int64_t> timesteps, const NoiseLevel& last)
{
    std::vector<NoiseLevel> levels;
    for (const std::int64_t t : timesteps)
        levels.push_back(schedule->at(t));
    levels.push_back(last);
    auto plan = planThrough(std::move(schedule), levels);
    plan.initialScale = 1.0;
    return plan;
}

SamplingPlan endOf(SamplingPlan plan, int steps)
{
    const auto kept = static_cast<std::size_t>(std::max(steps, 0));
    if (kept >= plan.steps.size()) return plan;
    plan.steps.erase(plan.steps.begin(), plan.steps.end() - steps);
    if (!plan.steps.empty()) plan.initialScale = plan.steps.front().from.sigma();
    return plan;
}

} // namespace darkroom::diffusion
