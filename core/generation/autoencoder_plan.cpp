#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "generation/model_folder.h"
#include "generation/model_plan.h"
#include "models/compvis_config.h"
#include "models/compvis_names.h"
#include "models/diffusers_config.h"
#include "models/outline.h"

namespace darkroom {

namespace fs = std::filesystem;

namespace {

using AutoencoderPlan = Planned<nn::AutoencoderOptions>;

constexpr const char* kInModel = "first_stage_model.";

/// A component's folder of diffusers.
AutoencoderPlan planComponent(const fs::path& folder)
{
    const auto config = folder / "config.json";
    AutoencoderPlan plan{models::autoencoderOptionsFromConfig(readJson(config), config.string()),
        std::make_shared<const checkpoint::Weights>(checkpoint::Weights::ofFolder(folder)), {}};
    models::checkOutline(plan.options, *plan.weights);
    return plan;
}

/// A single file of latent diffusion, the autoencoder alone or in a model; how latents are scaled is the business of the model that they are for.
AutoencoderPlan planFile(const fs::path& file, const nn::AutoencoderOptions& scaledAs)
{
    const auto weights = std::make_shared<const checkpoint::Weights>(checkpoint::Weights::ofFile(file, checkpoint::WeightChoice::Averaged));
    const std::string prefix = weights->find(std::string(kInModel) + "decoder.conv_out.weight") ? kInModel : "";
    AutoencoderPlan plan{models::autoencoderOptionsFromShapes(*weights, prefix), weights, {}};
    nn::takeLatentScale(plan.options, scaledAs);
    plan.rules.prefix = prefix;
    plan.rules.storedAt = models::compvisAutoencoderNames(plan.options, prefix);
    plan.rules.legacyAttentionNames = false;
    plan.rules.ignored.insert(plan.rules.ignored.end(), {"loss", "model_ema"});
    return plan;
}

[[noreturn]] void refuseLatents(
    const fs::path& path, const nn::AutoencoderOptions& options, std::int64_t channels, std::int64_t downsampling)
{
    throw Error(ErrorKind::Shape,
        say("%1 makes latents of %2 channels at 1/%3 of the picture's size, and this model's have %4 at 1/%5. Choose an autoencoder for "
            "this kind of model.",
            path, options.latentChannels, options.downsampling(), channels, downsampling));
}

AutoencoderPlan planAt(const fs::path& path, const nn::AutoencoderOptions& scaledAs)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        for (const char* name : {"vae", "vqvae"})
            if (fs::exists(path / name / "config.json", error)) return planComponent(path / name);
    const auto identity = checkpoint::identify(path);
    if (identity.find("vae") == nullptr)
        throw Error(ErrorKind::Format,
            say("%1 holds no autoencoder; it holds this: %2. Choose a KL or VQ autoencoder, or a model with one.", path,
                checkpoint::title(identity)));
    if (identity.layout == checkpoint::Layout::Diffusers) return planComponent(fs::is_directory(path, error) ? path : path.parent_path());
    return planFile(identity.weights, scaledAs);
}

} // namespace

std::string lacksAutoencoderSentence(const std::string& model)
{
    return say("%1 has no autoencoder of its own. Choose one of the same family, such as a file vae.safetensors (--vae).", model);
}

AutoencoderPlan planMissingAutoencoder(const fs::path& path, const MissingAutoencoder& missing)
{
    if (path.empty()) throw Error(ErrorKind::Format, lacksAutoencoderSentence(missing.model));
    auto plan = planAt(path, {.scalingFactor = missing.scalingFactor});
    const auto& options = plan.options;
    const bool isOfSize = missing.downsampling == 0 || options.downsampling() == missing.downsampling;
    if (options.latentChannels != missing.latentChannels || !isOfSize)
        refuseLatents(path, options, missing.latentChannels, isOfSize ? options.downsampling() : missing.downsampling);
    return plan;
}

AutoencoderPlan planAutoencoder(const fs::path& path, const nn::AutoencoderOptions& own)
{
    auto plan = planAt(path, own);
    const auto& options = plan.options;
    if (options.latentChannels != own.latentChannels || options.downsampling() != own.downsampling() || options.inChannels != own.inChannels
        || options.outChannels != own.outChannels)
        refuseLatents(path, options, own.latentChannels, own.downsampling());
    return plan;
}

} // namespace darkroom
