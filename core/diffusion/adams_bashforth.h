#pragma once

#include "diffusion/prediction.h"

#include <torch/types.h>

#include <cstddef>
#include <vector>

namespace darkroom::diffusion {

constexpr std::size_t kMostAdamsBashforth = 4;

/// Adams and Bashforth's mean of the last answers, newest first: of order 4 or as many as there are (Liu et al. 2022, eq. 12; the starts as in
/// its code). At least one is expected.
torch::Tensor adamsBashforth(const std::vector<Prediction>& answers);

} // namespace darkroom::diffusion
