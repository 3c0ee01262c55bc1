#include "models/preview_map.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>
#include <numeric>

namespace darkroom::models {

namespace {

constexpr std::int64_t kFinest = 4; ///< Pixels a latent pixel, along one side.
constexpr double kRidge =
    1e-2; ///< Beside a mean square of about 1 of the features: with less, what a latent has of noise shows as a pattern.
constexpr std::int64_t kColours = 3;
constexpr std::int64_t kPlaces = 9;

/// What colours are linear in, at each latent pixel: the latent at the 3 × 3 places around it, the products of each two channels, and 1.
/// [N,C,h,w] -> [N,F,h·w]
torch::Tensor features(const torch::Tensor& latents)
{
    const auto count = latents.size(0), channels = latents.size(1);
    const auto pairs = torch::triu_indices(channels, channels, 0, torch::TensorOptions(latents.device()).dtype(torch::kInt64));
    const auto values = latents.flatten(2);
    return torch::cat(
        {at::im2col(latents, {3, 3}, {1, 1}, {1, 1}, {1, 1}), values.index_select(1, pairs[0]) * values.index_select(1, pairs[1]),
            torch::ones({count, 1, values.size(2)}, values.options())},
        1);
}

} // namespace

PreviewMap fitPreview(const torch::Tensor& latents, const torch::Tensor& pictures)
{
    torch::NoGradGuard guard;
    const auto factor = pictures.size(2) / latents.size(2);
    PreviewMap map;
    map.channels = latents.size(1);
    map.pixels = std::gcd(factor, kFinest);
    const auto rows = [](const torch::Tensor& t) { return t.to(torch::kFloat64).transpose(1, 2).flatten(0, 1); };
    const auto averaged = torch::avg_pool2d(pictures.to(torch::kFloat32), factor / map.pixels);
    const auto colours = rows(torch::pixel_unshuffle(averaged, map.pixels).flatten(2));
    const auto design = rows(features(latents.to(torch::kFloat32)));
    const auto ridge = kRidge * static_cast<double>(design.size(0)) * torch::eye(design.size(1), design.options());
    const auto solution = torch::linalg_solve(design.t().mm(design) + ridge, design.t().mm(colours), true);
    const auto residual = (colours - design.mm(solution)).square().sum().item<double>();
    const auto total = (colours - colours.mean(0, true)).square().sum().item<double>();
    map.r2 = total > 0.0 ? 1.0 - residual / total : 0.0;
    const auto weights = solution.t().to(torch::kFloat32).contiguous();
    map.weights.assign(weights.data_ptr<float>(), weights.data_ptr<float>() + weights.numel());
    return map;
}

torch::Tensor previewWeights(const PreviewMap& map)
{
    return torch::tensor(map.weights).view({kColours * map.pixels * map.pixels, map.features()});
}

torch::Tensor linearPreviewWeights(const PreviewMap& map)
{
    auto weights = previewWeights(map);
    weights.slice(1, kPlaces * map.channels, map.features() - 1).zero_();
    return weights;
}

torch::Tensor previewPictures(const torch::Tensor& weights, const torch::Tensor& latents)
{
    const auto pixels = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(weights.size(0) / kColours))));
    const auto colours = torch::matmul(weights, features(latents));
    return torch::pixel_shuffle(colours.view({latents.size(0), weights.size(0), latents.size(2), latents.size(3)}), pixels);
}

} // namespace darkroom::models
