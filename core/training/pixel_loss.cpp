#include "training/pixel_loss.h"

#include <torch/types.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace darkroom::training {
namespace {

constexpr double kHalfLevel = 1.0 / 255.0; ///< Half the distance of two 8-bit values in [−1, 1].
constexpr double kEdge = 0.999;            ///< Beyond it a value is the last one, whose interval is open.
constexpr double kLeastProbability = 1e-12;

at::Tensor table(const std::vector<double>& values)
{
    return torch::tensor(values, torch::kFloat64).to(torch::kFloat32);
}

at::Tensor entry(const at::Tensor& table, const at::Tensor& t)
{
    return table.index_select(0, t).view({-1, 1, 1, 1});
}

/// The mean over a picture, in bits.
at::Tensor bits(const at::Tensor& nats)
{
    return nats.mean({1, 2, 3}) / std::numbers::ln2;
}

/// KL(N(mean1, e^logVariance1) ‖ N(mean2, e^logVariance2)) of each element.
at::Tensor divergence(const at::Tensor& mean1, const at::Tensor& logVariance1, const at::Tensor& mean2, const at::Tensor& logVariance2)
{
    return 0.5
        * (logVariance2 - logVariance1 - 1.0 + (logVariance1 - logVariance2).exp() + (mean1 - mean2).square() * (-logVariance2).exp());
}

/// Page's approximation of the normal distribution function (1977), which guided-diffusion has.
at::Tensor cumulative(const at::Tensor& x)
{
    return 0.5 * (1.0 + torch::tanh(std::sqrt(2.0 / std::numbers::pi) * (x + 0.044715 * x.pow(3))));
}

/// −log of a normal density's integral over the interval of each 8-bit value.
at::Tensor discreteNll(const at::Tensor& x0, const at::Tensor& mean, const at::Tensor& logVariance)
{
    const auto centred = x0 - mean, inverse = (-0.5 * logVariance).exp();
    const auto below = cumulative(inverse * (centred - kHalfLevel)), upTo = cumulative(inverse * (centred + kHalfLevel));
    const auto log = [](const at::Tensor& probability) { return probability.clamp_min(kLeastProbability).log(); };
    return -torch::where(x0 < -kEdge, log(upTo), torch::where(x0 > kEdge, log(1.0 - below), log(upTo - below)));
}

} // namespace

HybridObjective::HybridObjective(const diffusion::NoiseScheduleOptions& options)
{
    const diffusion::NoiseSchedule schedule(options);
    std::vector<double> reciprocal, ratio, fromX0, fromX, logBeta, logPosterior;
    double before = 1.0; // ᾱ_{t−1}
    for (const double alphaBar : schedule.alphaBars()) {
        const double kept = alphaBar / before, beta = 1.0 - kept;
        reciprocal.push_back(1.0 / std::sqrt(alphaBar));
        ratio.push_back(std::sqrt(1.0 / alphaBar - 1.0));
        fromX0.push_back(std::sqrt(before) * beta / (1.0 - alphaBar));
        fromX.push_back(std::sqrt(kept) * (1.0 - before) / (1.0 - alphaBar));
        logBeta.push_back(std::log(beta));
        logPosterior.push_back(std::log(beta * (1.0 - before) / (1.0 - alphaBar)));
        before = alphaBar;
    }
    if (logPosterior.size() > 1) logPosterior.front() = logPosterior[1];
    m_reciprocalAlpha = table(reciprocal);
    m_ratio = table(ratio);
    m_fromX0 = table(fromX0);
    m_fromX = table(fromX);
    m_logBeta = table(logBeta);
    m_logPosterior = table(logPosterior);
}

HybridLoss HybridObjective::operator()(
    const at::Tensor& out, const at::Tensor& x0, const at::Tensor& x, const at::Tensor& eps, const at::Tensor& t) const
{
    const auto halves = out.chunk(2, 1);
    const auto fixedEps = halves[0].detach(), u = (halves[1] + 1.0) / 2.0;
    const auto posterior = entry(m_logPosterior, t);
    const auto logVariance = u * entry(m_logBeta, t) + (1.0 - u) * posterior;
    const auto estimate = entry(m_reciprocalAlpha, t) * x - entry(m_ratio, t) * fixedEps;
    const auto mean = entry(m_fromX0, t) * estimate + entry(m_fromX, t) * x;
    const auto trueMean = entry(m_fromX0, t) * x0 + entry(m_fromX, t) * x;
    const auto later = bits(divergence(trueMean, posterior, mean, logVariance)), last = bits(discreteNll(x0, mean, logVariance));
    return {(halves[0] - eps).square().mean({1, 2, 3}), torch::where(t == 0, last, later)};
}

} // namespace darkroom::training
