#include "generation/heat_colours.h"

#include "darkroom/generation/heat_ramp.h"

#include <torch/types.h>

#include <cstddef>
#include <cstdint>

namespace darkroom {

namespace {

constexpr int kEntries = 256;

/// [entries,3] in [−1, 1].
torch::Tensor table()
{
    auto colours = torch::empty({kEntries, 3}, torch::kFloat32);
    auto entries = colours.accessor<float, 2>();
    for (int i = 0; i < kEntries; ++i) {
        const auto rgb = heatColour(static_cast<double>(i) / (kEntries - 1));
        for (std::size_t channel = 0; channel < rgb.size(); ++channel)
            entries[i][static_cast<std::int64_t>(channel)] = static_cast<float>(2.0 * rgb[channel] - 1.0);
    }
    return colours;
}

} // namespace

torch::Tensor heatColours(const torch::Tensor& values)
{
    static const torch::Tensor colours = table();
    const auto index = (values.to(torch::kCPU, torch::kFloat32).clamp(0.0, 1.0) * (kEntries - 1)).round().to(torch::kInt64);
    return colours.index({index}).permute({2, 0, 1}).unsqueeze(0).contiguous();
}

} // namespace darkroom
