#include "training/shuffler.h"

#include "training/counter_random.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <bit>
#include <string>

namespace darkroom::training {

namespace {

// A permutation of 2^(2h) numbers from random functions (Luby & Rackoff 1988; Feistel rounds L, R -> R, L xor f(R)); four rounds make it
// look random to any test that may choose inputs, more are for the small h where f has few values. A count in between walks the
// cycle: numbers at or above the count are permuted again until one falls below (Black & Rogaway 2002, "cycle walking").
constexpr std::uint64_t kRounds = 12;
constexpr std::uint64_t kLargestCount = std::uint64_t{1} << 62;

std::uint64_t permuteOnce(std::uint64_t x, int halfBits, std::uint64_t seed, std::uint64_t epoch)
{
    const std::uint64_t mask = (std::uint64_t{1} << halfBits) - 1;
    std::uint64_t left = x >> halfBits;
    std::uint64_t right = x & mask;
    for (std::uint64_t round = 0; round < kRounds; ++round) {
        const std::uint64_t next = left ^ (mixBits(randomBits(seed, epoch, round) ^ right) & mask);
        left = right;
        right = next;
    }
    return left << halfBits | right;
}

} // namespace

Shuffler::Shuffler(std::uint64_t seed, std::size_t count)
    : m_seed(seed)
    , m_count(count)
    , m_halfBits(std::max(1, static_cast<int>(std::bit_width(m_count - 1) + 1) / 2))
{
    if (m_count == 0 || m_count > kLargestCount) {
        throw Error(ErrorKind::Usage,
            say("The number of pictures to shuffle is %1; at least 1 was expected. Check the folder and the splits that were asked for.",
                count));
    }
}

std::size_t Shuffler::index(std::uint64_t position) const noexcept
{
    std::uint64_t x = position % m_count;
    do {
        x = permuteOnce(x, m_halfBits, m_seed, epoch(position));
    } while (x >= m_count);
    return static_cast<std::size_t>(x);
}

std::vector<Sample> Shuffler::batch(std::uint64_t first, std::size_t count, std::uint64_t stride) const
{
    std::vector<Sample> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t position = first + i * stride;
        samples[i] = {index(position), position};
    }
    return samples;
}

} // namespace darkroom::training
