#include "diffusion/x0_correction.h"

#include <torch/types.h>

namespace darkroom::diffusion {

torch::Tensor dynamicThreshold(const torch::Tensor& x0, double ratio, std::optional<double> greatest)
{
    const auto pictures = x0.flatten(1);
    auto threshold = torch::quantile(pictures.abs(), ratio, 1, /*keepdim=*/true);
    threshold = threshold.clamp_min(1.0);
    if (greatest) threshold = threshold.clamp_max(*greatest);
    return (torch::minimum(torch::maximum(pictures, -threshold), threshold) / threshold).view_as(x0);
}

torch::Tensor corrected(const torch::Tensor& x0, const X0Correction& correction)
{
    switch (correction.rule) {
    case X0Rule::Keep: return x0;
    case X0Rule::Clip: return x0.clamp(-correction.range / correction.scale, correction.range / correction.scale);
    case X0Rule::DynamicThreshold: return dynamicThreshold(correction.scale * x0, correction.ratio, correction.greatest) / correction.scale;
    }
    return x0;
}

torch::Tensor correctedX0(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level, const X0Correction& correction)
{
    if (level.alpha() == 0.0 && prediction.type == PredictionType::Epsilon && correction.rule == X0Rule::Clip)
        return (correction.range / correction.scale) * torch::sign(x - prediction.value);
    return corrected(predictX0(prediction, x, level), correction);
}

} // namespace darkroom::diffusion
