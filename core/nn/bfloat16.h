#pragma once

#include <bit>
#include <cstdint>

namespace darkroom::nn {

/// The bits of a bfloat16: the upper half of a float. Loops over these functions become vector code, and so they are always inlined.
using BFloat16Bits = std::uint16_t;

[[gnu::always_inline]] inline float load(const float* p)
{
    return *p;
}

[[gnu::always_inline]] inline float load(const BFloat16Bits* p)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(*p) << 16);
}

[[gnu::always_inline]] inline void store(float* p, float v)
{
    *p = v;
}

/// Rounds to nearest, ties to even. A NaN as the processor makes it (mantissa 100…0) stays a NaN.
[[gnu::always_inline]] inline void store(BFloat16Bits* p, float v)
{
    const auto bits = std::bit_cast<std::uint32_t>(v);
    *p = static_cast<BFloat16Bits>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

} // namespace darkroom::nn
