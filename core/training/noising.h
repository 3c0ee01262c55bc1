#pragma once

#include "diffusion/noise_schedule.h"
#include "training/shuffler.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>

namespace darkroom::training {

/// The forward process, as a step of training uses it: x_t = α_t z + σ_t ε (Ho et al. 2020, eq. 4), for integer timesteps of a schedule.
class Noising {
public:
    explicit Noising(const diffusion::NoiseScheduleOptions& schedule);

    std::int64_t timesteps() const { return m_alphas.size(0); }

    /// Timesteps uniform over 0 … T − 1, [B] int64; entry i depends on (seed, samples[i].position, purpose) alone.
    at::Tensor draw(std::uint64_t seed, std::span<const Sample> samples, std::uint64_t purpose) const;

    /// z, eps: [B,C,h,w] fp32; t: [B] int64.
    at::Tensor noised(const at::Tensor& z, const at::Tensor& eps, const at::Tensor& t) const;

private:
    at::Tensor m_alphas, m_sigmas; ///< [T] fp32
};

} // namespace darkroom::training
