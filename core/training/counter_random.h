#pragma once

// Random numbers for the order of pictures and their augmentations: each is a function of where it is used, nothing is carried along.
// Noise that reaches a picture comes from the documented Philox stream instead.

#include <cstdint>

namespace darkroom::training {

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators", fig. 17, with Stafford's
/// 13th variant): a bijection of 64 bits in which each input bit changes each output bit with probability near 1/2.
constexpr std::uint64_t mixBits(std::uint64_t x) noexcept
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// The odd step between SplitMix64's states: 2^64 divided by the golden ratio.
constexpr std::uint64_t kGoldenStep = 0x9e3779b97f4a7c15u;

/// 64 random bits for draw number `draw` at `position` of the stream that `seed` names.
constexpr std::uint64_t randomBits(std::uint64_t seed, std::uint64_t position, std::uint64_t draw) noexcept
{
    const std::uint64_t stream = mixBits(seed + kGoldenStep);
    const std::uint64_t place = mixBits(stream ^ (position * kGoldenStep + 1));
    return mixBits(place + (draw + 1) * kGoldenStep);
}

/// Uniform in [0, 1) from the upper 53 bits.
constexpr double unitInterval(std::uint64_t bits) noexcept
{
    return static_cast<double>(bits >> 11) * 0x1p-53;
}

} // namespace darkroom::training
