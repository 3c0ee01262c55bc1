#pragma once

#include <cstdint>
#include <span>

namespace darkroom {

/// The generator that A1111 calls NV: the first values of CUDA's randn. Element e of draw d comes from the first two words a, b of
/// Philox4x32-10 with counter (d, 0, e, 0) and key (seed mod 2^32, seed div 2^32):
///   u = a 2^-32 + 2^-33,  v = (b + 1/2) c with c = 2 pi 2^-32 rounded to float,  z = sqrt(-2 ln u) sin v,  in double, rounded to float.
void fillNvNormal(std::span<float> out, std::uint64_t seed, std::uint32_t draw) noexcept;

} // namespace darkroom
