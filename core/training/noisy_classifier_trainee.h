#pragma once

#include "models/noisy_classifier_files.h"
#include "training/noising.h"
#include "training/noisy_classifier_inputs.h"
#include "training/training_run.h"

#include <functional>
#include <memory>

namespace darkroom::training {

struct NoisyClassifierTrainingOptions {
    models::NoisyClassifierDescription description; ///< Classes, channels and side are those of the parts.
    double labelSmoothing = 0.1;
    std::int64_t batch = 64;
    std::uint64_t seed = 1;
    ProcessShare share;
    torch::ScalarType working = torch::kBFloat16;
    Json inputs = Json::object(); ///< How the inputs were made, for the run's options.
};

/// What the trainer needs besides options.
struct NoisyClassifierParts {
    std::shared_ptr<const Dataset> dataset;
    ClassifierSplits splits;
    std::shared_ptr<const ClassifierInputs> inputs;
    std::function<void(const Json&)> events; ///< Told of every measured accuracy; may be empty.
};

/// Trains a classifier p_φ(y | x_t, t) of noisy inputs (Dhariwal & Nichol 2021, section 4): cross-entropy of x_t = α_t z + σ_t ε with t uniform over the
/// training timesteps. Its first weights are those of guided-diffusion: residual branches and attentions begin as zero.
class NoisyClassifierTrainee : public Trainee {
public:
    /// Throws Error{Usage} when the inputs' side cannot be halved once for each width but the first.
    NoisyClassifierTrainee(NoisyClassifierParts parts, const NoisyClassifierTrainingOptions& options);

    torch::nn::Module& network() override { return *m_network; }
    std::int64_t batchSize() const override { return m_options.batch; }
    Losses losses(std::int64_t step) override;
    /// Pictures of the first test, without noise, framed in green where the class is right and in red where it is not.
    Image samples() override;
    /// Measures the averaged weights by timestep: the figures go into the config, into accuracy.json beside the folder, and to the events.
    void exportModel(FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts) override;
    Json options() const override;

private:
    NoisyClassifierParts m_parts;
    NoisyClassifierTrainingOptions m_options;
    nn::NoisyClassifier m_network{nullptr};
    Shuffler m_order;
    Noising m_noising;
    torch::Tensor m_labels; ///< Of the training pictures, [N] int64.
};

} // namespace darkroom::training
