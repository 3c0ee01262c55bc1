#include "diffusion/x0_correction.h"

#include <torch/types.h>

#include <limits>

namespace darkroom::diffusion {

torch::Tensor dynamicThreshold(const torch::Tensor& x0, double ratio, std::optional<double> greatest)
{
    const auto pictures = x0.flatten(1);
    auto threshold = torch::quantile(pictures.abs(), ratio, 1, /*keepdim=*/true);
    threshold = torch::clamp(threshold, 1.0, greatest.value_or(std::numeric_limits<double>::max()));
    return (torch::minimum(torch::maximum(pictures, -threshold), threshold) / threshold).view_as(x0);
}

torch::Tensor corrected(const torch::Tensor& x0, const X0Correction& correction)
{
    switch (correction.rule) {
    case X0Rule::Keep: return x0;
    case X0Rule::Clip: return x0.clamp(-correction.range, correction.range);
    case X0Rule::DynamicThreshold: return dynamicThreshold(x0, correction.ratio, correction.greatest);
    }
    return x0;
}

} // namespace darkroom::diffusion
