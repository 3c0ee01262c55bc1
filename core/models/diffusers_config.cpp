#include "models/diffusers_config.h"

#include "models/config_fields.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace darkroom::models {
namespace {

// Bounds that no sensible network reaches; they keep sizes computed from a config far from overflow.
constexpr std::size_t kMostLevels = 8;
constexpr std::int64_t kMostChannels = 16384;
constexpr std::int64_t kMostLayers = 32;
constexpr std::int64_t kMostTransformers = 64;
constexpr std::int64_t kMostHeads = 1024;
constexpr std::int64_t kMostContext = 65536;
constexpr std::int64_t kMostClasses = 10'000'000;
constexpr std::int64_t kMostSize = 65536;

constexpr const char* kLayoutVersion = "0.42.1"; ///< The diffusers whose fields these are.

void requireDivisors(
    const ConfigFields& fields, const char* key, const std::vector<std::int64_t>& channels, const std::vector<std::int64_t>& divisors)
{
    for (std::size_t i = 0; i < channels.size(); ++i)
        if (channels[i] % divisors[i] != 0)
            fields.refuse(key, say("a divisor of each of block_out_channels (%1 does not divide %2)", divisors[i], channels[i]));
}

/// A list as one value where all are equal, which every version of diffusers reads.
template <typename T>
Json oneOrList(const std::vector<T>& values)
{
    const bool equal = std::all_of(values.begin(), values.end(), [&](const T& value) { return value == values.front(); });
    return equal && !values.empty() ? Json(values.front()) : Json(values);
}

template <typename T>
Json orNull(bool present, const T& value)
{
    return present ? Json(value) : Json();
}

constexpr const char* kResidualDown = "ResnetDownsampleBlock2D";
constexpr const char* kResidualUp = "ResnetUpsampleBlock2D";

/// Which levels change their size inside a residual block: those of the type `name`, and those with attention if they all do.
std::vector<bool> residualLevels(
    const ConfigFields& fields, const char* key, std::string_view name, const std::vector<bool>& attention, bool attentionResamples)
{
    std::vector<bool> levels;
    for (std::size_t i = 0; i < attention.size(); ++i)
        levels.push_back((attention[i] && attentionResamples) || (fields.has(key) && fields.array(key)[i] == name));
    return levels;
}

/// Types of the levels; one without attention is named `residual` where it changes its size inside a residual block.
Json typeNames(
    const std::vector<bool>& attention, const std::vector<bool>& isResidual, const char* yes, const char* no, const char* residual)
{
    Json names = Json::array();
    for (std::size_t i = 0; i < attention.size(); ++i)
        names.push_back(attention[i] ? yes : isResidual[i] ? residual : no);
    return names;
}

Json typeNames(const std::vector<bool>& flags, const char* yes, const char* no)
{
    Json names = Json::array();
    for (const bool flag : flags)
        names.push_back(flag ? yes : no);
    return names;
}

void readClassEmbedding(const ConfigFields& fields, nn::UNetOptions& options)
{
    const auto type = fields.text("class_embed_type", "");
    const bool table = fields.has("num_class_embeds");
    options.classes = fields.whole("num_class_embeds", 0, 1, kMostClasses);
    if (type.empty())
        options.classEmbedding = table ? nn::ClassEmbedding::Table : nn::ClassEmbedding::None;
    else if (type == "timestep")
        options.classEmbedding = nn::ClassEmbedding::Timestep;
    else if (type == "identity")
        options.classEmbedding = nn::ClassEmbedding::Identity;
    else if (type == "projection") {
        options.classEmbedding = nn::ClassEmbedding::Projection;
        options.classProjectionInput = fields.whole("projection_class_embeddings_input_dim", 0, 1, kMostContext);
        if (options.classProjectionInput == 0)
            fields.refuse("projection_class_embeddings_input_dim", say("a whole number, because class_embed_type is projection"));
    } else
        fields.unsupported("class_embed_type");
}

void readAddition(const ConfigFields& fields, nn::UNetOptions& options)
{
    fields.mustBe("addition_embed_type", {"text_time"});
    options.textTime = fields.has("addition_embed_type");
    if (!options.textTime) return;
    options.additionTimeChannels = fields.whole("addition_time_embed_dim", 0, 1, kMostChannels);
    options.additionInputChannels = fields.whole("projection_class_embeddings_input_dim", 0, 1, kMostContext);
    if (options.additionTimeChannels == 0)
        fields.refuse("addition_time_embed_dim", say("a whole number, because addition_embed_type is text_time"));
    if (options.additionInputChannels == 0)
        fields.refuse("projection_class_embeddings_input_dim", say("a whole number, because addition_embed_type is text_time"));
}

/// Options of diffusers' class that this network has at one value only.
void refuseOtherOptions(const ConfigFields& fields)
{
    fields.mustBe("attention_type", {"default"});
    fields.mustBe("class_embeddings_concat", {false});
    fields.mustBe("conv_in_kernel", {3});
    fields.mustBe("conv_out_kernel", {3});
    fields.mustBe("cross_attention_norm", {});
    fields.mustBe("dual_cross_attention", {false});
    fields.mustBe("encoder_hid_dim", {});
    fields.mustBe("encoder_hid_dim_type", {});
    fields.mustBe("mid_block_only_cross_attention", {false});
    fields.mustBe("resnet_out_scale_factor", {1});
    fields.mustBe("resnet_skip_time_act", {false});
    fields.mustBe("reverse_transformer_layers_per_block", {});
    fields.mustBe("time_embedding_act_fn", {});
    fields.mustBe("timestep_post_act", {});
}

/// The levels' kinds of resampling; `up` in the order of the file, from the smallest level on.
void setResampling(nn::UNetOptions& options, std::vector<bool> down, std::vector<bool> up)
{
    std::reverse(up.begin(), up.end());
    const auto any = [](const std::vector<bool>& flags) { return std::find(flags.begin(), flags.end(), true) != flags.end(); };
    if (!any(down) && !any(up)) return;
    // Nothing comes below the last level and above the first one.
    options.residualResampling = down.size() > 1 && std::find(down.begin(), down.end() - 1, false) == down.end() - 1
        && std::find(up.begin() + 1, up.end(), false) == up.end();
    options.residualDown = std::move(down);
    options.residualUp = std::move(up);
}

/// The two lists as setResampling() takes them, of a network that may be all alike.
std::pair<std::vector<bool>, std::vector<bool>> resamplingOf(const nn::UNetOptions& options)
{
    std::vector<bool> down, up;
    for (std::size_t i = 0; i < options.blockOutChannels.size(); ++i) {
        down.push_back(options.isResidualBelow(i));
        up.insert(up.begin(), options.isResidualAbove(i));
    }
    return {down, up};
}

constexpr const char* kConditional = "UNet2DConditionModel";
constexpr const char* kPlain = "UNet2DModel";
constexpr const char* kCrossMiddle = "UNetMidBlock2DCrossAttn";
constexpr const char* kPlainMiddle = "UNetMidBlock2D"; ///< One residual block alone, where the model is conditional.
constexpr const char* kKl = "AutoencoderKL";
constexpr const char* kVq = "VQModel";

constexpr std::array kActivations = {
    std::pair<std::string_view, nn::Activation>{"silu", nn::Activation::Silu},
    std::pair<std::string_view, nn::Activation>{"swish", nn::Activation::Silu},
    std::pair<std::string_view, nn::Activation>{"gelu", nn::Activation::Gelu},
    std::pair<std::string_view, nn::Activation>{"mish", nn::Activation::Mish},
    std::pair<std::string_view, nn::Activation>{"relu", nn::Activation::Relu},
};

nn::Activation activationOf(const ConfigFields& fields)
{
    const auto name = fields.text("act_fn", "silu");
    for (const auto& [known, function] : kActivations)
        if (known == name) return function;
    fields.unsupported("act_fn");
}

std::string_view nameOf(nn::Activation activation)
{
    const auto found =
        std::find_if(kActivations.begin(), kActivations.end(), [&](const auto& known) { return known.second == activation; });
    return found->first;
}

void readSize(const ConfigFields& fields, nn::UNetOptions& options)
{
    const auto [height, width] = fields.sides("sample_size", options.sampleSize, kMostSize);
    options.sampleSize = height;
    options.sampleWidth = width == height ? 0 : width;
}

Json sizeOf(const nn::UNetOptions& options)
{
    return options.width() == options.sampleSize ? Json(options.sampleSize) : Json{options.sampleSize, options.width()};
}

/// What both classes of U-Nets have, with the same defaults.
void readCommon(const ConfigFields& fields, nn::UNetOptions& options)
{
    fields.mustBe("resnet_time_scale_shift", {"default", "scale_shift"});
    options.scaleShift = fields.text("resnet_time_scale_shift", "default") == "scale_shift";
    options.groups = fields.whole("norm_num_groups", 32, 1, kMostChannels);
    options.eps = fields.number("norm_eps", 1e-5, 0.0, 1.0);
    options.flipSinToCos = fields.boolean("flip_sin_to_cos", true);
    options.frequencyShift = fields.number("freq_shift", 0.0, -1.0, 1.0);
    options.centerInput = fields.boolean("center_input_sample", false);
    options.activation = activationOf(fields);
    fields.mustBe("mid_block_scale_factor", {1});
    const auto usualWidth = options.embeddingChannels(), width = fields.whole("time_embedding_dim", usualWidth, 1, kMostChannels);
    if (width != usualWidth) options.embeddingWidth = width;
    fields.mustBe("downsample_padding", {0, 1});
    options.asymmetricDownsampling = fields.whole("downsample_padding", 1, 0, 1) == 0;
    fields.mustBe("time_embedding_type", {"positional"});
    requireDivisors(
        fields, "norm_num_groups", options.blockOutChannels, std::vector<std::int64_t>(options.blockOutChannels.size(), options.groups));
}

nn::UNetOptions plainUNetOptions(const ConfigFields& fields, const Json& config)
{
    nn::UNetOptions options;
    options.selfAttention = true;
    options.inChannels = fields.whole("in_channels", 3, 1, kMostChannels);
    options.outChannels = fields.whole("out_channels", 3, 1, kMostChannels);
    readSize(fields, options);
    options.blockOutChannels = fields.wholes("block_out_channels", {224, 448, 672, 896}, kMostLevels, 1, kMostChannels);
    const auto levels = options.blockOutChannels.size();
    options.downAttention =
        fields.blockTypes("down_block_types", {false, true, true, true}, levels, "AttnDownBlock2D", "DownBlock2D", kResidualDown);
    options.upAttention = fields.blockTypes("up_block_types", {true, true, true, false}, levels, "AttnUpBlock2D", "UpBlock2D", kResidualUp);
    options.hasMiddle = !config.contains("mid_block_type") || fields.has("mid_block_type");
    fields.mustBe("mid_block_type", {"UNetMidBlock2D"});
    options.middleAttention = fields.boolean("add_attention", true);
    options.layersPerBlock.assign(levels, fields.whole("layers_per_block", 2, 1, kMostLayers));
    options.transformerLayers.assign(levels, 1);
    options.contextChannels.assign(levels, 1);
    options.onlyCrossAttention.assign(levels, false);
    // A missing field has diffusers' default, null asks for one head.
    const bool isOneHead = config.contains("attention_head_dim") && !fields.has("attention_head_dim");
    const auto headChannels = fields.whole("attention_head_dim", 8, 1, kMostChannels);
    options.heads.clear();
    for (const auto channels : options.blockOutChannels) {
        if (!isOneHead && channels % headChannels != 0)
            fields.refuse("attention_head_dim", say("a divisor of each of block_out_channels, %1 among them", channels));
        options.heads.push_back(isOneHead ? 1 : channels / headChannels);
    }
    readCommon(fields, options);
    readClassEmbedding(fields, options);
    for (const char* key : {"downsample_type", "upsample_type"})
        fields.mustBe(key, {"conv", "resnet"});
    const auto isResidual = [&](const char* key) { return fields.text(key, "conv") == "resnet"; };
    setResampling(options, residualLevels(fields, "down_block_types", kResidualDown, options.downAttention, isResidual("downsample_type")),
        residualLevels(fields, "up_block_types", kResidualUp, options.upAttention, isResidual("upsample_type")));
    // With AdaGN diffusers leaves out the norm of the middle's attention unless the config says its groups.
    if (fields.has("attn_norm_num_groups")) {
        options.middleAttentionGroups = fields.whole("attn_norm_num_groups", options.groups, 1, kMostChannels);
        requireDivisors(fields, "attn_norm_num_groups", {options.blockOutChannels.back()}, {options.middleAttentionGroups});
    } else if (options.scaleShift) {
        options.middleAttentionGroups = 0;
    }
    return options;
}

nn::AutoencoderOptions vqOptions(const ConfigFields& fields)
{
    nn::AutoencoderOptions options;
    options.bottleneckChannels = fields.whole("latent_channels", 3, 1, kMostChannels);
    options.latentChannels = fields.whole("vq_embed_dim", options.bottleneckChannels, 1, kMostChannels);
    options.codes = fields.whole("num_vq_embeddings", 256, 1, kMostClasses);
    fields.mustBe("norm_type", {"group"});
    fields.mustBe("lookup_from_codebook", {false});
    return options;
}

Json classType(nn::ClassEmbedding embedding)
{
    switch (embedding) {
    case nn::ClassEmbedding::Projection: return "projection";
    case nn::ClassEmbedding::Timestep: return "timestep";
    case nn::ClassEmbedding::Identity: return "identity";
    default: return nullptr;
    }
}

Json plainConfig(const nn::UNetOptions& options)
{
    const auto headChannels = options.blockOutChannels.front() / options.heads.front();
    bool isAlike = options.upHeads.empty() || options.upHeads == options.heads, isOneWidth = true, isOneHead = true;
    for (std::size_t i = 0; i < options.heads.size(); ++i) {
        isAlike = isAlike && options.layersPerBlock[i] == options.layersPerBlock.front();
        isOneWidth = isOneWidth && options.heads[i] * headChannels == options.blockOutChannels[i];
        isOneHead = isOneHead && options.heads[i] == 1;
    }
    if (!isAlike || !(isOneWidth || isOneHead))
        throw Error(ErrorKind::Internal,
            say("A U-Net with heads or blocks of several kinds and no transformers has no form in diffusers' layout."));
    const auto [down, up] = resamplingOf(options);
    const auto resampling = [&](const std::vector<bool>& attention, const std::vector<bool>& isResidual) {
        for (std::size_t i = 0; i < attention.size(); ++i)
            if (attention[i]) return isResidual[i] ? "resnet" : "conv";
        return options.residualResampling ? "resnet" : "conv";
    };
    const auto groups = options.middleAttentionGroups;
    return {
        {"_class_name", kPlain},
        {"_diffusers_version", kLayoutVersion},
        {"act_fn", nameOf(options.activation)},
        {"add_attention", options.middleAttention},
        {"attention_head_dim", orNull(isOneWidth, headChannels)},
        {"attn_norm_num_groups", orNull(groups > 0 || (groups < 0 && options.scaleShift), groups > 0 ? groups : options.groups)},
        {"block_out_channels", options.blockOutChannels},
        {"center_input_sample", options.centerInput},
        {"class_embed_type", classType(options.classEmbedding)},
        {"down_block_types", typeNames(options.downAttention, down, "AttnDownBlock2D", "DownBlock2D", kResidualDown)},
        {"downsample_padding", options.asymmetricDownsampling ? 0 : 1},
        {"downsample_type", resampling(options.downAttention, down)},
        {"dropout", 0.0},
        {"flip_sin_to_cos", options.flipSinToCos},
        {"freq_shift", options.frequencyShift},
        {"in_channels", options.inChannels},
        {"layers_per_block", options.layersPerBlock.front()},
        {"mid_block_scale_factor", 1},
        {"mid_block_type", orNull(options.hasMiddle, "UNetMidBlock2D")},
        {"norm_eps", options.eps},
        {"norm_num_groups", options.groups},
        {"num_class_embeds", orNull(options.classEmbedding == nn::ClassEmbedding::Table, options.classes)},
        {"num_train_timesteps", nullptr},
        {"out_channels", options.outChannels},
        {"resnet_time_scale_shift", options.scaleShift ? "scale_shift" : "default"},
        {"sample_size", sizeOf(options)},
        {"time_embedding_dim", orNull(options.embeddingWidth > 0, options.embeddingWidth)},
        {"time_embedding_type", "positional"},
        {"up_block_types", typeNames(options.upAttention, up, "AttnUpBlock2D", "UpBlock2D", kResidualUp)},
        {"upsample_type", resampling(options.upAttention, up)},
    };
}

/// A number a channel of the latents; nothing where the field is not there.
std::vector<double> perChannel(const ConfigFields& fields, const Json& config, const char* key, std::int64_t channels)
{
    std::vector<double> values;
    if (!fields.has(key)) return values;
    if (!config[key].is_array() || static_cast<std::int64_t>(config[key].size()) != channels)
        fields.refuse(key, say("a list of %1 numbers, one a channel", channels));
    for (const auto& value : config[key]) {
        if (!value.is_number()) fields.refuse(key, say("a list of %1 numbers, one a channel", channels));
        values.push_back(value.get<double>());
    }
    return values;
}

/// latents_mean and latents_std, which diffusers heeds where both are there.
void readWhitening(const ConfigFields& fields, const Json& config, nn::AutoencoderOptions& options)
{
    const auto mean = perChannel(fields, config, "latents_mean", options.latentChannels);
    const auto deviation = perChannel(fields, config, "latents_std", options.latentChannels);
    if (std::ranges::any_of(deviation, [](double value) { return !(value > 0.0); }))
        fields.refuse("latents_std", say("a list of numbers above 0"));
    if (mean.empty() || deviation.empty()) return;
    options.latentsMean = mean;
    options.latentsStd = deviation;
}

} // namespace

nn::UNetOptions unetOptionsFromConfig(const Json& config, const std::string& origin)
{
    const ConfigFields fields(config, origin);
    fields.mustBe("_class_name", {kConditional, kPlain});
    if (fields.text("_class_name", kConditional) == kPlain) return plainUNetOptions(fields, config);
    nn::UNetOptions options;
    options.inChannels = fields.whole("in_channels", 4, 1, kMostChannels);
    options.outChannels = fields.whole("out_channels", 4, 1, kMostChannels);
    readSize(fields, options);
    options.blockOutChannels = fields.wholes("block_out_channels", options.blockOutChannels, kMostLevels, 1, kMostChannels);
    const auto levels = options.blockOutChannels.size();
    options.downAttention =
        fields.blockTypes("down_block_types", options.downAttention, levels, "CrossAttnDownBlock2D", "DownBlock2D", kResidualDown);
    options.upAttention = fields.blockTypes("up_block_types", options.upAttention, levels, "CrossAttnUpBlock2D", "UpBlock2D", kResidualUp);
    setResampling(options, residualLevels(fields, "down_block_types", kResidualDown, options.downAttention, false),
        residualLevels(fields, "up_block_types", kResidualUp, options.upAttention, false));
    // A missing field has diffusers' default, null says that there is no middle.
    options.hasMiddle = !config.contains("mid_block_type") || fields.has("mid_block_type");
    fields.mustBe("mid_block_type", {kCrossMiddle, kPlainMiddle});
    if (fields.text("mid_block_type", kCrossMiddle) == kPlainMiddle) {
        options.middleAttention = false;
        options.middleResiduals = 1;
    }
    options.layersPerBlock = fields.wholesPerLevel("layers_per_block", 2, levels, 1, kMostLayers);
    options.transformerLayers = fields.wholesPerLevel("transformer_layers_per_block", 1, levels, 1, kMostTransformers);
    const char* headsKey = fields.has("num_attention_heads") ? "num_attention_heads" : "attention_head_dim";
    options.heads = fields.wholesPerLevel(headsKey, 8, levels, 1, kMostHeads);
    options.contextChannels = fields.wholesPerLevel("cross_attention_dim", 1280, levels, 1, kMostContext);
    options.onlyCrossAttention = fields.truthsPerLevel("only_cross_attention", false, levels);
    options.linearProjection = fields.boolean("use_linear_projection", false);
    readCommon(fields, options);
    readClassEmbedding(fields, options);
    readAddition(fields, options);
    options.guidanceChannels = fields.whole("time_cond_proj_dim", 0, 1, kMostChannels);
    refuseOtherOptions(fields);
    requireDivisors(fields, headsKey, options.blockOutChannels, options.heads);
    return options;
}

nn::AutoencoderOptions autoencoderOptionsFromConfig(const Json& config, const std::string& origin)
{
    const ConfigFields fields(config, origin);
    fields.mustBe("_class_name", {kKl, kVq});
    const bool isVq = fields.text("_class_name", kKl) == kVq;
    nn::AutoencoderOptions options;
    if (isVq)
        options = vqOptions(fields);
    else
        options.latentChannels = fields.whole("latent_channels", 4, 1, kMostChannels);
    options.inChannels = fields.whole("in_channels", 3, 1, kMostChannels);
    options.outChannels = fields.whole("out_channels", 3, 1, kMostChannels);
    options.sampleSize = fields.size("sample_size", 32, kMostSize);
    options.blockOutChannels = fields.wholes("block_out_channels", {64}, kMostLevels, 1, kMostChannels);
    const auto levels = options.blockOutChannels.size();
    options.downAttention = fields.blockTypes("down_block_types", {false}, levels, "AttnDownEncoderBlock2D", "DownEncoderBlock2D");
    options.upAttention = fields.blockTypes("up_block_types", {false}, levels, "AttnUpDecoderBlock2D", "UpDecoderBlock2D");
    options.layersPerBlock = fields.whole("layers_per_block", 1, 1, kMostLayers);
    options.groups = fields.whole("norm_num_groups", 32, 1, kMostChannels);
    options.middleAttention = fields.boolean("mid_block_add_attention", true);
    if (!isVq) {
        options.quantConvolution = fields.boolean("use_quant_conv", true);
        options.postQuantConvolution = fields.boolean("use_post_quant_conv", true);
    }
    options.scalingFactor = fields.number("scaling_factor", 0.18215, 1e-6, 1e6);
    options.shiftFactor = fields.number("shift_factor", 0.0, -1e6, 1e6);
    fields.mustBe("act_fn", {"silu", "swish"});
    readWhitening(fields, config, options);
    requireDivisors(fields, "norm_num_groups", options.blockOutChannels, std::vector<std::int64_t>(levels, options.groups));
    return options;
}

Json toConfig(const nn::UNetOptions& options)
{
    if (options.sinusoidChannels() != options.blockOutChannels.front())
        throw Error(ErrorKind::Internal,
            say("A U-Net whose timesteps are embedded in other widths than its first level has no form in diffusers' layout."));
    if (options.selfAttention) return plainConfig(options);
    if (options.hasMiddle && !options.middleAttention && options.middleResiduals > 1)
        throw Error(ErrorKind::Internal, say("A U-Net with a middle block without attention has no form in diffusers' layout."));
    const bool projected = options.classEmbedding == nn::ClassEmbedding::Projection;
    const auto [down, up] = resamplingOf(options);
    return {
        {"_class_name", kConditional},
        {"_diffusers_version", kLayoutVersion},
        {"act_fn", nameOf(options.activation)},
        {"addition_embed_type", orNull(options.textTime, "text_time")},
        {"addition_embed_type_num_heads", 64},
        {"addition_time_embed_dim", orNull(options.textTime, options.additionTimeChannels)},
        {"attention_head_dim", oneOrList(options.heads)},
        {"attention_type", "default"},
        {"block_out_channels", options.blockOutChannels},
        {"center_input_sample", options.centerInput},
        {"class_embed_type", classType(options.classEmbedding)},
        {"class_embeddings_concat", false},
        {"conv_in_kernel", 3},
        {"conv_out_kernel", 3},
        {"cross_attention_dim", oneOrList(options.contextChannels)},
        {"cross_attention_norm", nullptr},
        {"down_block_types", typeNames(options.downAttention, down, "CrossAttnDownBlock2D", "DownBlock2D", kResidualDown)},
        {"downsample_padding", options.asymmetricDownsampling ? 0 : 1},
        {"dropout", 0.0},
        {"dual_cross_attention", false},
        {"encoder_hid_dim", nullptr},
        {"encoder_hid_dim_type", nullptr},
        {"flip_sin_to_cos", options.flipSinToCos},
        {"freq_shift", options.frequencyShift},
        {"in_channels", options.inChannels},
        {"layers_per_block", oneOrList(options.layersPerBlock)},
        {"mid_block_only_cross_attention", nullptr},
        {"mid_block_scale_factor", 1},
        {"mid_block_type", orNull(options.hasMiddle, options.middleAttention ? kCrossMiddle : kPlainMiddle)},
        {"norm_eps", options.eps},
        {"norm_num_groups", options.groups},
        {"num_attention_heads", nullptr},
        {"num_class_embeds", orNull(options.classEmbedding == nn::ClassEmbedding::Table, options.classes)},
        {"only_cross_attention", oneOrList(options.onlyCrossAttention)},
        {"out_channels", options.outChannels},
        {"projection_class_embeddings_input_dim",
            orNull(projected || options.textTime, projected ? options.classProjectionInput : options.additionInputChannels)},
        {"resnet_out_scale_factor", 1.0},
        {"resnet_skip_time_act", false},
        {"resnet_time_scale_shift", options.scaleShift ? "scale_shift" : "default"},
        {"reverse_transformer_layers_per_block", nullptr},
        {"sample_size", sizeOf(options)},
        {"time_cond_proj_dim", orNull(options.guidanceChannels > 0, options.guidanceChannels)},
        {"time_embedding_act_fn", nullptr},
        {"time_embedding_dim", orNull(options.embeddingWidth > 0, options.embeddingWidth)},
        {"time_embedding_type", "positional"},
        {"timestep_post_act", nullptr},
        {"transformer_layers_per_block", oneOrList(options.transformerLayers)},
        {"up_block_types", typeNames(options.upAttention, up, "CrossAttnUpBlock2D", "UpBlock2D", kResidualUp)},
        {"upcast_attention", false},
        {"use_linear_projection", options.linearProjection},
    };
}

Json toConfig(const nn::AutoencoderOptions& options)
{
    const std::vector<bool> none(options.blockOutChannels.size(), false);
    const auto& down = options.downAttention.empty() ? none : options.downAttention;
    const auto& up = options.upAttention.empty() ? none : options.upAttention;
    const bool isVq = options.codes > 0;
    if (!isVq && options.bottleneck() != options.latentChannels)
        throw Error(
            ErrorKind::Internal, say("A KL autoencoder whose inner channels differ from its latents' has no form in diffusers' layout."));
    Json config = {
        {"_class_name", isVq ? kVq : kKl},
        {"_diffusers_version", kLayoutVersion},
        {"act_fn", "silu"},
        {"block_out_channels", options.blockOutChannels},
        {"down_block_types", typeNames(down, "AttnDownEncoderBlock2D", "DownEncoderBlock2D")},
        {"force_upcast", false},
        {"in_channels", options.inChannels},
        {"latent_channels", options.bottleneck()},
        {"layers_per_block", options.layersPerBlock},
        {"mid_block_add_attention", options.middleAttention},
        {"norm_num_groups", options.groups},
        {"out_channels", options.outChannels},
        {"sample_size", options.sampleSize},
        {"scaling_factor", options.scalingFactor},
        {"up_block_types", typeNames(up, "AttnUpDecoderBlock2D", "UpDecoderBlock2D")},
    };
    if (isVq) {
        config["lookup_from_codebook"] = false;
        config["norm_type"] = "group";
        config["num_vq_embeddings"] = options.codes;
        config["vq_embed_dim"] = options.latentChannels;
    } else {
        config["latents_mean"] = orNull(!options.latentsMean.empty(), options.latentsMean);
        config["latents_std"] = orNull(!options.latentsStd.empty(), options.latentsStd);
        config["shift_factor"] = orNull(options.shiftFactor != 0.0, options.shiftFactor);
        config["use_post_quant_conv"] = options.postQuantConvolution;
        config["use_quant_conv"] = options.quantConvolution;
    }
    return config;
}

} // namespace darkroom::models
