#include "diffusion/diffusers_continuous.h"
#include "diffusion/diffusers_run.h"

#include "diffusion/samplers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace darkroom::diffusion {
namespace {

constexpr double kWhole = 1e-6; // a timestep this close below a whole number is that number before it is cut off
constexpr int kFewSteps = 15;   // below this, diffusers' multistep solvers lower their order at the end

double cutOff(double t)
{
    return std::floor(t + kWhole);
}

/// The number of timesteps whose λ is at least lambda_min_clipped.
std::int64_t timestepsAbove(const DiffusersRun& run)
{
    if (!run.config.has("lambda_min_clipped")) return run.trained();
    const double least = run.config.number("lambda_min_clipped", 0.0);
    std::int64_t count = 0;
    while (count < run.trained() && run.schedule->at(count).lambda() >= least)
        ++count;
    return count;
}

std::vector<NoiseLevel> tableLevels(const DiffusersRun& run, std::int64_t last)
{
    std::vector<NoiseLevel> levels;
    for (const std::int64_t t : spacedTimestepsWithEnd(run.spacing(), run.trained(), last, run.steps, run.offset()))
        levels.push_back(run.schedule->at(t));
    return levels;
}

/// Levels along a curve over the whole table; the network is told the whole timestep, rounded or cut off.
std::vector<NoiseLevel> curveLevels(const DiffusersRun& run, RatioCurve curve, bool rounds)
{
    std::vector<NoiseLevel> levels;
    for (const double ratio : ratiosAlong(curve, run, run.schedule->leastRatio(), run.schedule->greatestRatio())) {
        const double t = run.schedule->timestepOf(ratio);
        levels.push_back(run.schedule->atRatio(ratio, rounds ? std::nearbyint(t) : cutOff(t)));
    }
    return levels;
}

NoiseLevel flowLevel(const DiffusersRun& run, double sigma)
{
    return run.schedule->atFlow(sigma, std::floor(sigma * static_cast<double>(run.trained())));
}

/// n + 1 values from 1 down to 1/T, rounded as numpy's linspace rounds them: on their last bit hangs which timestep remains when it is cut off.
std::vector<double> flowLine(const DiffusersRun& run)
{
    const double end = 1.0 / static_cast<double>(run.trained()), step = (end - 1.0) / run.steps;
    std::vector<double> values;
    for (int i = 0; i < run.steps; ++i)
        values.push_back(i * step + 1.0);
    values.push_back(end);
    return values;
}

/// shift σ/(1 + (shift − 1) σ) (Esser et al. 2024, eq. 23).
double shifted(const DiffusersRun& run, double sigma)
{
    const double shift = run.config.number("flow_shift", 1.0);
    return shift * sigma / (1.0 + (shift - 1.0) * sigma);
}

void refuseDynamicShift(const DiffusersRun& run)
{
    if (run.config.boolean("use_dynamic_shifting", false))
        run.config.refuse("use_dynamic_shifting", say("false, for no picture-dependent shift is known here"));
}

std::vector<NoiseLevel> dpmFlowLevels(const DiffusersRun& run)
{
    refuseDynamicShift(run);
    auto alphas = flowLine(run);
    std::vector<NoiseLevel> levels;
    for (; alphas.size() > 1; alphas.pop_back())
        levels.push_back(flowLevel(run, shifted(run, 1.0 - alphas.back())));
    return levels;
}

std::vector<NoiseLevel> uniPcFlowLevels(const DiffusersRun& run)
{
    refuseDynamicShift(run);
    constexpr double kBelowOne = 1e-6; // keeps α above 0 at the start
    auto sigmas = flowLine(run);
    sigmas.pop_back();
    for (double& sigma : sigmas)
        sigma = shifted(run, sigma);
    if (const double terminal = run.config.number("shift_terminal", 0.0); terminal != 0.0) {
        const double stretch = (1.0 - sigmas.back()) / (1.0 - terminal);
        for (double& sigma : sigmas)
            sigma = 1.0 - (1.0 - sigma) / stretch;
    }
    if (std::abs(sigmas.front() - 1.0) < kBelowOne) sigmas.front() -= kBelowOne;
    std::vector<NoiseLevel> levels;
    for (const double sigma : sigmas)
        levels.push_back(flowLevel(run, sigma));
    return levels;
}

std::vector<NoiseLevel> dpmLevels(const DiffusersRun& run)
{
    const auto curve = curveOf(run, true);
    if (curve == RatioCurve::Table) return tableLevels(run, timestepsAbove(run));
    if (curve == RatioCurve::Flow) return dpmFlowLevels(run);
    const bool rounds =
        (curve == RatioCurve::Karras || curve == RatioCurve::Lu) && run.config.text("beta_schedule", "linear") != "squaredcos_cap_v2";
    return curveLevels(run, curve, rounds);
}

/// "sigma_min" is the table's first σ/α, which diffusers takes for σ itself in a flow.
NoiseLevel dpmLastLevel(const DiffusersRun& run, RatioCurve curve)
{
    if (!endsAtSigmaMin(run)) return {};
    return curve == RatioCurve::Flow ? flowLevel(run, run.schedule->leastRatio()) : run.schedule->at(0);
}

/// The curve of a class that knows flows and not Lu's.
RatioCurve curveOrFlowOf(const DiffusersRun& run)
{
    const auto curve = curveOf(run, false);
    return curve == RatioCurve::Table && run.config.boolean("use_flow_sigmas", false) ? RatioCurve::Flow : curve;
}

/// DEIS ends at the table's first level, and a curve of its at its own last one.
std::vector<NoiseLevel> deisLevels(const DiffusersRun& run)
{
    const auto curve = curveOrFlowOf(run);
    auto levels = curve == RatioCurve::Table ? tableLevels(run, run.trained())
        : curve == RatioCurve::Flow          ? dpmFlowLevels(run)
                                             : curveLevels(run, curve, curve == RatioCurve::Karras);
    levels.push_back(curve == RatioCurve::Table ? run.schedule->at(0) : levels.back());
    return levels;
}

/// The singlestep solver knows no spacing but the even one.
std::vector<NoiseLevel> singlestepLevels(const DiffusersRun& run)
{
    const auto curve = curveOrFlowOf(run);
    if (curve == RatioCurve::Flow) return dpmFlowLevels(run);
    if (curve != RatioCurve::Table) return curveLevels(run, curve, curve == RatioCurve::Karras);
    std::vector<NoiseLevel> levels;
    for (const std::int64_t t : spacedTimestepsWithEnd(TimestepSpacing::Linspace, run.trained(), timestepsAbove(run), run.steps))
        levels.push_back(run.schedule->at(t));
    return levels;
}

struct Algorithm {
    bool onX0 = true;
    double eta = 0.0;
};

// What another class of solvers wrote into a config stands for a class's own default, as in diffusers.
constexpr std::array kSolvers = {
    std::pair<std::string_view, SecondOrder>{"midpoint", SecondOrder::Midpoint},
    std::pair<std::string_view, SecondOrder>{"heun", SecondOrder::Heun},
    std::pair<std::string_view, SecondOrder>{"logrho", SecondOrder::Midpoint},
    std::pair<std::string_view, SecondOrder>{"bh1", SecondOrder::Midpoint},
    std::pair<std::string_view, SecondOrder>{"bh2", SecondOrder::Midpoint},
};

/// Levels of UniPC, with the one where the run ends. On a curve, "sigma_min" is the curve's own last value.
std::vector<NoiseLevel> uniPcLevels(const DiffusersRun& run)
{
    const bool flows = run.config.boolean("use_flow_sigmas", false);
    auto curve = curveOf(run, false);
    if (curve == RatioCurve::Table && flows) curve = RatioCurve::Flow;
    std::vector<NoiseLevel> levels;
    if (curve == RatioCurve::Table)
        levels = tableLevels(run, run.trained());
    else if (curve == RatioCurve::Flow)
        levels = uniPcFlowLevels(run);
    else
        levels = curveLevels(run, curve, curve == RatioCurve::Karras);
    if (curve == RatioCurve::Karras && flows) {
        for (auto& level : levels)
            level = flowLevel(run, level.ratio() / (level.ratio() + 1.0));
    }
    if (!endsAtSigmaMin(run))
        levels.push_back({});
    else
        levels.push_back(curve == RatioCurve::Table ? run.schedule->at(0) : levels.back());
    return levels;
}

/// Of DPM-Solver's multistep form in both of its classes, for a run of so many levels.
DpmSolverOptions multistepOptions(const DiffusersRun& run, const Algorithm& algorithm, std::size_t levels)
{
    const bool fewSteps = run.config.boolean("lower_order_final", true) && static_cast<int>(levels) < kFewSteps;
    return {
        .order = static_cast<int>(run.config.whole("solver_order", 2, 1, 3)),
        .eta = algorithm.eta,
        .second = entryNamed(kSolvers, run.config, "solver_type", "midpoint"),
        .firstOrderAtEnd = fewSteps || run.config.boolean("euler_at_final", false),
        .secondOrderBeforeEnd = fewSteps,
        .subtractsThirdOrderHalf = algorithm.eta > 0.0,
        .x0Correction = correctionOf(run),
    };
}

} // namespace

DiffusersSampler buildDpmSolver(const DiffusersRun& run)
{
    constexpr std::array kAlgorithms = {
        std::pair<std::string_view, Algorithm>{"dpmsolver++", {true, 0.0}},
        std::pair<std::string_view, Algorithm>{"sde-dpmsolver++", {true, 1.0}},
        std::pair<std::string_view, Algorithm>{"dpmsolver", {false, 0.0}},
        std::pair<std::string_view, Algorithm>{"sde-dpmsolver", {false, 1.0}},
        std::pair<std::string_view, Algorithm>{"deis", {true, 0.0}},
    };
    if (run.config.has("variance_type")) run.config.refuse("variance_type", say("null, for a learned variance is DDPM's"));
    auto levels = dpmLevels(run);
    const auto count = levels.size();
    levels.push_back(dpmLastLevel(run, curveOf(run, true)));
    auto plan = planThrough(run.schedule, levels);
    plan.initialScale = 1.0;
    const auto algorithm = entryNamed(kAlgorithms, run.config, "algorithm_type", "dpmsolver++");
    const auto options = multistepOptions(run, algorithm, count);
    return onTimesteps(algorithm.onX0 ? makeDpmSolverPlusPlus(std::move(plan), options) : makeDpmSolver(std::move(plan), options));
}

DiffusersSampler buildEdmDpmSolver(const DiffusersRun& run)
{
    constexpr std::array kAlgorithms = {
        std::pair<std::string_view, Algorithm>{"dpmsolver++", {true, 0.0}},
        std::pair<std::string_view, Algorithm>{"sde-dpmsolver++", {true, 1.0}},
        std::pair<std::string_view, Algorithm>{"deis", {true, 0.0}},
    };
    const auto noise = edmNoise(run.config, kEdmTimesteps);
    auto plan = edmPlan(run, noise, LoneStep::EndsAtLeast);
    auto options = multistepOptions(run, entryNamed(kAlgorithms, run.config, "algorithm_type", "dpmsolver++"), plan.steps.size());
    options.x0Correction.scale = noise.dataDeviation;
    return {makeDpmSolverPlusPlus(std::move(plan), options), {}, true, edmFirstNoise(noise), {}};
}

DiffusersSampler buildDeis(const DiffusersRun& run)
{
    constexpr std::array kAlgorithms = {std::pair<std::string_view, bool>{"deis", true},
        std::pair<std::string_view, bool>{"dpmsolver", true}, std::pair<std::string_view, bool>{"dpmsolver++", true}};
    static_cast<void>(entryNamed(kAlgorithms, run.config, "algorithm_type", "deis"));
    static_cast<void>(entryNamed(kSolvers, run.config, "solver_type", "logrho"));
    const auto levels = deisLevels(run);
    const bool fewSteps = run.config.boolean("lower_order_final", true) && static_cast<int>(levels.size()) <= kFewSteps;
    auto plan = planThrough(run.schedule, levels);
    plan.initialScale = 1.0;
    return onTimesteps(makeDeis(std::move(plan),
        {.order = static_cast<int>(run.config.whole("solver_order", 2, 1, 3)),
            .firstOrderAtEnd = fewSteps,
            .secondOrderBeforeEnd = fewSteps,
            .x0Correction = correctionOf(run)}));
}

DiffusersSampler buildSinglestep(const DiffusersRun& run)
{
    constexpr std::array kAlgorithms = {
        std::pair<std::string_view, Algorithm>{"dpmsolver++", {true, 0.0}},
        std::pair<std::string_view, Algorithm>{"sde-dpmsolver++", {true, 1.0}},
        std::pair<std::string_view, Algorithm>{"dpmsolver", {false, 0.0}},
        std::pair<std::string_view, Algorithm>{"deis", {true, 0.0}},
    };
    if (run.config.has("variance_type")) run.config.refuse("variance_type", say("null, for a learned variance is DDPM's"));
    const auto algorithm = entryNamed(kAlgorithms, run.config, "algorithm_type", "dpmsolver++");
    if (!algorithm.onX0 && !endsAtSigmaMin(run))
        run.config.refuse("final_sigmas_type", say("sigma_min, because algorithm_type is dpmsolver"));
    auto levels = singlestepLevels(run);
    levels.push_back(dpmLastLevel(run, curveOrFlowOf(run)));
    auto plan = planThrough(run.schedule, levels);
    plan.initialScale = 1.0;
    return onTimesteps(makeDpmSolverSinglestep(std::move(plan),
        {.order = static_cast<int>(run.config.whole("solver_order", 2, 1, 3)),
            .onX0 = algorithm.onX0,
            .eta = algorithm.eta,
            .second = entryNamed(kSolvers, run.config, "solver_type", "midpoint"),
            .lowerOrderAtEnd = run.config.boolean("lower_order_final", false),
            .subtractsThirdOrderHalf = algorithm.eta > 0.0,
            .x0Correction = correctionOf(run)}));
}

DiffusersSampler buildUniPc(const DiffusersRun& run)
{
    constexpr std::array kVariants = {
        std::pair<std::string_view, UniPcVariant>{"bh1", UniPcVariant::Bh1},
        std::pair<std::string_view, UniPcVariant>{"bh2", UniPcVariant::Bh2},
        std::pair<std::string_view, UniPcVariant>{"midpoint", UniPcVariant::Bh2},
        std::pair<std::string_view, UniPcVariant>{"heun", UniPcVariant::Bh2},
        std::pair<std::string_view, UniPcVariant>{"logrho", UniPcVariant::Bh2},
    };
    if (run.config.has("solver_p")) run.config.refuse("solver_p", say("null, for a solver within UniPC is not known here"));
    auto plan = planThrough(run.schedule, uniPcLevels(run));
    plan.initialScale = 1.0;
    UniPcOptions options;
    options.order = static_cast<int>(run.config.whole("solver_order", 2, 1, 16));
    options.variant = entryNamed(kVariants, run.config, "solver_type", "bh2");
    options.predictsX0 = run.config.boolean("predict_x0", true);
    options.lowerOrderAtEnd = run.config.boolean("lower_order_final", true);
    for (const auto& step : run.config.array("disable_corrector")) {
        if (!step.is_number_integer()) run.config.refuse("disable_corrector", say("a list of whole numbers"));
        options.stepsWithoutCorrector.push_back(step.get<int>());
    }
    if (options.predictsX0) options.x0Correction = correctionOf(run);
    return onTimesteps(makeUniPc(std::move(plan), options));
}

} // namespace darkroom::diffusion
