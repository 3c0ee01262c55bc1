#pragma once

#include "darkroom/base/json.h"
#include "darkroom/base/request.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom::training {

/// What every training run takes.
struct TrainingRequest {
    std::filesystem::path data;          ///< index.jsonl or its folder, a folder of class folders, or a folder of pictures.
    std::filesystem::path out;           ///< The run's folder: state, log, samples, exported model. Resumed when it holds a state.
    int size = 128;                      ///< Picture side, pixels.
    std::vector<std::string> dropGroups; ///< For example "flags".
    bool skipBroken = false;             ///< Leave broken records out instead of stopping at the first.
    std::int64_t steps = 10000;
    std::int64_t batch = 16; ///< Examples a step and process.
    std::uint64_t seed = 1;
    double learningRate = 2e-4;
    std::int64_t warmup = 200;
    bool cosine = true; ///< Decay to a hundredth at the last step; otherwise constant.
    double weightDecay = 0.01;
    double clipNorm = 1.0;
    double emaDecay = 0.9995;
    double saveMinutes = 5.0;
    double sampleMinutes = 10.0;
    std::int64_t logEvery = 20;
    int threads = 0;                            ///< 0: all physical cores.
    Precision precision = Precision::Automatic; ///< Working weights: bf16 where the processor has it; masters are always fp32.
    double flip = 0.0;                          ///< Augmentations: see training/augmentation.h.
    double shift = 0.0;
    double scale = 0.0;
    double colour = 0.0;
};

struct AutoencoderRequest {
    TrainingRequest run;
    std::vector<std::int64_t> widths = {32, 32, 96, 192}; ///< Channels per level; f = 2^(levels − 1).
    std::int64_t latentChannels = 8;
    std::int64_t layersPerBlock = 1;
    std::int64_t groups = 8;
    bool middleAttention = false;
    double l1 = 1.0, l2 = 1.0, structure = 0.05, kl = 1e-3;
    double adversarial = 0.0;             ///< Weight of a patch discriminator's loss; 0: none.
    std::int64_t adversarialStart = 2000; ///< The step from which it counts.
    std::filesystem::path from;           ///< A model folder to start from; empty: random weights.
    bool decoderOnly = false;             ///< Train the decoder alone, so that latents stay valid.
};

struct DiffusionRequest {
    TrainingRequest run;
    std::filesystem::path autoencoder; ///< Model folder that holds vae/.
    std::filesystem::path textEncoder; ///< Model folder that holds text_encoder/ and tokenizer/; empty: no text condition.
    std::vector<std::int64_t> widths = {128, 256, 320};
    std::vector<bool> attention = {false, true, true};
    std::vector<std::int64_t> layersPerBlock = {1, 1, 1};
    std::int64_t headChannels = 64;
    std::string predictionType = "v_prediction";
    double minSnrGamma = 5.0; ///< 0: no weighting (Hang et al. 2023).
    double dropText = 0.15;   ///< Probability of the null text, drawn on its own.
    double dropClass = 0.3;
    double dropRegions = 0.5;
    double dropAll = 0.1; ///< Probability that all conditions are dropped together.
    bool useClasses = true;
    bool useRegions = true;
    std::filesystem::path from; ///< A model folder whose U-Net to start from; empty: random weights.
};

/// The run's defaults for a picture classifier: short, with augmentations.
TrainingRequest featuresRun();

/// A picture classifier for evaluation: accuracy of generated pictures, and the features of the Fréchet distance.
struct FeaturesRequest {
    TrainingRequest run = featuresRun();
    std::vector<std::int64_t> widths = {16, 32, 64, 128, 256}; ///< Channels after each halving of the picture.
    std::int64_t blocksPerLevel = 1;
    std::int64_t groups = 8;
    double labelSmoothing = 0.1;
};

/// The run's defaults for a classifier of noisy inputs.
TrainingRequest classifierRun();

/// A classifier of noisy latents or pictures, for classifier guidance.
struct ClassifierRequest {
    TrainingRequest run = classifierRun();
    std::filesystem::path autoencoder;    ///< Of latents: the model folder that holds vae/ and scheduler/.
    bool pixels = false;                  ///< Noised pictures instead of latents, for a model that works on pictures themselves …
    std::string noiseSchedule = "cosine"; ///< … and was trained with this: linear or cosine.
    std::int64_t views = 4;               ///< Encodings of each picture, all but the first of them augmented; latents alone.
    double holdOut = 0.04;                ///< Share of the training pictures that are kept back as a test.
    std::vector<std::int64_t> widths = {96, 160, 224};
    std::vector<bool> attention = {false, true, true};
    std::int64_t layersPerBlock = 1;
    std::int64_t headChannels = 32;
    std::int64_t groups = 32;
    double labelSmoothing = 0.1;
};

/// The run's defaults for a diffusion model of small pictures.
TrainingRequest pixelRun();

/// A diffusion model of pictures themselves in guided-diffusion's form: class-conditional where the data has classes, with a learned variance.
struct PixelRequest {
    TrainingRequest run = pixelRun();
    std::vector<std::int64_t> widths = {64, 128, 192}; ///< Channels per level, multiples of the first.
    std::vector<bool> attention = {false, true, true};
    std::int64_t layersPerBlock = 1;
    std::int64_t headChannels = 32;
    std::string noiseSchedule = "cosine"; ///< linear or cosine.
    double boundWeight = 0.001;           ///< λ of the variational bound beside the squared error (Nichol & Dhariwal 2021, eq. 16).
};

struct TrainingOutcome {
    std::int64_t steps = 0;
    double lastLoss = 0.0;
    bool stopped = false;
};

/// Each line of the run's log, as it is written.
using TrainingEvents = std::function<void(const Json&)>;

/// Train, resuming from the run's folder; throw Error.
TrainingOutcome trainAutoencoder(const AutoencoderRequest& request, const TrainingEvents& events, std::stop_token stop);
TrainingOutcome trainDiffusion(const DiffusionRequest& request, const TrainingEvents& events, std::stop_token stop);
TrainingOutcome trainFeatures(const FeaturesRequest& request, const TrainingEvents& events, std::stop_token stop);
TrainingOutcome trainClassifier(const ClassifierRequest& request, const TrainingEvents& events, std::stop_token stop);
TrainingOutcome trainPixel(const PixelRequest& request, const TrainingEvents& events, std::stop_token stop);

} // namespace darkroom::training
