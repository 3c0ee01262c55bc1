#include "diffusion/beta_distribution.h"

#include <cmath>
#include <limits>

namespace darkroom::diffusion {
namespace {

/// The continued fraction of DLMF 8.17.22 by Lentz's method; converges fast for x < (a + 1)/(a + b + 2).
double fraction(double x, double a, double b)
{
    constexpr int kMostTerms = 500;
    constexpr double kTiny = std::numeric_limits<double>::min() / std::numeric_limits<double>::epsilon();
    const auto away = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1.0, d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0)), product = d;
    for (int m = 1; m <= kMostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / away(1.0 + even * d);
        c = away(1.0 + even / c);
        product *= c * d;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / away(1.0 + odd * d);
        c = away(1.0 + odd / c);
        product *= c * d;
        if (std::abs(c * d - 1.0) < std::numeric_limits<double>::epsilon()) break;
    }
    return product;
}

} // namespace

double betaProbability(double x, double a, double b)
{
    if (x <= 0.0) return 0.0;
    if (x >= 1.0) return 1.0;
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1.0) / (a + b + 2.0)) return front * fraction(x, a, b) / a;
    return 1.0 - front * fraction(1.0 - x, b, a) / b;
}

double betaQuantile(double p, double a, double b)
{
    if (p <= 0.0) return 0.0;
    if (p >= 1.0) return 1.0;
    double low = 0.0, high = 1.0;
    // Halving alone reaches the last bit; I is monotone, and its slope is infinite at the ends for a, b < 1, where Newton's method fails.
    while (true) {
        const double middle = low + (high - low) / 2.0;
        if (middle <= low || middle >= high) return middle;
        (betaProbability(middle, a, b) < p ? low : high) = middle;
    }
}

} // namespace darkroom::diffusion
