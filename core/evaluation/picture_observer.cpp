#include "evaluation/picture_observer.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <vector>

namespace darkroom::evaluation {
namespace {

constexpr std::int64_t kThumbnailSide = 16;
constexpr double kHalfRange = 127.5; // 255 levels over [−1, 1]

} // namespace

Observations Observations::rows(const torch::Tensor& indices) const
{
    return {features.index_select(0, indices), logits.index_select(0, indices), thumbnails.index_select(0, indices)};
}

Observations joined(std::span<const Observations> parts)
{
    if (parts.empty()) return {};
    std::vector<torch::Tensor> features, logits, thumbnails;
    for (const auto& part : parts) {
        features.push_back(part.features);
        logits.push_back(part.logits);
        thumbnails.push_back(part.thumbnails);
    }
    return {torch::cat(features), torch::cat(logits), torch::cat(thumbnails)};
}

torch::Tensor thumbnails(const torch::Tensor& pictures)
{
    const auto blocks = torch::adaptive_avg_pool2d(pictures.to(torch::kFloat32).contiguous(), {kThumbnailSide, kThumbnailSide});
    return ((blocks + 1.0) * kHalfRange).flatten(1);
}

PictureObserver::PictureObserver(models::StoredClassifier classifier)
    : m_classifier(std::move(classifier))
{
}

Observations PictureObserver::observe(const torch::Tensor& pictures)
{
    const torch::InferenceMode guard;
    const auto type = m_classifier.network->parameters().front().scalar_type();
    const auto said = m_classifier.network(pictures.to(type));
    return {said.features, said.logits, evaluation::thumbnails(pictures)};
}

} // namespace darkroom::evaluation
