#include "diffusion/diffusers_run.h"

#include "diffusion/ratio_schedules.h"
#include "diffusion/samplers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace darkroom::diffusion {
namespace {

/// Plan and first noise of the classes that keep x/α: unit noise times σ̃, or times √(σ̃² + 1) with leading spacing.
DiffusersSampler inSigmaSpace(const DiffusersRun& run, const std::vector<NoiseLevel>& levels,
    std::shared_ptr<const Sampler> (*make)(SamplingPlan, const DiffusersRun&))
{
    auto plan = planThrough(run.schedule, levels);
    double greatest = 0.0;
    for (const auto& level : levels)
        greatest = std::max(greatest, level.ratio());
    const double initial = run.spacing() == TimestepSpacing::Leading ? std::hypot(greatest, 1.0) : greatest;
    plan.initialScale = initial * levels.front().alpha();
    return {make(std::move(plan), run), {}, true, initial};
}

/// σ̃ between two levels along the curve that the config asks for, then the clean end.
std::vector<NoiseLevel> levelsAlong(RatioCurve curve, const DiffusersRun& run, double least, double greatest)
{
    std::vector<NoiseLevel> levels;
    for (const double ratio : ratiosAlong(curve, run, least, greatest))
        levels.push_back(run.schedule->atRatio(ratio));
    levels.push_back({});
    return levels;
}

/// The levels of Euler, Heun, LMS and those of DPM-Solver's second order: the table at fractional timesteps, or a curve between its first and
/// last value there. Some classes tell whole timesteps along Karras' curve.
std::vector<NoiseLevel> fractionLevels(const DiffusersRun& run, bool roundsKarras = false)
{
    const auto timesteps = spacedFractions(run.spacing(), run.trained(), run.steps, run.offset());
    const auto ratio = [&](double t) { return run.schedule->ratioAt(t, Between::Ratio); };
    if (const auto curve = curveOf(run, false); curve != RatioCurve::Table) {
        auto along = levelsAlong(curve, run, ratio(timesteps.back()), ratio(timesteps.front()));
        for (auto& level : along) {
            if (roundsKarras && curve == RatioCurve::Karras && !level.isClean())
                level = run.schedule->atRatio(level.ratio(), std::nearbyint(level.timestep()));
        }
        return along;
    }
    std::vector<NoiseLevel> levels;
    for (const double t : timesteps)
        levels.push_back(run.schedule->atRatio(ratio(t), t));
    levels.push_back({});
    return levels;
}

/// interpolation_type log_linear: a curve runs over the whole table; without one, n + 1 values stand evenly in ln σ̃. There diffusers tells n
/// timesteps, so that the run ends at the last of them, unless it tells logarithms: then it goes on to the clean end.
std::vector<NoiseLevel> logLinearLevels(const DiffusersRun& run, bool tellsLogarithms)
{
    const double least = run.schedule->leastRatio(), greatest = run.schedule->greatestRatio();
    if (const auto curve = curveOf(run, false); curve != RatioCurve::Table) return levelsAlong(curve, run, least, greatest);
    const auto timesteps = spacedFractions(run.spacing(), run.trained(), run.steps, run.offset());
    const auto ratios = exponentialRatios(run.steps + 1, least, greatest);
    std::vector<NoiseLevel> levels;
    for (std::size_t i = 0; i < timesteps.size(); ++i)
        levels.push_back(run.schedule->atRatio(ratios[i], timesteps[i]));
    levels.push_back(run.schedule->atRatio(ratios[timesteps.size()]));
    if (tellsLogarithms) levels.push_back({});
    return levels;
}

/// timestep_type continuous: models with v prediction in EDM's form are told ln(σ̃)/4.
void tellLogarithms(const DiffusersRun& run, std::vector<NoiseLevel>& levels)
{
    for (auto& level : levels) {
        if (!level.isClean()) level = run.schedule->atRatio(level.ratio(), 0.25 * std::log(level.ratio()));
    }
}

} // namespace

DiffusersSampler buildEuler(const DiffusersRun& run)
{
    constexpr std::array kInterpolations = {
        std::pair<std::string_view, bool>{"linear", false}, std::pair<std::string_view, bool>{"log_linear", true}};
    constexpr std::array kTimesteps = {
        std::pair<std::string_view, bool>{"discrete", false}, std::pair<std::string_view, bool>{"continuous", true}};
    const bool tellsLogarithms =
        entryNamed(kTimesteps, run.config, "timestep_type", "discrete") && run.config.text("prediction_type", "epsilon") == "v_prediction";
    auto levels = entryNamed(kInterpolations, run.config, "interpolation_type", "linear") ? logLinearLevels(run, tellsLogarithms)
                                                                                          : fractionLevels(run);
    if (levels.back().isClean() && endsAtSigmaMin(run)) levels.back() = run.schedule->at(0);
    if (tellsLogarithms) tellLogarithms(run, levels);
    return inSigmaSpace(run, levels, [](SamplingPlan plan, const DiffusersRun&) { return makeEuler(std::move(plan)); });
}

DiffusersSampler buildEulerAncestral(const DiffusersRun& run)
{
    return inSigmaSpace(
        run, fractionLevels(run), [](SamplingPlan plan, const DiffusersRun&) { return makeEulerAncestral(std::move(plan)); });
}

DiffusersSampler buildHeun(const DiffusersRun& run)
{
    return inSigmaSpace(
        run, fractionLevels(run), [](SamplingPlan plan, const DiffusersRun& of) { return makeHeun(std::move(plan), {correctionOf(of)}); });
}

DiffusersSampler buildLms(const DiffusersRun& run)
{
    return inSigmaSpace(run, fractionLevels(run), [](SamplingPlan plan, const DiffusersRun&) { return makeLms(std::move(plan)); });
}

DiffusersSampler buildDpm2(const DiffusersRun& run)
{
    return inSigmaSpace(run, fractionLevels(run, true), [](SamplingPlan plan, const DiffusersRun&) { return makeDpm2(std::move(plan)); });
}

DiffusersSampler buildDpm2Ancestral(const DiffusersRun& run)
{
    return inSigmaSpace(
        run, fractionLevels(run, true), [](SamplingPlan plan, const DiffusersRun&) { return makeDpm2Ancestral(std::move(plan)); });
}

/// Its Brownian increments over a step, divided by their deviation, are unit normal: here they are the run's own draws.
DiffusersSampler buildDpmSde(const DiffusersRun& run)
{
    return inSigmaSpace(run, fractionLevels(run), [](SamplingPlan plan, const DiffusersRun&) { return makeDpmppSde(std::move(plan)); });
}

} // namespace darkroom::diffusion
