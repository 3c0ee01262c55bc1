#include "diffusion/diffusers_run.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "diffusion/samplers.h"

#include <array>
#include <utility>
#include <vector>

namespace darkroom::diffusion {
namespace {

NoiseLevel levelOrLast(const DiffusersRun& run, std::int64_t t, const NoiseLevel& last)
{
    return t >= 0 ? run.schedule->at(t) : last;
}

NoiseLevel lastLevel(const DiffusersRun& run)
{
    return run.config.boolean("set_alpha_to_one", run.defaults.alphaToOne) ? NoiseLevel{} : run.schedule->at(0);
}

std::vector<std::int64_t> wholeTimesteps(const DiffusersRun& run)
{
    return spacedTimesteps(run.spacing(), run.trained(), run.steps, run.offset());
}

using Variance = std::pair<std::string_view, DdpmVariance>;
constexpr std::array kVariances = {
    Variance{"fixed_small", DdpmVariance::FixedSmall},
    Variance{"fixed_small_log", DdpmVariance::FixedSmall},
    Variance{"fixed_large", DdpmVariance::FixedLarge},
    Variance{"fixed_large_log", DdpmVariance::FixedLarge},
    Variance{"learned", DdpmVariance::Learned},
    Variance{"learned_range", DdpmVariance::LearnedRange},
};

/// The three pseudo Runge-Kutta steps that PNDM begins with: four calls each, the middle ones half a stride above the step's end.
void addRungeKutta(std::vector<PndmCall>& calls, const DiffusersRun& run, const std::vector<std::int64_t>& t, const NoiseLevel& last)
{
    using Rule = PndmCall::Rule;
    const std::int64_t half = run.trained() / run.steps / 2;
    const auto level = [&](std::int64_t timestep) { return levelOrLast(run, timestep, last); };
    for (std::size_t i = 0; i < 3; ++i) {
        const auto start = level(t[i]), middle = level(t[i + 1] + half), end = level(t[i + 1]);
        calls.push_back({Rule::RungeKutta1, start, start, level(t[i] - half)});
        calls.push_back({Rule::RungeKutta2, middle, start, middle});
        calls.push_back({Rule::RungeKutta3, middle, start, end});
        calls.push_back({Rule::RungeKutta4, end, start, end});
    }
}

} // namespace

/// diffusers' DDIM steps by ⌊T/n⌋ whatever the spacing, so that a step may end elsewhere than the next begins.
DiffusersSampler buildDdim(const DiffusersRun& run)
{
    const std::int64_t stride = run.trained() / run.steps;
    SamplingPlan plan{run.schedule, {}, 1.0};
    for (const std::int64_t t : wholeTimesteps(run))
        plan.steps.push_back({run.schedule->at(t), levelOrLast(run, t - stride, lastLevel(run))});
    return onTimesteps(makeDdim(std::move(plan), {run.eta, correctionOf(run)}));
}

DiffusersSampler buildDdpm(const DiffusersRun& run)
{
    const auto variance = entryNamed(kVariances, run.config, "variance_type", "fixed_small");
    return onTimesteps(makeDdpm(planThroughTimesteps(run.schedule, wholeTimesteps(run), {}), {variance, correctionOf(run)}));
}

DiffusersSampler buildLcm(const DiffusersRun& run)
{
    const auto teacher = run.config.whole("original_inference_steps", 50, 1, kMostTrainingTimesteps);
    const LcmOptions options{.timestepScaling = run.config.number("timestep_scaling", 10.0), .x0Correction = correctionOf(run)};
    return onTimesteps(makeLcm(planThroughTimesteps(run.schedule, distilledTimesteps(run.trained(), teacher, run.steps), {}), options));
}

/// TCD ends at timestep 0 whatever set_alpha_to_one says, and corrects nothing.
DiffusersSampler buildTcd(const DiffusersRun& run)
{
    const auto teacher = run.config.whole("original_inference_steps", 50, 1, kMostTrainingTimesteps);
    const auto timesteps = distilledTimesteps(run.trained(), teacher, run.steps);
    return onTimesteps(makeTcd(planThroughTimesteps(run.schedule, timesteps, run.schedule->at(0)), {.gamma = run.eta, .x0Correction = {}}));
}

DiffusersSampler buildPndm(const DiffusersRun& run)
{
    using Rule = PndmCall::Rule;
    const auto t = wholeTimesteps(run);
    const auto last = lastLevel(run);
    const std::int64_t stride = run.trained() / run.steps;
    const bool skipsRungeKutta = run.config.boolean("skip_prk_steps", false);
    std::vector<PndmCall> calls;
    if (!skipsRungeKutta) {
        if (t.size() < 4)
            throw Error(ErrorKind::Usage,
                say("PNDM with Runge-Kutta steps was asked for %1 steps; 4 or more were expected. Set skip_prk_steps to true or take more "
                    "steps.",
                    t.size()));
        addRungeKutta(calls, run, t, last);
    }
    for (std::size_t i = skipsRungeKutta ? 0 : 3; i < t.size(); ++i) {
        const auto from = run.schedule->at(t[i]);
        calls.push_back({Rule::Multistep, from, from, levelOrLast(run, t[i] - stride, last)});
    }
    if (skipsRungeKutta && t.size() > 1) {
        calls.front().rule = Rule::FirstGuess;
        const auto again = run.schedule->at(t[1]);
        calls.insert(calls.begin() + 1, {Rule::FirstAgain, again, run.schedule->at(t[1] + stride), again});
    }
    SamplingPlan plan = planThroughTimesteps(run.schedule, t, last);
    return onTimesteps(makePndm(std::move(plan), std::move(calls), {PndmAverage::RawOutput}));
}

} // namespace darkroom::diffusion
