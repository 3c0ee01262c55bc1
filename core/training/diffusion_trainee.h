#pragma once

#include "diffusion/noise_schedule.h"
#include "diffusion/prediction.h"
#include "models/darkroom_config.h"
#include "models/text_conditioner.h"
#include "nn/autoencoder.h"
#include "nn/unet.h"
#include "training/dataset.h"
#include "training/latent_cache.h"
#include "training/shuffler.h"
#include "training/training_run.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace darkroom::training {

/// Probabilities with which a training example loses a condition, each drawn on its own, so that any subset of conditions works
/// (Ho & Salimans 2022, algorithm 1, for each condition); `all` drops every one together.
struct ConditionDropout {
    double text = 0.15;
    double classes = 0.3;
    double regions = 0.5;
    double all = 0.1;
};

struct DiffusionTrainingOptions {
    nn::UNetOptions network;
    nn::AutoencoderOptions autoencoder;
    diffusion::NoiseScheduleOptions schedule;
    diffusion::PredictionType prediction = diffusion::PredictionType::Velocity;
    double minSnrGamma = 5.0;
    ConditionDropout dropout;
    std::int64_t batch = 64;
    std::uint64_t seed = 1;
    std::int64_t maxTokens = 32;
    bool useClasses = true;
    bool useRegions = true;
    ProcessShare share;
    torch::ScalarType working = torch::kBFloat16;
};

/// Weight of an example's squared error: min(SNR, γ) over SNR for ε, over SNR + 1 for v, itself for x0 (Hang et al. 2023, eq. 6, and its v
/// form), SNR = α²/σ². gamma = 0: 1. alpha, sigma: [B] fp32.
torch::Tensor minSnrWeight(const torch::Tensor& alpha, const torch::Tensor& sigma, double gamma, diffusion::PredictionType type);

/// What the trainer needs besides options.
struct DiffusionParts {
    std::shared_ptr<const Dataset> dataset;
    std::vector<std::size_t> pictures; ///< Which of the data set's; latents are in this order.
    LatentCache latents;
    nn::AutoencoderKl autoencoder{nullptr};      ///< For samples and export.
    std::optional<models::TextConditioner> text; ///< None: no text condition.
    std::filesystem::path textFolder;            ///< Where its files are copied from on export.
};

/// Trains a latent U-Net: L_LDM = E w(t) ‖target − f(α z + σ ε, t, τ(y), c, m)‖² (Rombach et al. 2022, eq. 2), with z a draw from the posterior
/// times 1/std, t uniform over the training timesteps, and text, class and region map as conditions.
class DiffusionTrainee : public Trainee {
public:
    DiffusionTrainee(DiffusionParts parts, const DiffusionTrainingOptions& options, nn::UNet network = nullptr);

    torch::nn::Module& network() override { return *m_network; }
    std::int64_t batchSize() const override { return m_options.batch; }
    Losses losses(std::int64_t step) override;
    Image samples() override;
    void exportModel(FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts) override;
    Json options() const override;

private:
    struct Conditions {
        nn::Context context;
        torch::Tensor classes; ///< [B]
        torch::Tensor regions; ///< [B,R,h,w]
    };

    Conditions conditions(std::span<const Sample> samples);
    nn::Context context(std::span<const std::string> captions);
    torch::Tensor predict(const torch::Tensor& x, const torch::Tensor& timestep, const Conditions& conditions);
    std::int64_t nullClass() const { return static_cast<std::int64_t>(m_parts.dataset->classes().size()); }
    std::int64_t regionChannels() const { return m_options.network.inChannels - m_options.network.outChannels; }
    Json schedulerConfig() const;
    models::DarkroomConfig darkroomConfig() const;

    DiffusionParts m_parts;
    DiffusionTrainingOptions m_options;
    nn::UNet m_network;
    Shuffler m_order;
    torch::Tensor m_alphas, m_sigmas; ///< [T] fp32
    std::shared_ptr<const diffusion::NoiseSchedule> m_schedule;
    std::unordered_map<std::string, torch::Tensor> m_captions; ///< Encoded on first use, in the working type.
};

} // namespace darkroom::training
