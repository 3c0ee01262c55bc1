#pragma once

#include "darkroom/training/train.h"
#include "diffusion/noise_schedule.h"
#include "nn/autoencoder.h"
#include "training/augmentation.h"
#include "training/dataset.h"
#include "training/process_group.h"
#include "training/training_run.h"

namespace darkroom::training {

/// The parts of a request that every kind of run shares.
RunOptions runOptions(const TrainingRequest& request, const ProcessShare& share);

/// This process's place in `group`, which may be null.
ProcessShare shareOf(const ProcessGroup* group);

/// Trains and reports: the log's lines go to `events`, gradients through `group` when there is one.
TrainingOutcome runToOutcome(
    Trainee& trainee, const RunOptions& options, const TrainingEvents& events, ProcessGroup* group, std::stop_token stop);
std::shared_ptr<const Dataset> openDataset(const TrainingRequest& request, const TrainingEvents& events, std::stop_token stop);
AugmentationOptions augmentation(const TrainingRequest& request);

/// bf16 where this processor multiplies it faster than fp32, unless the request says otherwise.
torch::ScalarType workingType(const TrainingRequest& request);

/// The autoencoder in a model folder's vae/, weights in `type`.
nn::AutoencoderKl loadAutoencoder(const std::filesystem::path& model, torch::ScalarType type);

/// The noise schedule of networks that work on pictures themselves, by guided-diffusion's names: "linear" (Ho et al. 2020) or "cosine" (Nichol & Dhariwal
/// 2021, eq. 17), 1000 timesteps. Throws Error{Usage} for another name.
diffusion::NoiseScheduleOptions pixelSchedule(const std::string& name);

} // namespace darkroom::training
