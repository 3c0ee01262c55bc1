#pragma once

#include <torch/types.h>

namespace darkroom {

/// A heat map in colours of evenly rising lightness, so that equal differences look equal and a grey print keeps their order: black, violet, orange,
/// pale yellow, mixed in Oklab (Ottosson 2020). values: [h,w] in [0, 1], beyond it is cut. Gives [1,3,h,w] fp32 in [−1, 1].
torch::Tensor heatColours(const torch::Tensor& values);

} // namespace darkroom
