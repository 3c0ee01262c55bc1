#pragma once

#include "nn/autoencoder.h"
#include "nn/patch_discriminator.h"
#include "training/batches.h"
#include "training/dataset.h"
#include "training/training_run.h"

#include <memory>

namespace darkroom::training {

/// Weights of the autoencoder's loss. All terms are means over pixels and channels:
///   l1 |x − x̂| + l2 (x − x̂)² + structure (1 − SSIM) + kl KL(q(z|x) ‖ N(0,1)) / (3HW) − adversarial D(x̂)
struct AutoencoderLossOptions {
    double l1 = 1.0;
    double l2 = 1.0;
    double structure = 0.05;
    double kl = 1e-3;
    double adversarial = 0.0;             ///< Weight of a patch discriminator's hinge loss (Esser et al. 2021, section 3.1); 0: none.
    std::int64_t adversarialStart = 2000; ///< The step from which the discriminator learns and counts.
};

struct AutoencoderTrainingOptions {
    nn::AutoencoderOptions network;
    AutoencoderLossOptions loss;
    AugmentationOptions augmentation;
    std::int64_t batch = 8;
    std::uint64_t seed = 1;
    bool decoderOnly = false; ///< The encoder stays as it is, so that latents made with it stay valid.
    ProcessShare share;
    torch::ScalarType working = torch::kBFloat16;
};

/// 1 − SSIM (Wang et al. 2004, eq. 13) with a uniform window of 8 pixels at a stride of 4, mean over windows and channels: a cheap
/// structural term. x, y: [B,3,H,W] fp32 in [−1,1].
torch::Tensor structuralLoss(const torch::Tensor& x, const torch::Tensor& y);

/// KL(q(z|x) ‖ N(0,1)) summed over the latent, mean over the batch (Kingma & Welling 2014, appendix B).
torch::Tensor klDivergence(const nn::Posterior& posterior);

/// Trains a KL autoencoder on a data set's pictures.
class AutoencoderTrainee : public Trainee {
public:
    AutoencoderTrainee(
        std::shared_ptr<const Dataset> dataset, const AutoencoderTrainingOptions& options, nn::AutoencoderKl network = nullptr);

    torch::nn::Module& network() override { return *m_network; }
    torch::nn::Module* companion() override { return m_discriminator.is_empty() ? nullptr : m_discriminator.ptr().get(); }
    std::int64_t batchSize() const override { return m_options.batch; }
    Losses losses(std::int64_t step) override;
    Image samples() override;
    void exportModel(FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts) override;
    Json options() const override;

private:
    std::shared_ptr<const Dataset> m_dataset;
    AutoencoderTrainingOptions m_options;
    nn::AutoencoderKl m_network;
    nn::PatchDiscriminator m_discriminator{nullptr};
    std::vector<std::size_t> m_pictures, m_shown;
    Shuffler m_order;
};

} // namespace darkroom::training
