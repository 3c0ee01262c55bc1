#pragma once

#include "darkroom/checkpoint/identity.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/text/clip.h"
#include "darkroom/text/wordpiece.h"
#include "diffusion/network_units.h"
#include "diffusion/noise_schedule.h"
#include "diffusion/prediction.h"
#include "diffusion/sampler_registry.h"
#include "generation/model_folder.h"
#include "models/darkroom_config.h"
#include "models/module_weights.h"
#include "models/prompt_encoder.h"
#include "nn/autoencoder.h"
#include "nn/class_tokens.h"
#include "nn/clip_text_encoder.h"
#include "nn/ldm_text_encoder.h"
#include "nn/noisy_classifier.h"
#include "nn/region_encoder.h"
#include "nn/text_encoder.h"
#include "nn/unet.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace darkroom {

/// A network that is known from headers and configs but not built yet.
template <typename Options>
struct Planned {
    Options options;
    std::shared_ptr<const checkpoint::Weights> weights; ///< Shared by the networks of one file.
    models::LoadRules rules;

    /// Numbers in the tensors that are the network's.
    std::uint64_t elements() const { return models::elementCount(*weights, rules); }
};

struct PlannedClip {
    Planned<nn::ClipTextOptions> network;
    text::ClipTokenizer tokenizer;
    nn::ClipReading reading;
};

struct PlannedBert {
    Planned<nn::TextEncoderOptions> network;
    text::WordPieceTokenizer tokenizer;
    std::int64_t maxTokens = 0;
};

struct PlannedLdmText {
    Planned<nn::LdmTextOptions> network;
    text::WordPieceTokenizer tokenizer;
};

/// What a U-Net is given beside the noisy latent, channel after channel.
enum class ConcatenatedInput {
    None,
    Regions,         ///< A region map: one-hot, averaged to latent size.
    EncodedRegions,  ///< A region map through the model's own region encoder.
    MaskThenPicture, ///< Inpainting: the mask (0 or 1 = paint anew), then the masked picture's latent.
    PictureThenMask, ///< Inpainting: the masked picture's latent, then the mask (−1 or 1).
    LowResolution,   ///< A small picture at latent size.
};

/// Everything that a model is made of, before anything is allocated.
struct ModelPlan {
    std::string origin; ///< The folder or file, as errors name it.
    Planned<nn::UNetOptions> unet;
    std::optional<Planned<nn::AutoencoderOptions>> autoencoder; ///< None: the U-Net works on pictures themselves.
    std::vector<PlannedClip> clip;
    models::ClipPrompts::Nothing withoutPrompt = models::ClipPrompts::Nothing::EmptyText;
    std::optional<PlannedBert> bert;
    std::optional<PlannedLdmText> ldmText;
    std::optional<Planned<nn::ClassTokensOptions>> classTokens;
    std::optional<Planned<nn::RegionEncoderOptions>> regionEncoder;
    bool lacksAutoencoder = false; ///< `autoencoder` is another file's.
    ConcatenatedInput concatenated = ConcatenatedInput::None;

    diffusion::NoiseScheduleOptions schedule;
    diffusion::NetworkUnits units;
    Json scheduler; ///< diffusers' config, where the model has one.
    diffusion::PredictionType predictionType = diffusion::PredictionType::Epsilon;
    diffusion::ModelSampling sampling;
    std::optional<models::DarkroomConfig> darkroom; ///< Of our own models.

    bool takesText() const { return bert.has_value() || ldmText.has_value() || !clip.empty(); }
    std::int64_t textChannels() const;
    std::int64_t pooledChannels() const;
    /// Tokens of an ordinary text, or of what stands for one; for measuring.
    std::int64_t usualTokens() const;
    std::uint64_t elements() const;
};

constexpr std::int64_t kRefinerIds = 5; ///< What XL's refiner is told: original size, crop, aesthetic score.

/// Whether a U-Net has cross-attention.
bool readsContext(const nn::UNetOptions& options);

/// The plan of a folder in the diffusers layout, its parts checked against their files' headers; where it has no autoencoder, with the one at
/// `autoencoder`. Throws Error{File}, Error{Format} or Error{Shape}.
ModelPlan planDiffusers(const ModelFolder& folder, const std::filesystem::path& autoencoder = {});

/// The plan of a single file of latent diffusion or Stable Diffusion, by its shapes, with what its yaml adds. The file's averaged weights are used
/// where it has them, unless `choice` says otherwise. Throws as the above.
ModelPlan planCompvis(const checkpoint::Identity& identity, checkpoint::WeightChoice choice = checkpoint::WeightChoice::Averaged,
    const std::filesystem::path& autoencoder = {});

/// The plan of a U-Net of guided-diffusion, by its shapes, with what its flags add. Throws as the above.
ModelPlan planGuided(const checkpoint::Identity& identity);
/// The same for one of its classifiers.
Planned<nn::NoisyClassifierOptions> planGuidedClassifier(const checkpoint::Identity& identity);

/// A small picture as guided-diffusion's super-resolution network reads it: bilinear at the large size. low: [B,3,h,w].
torch::Tensor enlargedPicture(const torch::Tensor& low, std::int64_t height, std::int64_t width);

/// Plan and description of whatever lies at a path; of a model without autoencoder with the one at `autoencoder`. Throws as the above.
std::pair<ModelPlan, ModelDescription> planModel(const std::filesystem::path& path, const std::filesystem::path& autoencoder = {});

/// The autoencoder at a path, in place of a model's own: a model of any layout with one, a component's folder, or a single file. Throws Error{File},
/// Error{Format}, or Error{Shape} when its latents are others than those of `own`.
Planned<nn::AutoencoderOptions> planAutoencoder(const std::filesystem::path& path, const nn::AutoencoderOptions& own);

/// What is known of the autoencoder that a model lacks.
struct MissingAutoencoder {
    std::string model;
    std::int64_t latentChannels = 0;
    int downsampling = 0; ///< 0 where nothing says it.
    double scalingFactor = 1.0;
};

/// The autoencoder at `path` for such a model. Throws as planAutoencoder(), and Error{Format} when `path` is empty.
Planned<nn::AutoencoderOptions> planMissingAutoencoder(const std::filesystem::path& path, const MissingAutoencoder& missing);

/// What to do about a model without autoencoder.
std::string lacksAutoencoderSentence(const std::string& model);

/// Throws Error{Format} saying of the folder or file at `origin` why this program can't run the model.
[[noreturn]] void refuseModel(const std::string& origin, const std::string& why);

/// That the parts fit each other and what this program can feed them. Throws Error{Format}.
void checkTogether(const ModelPlan& plan);

} // namespace darkroom
