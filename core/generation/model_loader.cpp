#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/base/sha256.h"
#include "darkroom/checkpoint/model_files.h"
#include "device/device.h"
#include "device/precision_choice.h"
#include "generation/fitted_preview.h"
#include "generation/load_progress.h"
#include "generation/model_folder.h"
#include "generation/model_parts.h"
#include "generation/model_plan.h"
#include "generation/network_loading.h"
#include "generation/precision_measurement.h"
#include "models/module_weights.h"
#include "nn/packed_convolution.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>

namespace darkroom {

namespace fs = std::filesystem;

namespace {

constexpr double kMeasured = 0.1; ///< The share of loading that the measurement of a precision takes, …
constexpr double kRead = 0.9;     ///< … and the share that is done when all weights are read.

/// Thrown out of a measurement by a stop.
struct Stopped { };

/// Those of the shortest text encoder: a request that all of them can follow.
int clipLayers(const ModelPlan& plan)
{
    const auto shortest = std::min_element(plan.clip.begin(), plan.clip.end(),
        [](const PlannedClip& a, const PlannedClip& b) { return a.network.options.layers < b.network.options.layers; });
    return static_cast<int>(shortest->network.options.layers);
}

/// What only the autoencoder tells that another file brought.
void describeLatents(const ModelPlan& plan, ModelDescription& description)
{
    const auto& options = plan.autoencoder->options;
    description.downsampling = static_cast<int>(options.downsampling());
    description.latentChannels = static_cast<int>(options.latentChannels);
    description.readsMask =
        plan.concatenated == ConcatenatedInput::MaskThenPicture || plan.concatenated == ConcatenatedInput::PictureThenMask;
    if (description.layout == "diffusers") {
        const auto& unet = plan.unet.options;
        description.height = static_cast<int>(unet.sampleSize) * description.downsampling;
        description.width = static_cast<int>(unet.width()) * description.downsampling;
    }
}

std::string sizeClass(const ModelDescription& description)
{
    constexpr std::uint64_t kMillion = 1'000'000;
    return description.family + " of " + std::to_string(description.parameters / kMillion) + " M weights at "
        + std::to_string(description.width);
}

/// That every network of a plan fits its file, from headers alone and without memory for any weight.
void checkShapes(const ModelPlan& plan)
{
    checkShapes<nn::UNet>(plan.unet);
    if (plan.autoencoder) checkShapes<nn::Autoencoder>(*plan.autoencoder);
    if (plan.bert) checkShapes<nn::TextEncoder>(plan.bert->network);
    if (plan.ldmText) checkShapes<nn::LdmTextEncoder>(plan.ldmText->network);
    if (plan.classTokens) checkShapes<nn::ClassTokens>(*plan.classTokens);
    if (plan.regionEncoder) checkShapes<nn::RegionEncoder>(*plan.regionEncoder);
    for (const auto& clip : plan.clip)
        checkShapes<nn::ClipTextEncoder>(clip.network);
}

/// The text encoders, nothing read yet.
struct TextNetworks {
    nn::TextEncoder bert{nullptr};
    nn::LdmTextEncoder ldm{nullptr};
    std::vector<nn::ClipTextEncoder> clip;
};

TextNetworks buildText(const ModelPlan& plan)
{
    TextNetworks networks;
    if (plan.bert) networks.bert = bareNetwork<nn::TextEncoder>(plan.bert->network.options, torch::kFloat32);
    if (plan.ldmText) networks.ldm = bareNetwork<nn::LdmTextEncoder>(plan.ldmText->network.options, torch::kFloat32);
    for (const auto& clip : plan.clip)
        networks.clip.push_back(bareNetwork<nn::ClipTextEncoder>(clip.network.options, torch::kFloat32));
    return networks;
}

/// False when a stop was asked for.
bool loadText(TextNetworks& networks, const ModelPlan& plan, NetworkLoader& loader, Model::Parts& parts)
{
    if (plan.bert) {
        if (!loader.load(*networks.bert, plan.bert->network)) return false;
        settle(*networks.bert, parts.device);
        parts.text =
            std::make_unique<models::BertPrompts>(models::TextConditioner(networks.bert, plan.bert->tokenizer), plan.bert->maxTokens);
    }
    if (plan.ldmText) {
        if (!loader.load(*networks.ldm, plan.ldmText->network)) return false;
        settle(*networks.ldm, parts.device);
        parts.text = std::make_unique<models::LdmTextPrompts>(networks.ldm, plan.ldmText->tokenizer);
    }
    std::vector<models::ClipStage> stages;
    for (std::size_t i = 0; i < plan.clip.size(); ++i) {
        if (!loader.load(*networks.clip[i], plan.clip[i].network)) return false;
        settle(*networks.clip[i], parts.device);
        stages.push_back({networks.clip[i], plan.clip[i].tokenizer, plan.clip[i].reading});
    }
    if (!stages.empty()) parts.text = std::make_unique<models::ClipPrompts>(std::move(stages), plan.withoutPrompt, parts.description.path);
    return true;
}

/// The same for the small networks that make conditions of classes and regions.
bool loadConditions(const ModelPlan& plan, NetworkLoader& loader, Model::Parts& parts)
{
    if (plan.classTokens && !loader.load(*parts.classTokens, *plan.classTokens)) return false;
    if (plan.regionEncoder && !loader.load(*parts.regionEncoder, *plan.regionEncoder)) return false;
    if (parts.classTokens) settle(*parts.classTokens, parts.device);
    if (parts.regionEncoder) settle(*parts.regionEncoder, parts.device);
    return true;
}

} // namespace

std::pair<ModelPlan, ModelDescription> planModel(const fs::path& path, const fs::path& autoencoder)
{
    if (isModelFolder(path)) {
        const auto folder = readModelFolder(path);
        return {planDiffusers(folder, autoencoder), describe(folder)};
    }
    const auto identity = checkpoint::identify(path);
    auto description = describe(identity);
    if (identity.family == checkpoint::Family::GuidedDiffusion || identity.family == checkpoint::Family::GuidedUpsampler)
        return {planGuided(identity), std::move(description)};
    if (identity.layout != checkpoint::Layout::CompVis || identity.find("unet") == nullptr)
        throw Error(ErrorKind::Format,
            say("%1 makes no pictures by itself; it holds this: %2. Choose a model with a U-Net, as a folder or a single file.", path,
                checkpoint::title(identity)));
    auto plan = planCompvis(identity, checkpoint::WeightChoice::Averaged, autoencoder);
    // Of the published models those are told w that were distilled to consistency.
    description.embedsGuidance = plan.unet.options.guidanceChannels > 0;
    if (description.embedsGuidance) startsAsDistilled(description, "lcm");
    return {std::move(plan), std::move(description)};
}

std::shared_ptr<Model> Model::load(const fs::path& path, const LoadOptions& options, std::stop_token stop)
{
    const torch::NoGradGuard noGradient;
    auto parts = std::make_unique<Parts>();
    parts->device = device::chooseDevice(options.device);
    device::useAllCores();
    parts->deviceName = device::deviceName(parts->device);
    const auto [plan, description] = planModel(path, options.autoencoder);
    checkShapes(plan);
    parts->description = description;
    if (!plan.clip.empty()) parts->description.clipLayers = clipLayers(plan);
    if (plan.lacksAutoencoder) describeLatents(plan, parts->description);
    parts->config = plan.darkroom.value_or(models::DarkroomConfig());
    if (plan.regionEncoder) parts->config.regionChannels = plan.regionEncoder->options.inChannels;
    parts->concatenated = plan.concatenated;
    parts->schedule = std::make_shared<diffusion::NoiseSchedule>(plan.schedule);
    parts->predictionType = plan.predictionType;
    parts->sampling = plan.sampling;
    parts->units = plan.units;
    LoadProgress progress(options.progress);
    try {
        parts->precision =
            device::choosePrecision(options.precision, parts->device, sizeClass(parts->description), [&](Precision precision) {
                progress.beginStage(progress.stageEnd() + kMeasured);
                const auto seconds = measureUNet(plan, parts->device, precision, std::cref(progress), stop);
                if (!seconds) throw Stopped{};
                return *seconds;
            });
    } catch (const Stopped&) {
        return nullptr;
    }
    parts->type = device::scalarType(parts->precision);
    device::requireMemory(parts->device, bytesNeeded(plan, parts->type), say("Loading the model %1 in %2", path, name(parts->precision)));

    if (stop.stop_requested()) return nullptr;
    parts->unet = bareNetwork<nn::UNet>(plan.unet.options, parts->type);
    if (plan.autoencoder) parts->autoencoder = bareNetwork<nn::Autoencoder>(plan.autoencoder->options, parts->type);
    if (plan.classTokens) parts->classTokens = bareNetwork<nn::ClassTokens>(plan.classTokens->options, torch::kFloat32);
    if (plan.regionEncoder) parts->regionEncoder = bareNetwork<nn::RegionEncoder>(plan.regionEncoder->options, torch::kFloat32);
    auto text = buildText(plan);
    progress.beginStage(kRead);
    NetworkLoader loader(std::cref(progress), stop, plan.elements());
    if (!loader.load(*parts->unet, plan.unet) || (plan.autoencoder && !loader.load(*parts->autoencoder, *plan.autoencoder))
        || !loadText(text, plan, loader, *parts) || !loadConditions(plan, loader, *parts))
        return nullptr;
    settle(*parts->unet, parts->device);
    nn::keepPacked(*parts->unet);
    if (parts->autoencoder) {
        settle(*parts->autoencoder, parts->device);
        nn::keepPacked(*parts->autoencoder);
    }
    if (plan.autoencoder) parts->latents = plan.autoencoder->options;
    if (plan.lacksAutoencoder)
        parts->autoencoderInUse = options.autoencoder;
    else
        parts->ownAutoencoder = parts->autoencoder;
    usePreviewMap(*parts, stop);
    parts->loras =
        std::make_unique<models::LoraStack>(parts->unet, parts->text ? parts->text->clipEncoders() : std::vector<nn::ClipTextEncoder>());
    progress.beginStage(1.0);
    parts->description.hash = rememberedSha256(plan.unet.weights->files().front().path(), stop, std::cref(progress));
    if (stop.stop_requested()) return nullptr;
    progress(1.0);
    return std::make_shared<Model>(std::move(parts));
}

} // namespace darkroom
