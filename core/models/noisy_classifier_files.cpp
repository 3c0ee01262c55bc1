#include "models/noisy_classifier_files.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "diffusion/diffusers_config.h"
#include "models/config_fields.h"
#include "models/network_folder.h"
#include "models/outline.h"

#include <torch/types.h>

namespace darkroom::models {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWeightsFile = "diffusion_pytorch_model.safetensors";
constexpr const char* kConfigFile = "config.json";
constexpr const char* kClassName = "DarkroomNoisyClassifier";
constexpr const char* kLatents = "latents";
constexpr const char* kPictures = "pictures";
constexpr std::int64_t kMostChannels = 4096, kMostBlocks = 32, kMostSide = 4096;
constexpr std::size_t kMostLevels = 8;

/// How often the side is halved.
std::int64_t halving(const NoisyClassifierDescription& description)
{
    return std::int64_t{1} << (description.widths.size() - 1);
}

} // namespace

nn::NoisyClassifierOptions NoisyClassifierDescription::network() const
{
    nn::NoisyClassifierOptions options;
    auto& trunk = options.trunk;
    trunk.inChannels = channels;
    trunk.sampleSize = sampleSize;
    trunk.blockOutChannels = widths;
    trunk.downAttention = attention;
    trunk.layersPerBlock.assign(widths.size(), blocksPerLevel);
    trunk.heads.clear();
    for (const auto width : widths)
        trunk.heads.push_back(width / headChannels);
    trunk.selfAttention = true;
    trunk.scaleShift = true;
    trunk.residualResampling = true;
    trunk.groups = groups;
    options.classes = static_cast<std::int64_t>(classes.size());
    options.pool = nn::ClassifierPool::Attention;
    options.poolHeadChannels = headChannels;
    const auto lastSide = sampleSize / halving(*this);
    options.poolPositions = lastSide * lastSide + 1;
    return options;
}

NoisyClassifierDescription noisyClassifierFromConfig(const Json& config, const std::string& origin)
{
    const ConfigFields fields(config, origin);
    fields.mustBe("_class_name", {kClassName});
    fields.mustBe("input", {kLatents, kPictures});
    NoisyClassifierDescription description;
    description.input = fields.text("input", kLatents) == kLatents ? NoisyInput::Latents : NoisyInput::Pictures;
    description.channels = fields.whole("in_channels", description.channels, 1, kMostChannels);
    description.sampleSize = fields.whole("sample_size", description.sampleSize, 1, kMostSide);
    description.widths = fields.wholes("block_out_channels", description.widths, kMostLevels, 1, kMostChannels);
    description.attention = fields.truthsPerLevel("attention_levels", false, description.widths.size());
    description.blocksPerLevel = fields.whole("layers_per_block", description.blocksPerLevel, 1, kMostBlocks);
    description.headChannels = fields.whole("attention_head_dim", description.headChannels, 1, kMostChannels);
    description.groups = fields.whole("norm_num_groups", description.groups, 1, kMostChannels);
    description.classes = fields.classNames();
    for (const auto width : description.widths)
        if (width % description.groups != 0 || width % description.headChannels != 0)
            fields.refuse("block_out_channels", say("multiples of norm_num_groups and attention_head_dim"));
    if (description.sampleSize % halving(description) != 0)
        fields.refuse("sample_size", say("a whole multiple of %1", halving(description)));
    if (!fields.has("schedule")) fields.refuse("schedule", say("the noise schedule that the classifier was trained with"));
    description.schedule = diffusion::scheduleFromDiffusersConfig(config.at("schedule"), origin + ": schedule");
    return description;
}

Json toConfig(const NoisyClassifierDescription& description)
{
    return {{"_class_name", kClassName}, {"input", description.input == NoisyInput::Latents ? kLatents : kPictures},
        {"in_channels", description.channels}, {"sample_size", description.sampleSize}, {"block_out_channels", description.widths},
        {"attention_levels", description.attention}, {"layers_per_block", description.blocksPerLevel},
        {"attention_head_dim", description.headChannels}, {"norm_num_groups", description.groups}, {"classes", description.classes},
        {"schedule", diffusion::toDiffusersConfig(description.schedule)}};
}

NoisyClassifierDescription describeNoisyClassifier(const fs::path& folder)
{
    for (const char* name : {kConfigFile, kWeightsFile})
        if (!fs::exists(folder / name))
            throw Error(ErrorKind::File,
                say("%1 is missing: no classifier of noisy pictures is there. Train one with 'darkroom train classifier', and name the "
                    "folder model of its run.",
                    folder / name));
    auto description = noisyClassifierFromConfig(readJson(folder / kConfigFile), (folder / kConfigFile).string());
    checkOutline(description.network(), checkpoint::Weights::ofFile(folder / kWeightsFile));
    return description;
}

StoredNoisyClassifier loadNoisyClassifier(const fs::path& folder, torch::ScalarType type)
{
    StoredNoisyClassifier stored{describeNoisyClassifier(folder)};
    const auto weights = checkpoint::Weights::ofFile(folder / kWeightsFile);
    checkShapes<nn::NoisyClassifier>(stored.description.network(), weights);
    stored.network = nn::NoisyClassifier(stored.description.network());
    stored.network->to(type);
    loadWeights(*stored.network, weights);
    return stored;
}

void saveNoisyClassifier(FileSystem& files, const fs::path& folder, const NoisyClassifierDescription& description,
    const NamedTensors& weights, const Json& facts)
{
    saveNetworkFolder(files, folder, kWeightsFile, weights, toConfig(description), facts);
}

} // namespace darkroom::models
