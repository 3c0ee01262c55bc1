#include "diffusion/noise_schedule.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <string>

namespace darkroom::diffusion {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::vector<double> evenly(double first, double last, std::int64_t count)
{
    std::vector<double> values(static_cast<std::size_t>(count), first);
    const double step = count > 1 ? (last - first) / static_cast<double>(count - 1) : 0.0;
    for (std::int64_t i = 1; i < count; ++i)
        values[static_cast<std::size_t>(i)] = i == count - 1 ? last : first + static_cast<double>(i) * step;
    return values;
}

/// β_i = min(1 − ᾱ((i+1)/T)/ᾱ(i/T), 0.999) for a curve ᾱ over [0, 1] (Nichol & Dhariwal 2021, section 3.2).
std::vector<double> betasOfCurve(const std::function<double(double)>& alphaBar, std::int64_t count)
{
    constexpr double kGreatestBeta = 0.999;
    std::vector<double> betas;
    for (std::int64_t i = 0; i < count; ++i) {
        const double from = static_cast<double>(i) / static_cast<double>(count),
                     to = static_cast<double>(i + 1) / static_cast<double>(count);
        betas.push_back(std::min(1.0 - alphaBar(to) / alphaBar(from), kGreatestBeta));
    }
    return betas;
}

double cosineAlphaBar(double t)
{
    constexpr double kOffset = 0.008; // s of eq. 17
    const double cosine = std::cos((t + kOffset) / (1.0 + kOffset) * std::numbers::pi / 2.0);
    return cosine * cosine;
}

double exponentialAlphaBar(double t)
{
    constexpr double kDecay = 12.0;
    return std::exp(-kDecay * t);
}

double laplaceAlphaBar(double t)
{
    constexpr double kFloor = 1e-6; // keeps the logarithm finite at t = 0 and 1
    const double logSnr = -0.5 * std::copysign(1.0, 0.5 - t) * std::log(1.0 - 2.0 * std::abs(0.5 - t) + kFloor);
    const double snr = std::exp(logSnr);
    return std::sqrt(snr / (1.0 + snr));
}

std::vector<double> sigmoidBetas(const NoiseScheduleOptions& options)
{
    constexpr double kReach = 6.0;
    auto betas = evenly(-kReach, kReach, options.timesteps);
    for (double& beta : betas)
        beta = (options.betaEnd - options.betaStart) / (1.0 + std::exp(-beta)) + options.betaStart;
    return betas;
}

std::vector<double> scaledLinearBetas(const NoiseScheduleOptions& options)
{
    auto betas = evenly(std::sqrt(options.betaStart), std::sqrt(options.betaEnd), options.timesteps);
    for (double& beta : betas)
        beta *= beta;
    return betas;
}

std::vector<double> betasOf(const NoiseScheduleOptions& options)
{
    if (!options.trainedBetas.empty()) return options.trainedBetas;
    if (options.timesteps < 1)
        throw Error(ErrorKind::Usage,
            say("The noise schedule has %1 training timesteps; at least 1 was expected. Correct num_train_timesteps.", options.timesteps));
    switch (options.curve) {
    case BetaCurve::Linear: return evenly(options.betaStart, options.betaEnd, options.timesteps);
    case BetaCurve::ScaledLinear: return scaledLinearBetas(options);
    case BetaCurve::Cosine: return betasOfCurve(cosineAlphaBar, options.timesteps);
    case BetaCurve::Exponential: return betasOfCurve(exponentialAlphaBar, options.timesteps);
    case BetaCurve::Laplace: return betasOfCurve(laplaceAlphaBar, options.timesteps);
    case BetaCurve::Sigmoid: return sigmoidBetas(options);
    }
    throw Error(ErrorKind::Internal, say("The noise schedule has a beta curve that is none of those known."));
}

void check(const std::vector<double>& betas)
{
    for (std::size_t i = 0; i < betas.size(); ++i) {
        const bool last = i + 1 == betas.size();
        if (!(betas[i] > 0.0 && (betas[i] < 1.0 || (last && betas[i] == 1.0))))
            throw Error(ErrorKind::Usage,
                say("Beta number %1 of the noise schedule is %2; a number above 0 and below 1 was expected (the last may be 1). Correct "
                    "beta_start, beta_end or trained_betas.",
                    i, std::to_string(betas[i])));
    }
}

std::vector<double> runningProduct(const std::vector<double>& betas)
{
    std::vector<double> alphaBars;
    double product = 1.0;
    for (const double beta : betas)
        alphaBars.push_back(product *= 1.0 - beta);
    return alphaBars;
}

/// √ᾱ' = (√ᾱ − √ᾱ_T) √ᾱ_1/(√ᾱ_1 − √ᾱ_T) (Lin et al. 2024, algorithm 1).
void rescaleToZeroTerminalSnr(std::vector<double>& alphaBars)
{
    const double first = std::sqrt(alphaBars.front()), last = std::sqrt(alphaBars.back());
    if (first == last)
        throw Error(ErrorKind::Usage,
            say("A noise schedule of one timestep can't be rescaled to zero terminal SNR. Set rescale_betas_zero_snr to false."));
    for (double& alphaBar : alphaBars) {
        const double root = (std::sqrt(alphaBar) - last) * first / (first - last);
        alphaBar = root * root;
    }
}

} // namespace

NoiseSchedule::NoiseSchedule(const NoiseScheduleOptions& options)
{
    const auto betas = betasOf(options);
    check(betas);
    m_alphaBars = runningProduct(betas);
    if (options.zeroTerminalSnr) {
        rescaleToZeroTerminalSnr(m_alphaBars);
        m_alphaBars.back() = options.terminalAlphaBar.value_or(0.0);
    }
    for (const double alphaBar : m_alphaBars)
        m_logRatios.push_back(0.5 * (std::log1p(-alphaBar) - std::log(alphaBar)));
}

double NoiseSchedule::alphaBar(std::int64_t t) const
{
    if (t < 0 || t >= timesteps())
        throw Error(ErrorKind::Usage,
            say("Timestep %1 is outside the noise schedule; 0 to %2 was expected. Choose other steps or another spacing.", t,
                timesteps() - 1));
    return m_alphaBars[static_cast<std::size_t>(t)];
}

double NoiseSchedule::leastRatio() const
{
    return std::exp(m_logRatios.front());
}

double NoiseSchedule::greatestRatio() const
{
    return std::exp(m_logRatios.back());
}

NoiseLevel NoiseSchedule::at(std::int64_t t) const
{
    const double alphaBar = this->alphaBar(t);
    return {std::sqrt(alphaBar), std::sqrt(1.0 - alphaBar), std::exp(logRatio(t)), static_cast<double>(t)};
}

NoiseLevel NoiseSchedule::atTimestep(double t, Between between) const
{
    const double inside = std::clamp(t, 0.0, static_cast<double>(timesteps() - 1));
    if (inside == std::floor(inside)) return at(static_cast<std::int64_t>(inside));
    return atRatio(ratioAt(inside, between), inside);
}

NoiseLevel NoiseSchedule::atRatio(double ratio) const
{
    return atRatio(ratio, timestepOf(ratio));
}

NoiseLevel NoiseSchedule::atRatio(double ratio, double timestep) const
{
    if (!(ratio >= 0.0))
        throw Error(ErrorKind::Usage,
            say("A noise level's sigma/alpha is %1; 0 or more was expected. Choose another schedule.", std::to_string(ratio)));
    if (ratio == 0.0) return {};
    if (ratio == kInfinity) return {0.0, 1.0, kInfinity, timestep};
    const double alpha = 1.0 / std::hypot(1.0, ratio);
    return {alpha, ratio * alpha, ratio, timestep};
}

NoiseLevel NoiseSchedule::atLambda(double lambda) const
{
    return atRatio(std::exp(-lambda));
}

NoiseLevel NoiseSchedule::atFlow(double sigma, double timestep) const
{
    if (!(sigma >= 0.0 && sigma <= 1.0))
        throw Error(
            ErrorKind::Usage, say("A flow's sigma is %1; 0 to 1 was expected. Correct flow_shift or the schedule.", std::to_string(sigma)));
    if (sigma == 0.0) return {};
    return {1.0 - sigma, sigma, sigma / (1.0 - sigma), timestep};
}

double NoiseSchedule::ratioAt(double t, Between between) const
{
    const double inside = std::clamp(t, 0.0, static_cast<double>(timesteps() - 1));
    const auto low = static_cast<std::int64_t>(std::floor(inside));
    const double weight = inside - static_cast<double>(low);
    if (weight == 0.0) return std::exp(logRatio(low));
    if (between == Between::LogRatio) return std::exp((1.0 - weight) * logRatio(low) + weight * logRatio(low + 1));
    return (1.0 - weight) * std::exp(logRatio(low)) + weight * std::exp(logRatio(low + 1));
}

double NoiseSchedule::timestepOf(double ratio) const
{
    const double log = std::log(ratio);
    if (log <= m_logRatios.front()) return 0.0;
    if (log >= m_logRatios.back()) return static_cast<double>(timesteps() - 1);
    const auto above = std::upper_bound(m_logRatios.begin(), m_logRatios.end(), log);
    const auto low = static_cast<std::int64_t>(above - m_logRatios.begin()) - 1;
    const double weight = (log - logRatio(low)) / (logRatio(low + 1) - logRatio(low));
    return static_cast<double>(low) + weight;
}

std::int64_t NoiseSchedule::nearestTimestepOf(double ratio) const
{
    const auto low = static_cast<std::int64_t>(std::floor(timestepOf(ratio)));
    if (low + 1 >= timesteps()) return low;
    const double log = std::log(ratio);
    return std::abs(logRatio(low + 1) - log) < std::abs(log - logRatio(low)) ? low + 1 : low;
}

} // namespace darkroom::diffusion
