#pragma once

#include <torch/types.h>

namespace darkroom::evaluation {

/// Peak signal-to-noise ratio in dB of each picture: 10 log10(range² / MSE), the MSE over its pixels and channels. Equal pictures give +∞.
/// a, b: [B,C,H,W] floating; range: largest minus smallest possible value, 2 for pictures in [−1,1]. Returns [B] fp64.
torch::Tensor psnr(const torch::Tensor& a, const torch::Tensor& b, double range = 2.0);

/// Structural similarity of each picture (Wang et al. 2004, eq. 13): Gaussian window of 11×11, σ = 1.5, K1 = 0.01, K2 = 0.03, windows wholly
/// inside the picture, mean over windows and channels. H, W >= 11. Returns [B] fp64 in [−1, 1].
torch::Tensor ssim(const torch::Tensor& a, const torch::Tensor& b, double range = 2.0);

} // namespace darkroom::evaluation
