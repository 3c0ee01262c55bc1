#pragma once

#include "darkroom/base/json.h"
#include "diffusion/noise_schedule.h"
#include "nn/unet.h"
#include "training/augmentation.h"
#include "training/dataset.h"
#include "training/noising.h"
#include "training/pixel_loss.h"
#include "training/training_run.h"

#include <memory>
#include <string>

namespace darkroom::training {

/// A network in guided-diffusion's form, by the flags of its scripts. AdaGN, sizes that change inside residual blocks, a learned variance.
struct PixelNetwork {
    std::vector<std::int64_t> widths = {64, 128, 192}; ///< Multiples of the first.
    std::vector<bool> attention = {false, true, true};
    std::int64_t blocksPerLevel = 1;
    std::int64_t headChannels = 32;

    /// classes: 0 for a network that knows none.
    nn::UNetOptions network(std::int64_t size, std::int64_t classes) const;
    Json flags(std::int64_t size, bool hasClasses, const std::string& noiseSchedule) const;
};

struct PixelTrainingOptions {
    PixelNetwork network;
    std::string noiseSchedule = "cosine";     ///< What guided-diffusion calls …
    diffusion::NoiseScheduleOptions schedule; ///< … this.
    double boundWeight = 0.001;               ///< λ of L_simple + λ L_vlb.
    AugmentationOptions augmentation;
    std::int64_t batch = 64;
    std::uint64_t seed = 1;
    ProcessShare share;
    torch::ScalarType working = torch::kBFloat16;
};

/// Trains a diffusion model of pictures themselves, class-conditional where the data set has classes (Dhariwal & Nichol 2021), with the objective of
/// HybridObjective and t uniform. Its export is a file that guided-diffusion's layout names: model.safetensors with flags.json beside it.
class PixelTrainee : public Trainee {
public:
    /// Throws Error{Usage} when there is nothing to train on or the pictures cannot be halved often enough.
    PixelTrainee(std::shared_ptr<const Dataset> dataset, const PixelTrainingOptions& options);

    torch::nn::Module& network() override { return *m_network; }
    std::int64_t batchSize() const override { return m_options.batch; }
    Losses losses(std::int64_t step) override;
    /// DDIM samples of classes spread over all there are.
    Image samples() override;
    void exportModel(FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts) override;
    Json options() const override;

private:
    torch::Tensor predict(const torch::Tensor& x, const torch::Tensor& timestep, const torch::Tensor& labels);
    std::int64_t classCount() const { return static_cast<std::int64_t>(m_dataset->classes().size()); }

    std::shared_ptr<const Dataset> m_dataset;
    PixelTrainingOptions m_options;
    nn::UNetOptions m_networkOptions;
    nn::UNet m_network{nullptr};
    std::vector<std::size_t> m_pictures;
    Shuffler m_order;
    Noising m_noising;
    HybridObjective m_objective;
};

} // namespace darkroom::training
