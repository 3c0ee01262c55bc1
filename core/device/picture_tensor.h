#pragma once

#include "darkroom/base/image.h"

#include <torch/types.h>

#include <vector>

namespace darkroom::device {

/// Pictures as the autoencoder gives them to 8-bit RGB, one a row: value v becomes round(255 (v + 1)/2), halves to even, after clamping to [−1, 1].
/// pictures: [B,3,H,W] of any float type on any device. Throws Error{Internal} when a value is no number. Pure.
std::vector<Image> toImages(const torch::Tensor& pictures);

/// 8-bit RGB to [1,3,H,W] fp32 in [−1, 1] on the CPU: 2 v/255 − 1. toImages() gives the same bytes back.
torch::Tensor toTensor(const Image& image);

} // namespace darkroom::device
