#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "diffusion/diffusers_config.h"
#include "generation/model_plan.h"
#include "generation/resources.h"
#include "models/compvis_names.h"
#include "models/diffusers_config.h"
#include "models/outline.h"
#include "models/transformers_config.h"

namespace darkroom {

namespace fs = std::filesystem;

namespace {

constexpr const char* kClip = "CLIPTextModel";
constexpr const char* kProjectingClip = "CLIPTextModelWithProjection";
constexpr const char* kClipPrefix = "text_model.";
constexpr const char* kLdmBert = "LDMBertModel";

/// The component under `name`, which must be of one of the two classes.
const ModelComponent& require(const ModelFolder& folder, const std::string& name, const std::string& one, const std::string& other)
{
    const auto* component = folder.find(name);
    const auto origin = folder.path.string();
    if (component == nullptr) refuseModel(origin, say("the component \"%1\" should be a %2 or a %3, and is missing.", name, one, other));
    if (component->className != one && component->className != other)
        refuseModel(
            origin, say("the component \"%1\" should be a %2 or a %3, and is a %4.", name, one, other, quotedName(component->className)));
    return *component;
}

template <typename Options>
Planned<Options> plan(const ModelComponent& component, Options (*read)(const Json&, const std::string&))
{
    Planned<Options> planned{read(component.config, component.configFile.string()),
        std::make_shared<checkpoint::Weights>(checkpoint::Weights::ofFolder(component.folder)), {}};
    models::checkOutline(planned.options, *planned.weights);
    return planned;
}

PlannedClip planClip(const ModelFolder& folder, const std::string& encoder, const std::string& tokenizer)
{
    const auto& component = require(folder, encoder, kClip, kProjectingClip);
    const auto options =
        models::clipTextOptionsFromConfig(component.config, component.className == kProjectingClip, component.configFile.string());
    Planned<nn::ClipTextOptions> planned{
        options, std::make_shared<checkpoint::Weights>(checkpoint::Weights::ofFolder(component.folder)), {}};
    // Newer libraries leave the prefix out.
    const std::string prefix = planned.weights->find(std::string(kClipPrefix) + "final_layer_norm.weight") ? kClipPrefix : "";
    models::checkOutline(planned.options, *planned.weights, prefix);
    planned.rules.storedAt = [prefix](const std::string& name) {
        return models::StoredAt{.name = name.starts_with("text_projection.") ? name : prefix + name};
    };
    // Where a folder's tokenizer says nothing, the activation tells whose encoder it is: OpenCLIP pads with zeros.
    const auto padding = options.activation == nn::ClipActivation::Gelu ? text::ClipPadding::Zero : text::ClipPadding::End;
    std::error_code error;
    const auto words = folder.path / tokenizer;
    return {std::move(planned),
        fs::is_directory(words, error) ? text::ClipTokenizer::ofFolder(words, padding)
                                       : text::ClipTokenizer::ofMerges(findResource("models/clip/merges.txt"), padding),
        {}};
}

/// The text encoders by what model_index.json lists: one or two of CLIP's, or a BERT.
void planText(const ModelFolder& folder, ModelPlan& planned)
{
    const auto* first = folder.find("text_encoder");
    const bool second = folder.find("text_encoder_2") != nullptr;
    if (const auto* own = folder.find("bert"); own != nullptr && own->className == kLdmBert) {
        Planned<nn::LdmTextOptions> network{models::ldmTextOptionsFromConfig(own->config, own->configFile.string()),
            std::make_shared<checkpoint::Weights>(checkpoint::Weights::ofFolder(own->folder)), {}};
        network.rules.storedAt = models::ldmBertNames();
        network.rules.ignored.push_back("to_logits");
        planned.ldmText = PlannedLdmText{std::move(network), text::WordPieceTokenizer(folder.path / "tokenizer" / "vocab.txt")};
        return;
    }
    if (first == nullptr && !second) return;
    if (first != nullptr && first->className == "BertModel") {
        planned.bert = PlannedBert{plan(*first, models::textEncoderOptionsFromConfig),
            text::WordPieceTokenizer(folder.path / "tokenizer" / "vocab.txt"),
            folder.darkroom.value_or(models::DarkroomConfig()).maxTokens};
        return;
    }
    if (first != nullptr) planned.clip.push_back(planClip(folder, "text_encoder", "tokenizer"));
    if (!second) return;
    // XL's refiner has the second one alone.
    planned.clip.push_back(planClip(folder, "text_encoder_2", "tokenizer_2"));
    // XL reads what its encoders give before their last layer.
    for (auto& clip : planned.clip)
        clip.reading = {.skippedLayers = 1, .finalNorm = false};
    if (folder.zerosWithoutPrompt) planned.withoutPrompt = models::ClipPrompts::Nothing::Zeros;
}

/// How the published models of a kind scale their latents, for a file that doesn't say.
double publishedScale(const ModelFolder& folder)
{
    constexpr double kStableDiffusion = 0.18215, kXl = 0.13025;
    if (folder.find("text_encoder_2") != nullptr) return kXl;
    return folder.pipeline.starts_with("StableDiffusion") ? kStableDiffusion : 1.0;
}

/// What DDPM draws with: what the network says in channels of its own, or what the scheduler does.
diffusion::DdpmVariance varianceOf(const nn::UNetOptions& unet, const JsonReader& scheduler)
{
    if (unet.outChannels == 2 * unet.inChannels) return diffusion::DdpmVariance::LearnedRange;
    const bool isLarge = scheduler.text("variance_type", "fixed_small").starts_with("fixed_large");
    return isLarge ? diffusion::DdpmVariance::FixedLarge : diffusion::DdpmVariance::FixedSmall;
}

std::string autoencoderName(const ModelFolder& folder)
{
    return folder.find("vae") == nullptr && folder.find("vqvae") != nullptr ? "vqvae" : "vae";
}

} // namespace

bool hasAutoencoder(const ModelFolder& folder)
{
    const auto* component = folder.find(autoencoderName(folder));
    std::error_code error;
    return component != nullptr && fs::is_directory(component->folder, error);
}

ModelPlan planDiffusers(const ModelFolder& folder, const fs::path& autoencoder)
{
    ModelPlan planned;
    planned.origin = folder.path.string();
    planned.unet = plan(require(folder, "unet", "UNet2DConditionModel", "UNet2DModel"), models::unetOptionsFromConfig);
    const bool ofPictures = isOfPictures(folder);
    planned.lacksAutoencoder = !hasAutoencoder(folder) && !ofPictures;
    if (planned.lacksAutoencoder)
        planned.autoencoder =
            planMissingAutoencoder(autoencoder, {planned.origin, planned.unet.options.outChannels, 0, publishedScale(folder)});
    else if (!ofPictures)
        planned.autoencoder =
            plan(require(folder, autoencoderName(folder), "AutoencoderKL", "VQModel"), models::autoencoderOptionsFromConfig);
    planned.darkroom = folder.darkroom;
    planText(folder, planned);
    if (folder.darkroom && folder.darkroom->regionChannels > 0)
        planned.concatenated = ConcatenatedInput::Regions;
    else if (planned.autoencoder && planned.unet.options.inChannels == 2 * planned.autoencoder->options.latentChannels + 1)
        planned.concatenated = ConcatenatedInput::MaskThenPicture;
    const auto* scheduler = folder.find("scheduler");
    if (scheduler == nullptr)
        throw Error(ErrorKind::Format,
            say("%1: the component \"scheduler\" is missing, which says what noise the model was trained on. Get the model anew.",
                folder.path));
    const auto origin = scheduler->configFile.string();
    planned.scheduler = scheduler->config;
    planned.schedule = diffusion::scheduleFromDiffusersConfig(scheduler->config, origin);
    planned.predictionType = diffusion::predictionTypeFromDiffusersConfig(scheduler->config, origin);
    planned.units = diffusion::networkUnitsFromDiffusersConfig(scheduler->config, origin);
    planned.sampling = diffusion::modelSamplingFromDiffusersConfig(scheduler->config, origin);
    if (ofPictures) planned.sampling.ddpmVariance = varianceOf(planned.unet.options, JsonReader(scheduler->config, origin));
    checkTogether(planned);
    return planned;
}

} // namespace darkroom
