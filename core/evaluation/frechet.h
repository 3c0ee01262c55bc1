#pragma once

#include <torch/types.h>

namespace darkroom::evaluation {

/// A Gaussian fitted to features: mean [F] and unbiased covariance [F,F], fp64.
struct FeatureGaussian {
    torch::Tensor mean;
    torch::Tensor covariance;
    std::int64_t count = 0;
};

/// features: [N,F], N >= 2.
FeatureGaussian fitGaussian(const torch::Tensor& features);

/// The symmetric square root of a positive semidefinite matrix; eigenvalues that rounding pushed below 0 count as 0.
torch::Tensor squareRoot(const torch::Tensor& matrix);

/// Fréchet distance of two Gaussians (Dowson & Landau 1982; as in FID, Heusel et al. 2017, eq. 6):
///   ‖μ1 − μ2‖² + tr(Σ1 + Σ2 − 2 (Σ1^½ Σ2 Σ1^½)^½)
/// by symmetric eigenvalues, so that rounding cannot make it complex. Never below 0.
double frechetDistance(const FeatureGaussian& a, const FeatureGaussian& b);
/// The same with Σ1^½ = squareRoot(a.covariance) at hand, for many distances from one Gaussian.
double frechetDistance(const FeatureGaussian& a, const torch::Tensor& rootOfA, const FeatureGaussian& b);

/// The same of the Gaussians fitted to two sets of features, [N,F] and [M,F].
double frechetDistance(const torch::Tensor& featuresA, const torch::Tensor& featuresB);

} // namespace darkroom::evaluation
