#include "ldm_config.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <array>

namespace darkroom::checkpoint {

namespace {

constexpr std::int64_t kMostChannels = 65536;
constexpr std::int64_t kMostSide = 65536;
constexpr std::int64_t kMostEntries = 100'000'000;
constexpr std::int64_t kMostBlocks = 1000;
constexpr std::int64_t kMostMultiplier = 1024;
constexpr std::size_t kMostLevels = 32;
constexpr int kDeepestTarget = 16;

/// The programs that LDM configs are written for.
constexpr std::array<std::string_view, 6> kPrograms = {"ldm.", "sgm.", "taming.", "cldm.", "torch.nn.", "main."};

void checkTarget(const std::string& target, const std::string& origin)
{
    const bool isKnown =
        std::any_of(kPrograms.begin(), kPrograms.end(), [&](std::string_view program) { return target.starts_with(program); });
    if (!isKnown) {
        throw Error(ErrorKind::Format,
            say("%1: the target %2 is no class of a latent-diffusion program (ldm, sgm, taming, cldm); it was not looked up. Don't trust "
                "the file, or correct its target.",
                origin, quotedName(target)));
    }
}

void checkTargets(const Json& value, const std::string& origin, int depth)
{
    if (depth > kDeepestTarget || !value.is_structured()) {
        return;
    }
    for (const auto& [key, item] : value.items()) {
        if (value.is_object() && key == "target" && item.is_string()) {
            checkTarget(item.get_ref<const std::string&>(), origin);
        }
        checkTargets(item, origin, depth + 1);
    }
}

/// A list of 1 to 32 whole numbers in bounds.
std::vector<std::int64_t> wholes(const JsonReader& reader, const char* key, std::int64_t most)
{
    const std::string expected = say("a list of 1 to %1 whole numbers from %2 to %3", kMostLevels, 1, most);
    const Json& list = reader.array(key);
    if (list.empty() || list.size() > kMostLevels) {
        reader.refuse(key, expected);
    }
    std::vector<std::int64_t> numbers;
    for (const Json& item : list) {
        if (!item.is_number_integer() || item < 1 || item > most) {
            reader.refuse(key, expected);
        }
        numbers.push_back(item.get<std::int64_t>());
    }
    return numbers;
}

/// A list of whole numbers, possibly empty: resolutions of attention.
void checkResolutions(const JsonReader& reader, const char* key)
{
    const Json& list = reader.array(key);
    const bool isSound = list.size() <= kMostLevels && std::all_of(list.begin(), list.end(), [](const Json& item) {
        return item.is_number_integer() && item >= 1 && item <= kMostSide;
    });
    if (!isSound) {
        reader.refuse(key, say("a list of whole numbers from %1 to %2", 1, kMostSide));
    }
}

LdmAutoencoderConfig readAutoencoder(const JsonReader& params, const std::string& target)
{
    const JsonReader network = params.object("ddconfig");
    LdmAutoencoderConfig config;
    config.isVq = target.find("VQ") != std::string::npos || params.has("n_embed");
    config.channels = network.whole("ch", 128, 1, kMostChannels);
    config.multipliers = network.has("ch_mult") ? wholes(network, "ch_mult", kMostMultiplier) : std::vector<std::int64_t>{1, 2, 4, 8};
    config.residualBlocks = network.whole("num_res_blocks", 2, 1, kMostBlocks);
    config.pictureChannels = network.whole("in_channels", 3, 1, kMostChannels);
    config.outChannels = network.whole("out_ch", 3, 1, kMostChannels);
    config.latentChannels = network.whole("z_channels", 4, 1, kMostChannels);
    config.embedding = params.whole("embed_dim", config.latentChannels, 1, kMostChannels);
    config.codebook = params.whole("n_embed", 0, 1, kMostEntries);
    config.doubleZ = network.boolean("double_z", !config.isVq);
    config.resolution = network.whole("resolution", 0, 1, kMostSide);
    checkResolutions(network, "attn_resolutions");
    return config;
}

/// A whole number, or one for each level.
void checkOneOrEach(const JsonReader& network, const Json& plain, const char* key, std::int64_t most)
{
    if (plain.contains(key) && plain[key].is_array()) {
        wholes(network, key, most);
    } else {
        network.whole(key, 1, 1, most);
    }
}

/// `plain` is what `network` reads.
void readUNet(const JsonReader& network, const Json& plain, LdmConfig& config)
{
    config.unetInChannels = network.whole("in_channels", 4, 1, kMostChannels);
    config.unetOutChannels = network.whole("out_channels", 4, 1, kMostChannels);
    config.unetWidth = network.whole("model_channels", 0, 1, kMostChannels);
    network.whole("num_heads", -1, -1, kMostChannels);
    network.whole("num_head_channels", -1, -1, kMostChannels);
    checkResolutions(network, "attention_resolutions");
    checkOneOrEach(network, plain, "num_res_blocks", kMostBlocks);
    checkOneOrEach(network, plain, "transformer_depth", kMostBlocks);
    checkOneOrEach(network, plain, "context_dim", kMostChannels);
    for (const char* flag : {"use_spatial_transformer", "use_new_attention_order", "use_scale_shift_norm", "resblock_updown", "legacy",
             "use_linear_in_transformer"}) {
        network.boolean(flag, false);
    }
    if (!network.boolean("conv_resample", true)) {
        network.refuse("conv_resample", say("true, since sizes change by convolutions here"));
    }
    const std::size_t levels = network.has("channel_mult") ? wholes(network, "channel_mult", kMostMultiplier).size() : 0;
    if (network.has("num_res_blocks") && !plain["num_res_blocks"].is_array()) {
        config.unetBlocks = static_cast<std::int64_t>(levels) * (network.whole("num_res_blocks", 1, 1, kMostBlocks) + 1);
    }
}

} // namespace

LdmConfig readLdmConfig(const Json& yaml, const std::string& origin)
{
    const JsonReader root(yaml, origin);
    if (!root.has("model")) {
        root.refuse("model", say("the map that describes the model"));
    }
    const JsonReader model = root.object("model");
    checkTargets(yaml["model"], origin, 0);
    const JsonReader params = model.object("params");
    LdmConfig config;
    config.target = model.text("target", "");
    config.condKey = params.text("cond_stage_key", "");
    if (params.has("parameterization")) {
        config.parameterization = params.text("parameterization", "eps");
    }
    const Json& plain = yaml["model"].contains("params") ? yaml["model"]["params"] : yaml["model"];
    if (params.has("image_size") && !plain["image_size"].is_array()) {
        config.imageSize = params.whole("image_size", 0, 1, kMostSide);
    }
    if (params.has("cond_stage_config")) {
        if (plain["cond_stage_config"].is_string()) {
            config.condTarget = params.text("cond_stage_config", "");
        } else {
            const JsonReader condition = params.object("cond_stage_config");
            config.condTarget = condition.text("target", "");
            config.classes = condition.object("params").whole("n_classes", 0, 1, kMostEntries);
        }
    }
    const char* const unetKey = params.has("network_config") ? "network_config" : "unet_config";
    if (params.has(unetKey)) {
        static const Json nothing = Json::object();
        const Json& unet = plain[unetKey];
        readUNet(params.object(unetKey).object("params"), unet.contains("params") ? unet["params"] : nothing, config);
    }
    if (params.has("first_stage_config")) {
        const JsonReader stage = params.object("first_stage_config");
        if (stage.object("params").has("ddconfig")) {
            config.autoencoder = readAutoencoder(stage.object("params"), stage.text("target", ""));
        }
    } else if (params.has("ddconfig")) {
        config.autoencoder = readAutoencoder(params, config.target);
    }
    return config;
}

} // namespace darkroom::checkpoint
