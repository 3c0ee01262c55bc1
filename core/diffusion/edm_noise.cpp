#include "diffusion/edm_noise.h"

#include "darkroom/base/say.h"
#include "diffusion/ratio_schedules.h"

#include <cmath>
#include <numbers>

namespace darkroom::diffusion {
namespace {

constexpr std::int64_t kMostTimesteps = 1 << 20;

/// β_t = 1 − ᾱ_t/ᾱ_{t−1}
NoiseScheduleOptions tableThrough(const std::vector<double>& alphaBars)
{
    NoiseScheduleOptions options;
    options.timesteps = static_cast<std::int64_t>(alphaBars.size());
    double before = 1.0;
    for (const double alphaBar : alphaBars) {
        options.trainedBetas.push_back(1.0 - alphaBar / before);
        before = alphaBar;
    }
    return options;
}

} // namespace

EdmNoise edmNoise(const JsonReader& config, std::int64_t timesteps)
{
    EdmNoise noise;
    noise.dataDeviation = config.number("sigma_data", 0.5);
    if (!(noise.dataDeviation > 0.0)) config.refuse("sigma_data", say("a number above 0"));
    noise.least = config.number("sigma_min", 0.002) / noise.dataDeviation;
    noise.greatest = config.number("sigma_max", 80.0) / noise.dataDeviation;
    if (!(noise.least > 0.0 && noise.least < noise.greatest)) config.refuse("sigma_min", say("a number above 0 and below sigma_max"));
    noise.rho = config.number("rho", noise.rho);
    if (!(noise.rho > 0.0)) config.refuse("rho", say("a number above 0"));
    const auto curve = config.text("sigma_schedule", "karras");
    if (curve != "karras" && curve != "exponential") config.refuse("sigma_schedule", say("karras or exponential"));
    noise.isExponential = curve == "exponential";
    noise.timesteps = config.whole("num_train_timesteps", timesteps, 2, kMostTimesteps);
    return noise;
}

std::vector<double> ratiosOf(const EdmNoise& noise, int n)
{
    auto ratios =
        noise.isExponential ? exponentialRatios(n, noise.least, noise.greatest) : karrasRatios(n, noise.least, noise.greatest, noise.rho);
    ratios.pop_back();
    return ratios;
}

NoiseScheduleOptions tableOf(const EdmNoise& noise)
{
    const auto ratios = ratiosOf(noise, static_cast<int>(noise.timesteps));
    std::vector<double> alphaBars;
    for (auto ratio = ratios.rbegin(); ratio != ratios.rend(); ++ratio)
        alphaBars.push_back(1.0 / (1.0 + *ratio * *ratio));
    return tableThrough(alphaBars);
}

NoiseScheduleOptions squaredSineTable(std::int64_t timesteps)
{
    std::vector<double> alphaBars;
    for (std::int64_t t = 1; t < timesteps; ++t) {
        const double phase = std::numbers::pi / 2.0 * static_cast<double>(t) / static_cast<double>(timesteps);
        const double cosine = std::cos(phase), sine = std::sin(phase);
        alphaBars.push_back(cosine * cosine * (1.0 + sine * sine)); // 1 − sin⁴
    }
    alphaBars.push_back(0.0);
    return tableThrough(alphaBars);
}

} // namespace darkroom::diffusion
