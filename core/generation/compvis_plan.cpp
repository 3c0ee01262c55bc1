#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "diffusion/diffusers_config.h"
#include "generation/model_plan.h"
#include "generation/resources.h"
#include "models/compvis_config.h"
#include "models/compvis_names.h"
#include "models/config_fields.h"
#include "models/diffusers_config.h"
#include "models/tensor_bytes.h"
#include "models/transformers_config.h"

#include <torch/types.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace darkroom {

namespace {

using checkpoint::Family;
using checkpoint::Identity;
using checkpoint::Weights;

constexpr const char* kUNet = "model.diffusion_model.";
constexpr const char* kAutoencoder = "first_stage_model.";
constexpr const char* kCondition = "cond_stage_model.";
constexpr std::array kClipPrefixes = {"cond_stage_model.transformer.text_model.", "cond_stage_model.transformer.",
    "conditioner.embedders.0.transformer.text_model.", "conditioner.embedders.0.transformer."};
constexpr std::array kOpenClipPrefixes = {"cond_stage_model.model.", "conditioner.embedders.1.model.", "conditioner.embedders.0.model."};
constexpr std::int64_t kMostHeads = 1024, kMostChannels = 16384, kMostTimesteps = 1 << 20, kMostStages = 16;
constexpr double kCosineOffset = 0.008; ///< Of the cosine schedule.

/// The yaml's nested sections as readers; empty ones where it is missing or says nothing.
class Sections {
public:
    explicit Sections(const Identity& identity)
        : m_settings(identity.settings.is_object() ? identity.settings : Json::object())
        , m_origin(identity.config.empty() ? identity.path.string() : identity.config.string())
    {
    }

    bool isThere() const { return !m_settings.empty(); }
    JsonReader model() const { return at({"model", "params"}); }
    JsonReader unet() const { return at({"model", "params", "unet_config", "params"}); }
    JsonReader condition() const { return at({"model", "params", "cond_stage_config", "params"}); }
    const std::string& origin() const { return m_origin; }

private:
    /// The section at a path; some of its steps may be texts such as "__is_first_stage__".
    JsonReader at(std::initializer_list<const char*> path) const
    {
        static const Json empty = Json::object();
        const Json* json = &m_settings;
        std::string where;
        for (const char* key : path) {
            json = json->is_object() && json->contains(key) && (*json)[key].is_object() ? &(*json)[key] : &empty;
            if (!where.empty()) where += ".";
            where += key;
        }
        return JsonReader(*json, m_origin, where);
    }

    Json m_settings;
    std::string m_origin;
};

bool has(const Weights& weights, const std::string& name)
{
    return static_cast<bool>(weights.find(name));
}

/// The first of the prefixes under which the file has the tensor; null when none.
template <typename Prefixes>
const char* prefixWith(const Weights& weights, const Prefixes& prefixes, const std::string& name)
{
    for (const char* prefix : prefixes)
        if (has(weights, prefix + name)) return prefix;
    return nullptr;
}

template <typename Options>
Planned<Options> planned(Options options, const std::shared_ptr<const Weights>& weights, const std::string& prefix,
    models::StoredNames names, std::initializer_list<const char*> ignored = {})
{
    Planned<Options> plan{std::move(options), weights, {}};
    plan.rules.prefix = prefix;
    plan.rules.storedAt = std::move(names);
    plan.rules.legacyAttentionNames = false;
    plan.rules.ignored.insert(plan.rules.ignored.end(), ignored.begin(), ignored.end());
    return plan;
}

bool isXl(const Identity& identity)
{
    return identity.family == Family::StableDiffusionXl || identity.family == Family::StableDiffusionXlRefiner;
}

/// Of the families whose published models share one noise schedule.
bool isStable(const Identity& identity)
{
    return isXl(identity) || identity.family == Family::StableDiffusion1 || identity.family == Family::StableDiffusion2;
}

/// The diffusers configs that `darkroom convert` leaves in a file, by component; an empty object without.
Json storedConfigs(const Weights& weights)
{
    const auto& metadata = weights.files().front().metadata();
    const auto found = metadata.find(checkpoint::kStoredConfigs);
    if (found == metadata.end()) return Json::object();
    auto configs = parseJson(found->second, weights.path().string() + ": " + checkpoint::kStoredConfigs);
    return configs.is_object() ? configs : Json::object();
}

/// What a stored config tells that shapes don't; nothing but that is taken from it.
std::optional<models::HeadRule> storedHeadRule(const Json& configs, const std::string& origin)
{
    if (!configs.contains("unet")) return std::nullopt;
    const auto options = models::unetOptionsFromConfig(configs["unet"], origin);
    models::HeadRule rule{.levels = options.heads, .groups = options.groups};
    if (options.textTime) rule.additionChannels = options.additionTimeChannels;
    return rule;
}

std::int64_t storedGroups(const Json& configs, const std::string& origin)
{
    return configs.contains("vae") ? models::autoencoderOptionsFromConfig(configs["vae"], origin).groups : models::kCompvisGroups;
}

/// The text encoder's own config; its width of a head, 64 without.
std::int64_t storedHeadChannels(const Json& configs, const char* component, const std::string& origin)
{
    if (!configs.contains(component)) return models::kClipHeadChannels;
    const auto options = models::clipTextOptionsFromConfig(configs[component], false, origin);
    return options.channels / options.heads;
}

/// num_heads and num_head_channels of the yaml; what the published models of the family have where there is none.
models::HeadRule headRule(const Identity& identity, const Sections& sections)
{
    const auto unet = sections.unet();
    models::HeadRule rule;
    rule.count = unet.whole("num_heads", -1, -1, kMostHeads);
    rule.channels = unet.whole("num_head_channels", -1, -1, kMostChannels);
    // Without legacy the original takes the width of a head from num_heads alone.
    if (unet.boolean("legacy", true)) rule.upCount = unet.whole("num_heads_upsample", -1, -1, kMostHeads);
    if (rule.count > 0 || rule.channels > 0) return rule;
    constexpr std::int64_t kFirstVersionHeads = 8, kLaterHeadChannels = 64;
    switch (identity.family) {
    case Family::StableDiffusion1: return {.count = kFirstVersionHeads};
    case Family::StableDiffusion2:
    case Family::StableDiffusionXl: return {.channels = kLaterHeadChannels};
    default: break;
    }
    throw Error(ErrorKind::Format,
        say("%1: how many heads its attention has can't be read from the weights alone. Put the yaml that the model was published with "
            "beside it, under the same name.",
            identity.weights));
}

/// A number of the file itself, such as the scale that was measured in training.
std::optional<double> storedNumber(const Weights& weights, const std::string& name)
{
    const auto place = weights.find(name);
    if (!place || place.tensor->bytes != checkpoint::bytesPerElement(place.tensor->dtype)) return std::nullopt;
    return checkpoint::toDoubles(place.tensor->dtype, place.bytes()).front();
}

double latentScale(const Identity& identity, const Sections& sections, const Weights& weights)
{
    constexpr double kStableDiffusion = 0.18215, kXl = 0.13025;
    if (const auto measured = storedNumber(weights, "scale_factor")) {
        if (std::isfinite(*measured) && *measured > 0.0) return *measured;
        throw Error(ErrorKind::Format,
            say("%1: scale_factor should be a number above 0, and is %2. The file is damaged; get it anew.", weights.path(),
                std::to_string(*measured)));
    }
    const double known = isXl(identity) ? kXl : isStable(identity) && !sections.isThere() ? kStableDiffusion : 1.0;
    return sections.model().number("scale_factor", known, 1e-6, 1e6);
}

/// β = √ of numbers evenly from start to end.
std::vector<double> rootBetas(const diffusion::NoiseScheduleOptions& options)
{
    std::vector<double> betas;
    const auto steps = static_cast<double>(std::max<std::int64_t>(options.timesteps - 1, 1));
    for (std::int64_t i = 0; i < options.timesteps; ++i)
        betas.push_back(std::sqrt(options.betaStart + (options.betaEnd - options.betaStart) * static_cast<double>(i) / steps));
    return betas;
}

/// "linear" there is what others call scaled linear.
diffusion::NoiseScheduleOptions scheduleOf(const Identity& identity, const Sections& sections, const Weights& weights)
{
    diffusion::NoiseScheduleOptions options;
    const auto model = sections.model();
    const auto curve = model.text("beta_schedule", "linear");
    options.timesteps = model.whole("timesteps", options.timesteps, 1, kMostTimesteps);
    if (curve == "linear")
        options.curve = diffusion::BetaCurve::ScaledLinear;
    else if (curve == "sqrt_linear" || curve == "sqrt")
        options.curve = diffusion::BetaCurve::Linear;
    else if (curve == "cosine")
        options.curve = diffusion::BetaCurve::Cosine;
    else
        model.refuse("beta_schedule", say("linear, sqrt_linear, cosine or sqrt"));
    if (model.number("cosine_s", kCosineOffset, 0.0, 1.0) != kCosineOffset) model.refuse("cosine_s", "0.008");
    if (const auto betas = weights.find("betas"); betas && !model.has("linear_end") && betas.tensor->shape.size() == 1) {
        options.trainedBetas = checkpoint::toDoubles(betas.tensor->dtype, betas.bytes());
        options.timesteps = static_cast<std::int64_t>(options.trainedBetas.size());
        return options;
    }
    constexpr double kPublishedStart = 0.00085, kPublishedEnd = 0.012; // of all Stable Diffusion models
    constexpr double kDefaultStart = 1e-4, kDefaultEnd = 2e-2;         // of the program
    options.betaStart = model.number("linear_start", isStable(identity) ? kPublishedStart : kDefaultStart, 0.0, 1.0);
    options.betaEnd = model.number("linear_end", isStable(identity) ? kPublishedEnd : kDefaultEnd, 0.0, 1.0);
    if (curve == "sqrt") options.trainedBetas = rootBetas(options);
    return options;
}

/// The published second version has 24 layers, of which the last is not read; files made from diffusers' folders end before it.
nn::ClipReading openClipReading(std::int64_t layers, bool projects)
{
    constexpr std::int64_t kLayersInDiffusers = 23;
    return {.skippedLayers = !projects && layers == kLayersInDiffusers ? 0 : 1, .finalNorm = !projects};
}

diffusion::PredictionType predictionOf(const Identity& identity, const Sections& sections)
{
    const auto model = sections.model();
    const auto known = sections.isThere() ? "eps" : identity.predictionType.value_or("epsilon");
    const auto text = model.text("parameterization", known);
    if (text == "eps" || text == "epsilon") return diffusion::PredictionType::Epsilon;
    if (text == "v" || text == "v_prediction") return diffusion::PredictionType::Velocity;
    if (text == "x0" || text == "sample") return diffusion::PredictionType::Sample;
    model.refuse("parameterization", say("eps, v or x0"));
}

void planClip(const std::shared_ptr<const Weights>& weights, const Identity& identity, const Json& configs, ModelPlan& plan)
{
    const bool projects = isXl(identity);
    const auto origin = weights->path().string();
    // The first version reads the last states; the second those before the last layer, normalised; XL the same as they are.
    const nn::ClipReading early{.skippedLayers = 1, .finalNorm = !projects};
    const auto merges = [] { return findResource("models/clip/merges.txt"); };
    if (const char* prefix = prefixWith(*weights, kClipPrefixes, "embeddings.token_embedding.weight")) {
        plan.clip.push_back(
            {planned(models::clipTextOptionsFromShapes(*weights, prefix, storedHeadChannels(configs, "text_encoder", origin)), weights,
                 prefix, models::prefixedNames(prefix), {"text_projection"}),
                text::ClipTokenizer::ofMerges(merges(), text::ClipPadding::End), projects ? early : nn::ClipReading{}});
    }
    if (const char* prefix = prefixWith(*weights, kOpenClipPrefixes, "token_embedding.weight")) {
        const auto headChannels = storedHeadChannels(configs, projects ? "text_encoder_2" : "text_encoder", origin);
        const auto options = models::openClipOptionsFromShapes(*weights, prefix, projects, headChannels);
        // A stored config is diffusers', whose text encoder ends with the layer that is read.
        const bool endsWithLastRead = !projects && configs.contains("text_encoder");
        const auto reading = endsWithLastRead ? nn::ClipReading{} : openClipReading(options.layers, projects);
        plan.clip.push_back(
            {planned(options, weights, prefix, models::openClipNames(prefix), {"logit_scale", "text_projection", "attn_mask"}),
                text::ClipTokenizer::ofMerges(merges(), text::ClipPadding::Zero), reading});
    }
    if (projects) plan.withoutPrompt = models::ClipPrompts::Nothing::Zeros;
}

/// How the label map is made small; as often halved as the autoencoder does where no yaml tells.
nn::RegionResizing regionResizing(const Sections& sections, std::int64_t halvings)
{
    constexpr std::int64_t kDefaultStages = 1; // of the program
    constexpr std::array<std::pair<const char*, nn::RegionMethod>, 4> kMethods = {{{"bilinear", nn::RegionMethod::Bilinear},
        {"nearest", nn::RegionMethod::Nearest}, {"bicubic", nn::RegionMethod::Bicubic}, {"area", nn::RegionMethod::Area}}};
    const auto condition = sections.condition();
    nn::RegionResizing resizing;
    resizing.stages = condition.whole("n_stages", sections.isThere() ? kDefaultStages : halvings, 0, kMostStages);
    resizing.factor = condition.number("multiplier", resizing.factor, 1e-3, 1.0);
    const auto wanted = condition.text("method", kMethods.front().first);
    for (const auto& [name, method] : kMethods)
        if (wanted == name) {
            resizing.method = method;
            return resizing;
        }
    condition.refuse("method", say("bilinear, nearest, bicubic or area"));
}

void planConditions(
    const std::shared_ptr<const Weights>& weights, const Identity& identity, const Sections& sections, const Json& configs, ModelPlan& plan)
{
    planClip(weights, identity, configs, plan);
    const auto latent = plan.autoencoder->options.latentChannels;
    const std::string condition = kCondition, words = condition + "transformer.";
    if (has(*weights, words + "token_emb.weight"))
        plan.ldmText = PlannedLdmText{
            planned(models::ldmTextOptionsFromShapes(*weights, words), weights, words, models::ldmTextNames(words), {"to_logits"}),
            text::WordPieceTokenizer(findResource("models/icons/tokenizer/vocab.txt"))};
    if (has(*weights, condition + "embedding.weight"))
        plan.classTokens =
            planned(models::classTokensOptionsFromShapes(*weights, condition), weights, condition, models::prefixedNames(condition));
    const auto others = plan.unet.options.inChannels - latent;
    if (has(*weights, condition + "channel_mapper.weight")) {
        std::int64_t halvings = 0;
        while ((std::int64_t{1} << halvings) < plan.autoencoder->options.downsampling())
            ++halvings;
        plan.regionEncoder = planned(models::regionEncoderOptionsFromShapes(*weights, condition, regionResizing(sections, halvings)),
            weights, condition, models::prefixedNames(condition));
        plan.concatenated = ConcatenatedInput::EncodedRegions;
    } else if (others == latent + 1) {
        plan.concatenated =
            identity.family == Family::LatentDiffusion ? ConcatenatedInput::PictureThenMask : ConcatenatedInput::MaskThenPicture;
    } else if (others > 0 && identity.has(checkpoint::Condition::LowResolutionPicture)) {
        plan.concatenated = ConcatenatedInput::LowResolution;
    }
}

void readStoredScheduler(const Json& config, ModelPlan& plan)
{
    plan.scheduler = config;
    plan.schedule = diffusion::scheduleFromDiffusersConfig(config, plan.origin);
    plan.predictionType = diffusion::predictionTypeFromDiffusersConfig(config, plan.origin);
    plan.units = diffusion::networkUnitsFromDiffusersConfig(config, plan.origin);
    plan.sampling = diffusion::modelSamplingFromDiffusersConfig(config, plan.origin);
}

Planned<nn::AutoencoderOptions> ownAutoencoder(
    const Identity& identity, const Sections& sections, const Json& configs, const std::shared_ptr<const Weights>& weights)
{
    const auto origin = weights->path().string();
    auto options = models::autoencoderOptionsFromShapes(*weights, kAutoencoder, storedGroups(configs, origin));
    options.scalingFactor = latentScale(identity, sections, *weights);
    if (identity.width > 0) options.sampleSize = identity.width;
    if (configs.contains("vae")) {
        const auto config = models::autoencoderOptionsFromConfig(configs["vae"], origin);
        nn::takeLatentScale(options, config);
        options.sampleSize = config.sampleSize;
    }
    return planned(options, weights, kAutoencoder, models::compvisAutoencoderNames(options, kAutoencoder), {"loss", "model_ema"});
}

} // namespace

ModelPlan planCompvis(const Identity& identity, checkpoint::WeightChoice choice, const std::filesystem::path& autoencoder)
{
    const bool lacksAutoencoder = checkpoint::lacksAutoencoder(identity);
    const auto others = static_cast<std::size_t>(lacksAutoencoder);
    if (identity.missing.size() > others)
        throw Error(ErrorKind::Format, say("%1 is not whole: %2", identity.weights, identity.missing.back()));
    const Sections sections(identity);
    const auto weights = std::make_shared<const Weights>(Weights::ofFile(identity.weights, choice));
    ModelPlan plan;
    plan.origin = identity.weights.string();
    const auto configs = storedConfigs(*weights);
    const auto stored = storedHeadRule(configs, plan.origin);
    auto unet = models::unetOptionsFromShapes(*weights, kUNet, stored ? *stored : headRule(identity, sections));
    if (identity.width > 0) unet.sampleSize = identity.width / identity.downsampling;
    if (stored) unet.sampleSize = models::unetOptionsFromConfig(configs["unet"], plan.origin).sampleSize;
    const bool isNewOrder = sections.unet().boolean("use_new_attention_order", false);
    const auto order = isNewOrder ? models::QkvOrder::AcrossHeads : models::QkvOrder::WithinHeads;
    plan.unet = planned(unet, weights, kUNet, models::compvisUNetNames(unet, order, kUNet));
    plan.lacksAutoencoder = lacksAutoencoder;
    plan.autoencoder = lacksAutoencoder ? planMissingAutoencoder(autoencoder,
                           {plan.origin, unet.outChannels, identity.downsampling > 1 ? identity.downsampling : 0,
                               latentScale(identity, sections, *weights)})
                                        : ownAutoencoder(identity, sections, configs, weights);
    planConditions(weights, identity, sections, configs, plan);
    plan.schedule = scheduleOf(identity, sections, *weights);
    plan.predictionType = predictionOf(identity, sections);
    // As the original samplers go: every ⌊T/n⌋-th timestep from 1 on, and the last step ends at the level of timestep 0.
    plan.sampling.endsClean = false;
    if (configs.contains("scheduler")) readStoredScheduler(configs["scheduler"], plan);
    checkTogether(plan);
    return plan;
}

} // namespace darkroom
