#pragma once

#include "diffusion/noise_schedule.h"

#include <ATen/core/Tensor.h>

namespace darkroom::training {

/// The two parts of a step's loss for each picture, [B] fp32.
struct HybridLoss {
    at::Tensor simple; ///< L_simple: the mean squared error of ε.
    at::Tensor bound;  ///< L_t of the variational bound, bits per dimension.
};

/// The objective of a network that learns its variance (Nichol & Dhariwal 2021, eq. 16): L_hybrid = L_simple + λ L_vlb. Of L_vlb, which sums over all T
/// timesteps, a step sees one: L_vlb ≈ T L_t.
///   L_t = KL(N(μ̃, β̃ I) ‖ N(μ_θ, Σ_θ)),   L_0 = −log p_θ(x_0 | x_1) of 8-bit values (Ho et al. 2020, eq. 13)
///   μ_θ = √ᾱ_{t−1} β_t/(1−ᾱ_t) x̂0 + √α_t (1−ᾱ_{t−1})/(1−ᾱ_t) x_t,   log Σ_θ = u log β_t + (1−u) log β̃_t,   u = (v+1)/2
/// x̂0 is not clipped. The bound's gradient reaches v alone: in μ_θ, ε_θ counts as fixed. Agrees with guided-diffusion to 1e-5 relative.
class HybridObjective {
public:
    explicit HybridObjective(const diffusion::NoiseScheduleOptions& schedule);

    /// out: [B,2C,H,W], ε_θ then v; x0 (in [−1, 1]), x, eps: [B,C,H,W]; all fp32. t: [B] int64.
    HybridLoss operator()(
        const at::Tensor& out, const at::Tensor& x0, const at::Tensor& x, const at::Tensor& eps, const at::Tensor& t) const;

    std::int64_t timesteps() const { return m_logBeta.size(0); }

private:
    at::Tensor m_reciprocalAlpha, m_ratio; ///< 1/√ᾱ, √(1/ᾱ − 1); [T] fp32 as the others
    at::Tensor m_fromX0, m_fromX;          ///< μ's factors of x0 and x_t
    at::Tensor m_logBeta, m_logPosterior;  ///< log β_t, log β̃_t (of t = 0, where β̃ is 0, that of t = 1)
};

} // namespace darkroom::training
