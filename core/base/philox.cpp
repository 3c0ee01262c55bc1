#include "darkroom/base/philox.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace darkroom {

namespace {

// Multipliers and key increments of the paper (table 2 and section 4): the increments are the golden ratio and sqrt(3) - 1 in 32 bits.
constexpr std::uint32_t kMultiplier0 = 0xD2511F53;
constexpr std::uint32_t kMultiplier1 = 0xCD9E8D57;
constexpr std::uint32_t kKeyIncrement0 = 0x9E3779B9;
constexpr std::uint32_t kKeyIncrement1 = 0xBB67AE85;
constexpr int kRounds = 10;

constexpr std::uint32_t low(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value);
}

constexpr std::uint32_t high(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value >> 32);
}

PhiloxCounter oneRound(const PhiloxCounter& counter, const PhiloxKey& key)
{
    const std::uint64_t product0 = static_cast<std::uint64_t>(kMultiplier0) * counter[0];
    const std::uint64_t product1 = static_cast<std::uint64_t>(kMultiplier1) * counter[2];
    return {high(product1) ^ counter[1] ^ key[0], low(product1), high(product0) ^ counter[3] ^ key[1], low(product0)};
}

/// A word as a number in (0, 1), never at its ends.
double unit(std::uint32_t word)
{
    return (word + 0.5) * 0x1p-32;
}

} // namespace

PhiloxCounter philox4x32(PhiloxCounter counter, PhiloxKey key) noexcept
{
    for (int round = 0; round < kRounds; ++round) {
        counter = oneRound(counter, key);
        key[0] += kKeyIncrement0;
        key[1] += kKeyIncrement1;
    }
    return counter;
}

void fillNormal(std::span<float> out, std::uint64_t seed, std::uint64_t draw) noexcept
{
    const PhiloxKey key = {low(seed), high(seed)};
    for (std::uint64_t block = 0; !out.empty(); ++block) {
        const PhiloxCounter words = philox4x32({low(block), high(block), low(draw), high(draw)}, key);
        std::array<float, 4> normals;
        for (std::size_t pair = 0; pair < normals.size(); pair += 2) {
            const double radius = std::sqrt(-2.0 * std::log(unit(words[pair])));
            const double angle = 2.0 * std::numbers::pi * unit(words[pair + 1]);
            normals[pair] = static_cast<float>(radius * std::cos(angle));
            normals[pair + 1] = static_cast<float>(radius * std::sin(angle));
        }
        const std::size_t count = std::min(out.size(), normals.size());
        std::copy_n(normals.begin(), count, out.begin());
        out = out.subspan(count);
    }
}

} // namespace darkroom
