#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace darkroom {

using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

/// Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four random words from a counter and a key, with no
/// state, so that any place in the stream is reached at once. Matches Random123's known answers.
PhiloxCounter philox4x32(PhiloxCounter counter, PhiloxKey key) noexcept;

/// Our own noise stream: unit normals that depend on seed, draw number and place in the draw alone; not on device, batch size or library.
/// Values 4i ... 4i+3 of draw d come from the four words a, b, c, d' of Philox4x32-10 with
///   counter = (i mod 2^32, i div 2^32, d mod 2^32, d div 2^32),   key = (seed mod 2^32, seed div 2^32),
/// by Box and Muller's transform in double precision, rounded to float:
///   u = (a + 1/2) 2^-32,  v = (b + 1/2) 2^-32,  z_0 = sqrt(-2 ln u) cos(2 pi v),  z_1 = sqrt(-2 ln u) sin(2 pi v);   z_2, z_3 from c, d'.
/// Picture k of a request uses seed + k (modulo 2^64); a run's first draw, number 0, is its starting noise. A draw that is cut short is the beginning of a longer one.
void fillNormal(std::span<float> out, std::uint64_t seed, std::uint64_t draw) noexcept;

} // namespace darkroom
