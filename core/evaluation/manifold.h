#pragma once

#include <torch/types.h>

#include <cstdint>

namespace darkroom::evaluation {

/// The estimated manifold of a set of features: a ball about each, as wide as the distance to its k-th nearest other one (Kynkäänniemi et al. 2019,
/// eq. 1). features: [N,F] fp32, N > k >= 1. Returns the radii, [N].
torch::Tensor manifoldRadii(const torch::Tensor& features, std::int64_t k);

/// Whether rows lie in the manifold of `features` with these radii: f(φ, Φ) of eq. 1, on or within one ball at least. rows: [M,F]; returns [M] bool.
/// The mean over made pictures in the real ones' manifold is precision, over real ones in the made ones' recall (eq. 2).
torch::Tensor insideManifold(const torch::Tensor& rows, const torch::Tensor& features, const torch::Tensor& radii);

} // namespace darkroom::evaluation
