#pragma once

#include "darkroom/generation/model.h"
#include "diffusion/network_units.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/prediction.h"
#include "diffusion/sampler_registry.h"
#include "generation/model_plan.h"
#include "models/darkroom_config.h"
#include "models/lora.h"
#include "models/prompt_encoder.h"
#include "nn/autoencoder.h"
#include "nn/class_tokens.h"
#include "nn/region_encoder.h"
#include "nn/unet.h"

#include <torch/types.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace darkroom {

class NoisyGuide;

/// All that an encoded prompt depends on but the model.
struct PromptKey {
    std::optional<std::string> text; ///< Without: what stands for no prompt.
    bool isPlain = false;
    int clipSkip = 0;
    std::string sources; ///< Files that change what the text becomes.

    auto operator<=>(const PromptKey&) const = default;
};

/// What a loaded model is made of. Belongs to the thread that runs it.
struct Model::Parts {
    ModelDescription description;
    models::DarkroomConfig config; ///< Defaults where the folder has no darkroom.json.

    nn::UNet unet{nullptr};
    nn::Autoencoder autoencoder{nullptr}; ///< None: the U-Net works on pictures themselves.
    nn::Autoencoder ownAutoencoder{
        nullptr};                   ///< The model's own, while a request has put another one into its place; none where it lacks one.
    nn::AutoencoderOptions latents; ///< Of the autoencoder that fits it.
    std::string autoencoderInUse;   ///< Where the one in use came from; empty for the model's own.
    std::unique_ptr<models::PromptEncoder> text; ///< In fp32; none for models without prompts.
    std::unique_ptr<models::LoraStack> loras;    ///< What is merged into the U-Net and CLIP's text encoders.
    nn::ClassTokens classTokens{nullptr};        ///< Where a class is read by cross-attention.
    nn::RegionEncoder regionEncoder{nullptr};
    ConcatenatedInput concatenated = ConcatenatedInput::None;

    std::shared_ptr<const diffusion::NoiseSchedule> schedule;
    diffusion::PredictionType predictionType = diffusion::PredictionType::Epsilon;
    diffusion::ModelSampling sampling;
    diffusion::NetworkUnits units;

    torch::Device device{torch::kCPU};
    std::string deviceName;
    Precision precision = Precision::Float32;
    torch::ScalarType type = torch::kFloat32; ///< Of the U-Net and the autoencoder.

    torch::Tensor previewWeights;       ///< models::previewWeights() of the autoencoder in use, on the device; undefined when there is no map.
    torch::Tensor linearPreviewWeights; ///< As models names them.
    double previewR2 = 0.0;

    /// Classifiers of noisy pictures that runs were guided by, by path; loaded when one is first asked for.
    std::map<std::string, std::shared_ptr<NoisyGuide>> guides;

    /// Seconds that the decoder takes for a pixel, as last measured; 0 before the first time.
    double decodeSecondsPerPixel = 0.0;
    /// Encoded prompts, so that the next run with the same ones begins at once.
    std::map<PromptKey, models::EncodedPrompt> encodedPrompts;

    /// Called before each network call; what it throws is treated as that call's failure. For tests.
    std::function<void()> beforeNetworkCall;
    /// Called before each decoding of a latent, preview, picture or tile. For tests.
    std::function<void()> beforeDecoding;

    /// The row of the class table that means "no class", where the description says that there is one.
    std::int64_t nullClass() const
    {
        if (classTokens) return classTokens->options().classes - 1;
        return description.takesClass && config.classes.empty() ? unet->options().classes - 1 : config.nullClass;
    }
};

} // namespace darkroom
