#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace darkroom::nn {

/// Geometry of one group normalisation over a channels-last activation: memory is [batch][pixels][channels].
struct GroupNormShape {
    std::int64_t batch = 0;
    std::int64_t pixels = 0;
    std::int64_t channels = 0;
    std::int64_t groups = 0;
};

/// CPU kernels for channels-last fp32 or bf16 activations. Statistics, coefficients and sums are fp32 (reduced in double); `gain` and
/// `offset` are [batch, channels]: with x̂ = (x − mean)/std the result is f(gain x̂ + offset), f = SiLU or identity.

/// mean and rstd: [batch, groups] fp32, written.
void groupNormStatistics(const GroupNormShape& shape, const at::Tensor& x, double eps, float* mean, float* rstd);

/// y = f(gain (x − mean) rstd + offset).
void groupNormApply(const GroupNormShape& shape, const at::Tensor& x, const float* mean, const float* rstd, const float* gain,
    const float* offset, bool silu, at::Tensor& y);

/// With du = dy f'(u): gainGradient = Σ du x̂ and offsetGradient = Σ du over the pixels, [batch, channels]; and
/// dx = rstd (gain du − mean_g(gain du) − x̂ mean_g(gain du x̂)), the means over a group.
void groupNormBackward(const GroupNormShape& shape, const at::Tensor& x, const at::Tensor& dy, const float* mean, const float* rstd,
    const float* gain, const float* offset, bool silu, float* gainGradient, float* offsetGradient, at::Tensor& dx);

} // namespace darkroom::nn
