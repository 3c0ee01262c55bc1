#pragma once

#include "diffusion/noise_level.h"

#include <torch/types.h>

#include <string_view>

namespace darkroom::diffusion {

/// What a network's output means.
enum class PredictionType {
    Epsilon,        ///< ε, the noise.
    Velocity,       ///< v = α ε − σ x0 (Salimans & Ho 2022).
    Sample,         ///< x0, the picture.
    Flow,           ///< u = ε − x0 (Liu et al. 2023, rectified flow).
    Preconditioned, ///< F of Karras et al. 2022, eq. 7, on data of unit deviation, which is −v.
};

/// "epsilon", "v_prediction", "sample" or "flow_prediction", as in model configs; F is called epsilon there, too.
std::string_view name(PredictionType type);
/// The inverse; throws Error{Usage} that names `field` and the choices.
PredictionType predictionTypeFromName(std::string_view text, std::string_view field);

/// An output together with its meaning. A value; the tensor is never written to.
struct Prediction {
    torch::Tensor value; ///< [B,C,...] fp32 or fp64
    PredictionType type = PredictionType::Epsilon;
};

/// The readings of one prediction made at x and `level`, by x = α x0 + σ ε, v = α ε − σ x0, u = ε − x0 and F = −v. All are pure; x and value have one shape.
/// At zero SNR (α = 0) ε says nothing of x0, at the clean end (σ = 0) x0 says nothing of ε: those throw Error{Usage}.
torch::Tensor predictX0(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level);
torch::Tensor predictEps(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level);
torch::Tensor predictVelocity(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level);
torch::Tensor predictFlow(const Prediction& prediction, const torch::Tensor& x, const NoiseLevel& level);

/// The prediction read as another type.
Prediction convert(const Prediction& prediction, PredictionType type, const torch::Tensor& x, const NoiseLevel& level);

} // namespace darkroom::diffusion
