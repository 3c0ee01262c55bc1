#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "generation/model_plan.h"
#include "models/compvis_config.h"
#include "models/compvis_names.h"

#include <torch/types.h>

#include <cmath>
#include <memory>

namespace darkroom {

namespace {

using checkpoint::Identity;
using checkpoint::Weights;

constexpr std::int64_t kMostHeads = 1024, kMostChannels = 16384, kMostTimesteps = 1 << 20, kMostDepth = 512;
constexpr std::int64_t kColours = 3;
constexpr std::int64_t kFullSteps = 1000; ///< For which the linear schedule's ends are given.

const Json& flagsOf(const Identity& identity)
{
    static const Json empty = Json::object();
    return identity.settings.is_object() ? identity.settings : empty;
}

std::string originOf(const Identity& identity)
{
    return identity.config.empty() ? identity.weights.string() : identity.config.string();
}

/// The flags, or those of the published models, all of whose attentions have heads of 64 channels in the newer order.
models::HeadRule headRule(const JsonReader& flags, bool isThere)
{
    constexpr std::int64_t kPublishedHeadChannels = 64, kDefaultHeads = 4;
    if (!isThere || (!flags.has("num_heads") && !flags.has("num_head_channels")))
        return {.count = 0, .channels = kPublishedHeadChannels, .upCount = 0};
    return {.count = flags.whole("num_heads", kDefaultHeads, -1, kMostHeads),
        .channels = flags.whole("num_head_channels", -1, -1, kMostChannels),
        .upCount = flags.whole("num_heads_upsample", -1, -1, kMostHeads)};
}

diffusion::NoiseScheduleOptions scheduleOf(const JsonReader& flags)
{
    diffusion::NoiseScheduleOptions options;
    options.timesteps = flags.whole("diffusion_steps", kFullSteps, 1, kMostTimesteps);
    const auto name = flags.text("noise_schedule", "linear");
    const double scale = static_cast<double>(kFullSteps) / static_cast<double>(options.timesteps);
    if (name == "linear") {
        options.betaStart *= scale;
        options.betaEnd *= scale;
    } else if (name == "cosine") {
        options.curve = diffusion::BetaCurve::Cosine;
    } else {
        flags.refuse("noise_schedule", say("linear or cosine"));
    }
    return options;
}

} // namespace

ModelPlan planGuided(const Identity& identity)
{
    const JsonReader flags(flagsOf(identity), originOf(identity));
    const bool isThere = identity.settings.is_object();
    const auto weights = std::make_shared<const Weights>(Weights::ofFile(identity.weights));
    ModelPlan plan;
    plan.origin = identity.weights.string();
    const auto unet = models::unetOptionsFromShapes(*weights, "", headRule(flags, isThere));
    const auto order = flags.boolean("use_new_attention_order", false) ? models::QkvOrder::AcrossHeads : models::QkvOrder::WithinHeads;
    plan.unet = {unet, weights, {}};
    plan.unet.rules.storedAt = models::compvisUNetNames(unet, order, "");
    if (unet.inChannels == 2 * kColours) plan.concatenated = ConcatenatedInput::LowResolution;
    plan.schedule = scheduleOf(flags);
    plan.units.timeScale =
        flags.boolean("rescale_timesteps", false) ? static_cast<double>(kFullSteps) / static_cast<double>(plan.schedule.timesteps) : 1.0;
    plan.predictionType = flags.boolean("predict_xstart", false) ? diffusion::PredictionType::Sample : diffusion::PredictionType::Epsilon;
    // The original evenly spaces its timesteps from end to end, and clips its estimates of the picture.
    plan.sampling.spacing = diffusion::TimestepSpacing::Linspace;
    plan.sampling.stepsOffset = 0;
    plan.sampling.x0Correction.rule = diffusion::X0Rule::Clip;
    plan.sampling.correctsBeforeGuidance = true;
    const bool isLearned = unet.outChannels == 2 * kColours;
    const auto fixed = flags.boolean("sigma_small", false) ? diffusion::DdpmVariance::FixedSmall : diffusion::DdpmVariance::FixedLarge;
    plan.sampling.ddpmVariance = isLearned ? diffusion::DdpmVariance::LearnedRange : fixed;
    checkTogether(plan);
    return plan;
}

Planned<nn::NoisyClassifierOptions> planGuidedClassifier(const Identity& identity)
{
    const JsonReader flags(flagsOf(identity), originOf(identity));
    models::ClassifierRule rule;
    rule.headChannels = flags.whole("classifier_num_head_channels", rule.headChannels, 1, kMostChannels);
    rule.blocksPerLevel = flags.whole("classifier_depth", 0, 0, kMostDepth);
    const auto weights = std::make_shared<const Weights>(Weights::ofFile(identity.weights));
    Planned<nn::NoisyClassifierOptions> plan{models::classifierOptionsFromShapes(*weights, rule), weights, {}};
    plan.rules.storedAt = models::classifierNames(plan.options);
    return plan;
}

torch::Tensor enlargedPicture(const torch::Tensor& low, std::int64_t height, std::int64_t width)
{
    return torch::upsample_bilinear2d(low, {height, width}, /*align_corners=*/false);
}

} // namespace darkroom
