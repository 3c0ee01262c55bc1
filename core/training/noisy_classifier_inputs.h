#pragma once

#include "nn/autoencoder.h"
#include "training/augmentation.h"
#include "training/dataset.h"
#include "training/latent_cache.h"
#include "training/shuffler.h"

#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace darkroom::training {

/// A data set's pictures that have a class, by what a classifier does with them.
struct ClassifierSplits {
    struct Test {
        std::string name;
        std::vector<std::size_t> records;
    };

    std::vector<std::size_t> training;
    std::vector<Test> tests;
};

/// The name of the pictures that are kept back from the split "train": most of them are things that training shows in other pictures.
inline constexpr const char* kHeldOut = "held_out";

/// Keeps a share of the split "train" back, chosen by a hash of the pictures' ids alone; every other split is a test of its own, by its name. Throws
/// Error{Usage} when no picture with a class is left to train on.
ClassifierSplits classifierSplits(const Dataset& dataset, double heldOut);

/// What a noisy classifier reads before noise is added, [B,C,h,w] fp32. Pure: a resumed run reads what an uninterrupted one would have.
class ClassifierInputs {
public:
    virtual ~ClassifierInputs() = default;

    virtual std::int64_t channels() const = 0;
    virtual std::int64_t side() const = 0;
    /// Of training pictures, by their places in ClassifierSplits::training, each changed by what its position draws.
    virtual torch::Tensor training(std::span<const Sample> samples) const = 0;
    /// Of the pictures first … first + count of a test, unchanged.
    virtual torch::Tensor test(std::size_t number, std::int64_t first, std::int64_t count) const = 0;
};

/// The pictures themselves, in [−1, 1].
class PictureInputs : public ClassifierInputs {
public:
    PictureInputs(std::shared_ptr<const Dataset> dataset, const ClassifierSplits& splits, const AugmentationOptions& augmentation,
        std::uint64_t seed);

    std::int64_t channels() const override { return 3; }
    std::int64_t side() const override { return m_dataset->pictureSize(); }
    torch::Tensor training(std::span<const Sample> samples) const override;
    torch::Tensor test(std::size_t number, std::int64_t first, std::int64_t count) const override;

private:
    std::shared_ptr<const Dataset> m_dataset;
    ClassifierSplits m_splits;
    AugmentationOptions m_augmentation;
    std::uint64_t m_seed;
};

struct LatentInputsOptions {
    double scalingFactor = 1.0;
    std::int64_t shift = 0; ///< Whole latent pixels up to which training latents are moved: an encoder of convolutions commutes with that.
    std::uint64_t seed = 1;
};

/// Latents as a U-Net reads them: draws from their posteriors in training, the posteriors' means in tests, times the scaling factor.
class LatentInputs : public ClassifierInputs {
public:
    /// `training` may hold several views of each of `pictures` pictures; `tests` are in the order of the splits' tests.
    LatentInputs(LatentCache training, std::int64_t pictures, std::vector<LatentCache> tests, const LatentInputsOptions& options);

    std::int64_t channels() const override { return m_training.mean.size(1); }
    std::int64_t side() const override { return m_training.mean.size(2); }
    torch::Tensor training(std::span<const Sample> samples) const override;
    torch::Tensor test(std::size_t number, std::int64_t first, std::int64_t count) const override;

private:
    torch::Tensor moved(const torch::Tensor& latents, std::span<const Sample> samples) const;

    LatentCache m_training;
    std::int64_t m_pictures, m_views;
    std::vector<LatentCache> m_tests;
    LatentInputsOptions m_options;
};

} // namespace darkroom::training
