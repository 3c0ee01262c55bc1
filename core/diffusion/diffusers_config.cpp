#include "diffusion/diffusers_config.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "diffusion/diffusers_continuous.h"
#include "diffusion/diffusers_run.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace darkroom::diffusion {
namespace {

constexpr double kFlooredAlphaBar = 0x1p-24; // what diffusers puts for a last ᾱ of 0 where σ/α must be finite

/// How a class spreads its levels where no curve is asked for, in words of darkroom/base/sampler_names.h.
enum class Spread {
    ModelTimesteps,  ///< The model's own: "automatic" of our samplers on timesteps.
    Fractions,       ///< By timestep_spacing.
    WithoutCleanEnd, ///< Evenly, the clean end being one point more.
    OfRange,         ///< Along the curve of a range of σ.
};

/// A class of diffusers: what a config may leave out, how its sampler is made, and which of ours that is.
struct Class {
    std::string_view name;
    std::string_view sampler; ///< Id in darkroom/base/sampler_names.h.
    Spread spread;
    DiffusersDefaults defaults;
    bool rescales;   ///< Knows rescale_betas_zero_snr …
    bool needsFloor; ///< … and keeps σ/α finite with it.
    DiffusersSampler (*build)(const DiffusersRun&);
    TrainedOn noise = TrainedOn::Table;
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

NoiseScheduleOptions betaTable(const JsonReader& config, const DiffusersDefaults& defaults, bool rescales)
{
    NoiseScheduleOptions options;
    options.curve = entryNamed(kCurves, config, "beta_schedule", std::string(defaults.curve));
    options.timesteps = config.whole("num_train_timesteps", options.timesteps, 1, kMostTrainingTimesteps);
    options.betaStart = config.number("beta_start", defaults.betaStart);
    options.betaEnd = config.number("beta_end", defaults.betaEnd);
    for (const auto& beta : config.array("trained_betas")) {
        if (!beta.is_number()) config.refuse("trained_betas", say("a list of numbers"));
        options.trainedBetas.push_back(beta.get<double>());
    }
    options.zeroTerminalSnr = rescales && config.boolean("rescale_betas_zero_snr", false);
    return options;
}

/// β of a curve as diffusers has it: fp32.
torch::Tensor singleBetas(const NoiseScheduleOptions& options)
{
    const auto line = [&](double first, double last) { return torch::linspace(first, last, options.timesteps, torch::kFloat32); };
    if (!options.trainedBetas.empty()) return torch::tensor(options.trainedBetas, torch::kFloat64).to(torch::kFloat32);
    if (options.curve == BetaCurve::Linear) return line(options.betaStart, options.betaEnd);
    if (options.curve == BetaCurve::ScaledLinear) return line(std::sqrt(options.betaStart), std::sqrt(options.betaEnd)).square();
    const NoiseSchedule exact(options);
    std::vector<double> betas;
    for (std::int64_t t = 0; t < exact.timesteps(); ++t)
        betas.push_back(1.0 - exact.alphaBar(t) / (t > 0 ? exact.alphaBar(t - 1) : 1.0));
    return torch::tensor(betas, torch::kFloat64).to(torch::kFloat32);
}

/// The schedule with ᾱ as diffusers' fp32 tables hold it: near the clean end 1 − ᾱ has three digits left, and timesteps found by σ/α, which
/// networks are told, hang on them. Rescaled tables stay exact.
NoiseScheduleOptions inSinglePrecision(NoiseScheduleOptions options)
{
    if (options.zeroTerminalSnr) return options;
    const auto alphaBars = (1.0 - singleBetas(options)).cumprod(0).to(torch::kFloat64);
    std::vector<double> betas;
    double before = 1.0;
    for (std::int64_t t = 0; t < alphaBars.size(0); ++t) {
        const double alphaBar = alphaBars[t].item<double>();
        if (!(alphaBar > 0.0 && alphaBar < before)) return options; // fp32 has no table for this curve.
        betas.push_back(1.0 - alphaBar / before);
        before = alphaBar;
    }
    options.trainedBetas = std::move(betas);
    return options;
}

constexpr DiffusersDefaults kTimestepDefaults{.spacing = "leading", .knowsThreshold = true, .knowsClip = true};
constexpr DiffusersDefaults kPixelDefaults{.spacing = "leading", .clips = true, .knowsThreshold = true, .knowsClip = true};
constexpr DiffusersDefaults kPndmDefaults{.spacing = "leading", .alphaToOne = false};
constexpr DiffusersDefaults kLatentDefaults{.betaStart = 0.00085, .betaEnd = 0.012};
constexpr DiffusersDefaults kHeunDefaults{.betaStart = 0.00085, .betaEnd = 0.012, .knowsClip = true};
constexpr DiffusersDefaults kTcdDefaults{.curve = "scaled_linear", .betaStart = 0.00085, .betaEnd = 0.012, .spacing = "leading"};
constexpr DiffusersDefaults kLcmDefaults{
    .curve = "scaled_linear", .betaStart = 0.00085, .betaEnd = 0.012, .spacing = "leading", .knowsThreshold = true, .knowsClip = true};
constexpr DiffusersDefaults kSolverDefaults{.knowsThreshold = true};
constexpr DiffusersDefaults kRangeDefaults{.spacing = "trailing"};
constexpr DiffusersDefaults kRangeSolverDefaults{.spacing = "trailing", .knowsThreshold = true};

// DDPM's few steps are better taken by DDIM; who wants DDPM's thousand chooses them.
constexpr std::array kClasses = {
    Class{"DDIMScheduler", "ddim", Spread::ModelTimesteps, kPixelDefaults, true, false, buildDdim},
    Class{"DDIMParallelScheduler", "ddim", Spread::ModelTimesteps, kPixelDefaults, true, false, buildDdim},
    Class{"DDPMScheduler", "ddim", Spread::ModelTimesteps, kPixelDefaults, true, false, buildDdpm},
    Class{"DDPMParallelScheduler", "ddim", Spread::ModelTimesteps, kPixelDefaults, true, false, buildDdpm},
    Class{"PNDMScheduler", "plms", Spread::ModelTimesteps, kPndmDefaults, false, false, buildPndm},
    Class{"LCMScheduler", "lcm", Spread::ModelTimesteps, kLcmDefaults, true, false, buildLcm},
    Class{"TCDScheduler", "tcd", Spread::ModelTimesteps, kTcdDefaults, true, false, buildTcd},
    Class{"EulerDiscreteScheduler", "euler", Spread::Fractions, {}, true, true, buildEuler},
    Class{"EulerAncestralDiscreteScheduler", "euler_ancestral", Spread::Fractions, {}, true, true, buildEulerAncestral},
    Class{"HeunDiscreteScheduler", "heun", Spread::Fractions, kHeunDefaults, false, false, buildHeun},
    Class{"LMSDiscreteScheduler", "lms", Spread::Fractions, {}, false, false, buildLms},
    Class{"KDPM2DiscreteScheduler", "dpm_2", Spread::Fractions, kLatentDefaults, false, false, buildDpm2},
    Class{"KDPM2AncestralDiscreteScheduler", "dpm_2_ancestral", Spread::Fractions, kLatentDefaults, false, false, buildDpm2Ancestral},
    Class{"DPMSolverSDEScheduler", "dpmpp_sde", Spread::Fractions, kLatentDefaults, false, false, buildDpmSde},
    Class{"DPMSolverMultistepScheduler", "dpmpp_2m", Spread::WithoutCleanEnd, kSolverDefaults, true, true, buildDpmSolver},
    Class{"DPMSolverSinglestepScheduler", "dpmpp_2s", Spread::WithoutCleanEnd, kSolverDefaults, false, false, buildSinglestep},
    Class{"DEISMultistepScheduler", "deis", Spread::WithoutCleanEnd, kSolverDefaults, false, false, buildDeis},
    Class{"UniPCMultistepScheduler", "uni_pc", Spread::WithoutCleanEnd, kSolverDefaults, true, true, buildUniPc},
    Class{"EDMEulerScheduler", "euler", Spread::OfRange, kRangeDefaults, false, false, buildEdmEuler, TrainedOn::Edm},
    Class{"EDMDPMSolverMultistepScheduler", "dpmpp_2m", Spread::OfRange, kRangeSolverDefaults, false, false, buildEdmDpmSolver,
        TrainedOn::Edm},
    Class{"CMStochasticIterativeScheduler", "consistency", Spread::ModelTimesteps, kRangeDefaults, false, false, buildConsistency,
        TrainedOn::Consistency},
    Class{"IPNDMScheduler", "ipndm", Spread::ModelTimesteps, kRangeDefaults, false, false, buildIpndm, TrainedOn::Sine},
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
    return known != nullptr ? *known : Class{"", "ddim", Spread::ModelTimesteps, kTimestepDefaults, true, false, nullptr};
}

/// Whether a config says anything of betas; diffusers writes all that a class has.
bool hasTable(const JsonReader& config)
{
    return config.has("beta_schedule") || config.has("beta_start") || config.has("beta_end") || config.has("trained_betas");
}

/// Refuses the schedulers of models that were trained on other noise than those here (flows, score models, discrete codes).
void refuseOtherNoise(const JsonReader& config)
{
    const auto name = config.text("_class_name", "");
    const bool isOther = !name.empty() && classNamed(name) == nullptr && !hasTable(config);
    if (isOther || config.boolean("use_flow_sigmas", false))
        throw Error(ErrorKind::Format,
            say("%1 is %2, of a model that was trained on another kind of noise than a table of timesteps. Choose another model.",
                config.field("_class_name"), quotedName(name)));
}

/// Euler's models with v prediction in EDM's form: data of unit deviation, told ln(σ)/4.
bool isToldLogarithms(const Class& known, const JsonReader& config)
{
    return known.build == buildEuler && config.text("timestep_type", "discrete") == "continuous"
        && config.text("prediction_type", "epsilon") == "v_prediction";
}

/// The range of σ of a class that has one.
EdmNoise rangeOf(const Class& known, const JsonReader& config)
{
    return edmNoise(config, known.noise == TrainedOn::Consistency ? kConsistencyTimesteps : kEdmTimesteps);
}

NoiseScheduleOptions scheduleOptions(const Class& known, const JsonReader& config)
{
    switch (known.noise) {
    case TrainedOn::Table: return betaTable(config, known.defaults, known.rescales);
    case TrainedOn::Edm:
    case TrainedOn::Consistency: return tableOf(rangeOf(known, config));
    case TrainedOn::Sine: break;
    }
    if (config.has("trained_betas")) config.refuse("trained_betas", say("null, for this scheduler's levels follow from a sine"));
    return squaredSineTable(config.whole("num_train_timesteps", kEdmTimesteps, 2, kMostTrainingTimesteps));
}

NetworkUnits unitsOf(const Class& known, const JsonReader& config)
{
    constexpr double kConsistencyScale = 1000.0; // as consistency models are told their level
    switch (known.noise) {
    case TrainedOn::Table: return isToldLogarithms(known, config) ? NetworkUnits{.told = Told::LogSigma} : NetworkUnits{};
    case TrainedOn::Edm: return {Told::LogSigma, 1.0, rangeOf(known, config).dataDeviation};
    case TrainedOn::Consistency: return {Told::LogSigma, kConsistencyScale, rangeOf(known, config).dataDeviation};
    case TrainedOn::Sine: break;
    }
    return {.told = Told::Angle};
}

PredictionType predictionOf(const Class& known, const JsonReader& config)
{
    constexpr std::array kOfEdm = {std::pair<std::string_view, PredictionType>{"epsilon", PredictionType::Preconditioned},
        std::pair<std::string_view, PredictionType>{"v_prediction", PredictionType::Velocity}};
    switch (known.noise) {
    case TrainedOn::Table: return predictionTypeFromName(config.text("prediction_type", "epsilon"), config.field("prediction_type"));
    case TrainedOn::Edm: return entryNamed(kOfEdm, config, "prediction_type", "epsilon");
    case TrainedOn::Consistency: return PredictionType::Preconditioned;
    case TrainedOn::Sine: break;
    }
    return PredictionType::Velocity;
}

/// Our sampler for a class, where one class has several.
std::string samplerOf(const Class& known, const JsonReader& config)
{
    const bool isMultistep = known.build == buildDpmSolver || known.build == buildEdmDpmSolver;
    if (!isMultistep || !config.text("algorithm_type", "").starts_with("sde-")) return std::string(known.sampler);
    return config.whole("solver_order", 2, 1, 3) == 3 ? "dpmpp_3m_sde" : "dpmpp_2m_sde";
}

/// Our schedule for the levels that a config asks for.
std::string scheduleOf(const Class& known, const JsonReader& config)
{
    if (known.spread == Spread::ModelTimesteps) return "automatic";
    if (known.spread == Spread::OfRange) {
        const auto range = rangeOf(known, config);
        // The table runs along the range's curve, so that even timesteps of it are the curve, whatever ρ.
        return range.isExponential ? "exponential" : range.rho == EdmNoise{}.rho ? "karras" : "uniform";
    }
    const DiffusersRun run{config, known.defaults, nullptr};
    switch (curveOf(run, false)) {
    case RatioCurve::Karras: return "karras";
    case RatioCurve::Exponential: return "exponential";
    case RatioCurve::Beta: return "beta";
    default: break;
    }
    if (known.spread == Spread::WithoutCleanEnd || run.spacing() == TimestepSpacing::Trailing) return "sgm_uniform";
    return run.spacing() == TimestepSpacing::Leading ? "ddim_uniform" : "uniform";
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
    refuseOtherNoise(reader);
    return scheduleOptions(classOf(reader), reader);
}

Json toDiffusersConfig(const NoiseScheduleOptions& schedule)
{
    const auto curve = std::find_if(kCurves.begin(), kCurves.end(), [&](const Curve& each) { return each.second == schedule.curve; });
    Json config = {{"num_train_timesteps", schedule.timesteps}, {"beta_schedule", curve->first}, {"beta_start", schedule.betaStart},
        {"beta_end", schedule.betaEnd}, {"rescale_betas_zero_snr", schedule.zeroTerminalSnr}};
    if (!schedule.trainedBetas.empty()) config["trained_betas"] = schedule.trainedBetas;
    return config;
}

PredictionType predictionTypeFromDiffusersConfig(const Json& config, const std::string& origin)
{
    const JsonReader reader(config, origin);
    return predictionOf(classOf(reader), reader);
}

NetworkUnits networkUnitsFromDiffusersConfig(const Json& config, const std::string& origin)
{
    const JsonReader reader(config, origin);
    return unitsOf(classOf(reader), reader);
}

ModelSampling modelSamplingFromDiffusersConfig(const Json& config, const std::string& origin)
{
    const JsonReader reader(config, origin);
    const auto known = classOf(reader);
    const DiffusersRun run{reader, known.defaults, nullptr};
    ModelSampling sampling;
    sampling.spacing = run.spacing();
    sampling.stepsOffset = run.offset();
    sampling.endsClean = reader.boolean("set_alpha_to_one", known.defaults.alphaToOne);
    sampling.x0Correction = known.noise == TrainedOn::Consistency ? consistencyCorrection(reader) : correctionOf(run);
    sampling.x0Correction.scale = unitsOf(known, reader).dataDeviation;
    sampling.distilledSteps = reader.whole("original_inference_steps", sampling.distilledSteps, 1, kMostTrainingTimesteps);
    if (known.noise == TrainedOn::Consistency) sampling.noiseScale = reader.number("s_noise", sampling.noiseScale, 0.0);
    return sampling;
}

ConfiguredSampling samplingFromDiffusersConfig(const Json& config, const std::string& origin)
{
    const JsonReader reader(config, origin);
    const auto name = reader.text("_class_name", "");
    const auto* known = classNamed(name);
    if (known == nullptr) {
        ConfiguredSampling ours;
        if (!name.empty())
            ours.warning =
                say("%1 names the scheduler %2, which this program does not have. It starts with DDIM on the same noise schedule.", origin,
                    quotedName(name));
        return ours;
    }
    // Where σ/α is infinite, DDIM is what stays of the solvers by σ/α.
    if (scheduleOptions(*known, reader).zeroTerminalSnr && known->spread != Spread::ModelTimesteps) return {};
    return {samplerOf(*known, reader), scheduleOf(*known, reader), {}};
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
            say("%1 names the scheduler %2; one of %3 was expected. Choose a sampler of this program instead.", origin, className, names));
    }
    if (steps < 1)
        throw Error(
            ErrorKind::Usage, say("The sampler was asked for %1 steps; 1 or more was expected. Choose another number of steps.", steps));
    const JsonReader reader(config, origin);
    auto options = scheduleOptions(*known, reader);
    if (known->needsFloor) options.terminalAlphaBar = kFlooredAlphaBar;
    if (known->noise == TrainedOn::Table) options = inSinglePrecision(std::move(options));
    auto result = known->build({reader, known->defaults, std::make_shared<NoiseSchedule>(options), steps, eta});
    result.predictionType = predictionOf(*known, reader);
    // Where Euler's levels hold logarithms themselves, there is nothing to convert.
    if (known->noise != TrainedOn::Table) result.units = unitsOf(*known, reader);
    return result;
}

} // namespace darkroom::diffusion
