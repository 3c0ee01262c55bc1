#include "diffusion/adams_bashforth.h"

#include <torch/types.h>

#include <algorithm>
#include <array>

namespace darkroom::diffusion {
namespace {

/// Weights of the newest, the one before it, … by order.
constexpr std::array<std::array<double, kMostAdamsBashforth>, kMostAdamsBashforth> kWeights = {{
    {1.0, 0.0, 0.0, 0.0},
    {3.0 / 2.0, -1.0 / 2.0, 0.0, 0.0},
    {23.0 / 12.0, -16.0 / 12.0, 5.0 / 12.0, 0.0},
    {55.0 / 24.0, -59.0 / 24.0, 37.0 / 24.0, -9.0 / 24.0},
}};

} // namespace

torch::Tensor adamsBashforth(const std::vector<Prediction>& answers)
{
    const auto& weights = kWeights[std::min(answers.size(), kMostAdamsBashforth) - 1];
    auto sum = weights[0] * answers[0].value;
    for (std::size_t k = 1; k < std::min(answers.size(), kMostAdamsBashforth); ++k)
        sum = sum + weights[k] * answers[k].value;
    return sum;
}

} // namespace darkroom::diffusion
