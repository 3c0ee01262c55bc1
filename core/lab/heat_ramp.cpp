#include "darkroom/generation/heat_ramp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace darkroom {

namespace {

/// Lightness, green to red, blue to yellow.
struct Oklab {
    double l, a, b;
};

/// Evenly spaced; lightness rises in equal parts, the hues stay inside sRGB.
constexpr std::array kAnchors = {
    Oklab{0.00, 0.000, 0.000},
    Oklab{0.32, 0.070, -0.120},
    Oklab{0.64, 0.150, 0.060},
    Oklab{0.96, -0.010, 0.090},
};

Oklab mixed(double value)
{
    const double place = value * (kAnchors.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), kAnchors.size() - 2);
    const double weight = place - static_cast<double>(below);
    const auto& from = kAnchors[below];
    const auto& to = kAnchors[below + 1];
    const auto mix = [weight](double a, double b) { return (1.0 - weight) * a + weight * b; };
    return {mix(from.l, to.l), mix(from.a, to.a), mix(from.b, to.b)};
}

/// The transfer curve of sRGB (IEC 61966-2-1).
double encoded(double linear)
{
    linear = std::clamp(linear, 0.0, 1.0);
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
}

/// Ottosson's inverse matrices.
std::array<double, 3> toSrgb(const Oklab& c)
{
    const auto cube = [](double x) { return x * x * x; };
    const double l = cube(c.l + 0.3963377774 * c.a + 0.2158037573 * c.b);
    const double m = cube(c.l - 0.1055613458 * c.a - 0.0638541728 * c.b);
    const double s = cube(c.l - 0.0894841775 * c.a - 1.2914855480 * c.b);
    return {encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s), encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)};
}

} // namespace

std::array<double, 3> heatColour(double value)
{
    return toSrgb(mixed(std::clamp(value, 0.0, 1.0)));
}

} // namespace darkroom
