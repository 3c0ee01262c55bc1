#include "generation/compvis_yaml.h"

#include "darkroom/base/json.h"
#include "models/compvis_config.h"

#include <algorithm>

namespace darkroom {

namespace {

/// JSON of maps, lists, numbers and texts as block yaml.
std::string yamlOf(const Json& value, int depth)
{
    std::string text;
    const std::string indent(static_cast<std::size_t>(2 * depth), ' ');
    for (const auto& [key, item] : value.items()) {
        text += indent + key + ":";
        if (item.is_object())
            text += item.empty() ? " {}\n" : "\n" + yamlOf(item, depth + 1);
        else
            text += " " + (item.is_string() ? item.get<std::string>() : jsonText(item)) + "\n";
    }
    return text;
}

/// Widths as multiples of the first; empty when they are none.
std::vector<std::int64_t> multiples(const std::vector<std::int64_t>& widths)
{
    std::vector<std::int64_t> found;
    for (const auto width : widths) {
        if (width % widths.front() != 0) return {};
        found.push_back(width / widths.front());
    }
    return found;
}

/// How much smaller than the latent a level with attention is.
std::vector<std::int64_t> attentionResolutions(const std::vector<bool>& attention)
{
    std::vector<std::int64_t> found;
    for (std::size_t i = 0; i < attention.size(); ++i)
        if (attention[i]) found.push_back(std::int64_t{1} << i);
    return found;
}

/// num_heads or num_head_channels; nothing when attentions differ in both.
std::optional<std::pair<const char*, std::int64_t>> heads(const nn::UNetOptions& options)
{
    std::vector<std::int64_t> counts, channels;
    for (std::size_t i = 0; i < options.heads.size(); ++i) {
        const bool isMiddle = i + 1 == options.heads.size() && options.hasMiddle && options.middleAttention;
        if (!options.downAttention[i] && !isMiddle) continue;
        counts.push_back(options.heads[i]);
        channels.push_back(options.blockOutChannels[i] / options.heads[i]);
    }
    const auto isOne = [](const std::vector<std::int64_t>& values) {
        return !values.empty() && std::count(values.begin(), values.end(), values.front()) == static_cast<std::ptrdiff_t>(values.size());
    };
    if (isOne(counts)) return std::pair("num_heads", counts.front());
    if (isOne(channels)) return std::pair("num_head_channels", channels.front());
    return std::nullopt;
}

std::optional<Json> unetParameters(const nn::UNetOptions& options)
{
    const auto widths = multiples(options.blockOutChannels);
    const auto head = heads(options);
    const bool isEven = std::equal(options.layersPerBlock.begin() + 1, options.layersPerBlock.end(), options.layersPerBlock.begin());
    if (widths.empty() || !head || !isEven || options.groups != models::kCompvisGroups) return std::nullopt;
    Json parameters = {{"image_size", options.sampleSize}, {"in_channels", options.inChannels}, {"out_channels", options.outChannels},
        {"model_channels", options.blockOutChannels.front()}, {"attention_resolutions", attentionResolutions(options.downAttention)},
        {"num_res_blocks", options.layersPerBlock.front()}, {"channel_mult", widths}, {head->first, head->second},
        {"use_scale_shift_norm", options.scaleShift}, {"resblock_updown", options.residualResampling}};
    if (options.selfAttention) return parameters;
    parameters.update({{"use_spatial_transformer", true}, {"transformer_depth", options.transformerLayers.front()},
        {"context_dim", options.contextChannels.front()}, {"use_linear_in_transformer", options.linearProjection}, {"use_checkpoint", true},
        {"legacy", false}});
    return parameters;
}

std::optional<Json> firstStage(const nn::AutoencoderOptions& options)
{
    const auto widths = multiples(options.blockOutChannels);
    if (widths.empty() || options.groups != models::kCompvisGroups) return std::nullopt;
    std::vector<std::int64_t> attention;
    for (std::size_t i = 0; i < options.downAttention.size(); ++i)
        if (options.downAttention[i]) attention.push_back(options.sampleSize >> i);
    const bool isVq = options.codes > 0;
    Json parameters = {{"embed_dim", options.latentChannels},
        {"ddconfig",
            {{"double_z", !isVq}, {"z_channels", options.bottleneck()}, {"resolution", options.sampleSize},
                {"in_channels", options.inChannels}, {"out_ch", options.outChannels}, {"ch", options.blockOutChannels.front()},
                {"ch_mult", widths}, {"num_res_blocks", options.layersPerBlock}, {"attn_resolutions", attention}, {"dropout", 0.0}}},
        {"lossconfig", {{"target", "torch.nn.Identity"}}}};
    if (isVq) parameters["n_embed"] = options.codes;
    return Json{
        {"target", isVq ? "ldm.models.autoencoder.VQModelInterface" : "ldm.models.autoencoder.AutoencoderKL"}, {"params", parameters}};
}

Json conditionStage(const ModelPlan& plan)
{
    if (plan.ldmText)
        return {{"target", "ldm.modules.encoders.modules.BERTEmbedder"},
            {"params", {{"n_embed", plan.ldmText->network.options.channels}, {"n_layer", plan.ldmText->network.options.layers}}}};
    if (plan.clip.empty()) return "__is_unconditional__";
    if (plan.clip.front().network.options.activation == nn::ClipActivation::QuickGelu)
        return {{"target", "ldm.modules.encoders.modules.FrozenCLIPEmbedder"}};
    return {{"target", "ldm.modules.encoders.modules.FrozenOpenCLIPEmbedder"}, {"params", {{"freeze", true}, {"layer", "penultimate"}}}};
}

/// "linear" there is what others call scaled linear. Null for what it has no name for.
const char* curveOf(const diffusion::NoiseScheduleOptions& schedule)
{
    if (!schedule.trainedBetas.empty()) return nullptr;
    switch (schedule.curve) {
    case diffusion::BetaCurve::ScaledLinear: return "linear";
    case diffusion::BetaCurve::Linear: return "sqrt_linear";
    case diffusion::BetaCurve::Cosine: return "cosine";
    default: return nullptr;
    }
}

} // namespace

std::optional<std::string> compvisYaml(const ModelPlan& plan)
{
    const auto unet = unetParameters(plan.unet.options);
    const auto autoencoder = firstStage(plan.autoencoder->options);
    const auto* curve = curveOf(plan.schedule);
    const bool isWhitened = !plan.autoencoder->options.latentsMean.empty();
    if (plan.clip.size() > 1 || isWhitened || !unet || !autoencoder || curve == nullptr
        || plan.predictionType == diffusion::PredictionType::Sample)
        return std::nullopt;
    const bool isText = plan.takesText(), isInpainting = plan.concatenated == ConcatenatedInput::MaskThenPicture;
    Json parameters = {{"parameterization", plan.predictionType == diffusion::PredictionType::Velocity ? "v" : "eps"},
        {"linear_start", plan.schedule.betaStart}, {"linear_end", plan.schedule.betaEnd}, {"beta_schedule", curve},
        {"timesteps", plan.schedule.timesteps}, {"first_stage_key", "image"}, {"image_size", plan.unet.options.sampleSize},
        {"channels", plan.autoencoder->options.latentChannels}, {"scale_factor", plan.autoencoder->options.scalingFactor},
        {"unet_config", {{"target", "ldm.modules.diffusionmodules.openaimodel.UNetModel"}, {"params", *unet}}},
        {"first_stage_config", *autoencoder}, {"cond_stage_config", conditionStage(plan)}};
    if (isText) parameters.update({{"cond_stage_key", "txt"}, {"conditioning_key", isInpainting ? "hybrid" : "crossattn"}});
    const char* target = isInpainting ? "ldm.models.diffusion.ddpm.LatentInpaintDiffusion" : "ldm.models.diffusion.ddpm.LatentDiffusion";
    return yamlOf({{"model", {{"target", target}, {"params", parameters}}}}, 0);
}

} // namespace darkroom
