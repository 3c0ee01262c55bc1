#pragma once

#include <ATen/core/Generator.h>

#include <cstdint>

namespace darkroom::training {

/// A generator whose stream depends on (seed, step, purpose) alone: a resumed run draws what an uninterrupted one would have drawn.
at::Generator stepGenerator(std::uint64_t seed, std::int64_t step, std::uint64_t purpose);

} // namespace darkroom::training
