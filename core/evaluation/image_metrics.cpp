#include "evaluation/image_metrics.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

namespace darkroom::evaluation {
namespace {

constexpr std::int64_t kWindow = 11;
constexpr double kWindowSigma = 1.5;

void checkShapes(const torch::Tensor& a, const torch::Tensor& b, std::int64_t leastSide)
{
    if (a.dim() != 4 || a.sizes() != b.sizes() || a.size(2) < leastSide || a.size(3) < leastSide)
        throw Error(ErrorKind::Shape,
            say("Two batches of pictures of one size, at least %1 pixels a side, can be compared; these are not.", leastSide));
}

/// Weighted mean over the window at every place, as two passes of one dimension.
torch::Tensor windowMean(const torch::Tensor& x)
{
    const auto offsets = torch::arange(kWindow, torch::kFloat64) - static_cast<double>(kWindow / 2);
    const auto weights = torch::exp(offsets.square() / (-2.0 * kWindowSigma * kWindowSigma));
    const auto line = weights / weights.sum();
    const auto planes = x.reshape({-1, 1, x.size(2), x.size(3)});
    return torch::conv2d(torch::conv2d(planes, line.view({1, 1, 1, kWindow})), line.view({1, 1, kWindow, 1}));
}

} // namespace

torch::Tensor psnr(const torch::Tensor& a, const torch::Tensor& b, double range)
{
    checkShapes(a, b, 1);
    const auto error = (a.to(torch::kFloat64) - b.to(torch::kFloat64)).square().mean({1, 2, 3});
    return 10.0 * torch::log10(range * range / error);
}

torch::Tensor ssim(const torch::Tensor& a, const torch::Tensor& b, double range)
{
    checkShapes(a, b, kWindow);
    const double c1 = 0.01 * range * 0.01 * range, c2 = 0.03 * range * 0.03 * range;
    const auto x = a.to(torch::kFloat64), y = b.to(torch::kFloat64);
    const auto meanX = windowMean(x), meanY = windowMean(y);
    const auto varianceX = windowMean(x * x) - meanX * meanX, varianceY = windowMean(y * y) - meanY * meanY,
               covariance = windowMean(x * y) - meanX * meanY;
    const auto map =
        (2 * meanX * meanY + c1) * (2 * covariance + c2) / ((meanX * meanX + meanY * meanY + c1) * (varianceX + varianceY + c2));
    return map.view({a.size(0), -1}).mean(1);
}

} // namespace darkroom::evaluation
