#pragma once

#include "diffusion/prediction.h"

#include <torch/types.h>

#include <optional>

namespace darkroom::diffusion {

/// What is done to an estimate of x0 before it is used.
enum class X0Rule {
    Keep,
    Clip,             ///< To [−range, range].
    DynamicThreshold, ///< Saharia et al. 2022, section 2.3.
};

struct X0Correction {
    X0Rule rule = X0Rule::Keep;
    double range = 1.0;
    double ratio = 0.995;           ///< The quantile of |x0| that becomes the threshold.
    std::optional<double> greatest; ///< The threshold is at most this.
    double scale = 1.0;             ///< The rule is about data that are this times x0 (NetworkUnits::dataDeviation).
};

/// Dynamic thresholding, per picture: s = max(1, quantile of |x0|), at most `greatest`; the result is clamp(x0, −s, s)/s. The quantile is
/// interpolated linearly. x0: [B,...] fp32 or fp64. Matches diffusers (which sets `greatest`) and Imagen (which does not).
torch::Tensor dynamicThreshold(const torch::Tensor& x0, double ratio, std::optional<double> greatest);

/// x0 after the rule; the very tensor that came in when it is Keep. Pure.
torch::Tensor corrected(const torch::Tensor& x0, const X0Correction& correction);

/// The corrected x0 of a prediction. At zero SNR a clipped x0 is known even from ε: x − ε over nothing, clipped, is its sign times the range.
torch::Tensor correctedX0(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level, const X0Correction& correction);

} // namespace darkroom::diffusion
