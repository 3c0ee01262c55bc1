#pragma once

#include "darkroom/base/request.h"
#include "darkroom/base/torch_random.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace darkroom {

/// The noise of one picture, draw by draw: draw 0 is the starting noise, the next ones are what a sampler adds. A value: a copy goes on from
/// the same place, so that a stored state replays. Nothing else in the program draws noise for pictures.
class NoiseStream {
public:
    NoiseStream(NoiseSource source, std::uint64_t seed);

    /// Fills `out` with the next draw of unit normals.
    void next(std::span<float> out);

    /// How many draws were taken.
    std::uint64_t position() const noexcept { return m_position; }

    /// Goes to draw number `position`, forwards or backwards. `drawSize` is the number of values of each draw before it, which torch's
    /// generator needs to find the place; the other two sources jump there at once.
    void seek(std::uint64_t position, std::size_t drawSize);

    NoiseSource source() const noexcept { return m_source; }
    std::uint64_t seed() const noexcept { return m_seed; }

private:
    NoiseSource m_source;
    std::uint64_t m_seed;
    std::uint64_t m_position = 0;
    TorchRandom m_torch; ///< Used by NoiseSource::TorchCpu alone.
};

} // namespace darkroom
