#include "diffusion/ratio_schedules.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "diffusion/beta_distribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

namespace darkroom::diffusion {
namespace {

void check(int n)
{
    if (n < 1)
        throw Error(
            ErrorKind::Usage, say("The schedule was asked for %1 steps; 1 or more was expected. Choose another number of steps.", n));
}

void check(int n, double least, double greatest)
{
    check(n);
    if (greatest == std::numeric_limits<double>::infinity())
        throw Error(ErrorKind::Usage,
            say("The model's noise schedule ends at zero SNR, where sigma/alpha is infinite, and this schedule needs a finite one. Choose "
                "the schedule automatic with DDIM, DDPM or PLMS."));
    if (!(least > 0.0 && least <= greatest))
        throw Error(ErrorKind::Usage,
            say("The schedule runs from sigma %1 to %2; two positive numbers, the first not below the second, were expected. Correct "
                "sigma_min or sigma_max.",
                std::to_string(greatest), std::to_string(least)));
}

/// f at n even places of a ramp from 0 to 1, then 0.
template <typename Function>
std::vector<double> alongRamp(int n, Function f)
{
    std::vector<double> ratios;
    for (int i = 0; i < n; ++i)
        ratios.push_back(f(n == 1 ? 0.0 : static_cast<double>(i) / (n - 1)));
    ratios.push_back(0.0);
    return ratios;
}

using FromTable = std::vector<double> (*)(int n, const NoiseSchedule& schedule);

std::vector<double> karrasOfTable(int n, const NoiseSchedule& schedule)
{
    return karrasRatios(n, schedule.leastRatio(), schedule.greatestRatio());
}

std::vector<double> exponentialOfTable(int n, const NoiseSchedule& schedule)
{
    return exponentialRatios(n, schedule.leastRatio(), schedule.greatestRatio());
}

std::vector<double> polyexponentialOfTable(int n, const NoiseSchedule& schedule)
{
    return polyexponentialRatios(n, schedule.leastRatio(), schedule.greatestRatio());
}

std::vector<double> betaOfTable(int n, const NoiseSchedule& schedule)
{
    return betaRatios(n, schedule.leastRatio(), schedule.greatestRatio());
}

std::vector<double> continuousVpOfTable(int n, const NoiseSchedule&)
{
    return continuousVpRatios(n);
}

struct Entry {
    std::string_view id;
    FromTable ratios;
};

constexpr std::array kSchedules = {
    Entry{"uniform", uniformRatios},
    Entry{"normal", uniformRatios},
    Entry{"karras", karrasOfTable},
    Entry{"exponential", exponentialOfTable},
    Entry{"polyexponential", polyexponentialOfTable},
    Entry{"sgm_uniform", sgmUniformRatios},
    Entry{"simple", simpleRatios},
    Entry{"ddim_uniform", ddimUniformRatios},
    Entry{"beta", betaOfTable},
    Entry{"vp", continuousVpOfTable},
};

} // namespace

std::vector<double> karrasRatios(int n, double least, double greatest, double rho)
{
    check(n, least, greatest);
    const double from = std::pow(greatest, 1.0 / rho), to = std::pow(least, 1.0 / rho);
    return alongRamp(n, [=](double ramp) { return std::pow(from + ramp * (to - from), rho); });
}

std::vector<double> exponentialRatios(int n, double least, double greatest)
{
    return polyexponentialRatios(n, least, greatest, 1.0);
}

std::vector<double> polyexponentialRatios(int n, double least, double greatest, double rho)
{
    check(n, least, greatest);
    const double span = std::log(greatest) - std::log(least);
    return alongRamp(n, [=](double ramp) { return std::exp(std::pow(1.0 - ramp, rho) * span + std::log(least)); });
}

std::vector<double> continuousVpRatios(int n, double betaD, double betaMin, double end)
{
    check(n);
    return alongRamp(n, [=](double ramp) {
        const double t = 1.0 + ramp * (end - 1.0);
        return std::sqrt(std::expm1(betaD * t * t / 2.0 + betaMin * t));
    });
}

std::vector<double> betaRatios(int n, double least, double greatest, double a, double b)
{
    check(n, least, greatest);
    return alongRamp(n, [=](double ramp) { return least + betaQuantile(1.0 - ramp, a, b) * (greatest - least); });
}

std::vector<double> uniformRatios(int n, const NoiseSchedule& schedule)
{
    check(n, schedule.leastRatio(), schedule.greatestRatio());
    const auto last = static_cast<double>(schedule.timesteps() - 1);
    return alongRamp(n, [&](double ramp) { return schedule.ratioAt((1.0 - ramp) * last); });
}

std::vector<double> sgmUniformRatios(int n, const NoiseSchedule& schedule)
{
    check(n, schedule.leastRatio(), schedule.greatestRatio());
    auto ratios = uniformRatios(n + 1, schedule);
    ratios.erase(ratios.end() - 2);
    return ratios;
}

std::vector<double> simpleRatios(int n, const NoiseSchedule& schedule)
{
    check(n, schedule.leastRatio(), schedule.greatestRatio());
    std::vector<double> ratios;
    for (int i = 0; i < n; ++i) {
        const auto back = static_cast<std::int64_t>(static_cast<double>(i) * (static_cast<double>(schedule.timesteps()) / n));
        ratios.push_back(schedule.at(schedule.timesteps() - 1 - back).ratio());
    }
    ratios.push_back(0.0);
    return ratios;
}

std::vector<double> ddimUniformRatios(int n, const NoiseSchedule& schedule)
{
    check(n, schedule.leastRatio(), schedule.greatestRatio());
    const std::int64_t stride = std::max<std::int64_t>(schedule.timesteps() / n, 1);
    std::vector<double> ratios{0.0};
    for (std::int64_t t = 1; t < schedule.timesteps() && static_cast<int>(ratios.size()) <= n; t += stride)
        ratios.push_back(schedule.at(t).ratio());
    std::reverse(ratios.begin(), ratios.end());
    return ratios;
}

std::vector<double> ratiosOf(std::string_view id, int n, const NoiseSchedule& schedule)
{
    for (const auto& entry : kSchedules) {
        if (entry.id == id) return entry.ratios(n, schedule);
    }
    std::string known;
    for (const auto& entry : kSchedules)
        known += (known.empty() ? "" : ", ") + std::string(entry.id);
    throw Error(ErrorKind::Usage, say("The schedule is \"%1\"; one of %2 was expected. Choose one of these.", id, known));
}

} // namespace darkroom::diffusion
