#include "generation/model_folder.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/sampler_names.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/generation/model.h"
#include "diffusion/diffusers_config.h"
#include "generation/class_names.h"
#include "models/config_fields.h"

#include <algorithm>
#include <array>
#include <set>

namespace darkroom {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMostSide = 65536;
constexpr std::int64_t kMostChannels = 16384;
constexpr int kColours = 3;
constexpr std::int64_t kMostClasses = 10'000'000;
constexpr std::int64_t kLongestContextOfFirstVersion = 768; ///< Width of CLIP ViT-L's tokens, which Stable Diffusion 1 reads.
constexpr std::uint64_t kLargestConfig = 16u << 20;

const char* configName(const std::string& component)
{
    return component == "scheduler" ? "scheduler_config.json" : "config.json";
}

Json readConfig(const std::string& component, const fs::path& file)
{
    if (component == "scheduler") return diffusion::parseSchedulerConfig(readFile(realFileSystem(), file, kLargestConfig), file.string());
    return readJson(file);
}

ModelComponent readComponent(const fs::path& folder, const std::string& name, const std::string& className)
{
    ModelComponent component;
    component.className = className;
    component.folder = folder / name;
    component.configFile = component.folder / configName(name);
    std::error_code error;
    // The first folders had their network and its scheduler at the top, and diffusers reads them still.
    const bool mayBeFlat = (name == "unet" || name == "scheduler") && !fs::is_directory(component.folder, error);
    if (mayBeFlat && fs::exists(folder / configName(name), error)) {
        component.folder = folder;
        component.configFile = folder / configName(name);
    }
    if (fs::exists(component.configFile, error)) {
        component.config = readConfig(name, component.configFile);
        if (!component.config.is_object())
            throw Error(ErrorKind::Format, say("%1 should be a JSON object, and is none. Get the model anew.", component.configFile));
    }
    return component;
}

/// The family whose models take the same settings.
std::string familyOf(const ModelFolder& folder, const ModelDescription& description)
{
    if (folder.darkroom) return folder.darkroom->family;
    if (folder.find("text_encoder_2") != nullptr) return "sdxl";
    const auto* unet = folder.find("unet");
    if (folder.pipeline == "StableDiffusionInpaintPipeline") return "sd-inpaint";
    if (folder.pipeline == "StableDiffusionPipeline") {
        const auto width =
            JsonReader(unet->config, unet->configFile.string()).has("cross_attention_dim") ? unet->config["cross_attention_dim"] : Json();
        const bool second = description.predictionType == "v_prediction" || (width.is_number() && width > kLongestContextOfFirstVersion);
        return second ? "sd2" : "sd15";
    }
    if (isOfPictures(folder)) return "pixel-diffusion";
    return folder.pipeline == "LDMPipeline" || folder.pipeline == "LDMTextToImagePipeline" ? "ldm" : "diffusers";
}

/// f of an autoencoder: each level but the last halves the picture.
int downsamplingOf(const ModelComponent& autoencoder)
{
    const JsonReader reader(autoencoder.config, autoencoder.configFile.string());
    const auto levels = reader.array("block_out_channels").size();
    constexpr std::size_t kMostLevels = 16;
    return levels == 0 || levels > kMostLevels ? 1 : 1 << (levels - 1);
}

/// The picture size that a network was trained on; nothing when it doesn't say.
void describeSize(const ModelComponent& unet, ModelDescription& description)
{
    const models::ConfigFields fields(unet.config, unet.configFile.string());
    if (!fields.has("sample_size")) return;
    const auto [height, width] = fields.sides("sample_size", 0, kMostSide);
    description.width = static_cast<int>(width) * description.downsampling;
    description.height = static_cast<int>(height) * description.downsampling;
}

/// Sampler, schedule, steps and w that a model starts with: its scheduler's, and few steps for those distilled to few.
void describeSampling(const ModelFolder& folder, ModelDescription& description)
{
    const auto* scheduler = folder.find("scheduler");
    if (scheduler == nullptr) return;
    const auto sampling = diffusion::samplingFromDiffusersConfig(scheduler->config, scheduler->configFile.string());
    description.defaultSampler = sampling.sampler;
    description.defaultSchedule = sampling.schedule;
    if (!sampling.warning.empty()) description.warnings.push_back(sampling.warning);
    if (sampling.sampler == "lcm" || sampling.sampler == "tcd" || sampling.sampler == "consistency")
        startsAsDistilled(description, sampling.sampler);
}

void describeClasses(const ModelFolder& folder, ModelDescription& description)
{
    const auto* unet = folder.find("unet");
    if (unet == nullptr) return;
    const JsonReader reader(unet->config, unet->configFile.string());
    const auto rows = reader.whole("num_class_embeds", 0, 1, kMostClasses);
    description.takesClass = description.hasNullClass = rows > 0;
    if (folder.darkroom) {
        for (std::size_t i = 0; i < folder.darkroom->classes.size(); ++i)
            description.classes.push_back({static_cast<std::int64_t>(i), folder.darkroom->classes[i]});
        return;
    }
    // The last row is the null class, as in every published model with one, and consistency models have none.
    const bool isConsistency = folder.pipeline == "ConsistencyModelPipeline";
    if (isConsistency) description.hasNullClass = false;
    description.classes = unnamedClasses(isConsistency ? rows : rows - 1);
}

void describeWeights(const ModelFolder& folder, ModelDescription& description)
{
    std::set<checkpoint::DataType> types;
    for (const auto& [name, component] : folder.components) {
        std::error_code error;
        const bool isRun = name == "unet" || name == "vae" || name == "vqvae" || name == "bert" || name.starts_with("text_encoder");
        if (!isRun || component.config.empty() || !fs::is_directory(component.folder, error)) continue;
        const auto weights = checkpoint::Weights::ofFolder(component.folder);
        description.parameters += weights.elements();
        description.bytesOnDisk += weights.bytes();
        for (const auto& [tensor, place] : weights.places())
            types.insert(place.tensor->dtype);
    }
    types.erase(checkpoint::DataType::I64);
    using checkpoint::DataType;
    const auto only = types.size() == 1 ? std::optional(*types.begin()) : std::nullopt;
    description.storedPrecision = only == DataType::F16 ? "fp16"
        : only == DataType::F32                         ? "fp32"
        : only == DataType::BF16                        ? "bf16"
                                                        : "mixed";
}

void describeOurs(const models::DarkroomConfig& config, ModelDescription& description)
{
    if (!config.name.empty()) description.name = config.name;
    description.takesRegionMap = config.regionChannels > 0;
    description.regions = config.regions;
    description.examplePrompts = config.examplePrompts;
    description.defaultW = config.defaultW;
    description.defaultSteps = config.defaultSteps;
    if (findSampler(config.defaultSampler) != nullptr) description.defaultSampler = config.defaultSampler;
    description.sizeIsFixed = true; // Trained on pictures of one size.
}

} // namespace

const ModelComponent* ModelFolder::find(const std::string& name) const
{
    const auto found = components.find(name);
    return found == components.end() ? nullptr : &found->second;
}

void startsAsDistilled(ModelDescription& description, const std::string& sampler)
{
    constexpr int kFewSteps = 4;
    constexpr double kToldW = 7.5; // their pipelines' scale of 8.5
    description.defaultSampler = sampler;
    description.defaultSteps = kFewSteps;
    description.defaultW = description.embedsGuidance ? kToldW : 0.0;
}

ModelFolder readModelFolder(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        throw Error(ErrorKind::File, say("No model at %1: there is no such file or folder. Check the path.", path));
    const auto indexFile = path / "model_index.json";
    if (!fs::is_directory(path, error) || !fs::exists(indexFile, error))
        throw Error(ErrorKind::Format,
            say("%1 is no model that this program knows: a folder in the diffusers layout, with model_index.json, was expected. Choose "
                "such a folder.",
                path));
    ModelFolder folder;
    folder.path = path;
    const auto index = readJson(indexFile);
    const JsonReader reader(index, indexFile.string());
    folder.pipeline = reader.text("_class_name", "");
    folder.zerosWithoutPrompt = reader.boolean("force_zeros_for_empty_prompt", folder.pipeline.starts_with("StableDiffusionXL"));
    for (const auto& [name, value] : index.items()) {
        const bool isComponent = !name.starts_with("_") && value.is_array() && value.size() == 2 && value[1].is_string();
        const bool isName = name.find_first_of("/\\") == std::string::npos && name != "." && name != "..";
        if (isComponent && isName) folder.components[name] = readComponent(path, name, value[1].get<std::string>());
    }
    if (folder.find("unet") == nullptr)
        throw Error(ErrorKind::Format,
            say("%1 names no component \"unet\", and is a %2. This program runs U-Net latent diffusion models; choose one.", indexFile,
                quotedName(folder.pipeline)));
    if (const auto file = path / "darkroom.json"; fs::exists(file, error))
        folder.darkroom = models::darkroomConfigFromJson(readJson(file), file.string());
    if (const auto file = path / "model_card.json"; fs::exists(file, error)) folder.card = readJson(file);
    return folder;
}

bool isOfPictures(const ModelFolder& folder)
{
    const auto* unet = folder.find("unet");
    const bool hasLatents = folder.find("vae") != nullptr || folder.find("vqvae") != nullptr;
    if (unet == nullptr || unet->className != "UNet2DModel" || hasLatents || folder.darkroom) return false;
    const JsonReader reader(unet->config, unet->configFile.string());
    return reader.whole("in_channels", kColours, 1, kMostChannels) == kColours;
}

ModelDescription describe(const ModelFolder& folder)
{
    ModelDescription description;
    description.path = folder.path.string();
    const auto name = folder.path.filename().empty() ? folder.path.parent_path().filename() : folder.path.filename();
    description.name = name.string();
    description.layout = "diffusers";
    if (const auto* scheduler = folder.find("scheduler"))
        description.predictionType =
            diffusion::name(diffusion::predictionTypeFromDiffusersConfig(scheduler->config, scheduler->configFile.string()));
    const auto* unet = folder.find("unet");
    const auto* autoencoder = folder.find("vae") != nullptr ? folder.find("vae") : folder.find("vqvae");
    const bool ofPictures = isOfPictures(folder);
    description.lacksAutoencoder = !hasAutoencoder(folder) && !ofPictures;
    if (ofPictures) {
        description.downsampling = 1;
        description.latentChannels = kColours;
    }
    if (autoencoder != nullptr) {
        description.downsampling = downsamplingOf(*autoencoder);
        const JsonReader reader(autoencoder->config, autoencoder->configFile.string());
        description.latentChannels = static_cast<int>(reader.whole("latent_channels", 0, 1, kMostChannels));
    }
    if (!description.lacksAutoencoder) describeSize(*unet, description);
    const JsonReader network(unet->config, unet->configFile.string());
    description.readsMask = network.whole("in_channels", 0, 0, kMostChannels) == 2 * description.latentChannels + 1;
    description.takesText = std::ranges::any_of(
        std::array{"text_encoder", "text_encoder_2", "bert"}, [&](const char* encoder) { return folder.find(encoder) != nullptr; });
    describeClasses(folder, description);
    if (!description.takesText && !description.hasNullClass) description.defaultW = 0.0;
    description.embedsGuidance = network.whole("time_cond_proj_dim", 0, 1, kMostChannels) > 0;
    if (folder.darkroom)
        describeOurs(*folder.darkroom, description);
    else
        describeSampling(folder, description);
    description.family = familyOf(folder, description);
    describeWeights(folder, description);
    description.card = folder.card;
    return description;
}

bool isModelFolder(const fs::path& path)
{
    std::error_code error;
    return !fs::exists(path, error) || fs::exists(path / "model_index.json", error);
}

ModelDescription describeModel(const fs::path& path)
{
    return isModelFolder(path) ? describe(readModelFolder(path)) : describe(checkpoint::identify(path));
}

} // namespace darkroom
