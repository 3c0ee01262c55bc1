#include "darkroom/checkpoint/identity.h"

#include "darkroom/base/say.h"

#include <array>

namespace darkroom::checkpoint {

namespace {

std::string familyTitle(Family family)
{
    switch (family) {
    case Family::StableDiffusion1: return "Stable Diffusion 1.x";
    case Family::StableDiffusion2: return "Stable Diffusion 2.x";
    case Family::StableDiffusionXl: return "Stable Diffusion XL";
    case Family::StableDiffusionXlRefiner: return say("Stable Diffusion XL refiner");
    case Family::LatentDiffusion: return say("Latent diffusion");
    case Family::PixelDiffusion: return say("Diffusion of pictures");
    case Family::GuidedDiffusion: return say("Guided diffusion (ADM)");
    case Family::GuidedUpsampler: return say("Guided diffusion (ADM) super-resolution");
    case Family::GuidedClassifier: return say("Guided diffusion's noisy classifier");
    case Family::NoisyClassifier: return say("Darkroom's noisy classifier");
    case Family::AutoencoderKl: return say("KL autoencoder");
    case Family::AutoencoderVq: return say("VQ autoencoder");
    case Family::TextEncoder: return say("Text encoder");
    case Family::Lora: return "LoRA";
    case Family::TextualInversion: return say("Textual inversion");
    }
    return say("Latent diffusion");
}

bool isStableDiffusion(Family family)
{
    return family == Family::StableDiffusion1 || family == Family::StableDiffusion2 || family == Family::StableDiffusionXl
        || family == Family::StableDiffusionXlRefiner;
}

/// A title that says what else the model begins from.
std::string withCondition(const std::string& title, Condition condition)
{
    switch (condition) {
    case Condition::Text: break;
    case Condition::ClassLabel: return say("%1, from classes", title);
    case Condition::RegionMap: return say("%1, from a region map", title);
    case Condition::MaskedPicture: return say("%1, inpainting", title);
    case Condition::LowResolutionPicture: return say("%1, super-resolution", title);
    case Condition::Picture: return say("%1, from a picture", title);
    }
    return say("%1, from text", title);
}

Json partJson(const Part& part)
{
    return {{"name", part.name}, {"kind", part.kind}, {"source", part.source.string()}, {"prefix", part.prefix},
        {"parameters", part.parameters}, {"bytes", part.bytes}};
}

} // namespace

const char* name(Layout layout) noexcept
{
    switch (layout) {
    case Layout::Diffusers: return "diffusers";
    case Layout::CompVis: return "compvis";
    case Layout::GuidedDiffusion: return "guided-diffusion";
    case Layout::Adapter: return "adapter";
    }
    return "diffusers";
}

const char* name(Family family) noexcept
{
    switch (family) {
    case Family::StableDiffusion1: return "sd1";
    case Family::StableDiffusion2: return "sd2";
    case Family::StableDiffusionXl: return "sdxl";
    case Family::StableDiffusionXlRefiner: return "sdxl-refiner";
    case Family::LatentDiffusion: return "ldm";
    case Family::PixelDiffusion: return "pixel-diffusion";
    case Family::GuidedDiffusion: return "adm";
    case Family::GuidedUpsampler: return "adm-upsampler";
    case Family::GuidedClassifier: return "adm-classifier";
    case Family::NoisyClassifier: return "noisy-classifier";
    case Family::AutoencoderKl: return "autoencoder-kl";
    case Family::AutoencoderVq: return "autoencoder-vq";
    case Family::TextEncoder: return "text-encoder";
    case Family::Lora: return "lora";
    case Family::TextualInversion: return "textual-inversion";
    }
    return "ldm";
}

const char* name(Condition condition) noexcept
{
    switch (condition) {
    case Condition::Text: return "text";
    case Condition::ClassLabel: return "class";
    case Condition::RegionMap: return "region_map";
    case Condition::MaskedPicture: return "masked_picture";
    case Condition::LowResolutionPicture: return "low_resolution_picture";
    case Condition::Picture: return "picture";
    }
    return "text";
}

bool isNoisyClassifier(const Identity& identity)
{
    return identity.family == Family::GuidedClassifier || identity.family == Family::NoisyClassifier;
}

bool lacksAutoencoder(const Identity& identity)
{
    return identity.find("unet") != nullptr && identity.latentChannels > 0 && identity.find("vae") == nullptr
        && identity.find("vqvae") == nullptr && identity.find("movq") == nullptr;
}

bool makesPictures(const Identity& identity)
{
    const bool isComponent = identity.layout == Layout::Diffusers && identity.config.filename() != "model_index.json";
    const bool lacksText = identity.missing.size() > static_cast<std::size_t>(lacksAutoencoder(identity));
    return identity.find("unet") != nullptr && identity.layout != Layout::Adapter && !isComponent && !lacksText;
}

std::string title(const Identity& identity)
{
    std::string text = familyTitle(identity.family);
    const bool saysMore = identity.family == Family::LatentDiffusion || identity.family == Family::PixelDiffusion
        || identity.family == Family::GuidedDiffusion;
    for (const Condition condition : identity.conditions) {
        // Text goes without saying where every model of a family reads it.
        const bool isPlain = (condition == Condition::Text && isStableDiffusion(identity.family))
            || (condition == Condition::LowResolutionPicture && identity.family == Family::GuidedUpsampler);
        if (!isPlain) {
            text = withCondition(text, condition);
        }
    }
    return saysMore && identity.conditions.empty() ? say("%1, unconditional", text) : text;
}

Json toJson(const Identity& identity)
{
    Json json = {{"title", title(identity)}, {"path", identity.path.string()}, {"layout", name(identity.layout)},
        {"family", name(identity.family)}, {"parameters", identity.parameters}, {"bytes", identity.bytes},
        {"precision", identity.precision}, {"has_averages", identity.hasAverages}, {"conditions", Json::array()}, {"parts", Json::array()},
        {"missing", identity.missing}, {"notes", identity.notes}};
    for (const Condition condition : identity.conditions) {
        json["conditions"].push_back(name(condition));
    }
    for (const Part& part : identity.parts) {
        json["parts"].push_back(partJson(part));
    }
    const auto add = [&json](const char* key, std::int64_t value) {
        if (value > 0) {
            json[key] = value;
        }
    };
    add("width", identity.width);
    add("height", identity.height);
    add("picture_channels", identity.pictureChannels);
    add("latent_channels", identity.latentChannels);
    add("downsampling", identity.latentChannels > 0 ? identity.downsampling : 0);
    add("context_width", identity.contextWidth);
    add("classes", identity.classes);
    add("region_classes", identity.regionClasses);
    add("codebook", identity.codebook);
    if (identity.predictionType) {
        json["prediction_type"] = *identity.predictionType;
    }
    if (identity.learnsVariance) {
        json["learns_variance"] = true;
    }
    for (const auto& [key, file] : {std::pair{"weights_file", identity.weights}, std::pair{"config_file", identity.config}}) {
        if (!file.empty()) {
            json[key] = file.string();
        }
    }
    return json;
}

} // namespace darkroom::checkpoint
