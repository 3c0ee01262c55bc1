#pragma once

#include "training/shuffler.h"

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>

namespace darkroom::training {

/// A generator whose stream depends on (seed, step, purpose) alone: a resumed run draws what an uninterrupted one would have drawn.
at::Generator stepGenerator(std::uint64_t seed, std::int64_t step, std::uint64_t purpose);

/// Unit-normal values [B, shape…] in which row i depends on (seed, samples[i].position, purpose) alone: the same for every batch size and number
/// of processes.
at::Tensor normalPerSample(std::uint64_t seed, std::span<const Sample> samples, std::uint64_t purpose, at::IntArrayRef shape);

} // namespace darkroom::training
