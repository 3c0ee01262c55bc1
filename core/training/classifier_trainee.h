#pragma once

#include "models/classifier_files.h"
#include "training/augmentation.h"
#include "training/dataset.h"
#include "training/training_run.h"

#include <memory>

namespace darkroom::training {

struct ClassifierTrainingOptions {
    nn::PictureClassifierOptions network; ///< `classes` is the data set's.
    double labelSmoothing = 0.1;          ///< ε of the target (1 − ε) onehot + ε/K (Szegedy et al. 2016, section 7).
    AugmentationOptions augmentation;
    std::int64_t batch = 32;
    std::uint64_t seed = 1;
    ProcessShare share;
    torch::ScalarType working = torch::kBFloat16;
};

/// Cross-entropy with label smoothing, mean over the batch: −Σ_k q_k log p_k, q_k = (1 − ε) [k = class] + ε/K.
/// logits: [B,K] fp32; classes: [B] int64 in [0,K).
torch::Tensor smoothedCrossEntropy(const torch::Tensor& logits, const torch::Tensor& classes, double smoothing);

/// Trains a picture classifier on a data set's training pictures that have a class.
class ClassifierTrainee : public Trainee {
public:
    /// Throws Error{Usage} when the data set has no classes, none of its training pictures has one, or its pictures have the wrong size.
    ClassifierTrainee(std::shared_ptr<const Dataset> dataset, const ClassifierTrainingOptions& options);

    torch::nn::Module& network() override { return *m_network; }
    std::int64_t batchSize() const override { return m_options.batch; }
    Losses losses(std::int64_t step) override;
    /// Pictures held out from training, framed in green where the class is right and in red where it is not.
    Image samples() override;
    void exportModel(FileSystem& files, const std::filesystem::path& folder, const models::NamedTensors& ema, const Json& facts) override;
    Json options() const override;

private:
    std::shared_ptr<const Dataset> m_dataset;
    ClassifierTrainingOptions m_options;
    models::ClassifierDescription m_description;
    nn::PictureClassifier m_network{nullptr};
    std::vector<std::size_t> m_pictures, m_shown;
    Shuffler m_order;
};

} // namespace darkroom::training
