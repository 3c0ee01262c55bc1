#include "darkroom/base/picture_similarity.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace darkroom {

namespace {

constexpr int kChannels = 3;
constexpr int kWindow = 11;
constexpr double kWindowSigma = 1.5;
constexpr double kRange = 255.0;

void checkSizes(const Image& a, const Image& b, int leastSide)
{
    if (a.width != b.width || a.height != b.height || a.width < leastSide || a.height < leastSide) {
        throw Error(ErrorKind::Shape,
            say("Only pictures of one size, at least %1 pixels a side, can be compared by number; these have %2 × %3 and %4 × %5.",
                leastSide, a.width, a.height, b.width, b.height));
    }
}

std::array<double, kWindow> windowWeights()
{
    std::array<double, kWindow> weights{};
    double sum = 0.0;
    for (int i = 0; i < kWindow; ++i) {
        const double offset = i - kWindow / 2;
        weights[static_cast<std::size_t>(i)] = std::exp(offset * offset / (-2.0 * kWindowSigma * kWindowSigma));
        sum += weights[static_cast<std::size_t>(i)];
    }
    for (double& weight : weights) {
        weight /= sum;
    }
    return weights;
}

/// One channel's values or products, [height, width].
struct Plane {
    int width = 0;
    int height = 0;
    std::vector<double> values;

    double at(int x, int y) const
    {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

Plane planeOf(int width, int height, const std::function<double(int, int)>& value)
{
    Plane plane{width, height, {}};
    plane.values.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            plane.values.push_back(value(x, y));
        }
    }
    return plane;
}

/// The weighted mean over the window at every place where it lies inside, as two passes of one dimension.
Plane windowMean(const Plane& plane)
{
    static const std::array<double, kWindow> weights = windowWeights();
    const auto sum = [](const auto& value) {
        double total = 0.0;
        for (int k = 0; k < kWindow; ++k) {
            total += weights[static_cast<std::size_t>(k)] * value(k);
        }
        return total;
    };
    const Plane rows =
        planeOf(plane.width - kWindow + 1, plane.height, [&](int x, int y) { return sum([&](int k) { return plane.at(x + k, y); }); });
    return planeOf(rows.width, rows.height - kWindow + 1, [&](int x, int y) { return sum([&](int k) { return rows.at(x, y + k); }); });
}

double channelSsim(const Image& a, const Image& b, int channel)
{
    constexpr double c1 = 0.01 * kRange * 0.01 * kRange;
    constexpr double c2 = 0.03 * kRange * 0.03 * kRange;
    const auto value = [channel](const Image& image, int x, int y) {
        return static_cast<double>(
            image.rgb[(static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x)) * kChannels
                + static_cast<std::size_t>(channel)]);
    };
    const auto mean = [&](const auto& term) { return windowMean(planeOf(a.width, a.height, term)); };
    const Plane x = mean([&](int i, int j) { return value(a, i, j); });
    const Plane y = mean([&](int i, int j) { return value(b, i, j); });
    const Plane xx = mean([&](int i, int j) { return value(a, i, j) * value(a, i, j); });
    const Plane yy = mean([&](int i, int j) { return value(b, i, j) * value(b, i, j); });
    const Plane xy = mean([&](int i, int j) { return value(a, i, j) * value(b, i, j); });
    double total = 0.0;
    for (std::size_t i = 0; i < x.values.size(); ++i) {
        const double meanX = x.values[i];
        const double meanY = y.values[i];
        const double varianceX = xx.values[i] - meanX * meanX;
        const double varianceY = yy.values[i] - meanY * meanY;
        const double covariance = xy.values[i] - meanX * meanY;
        total +=
            (2.0 * meanX * meanY + c1) * (2.0 * covariance + c2) / ((meanX * meanX + meanY * meanY + c1) * (varianceX + varianceY + c2));
    }
    return total / static_cast<double>(x.values.size());
}

} // namespace

double psnr(const Image& a, const Image& b)
{
    checkSizes(a, b, 1);
    double squares = 0.0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const double error = static_cast<double>(a.rgb[i]) - b.rgb[i];
        squares += error * error;
    }
    if (squares == 0.0) {
        return std::numeric_limits<double>::infinity();
    }
    return 10.0 * std::log10(kRange * kRange * static_cast<double>(a.rgb.size()) / squares);
}

double ssim(const Image& a, const Image& b)
{
    checkSizes(a, b, kWindow);
    double total = 0.0;
    for (int channel = 0; channel < kChannels; ++channel) {
        total += channelSsim(a, b, channel);
    }
    return total / kChannels;
}

} // namespace darkroom
