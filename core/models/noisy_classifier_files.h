#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "diffusion/noise_schedule.h"
#include "models/module_weights.h"
#include "nn/noisy_classifier.h"

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace darkroom::models {

// A noisy classifier of our own on disk is a folder with diffusion_pytorch_model.safetensors (fp16, tensors as nn/noisy_classifier.h names them) and
// config.json:
//   "_class_name": "DarkroomNoisyClassifier",
//   "input": "latents" or "pictures", "in_channels", "sample_size" (its side),
//   "block_out_channels", "attention_levels" (one truth a level), "layers_per_block", "attention_head_dim", "norm_num_groups",
//   "classes" (names by id),
//   "schedule": the noise schedule of training, in the fields of diffusers' scheduler_config.json; the network is told its timesteps, 0 … T − 1,
//   "darkroom_training": steps, accuracy by timestep (read by the model card alone).

/// What a noisy classifier reads.
enum class NoisyInput {
    Latents,  ///< As the U-Net reads them: times the autoencoder's scaling factor, then noised.
    Pictures, ///< In [−1, 1], then noised.
};

/// The family of guided-diffusion's classifiers that we train: AdaGN, sizes that change inside residual blocks, the attention pool.
struct NoisyClassifierDescription {
    NoisyInput input = NoisyInput::Latents;
    std::int64_t channels = 4;    ///< Of what it reads, …
    std::int64_t sampleSize = 32; ///< … and its side: the pool has a place for each of the last pixels.
    std::vector<std::int64_t> widths = {96, 160, 224};
    std::vector<bool> attention = {false, true, true};
    std::int64_t blocksPerLevel = 1;
    std::int64_t headChannels = 32; ///< Of every attention, the pool's included.
    std::int64_t groups = 32;
    std::vector<std::string> classes; ///< By id.
    diffusion::NoiseScheduleOptions schedule;

    nn::NoisyClassifierOptions network() const;
};

struct StoredNoisyClassifier {
    NoisyClassifierDescription description;
    nn::NoisyClassifier network{nullptr};
};

/// Throws Error{Format} naming `origin` and the field.
NoisyClassifierDescription noisyClassifierFromConfig(const Json& config, const std::string& origin);
Json toConfig(const NoisyClassifierDescription& description);

/// What such a folder holds, by its config and the headers of its weights. Throws as loadNoisyClassifier() does.
NoisyClassifierDescription describeNoisyClassifier(const std::filesystem::path& folder);

/// Reads such a folder, weights in `type`. Throws Error{File} saying how to train one when there is none, Error{Format} or Error{Shape}.
StoredNoisyClassifier loadNoisyClassifier(const std::filesystem::path& folder, torch::ScalarType type);

/// Writes such a folder. Throws Error{File}.
void saveNoisyClassifier(FileSystem& files, const std::filesystem::path& folder, const NoisyClassifierDescription& description,
    const NamedTensors& weights, const Json& facts);

} // namespace darkroom::models
