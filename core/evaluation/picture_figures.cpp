#include "evaluation/picture_figures.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace darkroom::evaluation {
namespace {

constexpr std::int64_t kFewBest = 5;
constexpr std::int64_t kSpareCandidates = 8;
constexpr std::int64_t kRowsAtOnce = 256;
constexpr double kThumbnailValues = 3.0 * 16.0 * 16.0;
constexpr double kLowQuantile = 0.05;
constexpr double kNear = 10.0;

double quantileOf(const torch::Tensor& values, double share)
{
    return torch::quantile(values.to(torch::kFloat64), share).item<double>();
}

double meanOf(const torch::Tensor& truths)
{
    return truths.to(torch::kFloat64).mean().item<double>();
}

} // namespace

Accuracy classAccuracy(const torch::Tensor& logits, std::span<const std::int64_t> classes)
{
    const auto wanted = torch::tensor(std::vector<std::int64_t>(classes.begin(), classes.end()), torch::kInt64).unsqueeze(1);
    const auto best = std::get<1>(logits.topk(std::min(kFewBest, logits.size(1)), 1));
    const auto right = best.slice(1, 0, 1).eq(wanted).squeeze(1);
    struct Count {
        double right = 0.0, all = 0.0;
    };
    std::map<std::int64_t, Count> counts;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        auto& count = counts[classes[i]];
        count.right += right[static_cast<std::int64_t>(i)].item<bool>() ? 1.0 : 0.0;
        count.all += 1.0;
    }
    double byClass = 0.0;
    for (const auto& [classId, count] : counts)
        byClass += count.right / count.all / static_cast<double>(counts.size());
    return {logits.size(0), meanOf(right), meanOf(best.eq(wanted).any(1)), byClass};
}

NearestRows nearestRows(const torch::Tensor& rows, const torch::Tensor& references, std::int64_t k)
{
    const auto squares = references.square().sum(1);
    const auto candidates = std::min(references.size(0), k + kSpareCandidates);
    std::vector<torch::Tensor> distances, indices;
    for (std::int64_t first = 0; first < rows.size(0); first += kRowsAtOnce) {
        const auto some = rows.slice(0, first, first + kRowsAtOnce);
        const auto closeness = 2.0 * torch::mm(some, references.t()) - squares;
        const auto chosen = std::get<1>(closeness.topk(candidates, 1));
        const auto exact =
            (references.index_select(0, chosen.flatten()).view({some.size(0), candidates, -1}) - some.unsqueeze(1)).square().sum(2).sqrt();
        const auto [distance, order] = exact.topk(k, 1, /*largest=*/false);
        distances.push_back(distance);
        indices.push_back(chosen.gather(1, order));
    }
    return {torch::cat(distances), torch::cat(indices)};
}

Nearness nearness(const NearestRows& thumbnails, const NearestRows& features)
{
    const auto rms = thumbnails.distance.select(1, 0) / std::sqrt(kThumbnailValues);
    Nearness result;
    result.pictures = rms.size(0);
    result.rmsMedian = quantileOf(rms, 0.5);
    result.rmsLowest = quantileOf(rms, kLowQuantile);
    result.shareBelowTen = meanOf(rms < kNear);
    result.featureMedian = quantileOf(features.distance.select(1, 0), 0.5);
    return result;
}

ConceptRetrieval conceptRetrieval(const NearestRows& nearest, std::span<const std::string> wanted, std::span<const std::string> shown)
{
    const auto few = std::min(kFewBest, nearest.index.size(1));
    double first = 0.0, any = 0.0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto row = nearest.index[static_cast<std::int64_t>(i)];
        const auto fits = [&](std::int64_t rank) { return shown[static_cast<std::size_t>(row[rank].item<std::int64_t>())] == wanted[i]; };
        bool found = false;
        for (std::int64_t rank = 0; rank < few && !found; ++rank)
            found = fits(rank);
        first += fits(0) ? 1.0 : 0.0;
        any += found ? 1.0 : 0.0;
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, wanted.size()));
    return {static_cast<std::int64_t>(wanted.size()), first / count, any / count};
}

} // namespace darkroom::evaluation
