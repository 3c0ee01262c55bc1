#pragma once

#include "darkroom/generation/model.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/prediction.h"
#include "diffusion/sampler_registry.h"
#include "models/darkroom_config.h"
#include "models/text_conditioner.h"
#include "nn/autoencoder.h"
#include "nn/unet.h"

#include <torch/types.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace darkroom {

/// What a loaded model is made of. Belongs to the thread that runs it.
struct Model::Parts {
    ModelDescription description;
    models::DarkroomConfig config; ///< Defaults where the folder has no darkroom.json.

    nn::UNet unet{nullptr};
    nn::AutoencoderKl autoencoder{nullptr};
    std::optional<models::TextConditioner> text; ///< In fp32; none for models without prompts.

    std::shared_ptr<const diffusion::NoiseSchedule> schedule;
    diffusion::PredictionType predictionType = diffusion::PredictionType::Epsilon;
    diffusion::ModelSampling sampling;

    torch::Device device{torch::kCPU};
    std::string deviceName;
    Precision precision = Precision::Float32;
    torch::ScalarType type = torch::kFloat32; ///< Of the U-Net and the autoencoder.

    torch::Tensor previewMatrix; ///< [3,C] fp32 on the device; undefined when there is no linear preview.
    torch::Tensor previewBias;   ///< [3]
    double previewR2 = 0.0;

    /// Seconds that the decoder takes for a pixel, as last measured; 0 before the first time.
    double decodeSecondsPerPixel = 0.0;
    /// Encoded prompts by text, so that the next run with the same ones begins at once.
    std::map<std::string, torch::Tensor> encodedPrompts;

    /// Called before each network call; what it throws is treated as that call's failure. For tests.
    std::function<void()> beforeNetworkCall;

    /// The row of the class table that means "no class".
    std::int64_t nullClass() const
    {
        return description.takesClass && config.classes.empty() ? unet->options().classes - 1 : config.nullClass;
    }
};

} // namespace darkroom
