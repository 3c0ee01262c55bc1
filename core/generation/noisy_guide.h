#pragma once

#include "darkroom/base/model_description.h"
#include "darkroom/base/request.h"
#include "diffusion/noise_level.h"
#include "diffusion/noise_schedule.h"
#include "generation/model_parts.h"
#include "nn/noisy_classifier.h"

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace darkroom {

/// Computes gradients of a classifier: the real one, or what stands for it where only the calls are counted.
class GradientSource {
public:
    virtual ~GradientSource() = default;
    /// ∇ log p(y|x_t) for each picture with its class, [G,C,h,w] fp32; x the same, unchanged. nullopt when `stop` asked to stop.
    virtual std::optional<torch::Tensor> evaluate(
        const torch::Tensor& x, const diffusion::NoiseLevel& level, std::span<const std::int64_t> classes, const std::stop_token& stop) = 0;
};

/// What a classifier of noisy pictures is, by its config and headers.
struct GuideOutline {
    nn::NoisyClassifierOptions options;
    bool readsLatents = false;
    std::int64_t side = 0;           ///< Of what it was trained on, in its own pixels; 0 where nothing says it.
    std::vector<ClassLabel> classes; ///< That it tells apart: by their names where it has them, ImageNet's where they are 1000.
};

/// Throws Error{File}, Error{Format} or Error{Shape}.
GuideOutline guideOutline(const std::filesystem::path& path);

/// That a classifier reads what a model makes, and pictures of this size: an attention pool has a place for each of its last pixels. Both throw
/// Error{Usage}.
void checkGuideInput(
    const nn::NoisyClassifierOptions& options, bool readsLatents, const std::filesystem::path& path, const Model::Parts& parts);
void checkGuideSize(const nn::NoisyClassifierOptions& options, const Model::Parts& parts, int width, int height);

/// A classifier of noisy pictures on a model's device, in fp32: one of ours (a folder) or of guided-diffusion (a .pt).
class NoisyGuide : public GradientSource {
public:
    /// Throws Error{File}, Error{Format} or Error{Shape}; Error{Usage} when the classifier reads something else than the model makes.
    static std::shared_ptr<NoisyGuide> load(const std::filesystem::path& path, const Model::Parts& parts);

    std::optional<torch::Tensor> evaluate(const torch::Tensor& x, const diffusion::NoiseLevel& level, std::span<const std::int64_t> classes,
        const std::stop_token& stop) override;

    const nn::NoisyClassifierOptions& options() const { return m_network->options(); }

private:
    NoisyGuide() = default;

    nn::NoisyClassifier m_network{nullptr};
    std::optional<diffusion::NoiseSchedule> m_schedule; ///< Its own, which gives its timesteps; without one it is told the model's.
    double m_timestepScale = 1.0;
};

/// Where a request's classifier is: where it says, else beside the model. Throws Error{Usage} when there is none.
std::filesystem::path classifierPath(const ModelDescription& model, const ClassifierSettings& settings);

/// The classifier of a request, loaded once and kept with the model. Throws as the above.
std::shared_ptr<NoisyGuide> guideFor(Model::Parts& parts, const ClassifierSettings& settings);

} // namespace darkroom
