#include "evaluation/frechet.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>

namespace darkroom::evaluation {

torch::Tensor squareRoot(const torch::Tensor& matrix)
{
    const auto [values, vectors] = at::linalg_eigh(matrix);
    return vectors.mm(torch::diag(values.clamp_min(0.0).sqrt())).mm(vectors.t());
}

FeatureGaussian fitGaussian(const torch::Tensor& features)
{
    if (features.dim() != 2 || features.size(0) < 2)
        throw Error(ErrorKind::Shape, say("A Gaussian needs the features of at least two pictures."));
    const auto rows = features.to(torch::kFloat64);
    const auto mean = rows.mean(0), centred = rows - mean;
    return {mean, centred.t().mm(centred) / static_cast<double>(rows.size(0) - 1), rows.size(0)};
}

double frechetDistance(const FeatureGaussian& a, const FeatureGaussian& b)
{
    return frechetDistance(a, squareRoot(a.covariance), b);
}

double frechetDistance(const FeatureGaussian& a, const torch::Tensor& rootOfA, const FeatureGaussian& b)
{
    if (a.mean.sizes() != b.mean.sizes())
        throw Error(ErrorKind::Shape,
            say("The Fréchet distance compares features of one width; these have %1 and %2.", a.mean.numel(), b.mean.numel()));
    const auto values = at::linalg_eigvalsh(rootOfA.mm(b.covariance).mm(rootOfA));
    const double common = values.clamp_min(0.0).sqrt().sum().item<double>();
    const double traces = a.covariance.trace().item<double>() + b.covariance.trace().item<double>();
    return std::max(0.0, (a.mean - b.mean).square().sum().item<double>() + traces - 2.0 * common);
}

double frechetDistance(const torch::Tensor& featuresA, const torch::Tensor& featuresB)
{
    return frechetDistance(fitGaussian(featuresA), fitGaussian(featuresB));
}

} // namespace darkroom::evaluation
