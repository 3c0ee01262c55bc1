#include "evaluation/manifold.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <vector>

namespace darkroom::evaluation {
namespace {

constexpr std::int64_t kRowsAtOnce = 256;

/// Squared distances from differences, so that equal rows are at 0.
torch::Tensor squaredDistances(const torch::Tensor& rows, const torch::Tensor& features)
{
    return torch::cdist(rows.to(torch::kFloat64), features.to(torch::kFloat64), 2.0, /*compute_mode=*/2).square();
}

} // namespace

torch::Tensor manifoldRadii(const torch::Tensor& features, std::int64_t k)
{
    const auto count = features.size(0);
    if (k < 1 || count <= k)
        throw Error(ErrorKind::Shape, say("A manifold with %1 neighbours needs more than so many pictures, and has %2.", k, count));
    std::vector<torch::Tensor> radii;
    for (std::int64_t first = 0; first < count; first += kRowsAtOnce) {
        auto squares = squaredDistances(features.slice(0, first, first + kRowsAtOnce), features);
        const auto own = torch::arange(squares.size(0), torch::kInt64);
        squares = squares.index_put({own, own + first}, torch::full({squares.size(0)}, INFINITY, squares.options()));
        radii.push_back(std::get<0>(squares.topk(k, 1, /*largest=*/false)).select(1, k - 1).sqrt());
    }
    return torch::cat(radii);
}

torch::Tensor insideManifold(const torch::Tensor& rows, const torch::Tensor& features, const torch::Tensor& radii)
{
    std::vector<torch::Tensor> inside;
    const auto squares = radii.square();
    for (std::int64_t first = 0; first < rows.size(0); first += kRowsAtOnce)
        inside.push_back((squaredDistances(rows.slice(0, first, first + kRowsAtOnce), features) <= squares).any(1));
    return torch::cat(inside);
}

} // namespace darkroom::evaluation
