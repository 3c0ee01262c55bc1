#include "darkroom/base/nv_random.h"

#include "darkroom/base/philox.h"

#include <cmath>
#include <numbers>

namespace darkroom {

void fillNvNormal(std::span<float> out, std::uint64_t seed, std::uint32_t draw) noexcept
{
    constexpr double kAnglePerWord = static_cast<float>(2.0 * std::numbers::pi * 0x1p-32);
    const PhiloxKey key = {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
    for (std::size_t element = 0; element < out.size(); ++element) {
        const PhiloxCounter words = philox4x32({draw, 0, static_cast<std::uint32_t>(element), 0}, key);
        const double u = words[0] * 0x1p-32 + 0x1p-33;
        const double v = (words[1] + 0.5) * kAnglePerWord;
        out[element] = static_cast<float>(std::sqrt(-2.0 * std::log(u)) * std::sin(v));
    }
}

} // namespace darkroom
