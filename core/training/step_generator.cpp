#include "training/step_generator.h"

#include "training/counter_random.h"

#include <ATen/CPUGeneratorImpl.h>

namespace darkroom::training {

at::Generator stepGenerator(std::uint64_t seed, std::int64_t step, std::uint64_t purpose)
{
    return at::detail::createCPUGenerator(randomBits(seed, static_cast<std::uint64_t>(step), purpose));
}

} // namespace darkroom::training
