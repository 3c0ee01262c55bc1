#pragma once

// The order in which training sees its pictures: a function of seed and position alone, so that a run resumed at position n goes on
// exactly as if it had never stopped.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace darkroom::training {

/// A picture to train on: which one, and where in the endless stream it stands (augmentations are drawn from the position).
struct Sample {
    std::size_t index = 0;
    std::uint64_t position = 0;

    bool operator==(const Sample&) const = default;
};

/// Endless epochs, each a permutation of 0..count-1 of its own. Immutable; safe from several threads.
class Shuffler {
public:
    /// count >= 1, below 2^62.
    Shuffler(std::uint64_t seed, std::size_t count);

    std::size_t count() const noexcept { return m_count; }
    std::uint64_t epoch(std::uint64_t position) const noexcept { return position / m_count; }

    /// The picture at a position of the stream. Costs a few dozen multiplications; nothing is stored.
    std::size_t index(std::uint64_t position) const noexcept;

    /// `count` samples from `first` on, every `stride`-th: rank r of n processes takes batch(first + r, count / n, n).
    std::vector<Sample> batch(std::uint64_t first, std::size_t count, std::uint64_t stride = 1) const;

private:
    std::uint64_t m_seed;
    std::uint64_t m_count;
    int m_halfBits; ///< Half the bits of the smallest even power of two that holds the count.
};

} // namespace darkroom::training
