#include "evaluation/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace darkroom::evaluation {
namespace {

constexpr double kOutside = 0.025; ///< On each side of a 95 % interval.

/// The quantile of sorted values, straight between two of them.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

std::vector<std::int64_t> resampled(std::int64_t count, std::uint64_t draw)
{
    std::mt19937_64 generator(draw);
    std::vector<std::int64_t> rows(static_cast<std::size_t>(count));
    for (auto& row : rows)
        row = static_cast<std::int64_t>(generator() % static_cast<std::uint64_t>(count));
    return rows;
}

Estimate shareOf(const std::vector<bool>& truths, int draws)
{
    if (truths.empty()) return {};
    const auto count = static_cast<std::int64_t>(truths.size());
    const auto mean = [&](const std::vector<std::int64_t>& rows) {
        const auto right = std::count_if(rows.begin(), rows.end(), [&](std::int64_t row) { return truths[static_cast<std::size_t>(row)]; });
        return static_cast<double>(right) / static_cast<double>(count);
    };
    std::vector<std::int64_t> all(truths.size());
    std::iota(all.begin(), all.end(), 0);
    std::vector<double> means;
    for (int draw = 0; draw < draws; ++draw)
        means.push_back(mean(resampled(count, static_cast<std::uint64_t>(draw))));
    std::sort(means.begin(), means.end());
    return {mean(all), quantile(means, kOutside), quantile(means, 1.0 - kOutside)};
}

Estimate basicInterval(
    double value, std::int64_t count, int draws, const std::function<double(const std::vector<std::int64_t>&)>& statistic)
{
    std::vector<double> values;
    for (int draw = 0; draw < draws; ++draw)
        values.push_back(statistic(resampled(count, static_cast<std::uint64_t>(draw))));
    std::sort(values.begin(), values.end());
    return {value, std::max(0.0, 2.0 * value - quantile(values, 1.0 - kOutside)), std::max(0.0, 2.0 * value - quantile(values, kOutside))};
}

} // namespace darkroom::evaluation
