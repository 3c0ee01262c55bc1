#include "models/preview_fit.h"

#include <torch/torch.h>

namespace darkroom::models {

PreviewMap fitPreview(const torch::Tensor& latents, const torch::Tensor& pictures)
{
    torch::NoGradGuard guard;
    const auto channels = latents.size(1), factor = pictures.size(2) / latents.size(2);
    const auto rows = [](const torch::Tensor& t) { return t.to(torch::kFloat64).permute({0, 2, 3, 1}).reshape({-1, t.size(1)}); };
    const auto colours = rows(torch::avg_pool2d(pictures.to(torch::kFloat32), factor));
    const auto values = rows(latents);
    const auto design = torch::cat({values, torch::ones({values.size(0), 1}, values.options())}, 1);
    const auto solution =
        torch::linalg_solve(design.t().mm(design) + 1e-6 * torch::eye(channels + 1, values.options()), design.t().mm(colours), true);
    const auto residual = (colours - design.mm(solution)).square().sum().item<double>();
    const auto total = (colours - colours.mean(0, true)).square().sum().item<double>();
    PreviewMap map;
    for (std::int64_t i = 0; i < 3; ++i) {
        auto& row = map.matrix[static_cast<std::size_t>(i)];
        for (std::int64_t c = 0; c < channels; ++c)
            row.push_back(solution[c][i].item<double>());
        map.bias[static_cast<std::size_t>(i)] = solution[channels][i].item<double>();
    }
    map.r2 = total > 0.0 ? 1.0 - residual / total : 0.0;
    return map;
}

} // namespace darkroom::models
