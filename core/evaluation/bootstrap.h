#pragma once

#include "darkroom/evaluation/quality.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace darkroom::evaluation {

/// Rows drawn with replacement, `count` of `count`; the same numbers for the same draw.
std::vector<std::int64_t> resampled(std::int64_t count, std::uint64_t draw);

/// The mean of truths with its percentile interval over `draws` resamples. Empty gives zeros.
Estimate shareOf(const std::vector<bool>& truths, int draws);

/// A statistic of `count` rows that is not linear in them, with the basic interval 2θ − quantile (Davison & Hinkley 1997, eq. 5.6), never below 0.
/// `statistic` gets the rows.
Estimate basicInterval(
    double value, std::int64_t count, int draws, const std::function<double(const std::vector<std::int64_t>&)>& statistic);

} // namespace darkroom::evaluation
