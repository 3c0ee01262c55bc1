#include "darkroom/base/torch_random.h"

#include <cmath>
#include <numbers>

namespace darkroom {

namespace {

constexpr std::size_t kBlock = 16;
constexpr std::size_t kHalfBlock = kBlock / 2;

/// Turns 16 uniforms into 16 normals in place: value j gives a radius, value j + 8 an angle. Rounded to float where the reference rounds;
/// the functions themselves are taken in double, which its vector versions meet to the last bits.
void boxMuller(std::span<float, kBlock> values)
{
    for (std::size_t j = 0; j < kHalfBlock; ++j) {
        const float u = 1.0f - values[j]; // in (0, 1]
        const float logarithm = static_cast<float>(std::log(static_cast<double>(u)));
        const float radius = std::sqrt(-2.0f * logarithm);
        const float angle = 2.0f * std::numbers::pi_v<float> * values[j + kHalfBlock];
        values[j] = radius * static_cast<float>(std::cos(static_cast<double>(angle)));
        values[j + kHalfBlock] = radius * static_cast<float>(std::sin(static_cast<double>(angle)));
    }
}

} // namespace

TorchRandom::TorchRandom(std::uint64_t seed)
    : m_engine(static_cast<std::uint32_t>(seed))
{
}

float TorchRandom::uniform24()
{
    return static_cast<float>(m_engine() & 0xFFFFFFu) * 0x1p-24f;
}

double TorchRandom::uniform53()
{
    const std::uint64_t upper = m_engine();
    const std::uint64_t word = upper << 32 | m_engine();
    return static_cast<double>(word & ((std::uint64_t{1} << 53) - 1)) * 0x1p-53;
}

double TorchRandom::nextNormal()
{
    if (m_kept) {
        const double kept = *m_kept;
        m_kept.reset();
        return kept;
    }
    const double u = uniform53();
    const double v = uniform53();
    const double radius = std::sqrt(-2.0 * std::log1p(-v));
    const double angle = 2.0 * std::numbers::pi * u;
    m_kept = radius * std::sin(angle);
    return radius * std::cos(angle);
}

void TorchRandom::normal(std::span<float> out)
{
    if (out.size() < kBlock) {
        for (float& value : out) {
            value = static_cast<float>(nextNormal());
        }
        return;
    }
    uniform(out);
    for (std::size_t begin = 0; begin + kBlock <= out.size(); begin += kBlock) {
        boxMuller(out.subspan(begin).first<kBlock>());
    }
    if (out.size() % kBlock != 0) {
        const auto last = out.last<kBlock>();
        uniform(last);
        boxMuller(last);
    }
}

void TorchRandom::uniform(std::span<float> out)
{
    for (float& value : out) {
        value = uniform24();
    }
}

} // namespace darkroom
