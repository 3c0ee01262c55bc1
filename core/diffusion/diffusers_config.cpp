#include "diffusion/diffusers_config.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "diffusion/ratio_schedules.h"
#include "diffusion/samplers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace darkroom::diffusion {
namespace {

constexpr double kFlooredAlphaBar = 0x1p-24; // what diffusers puts for a last ᾱ of 0 where σ/α must be finite
constexpr std::int64_t kMostTrainingTimesteps = 1 << 20;
constexpr double kWhole = 1e-6; // a timestep this close below a whole number is that number before it is cut off
constexpr int kFewSteps = 15;   // below this, diffusers' multistep solvers lower their order at the end

struct Defaults {
    std::string_view curve = "linear";
    double betaStart = 1e-4;
    double betaEnd = 0.02;
    std::string_view spacing = "linspace";
    bool clips = false;
    bool alphaToOne = true;
};

struct Run;
using Build = DiffusersSampler (*)(const Run&);

/// A class of diffusers: what a config may leave out, and how its sampler is made.
struct Class {
    std::string_view name;
    Defaults defaults;
    bool rescales;   ///< Knows rescale_betas_zero_snr …
    bool needsFloor; ///< … and keeps σ/α finite with it.
    Build build;
};

/// One config that is being turned into a sampler.
struct Run {
    const JsonReader& config;
    const Defaults& defaults;
    std::shared_ptr<const NoiseSchedule> schedule;
    int steps = 0;
    double eta = 0.0;

    std::int64_t trained() const { return schedule->timesteps(); }
    std::int64_t offset() const { return config.whole("steps_offset", 0, -kMostTrainingTimesteps, kMostTrainingTimesteps); }
    TimestepSpacing spacing() const
    {
        return timestepSpacingFromName(config.text("timestep_spacing", std::string(defaults.spacing)), config.field("timestep_spacing"));
    }
};

using Curve = std::pair<std::string_view, BetaCurve>;
constexpr std::array kCurves = {
    Curve{"linear", BetaCurve::Linear},
    Curve{"scaled_linear", BetaCurve::ScaledLinear},
    Curve{"squaredcos_cap_v2", BetaCurve::Cosine},
    Curve{"exp", BetaCurve::Exponential},
    Curve{"laplace", BetaCurve::Laplace},
    Curve{"sigmoid", BetaCurve::Sigmoid},
};

/// The entry of a table of names under `key`; refuses a name that is not there.
template <typename Table>
auto entryNamed(const Table& table, const JsonReader& config, const char* key, const std::string& fallback)
{
    const auto text = config.text(key, fallback);
    std::string known;
    for (const auto& [candidate, value] : table) {
        if (candidate == text) return value;
        known += (known.empty() ? "" : ", ") + std::string(candidate);
    }
    config.refuse(key, "one of " + known);
}

NoiseScheduleOptions scheduleOptions(const JsonReader& config, const Defaults& defaults, bool rescales)
{
    NoiseScheduleOptions options;
    options.curve = entryNamed(kCurves, config, "beta_schedule", std::string(defaults.curve));
    options.timesteps = config.whole("num_train_timesteps", options.timesteps, 1, kMostTrainingTimesteps);
    options.betaStart = config.number("beta_start", defaults.betaStart);
    options.betaEnd = config.number("beta_end", defaults.betaEnd);
    for (const auto& beta : config.array("trained_betas")) {
        if (!beta.is_number()) config.refuse("trained_betas", "a list of numbers");
        options.trainedBetas.push_back(beta.get<double>());
    }
    options.zeroTerminalSnr = rescales && config.boolean("rescale_betas_zero_snr", false);
    return options;
}

/// thresholding comes before clip_sample.
X0Correction correctionOf(const Run& run)
{
    X0Correction correction;
    correction.range = run.config.number("clip_sample_range", 1.0, 0.0);
    correction.ratio = run.config.number("dynamic_thresholding_ratio", 0.995, 0.0, 1.0);
    correction.greatest = run.config.number("sample_max_value", 1.0, 0.0);
    if (run.config.boolean("thresholding", false))
        correction.rule = X0Rule::DynamicThreshold;
    else if (run.config.boolean("clip_sample", run.defaults.clips))
        correction.rule = X0Rule::Clip;
    return correction;
}

NoiseLevel levelOrLast(const Run& run, std::int64_t t, const NoiseLevel& last)
{
    return t >= 0 ? run.schedule->at(t) : last;
}

NoiseLevel lastLevel(const Run& run)
{
    return run.config.boolean("set_alpha_to_one", run.defaults.alphaToOne) ? NoiseLevel{} : run.schedule->at(0);
}

std::vector<std::int64_t> wholeTimesteps(const Run& run)
{
    return spacedTimesteps(run.spacing(), run.trained(), run.steps, run.offset());
}

DiffusersSampler onTimesteps(std::shared_ptr<const Sampler> sampler)
{
    return {std::move(sampler), {}, false, 1.0};
}

// The samplers on whole timesteps.

/// diffusers' DDIM steps by ⌊T/n⌋ whatever the spacing, so that a step may end elsewhere than the next begins.
DiffusersSampler buildDdim(const Run& run)
{
    const std::int64_t stride = run.trained() / run.steps;
    SamplingPlan plan{run.schedule, {}, 1.0};
    for (const std::int64_t t : wholeTimesteps(run))
        plan.steps.push_back({run.schedule->at(t), levelOrLast(run, t - stride, lastLevel(run))});
    return onTimesteps(makeDdim(std::move(plan), {run.eta, correctionOf(run)}));
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

DiffusersSampler buildDdpm(const Run& run)
{
    const auto variance = entryNamed(kVariances, run.config, "variance_type", "fixed_small");
    return onTimesteps(makeDdpm(planThroughTimesteps(run.schedule, wholeTimesteps(run), {}), {variance, correctionOf(run)}));
}

DiffusersSampler buildLcm(const Run& run)
{
    const auto teacher = run.config.whole("original_inference_steps", 50, 1, kMostTrainingTimesteps);
    const LcmOptions options{.timestepScaling = run.config.number("timestep_scaling", 10.0), .x0Correction = correctionOf(run)};
    return onTimesteps(makeLcm(planThroughTimesteps(run.schedule, distilledTimesteps(run.trained(), teacher, run.steps), {}), options));
}

/// The three pseudo Runge-Kutta steps that PNDM begins with: four calls each, the middle ones half a stride above the step's end.
void addRungeKutta(std::vector<PndmCall>& calls, const Run& run, const std::vector<std::int64_t>& t, const NoiseLevel& last)
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

DiffusersSampler buildPndm(const Run& run)
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
                "PNDM with Runge-Kutta steps was asked for " + std::to_string(t.size())
                    + " steps; 4 or more were expected. Set skip_prk_steps to true or take more steps.");
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

// The samplers by σ/α.

enum class RatioCurve { Table, Karras, Exponential, Beta, Lu, Flow };

/// The curve that the flags ask for; those later in the list are looked at only if the class knows them.
RatioCurve curveOf(const Run& run, bool knowsLuAndFlow)
{
    if (run.config.boolean("use_karras_sigmas", false)) return RatioCurve::Karras;
    if (knowsLuAndFlow && run.config.boolean("use_lu_lambdas", false)) return RatioCurve::Lu;
    if (run.config.boolean("use_exponential_sigmas", false)) return RatioCurve::Exponential;
    if (run.config.boolean("use_beta_sigmas", false)) return RatioCurve::Beta;
    if (knowsLuAndFlow && run.config.boolean("use_flow_sigmas", false)) return RatioCurve::Flow;
    return RatioCurve::Table;
}

/// n falling σ/α between the ends, without the 0 at the end. `sigma_min` and `sigma_max` of the config stand before the ends given.
std::vector<double> ratiosAlong(RatioCurve curve, const Run& run, double least, double greatest)
{
    least = run.config.number("sigma_min", least, 0.0);
    greatest = run.config.number("sigma_max", greatest, 0.0);
    std::vector<double> ratios;
    switch (curve) {
    case RatioCurve::Karras: ratios = karrasRatios(run.steps, least, greatest); break;
    case RatioCurve::Beta: ratios = betaRatios(run.steps, least, greatest); break;
    default: ratios = exponentialRatios(run.steps, least, greatest); break;
    }
    ratios.pop_back();
    return ratios;
}

bool endsAtSigmaMin(const Run& run)
{
    constexpr std::array kEnds = {std::pair<std::string_view, bool>{"zero", false}, std::pair<std::string_view, bool>{"sigma_min", true}};
    return entryNamed(kEnds, run.config, "final_sigmas_type", "zero");
}

/// Plan and first noise of the classes that keep x/α: unit noise times σ̃, or times √(σ̃² + 1) with leading spacing.
DiffusersSampler inSigmaSpace(
    const Run& run, const std::vector<NoiseLevel>& levels, std::shared_ptr<const Sampler> (*make)(SamplingPlan, const Run&))
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
std::vector<NoiseLevel> levelsAlong(RatioCurve curve, const Run& run, double least, double greatest)
{
    std::vector<NoiseLevel> levels;
    for (const double ratio : ratiosAlong(curve, run, least, greatest))
        levels.push_back(run.schedule->atRatio(ratio));
    levels.push_back({});
    return levels;
}

/// The levels of Euler, Heun and LMS: the table at fractional timesteps, or a curve between its first and last value there.
std::vector<NoiseLevel> fractionLevels(const Run& run)
{
    const auto timesteps = spacedFractions(run.spacing(), run.trained(), run.steps, run.offset());
    const auto ratio = [&](double t) { return run.schedule->ratioAt(t, Between::Ratio); };
    if (const auto curve = curveOf(run, false); curve != RatioCurve::Table)
        return levelsAlong(curve, run, ratio(timesteps.back()), ratio(timesteps.front()));
    std::vector<NoiseLevel> levels;
    for (const double t : timesteps)
        levels.push_back(run.schedule->atRatio(ratio(t), t));
    levels.push_back({});
    return levels;
}

/// interpolation_type log_linear: a curve runs over the whole table; without one, n + 1 values stand evenly in ln σ̃. There diffusers tells n
/// timesteps, so that the run ends at the last of them, unless it tells logarithms: then it goes on to the clean end.
std::vector<NoiseLevel> logLinearLevels(const Run& run, bool tellsLogarithms)
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
void tellLogarithms(const Run& run, std::vector<NoiseLevel>& levels)
{
    for (auto& level : levels) {
        if (!level.isClean()) level = run.schedule->atRatio(level.ratio(), 0.25 * std::log(level.ratio()));
    }
}

DiffusersSampler buildEuler(const Run& run)
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
    return inSigmaSpace(run, levels, [](SamplingPlan plan, const Run&) { return makeEuler(std::move(plan)); });
}

DiffusersSampler buildEulerAncestral(const Run& run)
{
    return inSigmaSpace(run, fractionLevels(run), [](SamplingPlan plan, const Run&) { return makeEulerAncestral(std::move(plan)); });
}

DiffusersSampler buildHeun(const Run& run)
{
    return inSigmaSpace(
        run, fractionLevels(run), [](SamplingPlan plan, const Run& of) { return makeHeun(std::move(plan), {correctionOf(of)}); });
}

DiffusersSampler buildLms(const Run& run)
{
    return inSigmaSpace(run, fractionLevels(run), [](SamplingPlan plan, const Run&) { return makeLms(std::move(plan)); });
}

// The multistep solvers on λ, whose networks are told whole timesteps.

double cutOff(double t)
{
    return std::floor(t + kWhole);
}

/// The number of timesteps whose λ is at least lambda_min_clipped.
std::int64_t timestepsAbove(const Run& run)
{
    if (!run.config.has("lambda_min_clipped")) return run.trained();
    const double least = run.config.number("lambda_min_clipped", 0.0);
    std::int64_t count = 0;
    while (count < run.trained() && run.schedule->at(count).lambda() >= least)
        ++count;
    return count;
}

std::vector<NoiseLevel> tableLevels(const Run& run, std::int64_t last)
{
    std::vector<NoiseLevel> levels;
    for (const std::int64_t t : spacedTimestepsWithEnd(run.spacing(), run.trained(), last, run.steps, run.offset()))
        levels.push_back(run.schedule->at(t));
    return levels;
}

/// Levels along a curve over the whole table; the network is told the whole timestep, rounded or cut off.
std::vector<NoiseLevel> curveLevels(const Run& run, RatioCurve curve, bool rounds)
{
    std::vector<NoiseLevel> levels;
    for (const double ratio : ratiosAlong(curve, run, run.schedule->leastRatio(), run.schedule->greatestRatio())) {
        const double t = run.schedule->timestepOf(ratio);
        levels.push_back(run.schedule->atRatio(ratio, rounds ? std::nearbyint(t) : cutOff(t)));
    }
    return levels;
}

NoiseLevel flowLevel(const Run& run, double sigma)
{
    return run.schedule->atFlow(sigma, cutOff(sigma * static_cast<double>(run.trained())));
}

/// shift σ/(1 + (shift − 1) σ) (Esser et al. 2024, eq. 23).
double shifted(const Run& run, double sigma)
{
    const double shift = run.config.number("flow_shift", 1.0);
    return shift * sigma / (1.0 + (shift - 1.0) * sigma);
}

void refuseDynamicShift(const Run& run)
{
    if (run.config.boolean("use_dynamic_shifting", false))
        run.config.refuse("use_dynamic_shifting", "false, for no picture-dependent shift is known here");
}

std::vector<NoiseLevel> dpmFlowLevels(const Run& run)
{
    refuseDynamicShift(run);
    const double end = 1.0 - 1.0 / static_cast<double>(run.trained());
    std::vector<NoiseLevel> levels;
    for (int i = run.steps; i > 0; --i)
        levels.push_back(flowLevel(run, shifted(run, end * i / run.steps)));
    return levels;
}

std::vector<NoiseLevel> uniPcFlowLevels(const Run& run)
{
    refuseDynamicShift(run);
    constexpr double kBelowOne = 1e-6; // keeps α above 0 at the start
    const double span = 1.0 - 1.0 / static_cast<double>(run.trained());
    std::vector<double> sigmas;
    for (int i = 0; i < run.steps; ++i)
        sigmas.push_back(shifted(run, 1.0 - span * i / run.steps));
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

std::vector<NoiseLevel> dpmLevels(const Run& run)
{
    const auto curve = curveOf(run, true);
    if (curve == RatioCurve::Table) return tableLevels(run, timestepsAbove(run));
    if (curve == RatioCurve::Flow) return dpmFlowLevels(run);
    const bool rounds =
        (curve == RatioCurve::Karras || curve == RatioCurve::Lu) && run.config.text("beta_schedule", "linear") != "squaredcos_cap_v2";
    return curveLevels(run, curve, rounds);
}

/// "sigma_min" is the table's first σ/α, which diffusers takes for σ itself in a flow.
NoiseLevel dpmLastLevel(const Run& run)
{
    if (!endsAtSigmaMin(run)) return {};
    return curveOf(run, true) == RatioCurve::Flow ? flowLevel(run, run.schedule->leastRatio()) : run.schedule->at(0);
}

struct Algorithm {
    bool onX0 = true;
    double eta = 0.0;
};

DiffusersSampler buildDpmSolver(const Run& run)
{
    constexpr std::array kAlgorithms = {
        std::pair<std::string_view, Algorithm>{"dpmsolver++", {true, 0.0}},
        std::pair<std::string_view, Algorithm>{"sde-dpmsolver++", {true, 1.0}},
        std::pair<std::string_view, Algorithm>{"dpmsolver", {false, 0.0}},
        std::pair<std::string_view, Algorithm>{"sde-dpmsolver", {false, 1.0}},
        std::pair<std::string_view, Algorithm>{"deis", {true, 0.0}},
    };
    constexpr std::array kSolvers = {
        std::pair<std::string_view, SecondOrder>{"midpoint", SecondOrder::Midpoint},
        std::pair<std::string_view, SecondOrder>{"heun", SecondOrder::Heun},
        std::pair<std::string_view, SecondOrder>{"logrho", SecondOrder::Midpoint},
        std::pair<std::string_view, SecondOrder>{"bh1", SecondOrder::Midpoint},
        std::pair<std::string_view, SecondOrder>{"bh2", SecondOrder::Midpoint},
    };
    if (run.config.has("variance_type")) run.config.refuse("variance_type", "null, for a learned variance is DDPM's");
    auto levels = dpmLevels(run);
    const bool fewSteps = run.config.boolean("lower_order_final", true) && static_cast<int>(levels.size()) < kFewSteps;
    levels.push_back(dpmLastLevel(run));
    auto plan = planThrough(run.schedule, levels);
    plan.initialScale = 1.0;
    const auto algorithm = entryNamed(kAlgorithms, run.config, "algorithm_type", "dpmsolver++");
    const DpmSolverOptions options{
        .order = static_cast<int>(run.config.whole("solver_order", 2, 1, 3)),
        .eta = algorithm.eta,
        .second = entryNamed(kSolvers, run.config, "solver_type", "midpoint"),
        .firstOrderAtEnd = fewSteps || run.config.boolean("euler_at_final", false),
        .secondOrderBeforeEnd = fewSteps,
        .subtractsThirdOrderHalf = algorithm.eta > 0.0,
        .x0Correction = correctionOf(run),
    };
    return onTimesteps(algorithm.onX0 ? makeDpmSolverPlusPlus(std::move(plan), options) : makeDpmSolver(std::move(plan), options));
}

/// Levels of UniPC, with the one where the run ends. On a curve, "sigma_min" is the curve's own last value.
std::vector<NoiseLevel> uniPcLevels(const Run& run)
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

DiffusersSampler buildUniPc(const Run& run)
{
    constexpr std::array kVariants = {
        std::pair<std::string_view, UniPcVariant>{"bh1", UniPcVariant::Bh1},
        std::pair<std::string_view, UniPcVariant>{"bh2", UniPcVariant::Bh2},
        std::pair<std::string_view, UniPcVariant>{"midpoint", UniPcVariant::Bh2},
        std::pair<std::string_view, UniPcVariant>{"heun", UniPcVariant::Bh2},
        std::pair<std::string_view, UniPcVariant>{"logrho", UniPcVariant::Bh2},
    };
    if (run.config.has("solver_p")) run.config.refuse("solver_p", "null, for a solver within UniPC is not known here");
    auto plan = planThrough(run.schedule, uniPcLevels(run));
    plan.initialScale = 1.0;
    UniPcOptions options;
    options.order = static_cast<int>(run.config.whole("solver_order", 2, 1, 16));
    options.variant = entryNamed(kVariants, run.config, "solver_type", "bh2");
    options.predictsX0 = run.config.boolean("predict_x0", true);
    options.lowerOrderAtEnd = run.config.boolean("lower_order_final", true);
    for (const auto& step : run.config.array("disable_corrector")) {
        if (!step.is_number_integer()) run.config.refuse("disable_corrector", "a list of whole numbers");
        options.stepsWithoutCorrector.push_back(step.get<int>());
    }
    if (options.predictsX0) options.x0Correction = correctionOf(run);
    return onTimesteps(makeUniPc(std::move(plan), options));
}

constexpr Defaults kTimestepDefaults{.spacing = "leading"};
constexpr Defaults kPixelDefaults{.spacing = "leading", .clips = true};
constexpr Defaults kPndmDefaults{.spacing = "leading", .alphaToOne = false};
constexpr Defaults kLatentDefaults{.betaStart = 0.00085, .betaEnd = 0.012};
constexpr Defaults kLcmDefaults{.curve = "scaled_linear", .betaStart = 0.00085, .betaEnd = 0.012, .spacing = "leading"};

constexpr std::array kClasses = {
    Class{"DDIMScheduler", kPixelDefaults, true, false, buildDdim},
    Class{"DDPMScheduler", kPixelDefaults, true, false, buildDdpm},
    Class{"PNDMScheduler", kPndmDefaults, false, false, buildPndm},
    Class{"LCMScheduler", kLcmDefaults, true, false, buildLcm},
    Class{"EulerDiscreteScheduler", {}, true, true, buildEuler},
    Class{"EulerAncestralDiscreteScheduler", {}, true, true, buildEulerAncestral},
    Class{"HeunDiscreteScheduler", kLatentDefaults, false, false, buildHeun},
    Class{"LMSDiscreteScheduler", {}, false, false, buildLms},
    Class{"DPMSolverMultistepScheduler", {}, true, true, buildDpmSolver},
    Class{"UniPCMultistepScheduler", {}, true, true, buildUniPc},
};

/// The class, or null when diffusers has it and we don't.
const Class* classNamed(std::string_view name)
{
    const auto found = std::find_if(kClasses.begin(), kClasses.end(), [&](const Class& each) { return each.name == name; });
    return found == kClasses.end() ? nullptr : &*found;
}

/// The class that a config names; a model's schedule can be read whatever sampler its config was saved with.
Class classOf(const JsonReader& config)
{
    const auto* known = classNamed(config.text("_class_name", ""));
    return known != nullptr ? *known : Class{"", kTimestepDefaults, true, false, nullptr};
}

} // namespace

Json parseSchedulerConfig(std::string_view text, const std::string& origin)
{
    constexpr std::string_view kInfinite = "Infinity", kNull = "null";
    std::string json;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t sign = text[i] == '-' ? 1 : 0;
        if (!inString && text.substr(i + sign, kInfinite.size()) == kInfinite) {
            json += kNull;
            i += sign + kInfinite.size() - 1;
            continue;
        }
        json += text[i];
        if (inString && text[i] == '\\' && i + 1 < text.size())
            json += text[++i];
        else if (text[i] == '"')
            inString = !inString;
    }
    return parseJson(json, origin);
}

NoiseScheduleOptions scheduleFromDiffusersConfig(const Json& config, const std::string& origin)
{
    const JsonReader reader(config, origin);
    const auto known = classOf(reader);
    return scheduleOptions(reader, known.defaults, known.rescales);
}

PredictionType predictionTypeFromDiffusersConfig(const Json& config, const std::string& origin)
{
    const JsonReader reader(config, origin);
    return predictionTypeFromName(reader.text("prediction_type", "epsilon"), reader.field("prediction_type"));
}

ModelSampling modelSamplingFromDiffusersConfig(const Json& config, const std::string& origin)
{
    const JsonReader reader(config, origin);
    const auto known = classOf(reader);
    const Run run{reader, known.defaults, nullptr};
    ModelSampling sampling;
    sampling.spacing = run.spacing();
    sampling.stepsOffset = run.offset();
    sampling.endsClean = reader.boolean("set_alpha_to_one", known.defaults.alphaToOne);
    sampling.x0Correction = correctionOf(run);
    sampling.distilledSteps = reader.whole("original_inference_steps", sampling.distilledSteps, 1, kMostTrainingTimesteps);
    return sampling;
}

DiffusersSampler samplerFromDiffusersConfig(
    std::string_view className, const Json& config, int steps, double eta, const std::string& origin)
{
    const auto* known = classNamed(className);
    if (known == nullptr) {
        std::string names;
        for (const auto& each : kClasses)
            names += (names.empty() ? "" : ", ") + std::string(each.name);
        throw Error(ErrorKind::Usage,
            origin + " names the scheduler " + std::string(className) + "; one of " + names
                + " was expected. Choose a sampler of this program instead.");
    }
    if (steps < 1)
        throw Error(ErrorKind::Usage,
            "The sampler was asked for " + std::to_string(steps) + " steps; 1 or more was expected. Choose another number of steps.");
    const JsonReader reader(config, origin);
    auto options = scheduleOptions(reader, known->defaults, known->rescales);
    if (known->needsFloor) options.terminalAlphaBar = kFlooredAlphaBar;
    auto result = known->build({reader, known->defaults, std::make_shared<NoiseSchedule>(options), steps, eta});
    result.predictionType = predictionTypeFromDiffusersConfig(config, origin);
    return result;
}

} // namespace darkroom::diffusion
