#include "models/classifier_files.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "models/config_fields.h"
#include "models/misfit.h"
#include "models/network_folder.h"

#include <torch/types.h>

namespace darkroom::models {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWeightsFile = "classifier.safetensors";
constexpr const char* kConfigFile = "config.json";
constexpr const char* kClassName = "DarkroomPictureClassifier";
constexpr std::int64_t kMostWidth = 4096, kMostBlocks = 64, kMostGroups = 1024, kMostSide = 4096;
constexpr std::size_t kMostLevels = 8;

/// Checks from the header alone the tensors that fix the network's size, so that a config that lies cannot make us allocate more than the file
/// holds.
void checkOutline(const nn::PictureClassifierOptions& network, const checkpoint::Weights& weights)
{
    const auto check = [&](const std::string& name, const std::vector<std::int64_t>& shape) {
        const auto place = weights.find(name);
        if (!place) refuseMissing(weights.path(), say("classifier"), name);
        if (place.tensor->shape != shape) refuseShape(weights.path(), say("classifier"), name);
    };
    for (std::size_t i = 1; i < network.widths.size(); ++i) {
        const auto level = "levels." + std::to_string(i - 1);
        check(level + ".down.weight", {network.widths[i], network.widths[i - 1], 3, 3});
        for (std::int64_t j = 0; j < network.blocksPerLevel; ++j)
            check(level + ".resnets." + std::to_string(j) + ".conv1.weight", {network.widths[i], network.widths[i], 3, 3});
    }
    check("head.weight", {network.classes, network.featureChannels()});
}

} // namespace

ClassifierDescription classifierFromConfig(const Json& config, const std::string& origin)
{
    const ConfigFields fields(config, origin);
    fields.mustBe("_class_name", {kClassName});
    ClassifierDescription description;
    auto& network = description.network;
    description.classes = fields.classNames();
    network.classes = static_cast<std::int64_t>(description.classes.size());
    network.widths = fields.wholes("widths", network.widths, kMostLevels, 1, kMostWidth);
    network.blocksPerLevel = fields.whole("blocks_per_level", network.blocksPerLevel, 0, kMostBlocks);
    network.groups = fields.whole("groups", network.groups, 1, kMostGroups);
    description.pictureSize = fields.whole("picture_size", description.pictureSize, 1, kMostSide);
    if (network.widths.size() < 2) fields.refuse("widths", say("at least two widths"));
    for (const auto width : network.widths)
        if (width % network.groups != 0) fields.refuse("widths", say("multiples of groups"));
    if (description.pictureSize % network.downsampling() != 0)
        fields.refuse("picture_size", say("a whole multiple of %1", network.downsampling()));
    return description;
}

Json toConfig(const ClassifierDescription& description)
{
    const auto& network = description.network;
    return {{"_class_name", kClassName}, {"picture_size", description.pictureSize}, {"widths", network.widths},
        {"blocks_per_level", network.blocksPerLevel}, {"groups", network.groups}, {"classes", description.classes}};
}

StoredClassifier loadClassifier(const fs::path& folder, torch::ScalarType type)
{
    for (const char* name : {kConfigFile, kWeightsFile})
        if (!fs::exists(folder / name))
            throw Error(ErrorKind::File,
                say("%1 is missing: no picture classifier is there to judge pictures with. Train one with 'darkroom train features', and "
                    "name the folder model/evaluation of its run.",
                    folder / name));
    StoredClassifier stored;
    stored.description = classifierFromConfig(readJson(folder / kConfigFile), (folder / kConfigFile).string());
    const auto weights = checkpoint::Weights::ofFile(folder / kWeightsFile);
    checkOutline(stored.description.network, weights);
    checkShapes<nn::PictureClassifier>(stored.description.network, weights);
    stored.network = nn::PictureClassifier(stored.description.network);
    stored.network->to(type);
    loadWeights(*stored.network, weights);
    return stored;
}

void saveClassifier(
    FileSystem& files, const fs::path& folder, const ClassifierDescription& description, const NamedTensors& weights, const Json& facts)
{
    saveNetworkFolder(files, folder, kWeightsFile, weights, toConfig(description), facts);
}

} // namespace darkroom::models
