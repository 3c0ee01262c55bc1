#include "diffusion/diffusers_continuous.h"

#include "darkroom/base/say.h"
#include "diffusion/samplers.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <utility>
#include <vector>

namespace darkroom::diffusion {

SamplingPlan edmPlan(const DiffusersRun& run, const EdmNoise& noise, LoneStep lone)
{
    std::vector<NoiseLevel> levels;
    for (const double ratio : ratiosOf(noise, run.steps))
        levels.push_back(run.schedule->atRatio(ratio));
    // A run of one step has no level of σ_min of its own: there the classes differ.
    const bool endsAtOwnLast = levels.size() > 1 || lone == LoneStep::EndsWhereItStarts;
    levels.push_back(!endsAtSigmaMin(run) ? NoiseLevel{} : endsAtOwnLast ? levels.back() : run.schedule->atRatio(noise.least));
    auto plan = planThrough(run.schedule, levels);
    plan.initialScale = levels.front().alpha() * edmFirstNoise(noise) / noise.dataDeviation;
    return plan;
}

double edmFirstNoise(const EdmNoise& noise)
{
    return std::hypot(noise.dataDeviation * noise.greatest, 1.0);
}

X0Correction consistencyCorrection(const JsonReader& config)
{
    X0Correction correction;
    if (config.boolean("clip_denoised", true)) correction.rule = X0Rule::Clip;
    return correction;
}

DiffusersSampler buildEdmEuler(const DiffusersRun& run)
{
    const auto noise = edmNoise(run.config, kEdmTimesteps);
    return {makeEuler(edmPlan(run, noise, LoneStep::EndsWhereItStarts)), {}, true, edmFirstNoise(noise), {}};
}

DiffusersSampler buildConsistency(const DiffusersRun& run)
{
    const auto noise = edmNoise(run.config, kConsistencyTimesteps);
    std::vector<NoiseLevel> levels;
    for (const std::int64_t t : stridesFromEnd(run.trained(), run.steps))
        levels.push_back(run.schedule->at(t));
    levels.push_back({});
    auto correction = consistencyCorrection(run.config);
    correction.scale = noise.dataDeviation;
    const ConsistencyOptions options{
        .leastRatio = noise.least, .noiseScale = run.config.number("s_noise", 1.0), .x0Correction = correction};
    auto plan = planThrough(run.schedule, levels);
    plan.initialScale = levels.front().alpha() * noise.greatest;
    return {makeConsistency(std::move(plan), options), {}, true, noise.dataDeviation * noise.greatest, {}};
}

DiffusersSampler buildIpndm(const DiffusersRun& run)
{
    std::vector<NoiseLevel> levels;
    for (int left = run.steps; left > 0; --left) {
        const double phase = std::numbers::pi / 2.0 * left / run.steps, sine = std::sin(phase), cosine = std::cos(phase);
        // σ = sin², α = √(1 − sin⁴)
        const double ratio = sine * sine / (cosine * std::sqrt(1.0 + sine * sine));
        levels.push_back(run.schedule->atRatio(left < run.steps ? ratio : std::numeric_limits<double>::infinity()));
    }
    levels.push_back({});
    auto plan = planThrough(run.schedule, levels);
    plan.initialScale = 1.0;
    return onTimesteps(makeIpndm(std::move(plan)));
}

} // namespace darkroom::diffusion
