#include "training/step_generator.h"

#include "training/counter_random.h"

#include <torch/types.h>

#include <ATen/CPUGeneratorImpl.h>

#include <vector>

namespace darkroom::training {

at::Generator stepGenerator(std::uint64_t seed, std::int64_t step, std::uint64_t purpose)
{
    return at::detail::createCPUGenerator(randomBits(seed, static_cast<std::uint64_t>(step), purpose));
}

at::Tensor normalPerSample(std::uint64_t seed, std::span<const Sample> samples, std::uint64_t purpose, at::IntArrayRef shape)
{
    std::vector<at::Tensor> rows;
    rows.reserve(samples.size());
    for (const auto& sample : samples)
        rows.push_back(torch::randn(shape, stepGenerator(seed, static_cast<std::int64_t>(sample.position), purpose), torch::kFloat32));
    return torch::stack(rows);
}

} // namespace darkroom::training
