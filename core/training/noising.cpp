#include "training/noising.h"

#include "training/counter_random.h"

#include <torch/types.h>

#include <vector>

namespace darkroom::training {
namespace {

/// One value a picture, spread over its channels and pixels.
at::Tensor wide(const at::Tensor& values, const at::Tensor& t)
{
    return values.index_select(0, t).view({-1, 1, 1, 1});
}

} // namespace

Noising::Noising(const diffusion::NoiseScheduleOptions& options)
{
    const diffusion::NoiseSchedule schedule(options);
    const auto alphaBars = torch::tensor(std::vector<double>(schedule.alphaBars().begin(), schedule.alphaBars().end()), torch::kFloat64);
    m_alphas = alphaBars.sqrt().to(torch::kFloat32);
    m_sigmas = (1.0 - alphaBars).sqrt().to(torch::kFloat32);
}

at::Tensor Noising::draw(std::uint64_t seed, std::span<const Sample> samples, std::uint64_t purpose) const
{
    std::vector<std::int64_t> drawn;
    for (const auto& sample : samples)
        drawn.push_back(
            static_cast<std::int64_t>(unitInterval(randomBits(seed, sample.position, purpose)) * static_cast<double>(timesteps())));
    return torch::tensor(drawn, torch::kInt64);
}

at::Tensor Noising::noised(const at::Tensor& z, const at::Tensor& eps, const at::Tensor& t) const
{
    return wide(m_alphas, t) * z + wide(m_sigmas, t) * eps;
}

} // namespace darkroom::training
