#include "darkroom/base/guidance_curve.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <numbers>
#include <string_view>
#include <utility>

namespace darkroom {

namespace {

constexpr int kCosinePieces = 16;

constexpr std::array kShapes = {
    std::pair{CurveShape::Constant, "constant"},
    std::pair{CurveShape::Linear, "linear"},
    std::pair{CurveShape::Cosine, "cosine"},
};

/// Points of a shape over u, evenly spaced, from the noise to the picture.
std::vector<GuidancePoint> sampled(const std::function<double(double)>& shape, int pieces, const GuidanceRange& levels)
{
    const double from = std::log(levels.high), to = std::log(levels.low);
    std::vector<GuidancePoint> points;
    for (int i = 0; i <= pieces; ++i) {
        const double u = static_cast<double>(i) / pieces;
        points.push_back({std::exp((1.0 - u) * from + u * to), shape(u)});
    }
    return points;
}

[[noreturn]] void refuse(const std::string& text, const std::string& field)
{
    std::string shapes;
    for (const auto& [shape, known] : kShapes)
        shapes += (shapes.empty() ? "" : ", ") + std::string(known);
    throw Error(ErrorKind::Usage,
        say("%1 takes %2, or points as SIGMA:FACTOR with commas between, by falling sigma; '%3' is none of these.", field, shapes, text));
}

double numberFrom(std::string_view part, const std::string& text, const std::string& field)
{
    double value = 0.0;
    const auto [last, fault] = std::from_chars(part.data(), part.data() + part.size(), value);
    if (fault != std::errc{} || last != part.data() + part.size() || !std::isfinite(value)) refuse(text, field);
    return value;
}

} // namespace

double guidanceFactor(std::span<const GuidancePoint> curve, double sigma)
{
    if (curve.empty()) return 1.0;
    if (!(sigma < curve.front().sigma)) return curve.front().factor;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const auto& above = curve[i - 1];
        const auto& below = curve[i];
        if (sigma < below.sigma) continue;
        const double weight = std::log(above.sigma / sigma) / std::log(above.sigma / below.sigma);
        return (1.0 - weight) * above.factor + weight * below.factor;
    }
    return curve.back().factor;
}

std::vector<GuidancePoint> guidanceCurve(CurveShape shape, const GuidanceRange& levels)
{
    if (!(levels.low > 0.0) || !(levels.high > levels.low) || !std::isfinite(levels.high))
        throw Error(ErrorKind::Usage,
            say("A guidance curve should go from a level above 0 to a higher one, and goes from %1 to %2.", std::to_string(levels.low),
                std::to_string(levels.high)));
    switch (shape) {
    case CurveShape::Constant: return {};
    case CurveShape::Linear: return sampled([](double u) { return 2.0 * u; }, 1, levels);
    case CurveShape::Cosine: return sampled([](double u) { return 1.0 - std::cos(std::numbers::pi * u); }, kCosinePieces, levels);
    }
    return {};
}

const char* name(CurveShape shape) noexcept
{
    for (const auto& [known, text] : kShapes)
        if (known == shape) return text;
    return "?";
}

std::vector<GuidancePoint> guidanceCurveFromText(const std::string& text, const GuidanceRange& levels, const std::string& field)
{
    for (const auto& [shape, known] : kShapes)
        if (text == known) return guidanceCurve(shape, levels);
    std::vector<GuidancePoint> points;
    std::string_view rest = text;
    while (true) {
        const auto comma = rest.find(',');
        const auto part = rest.substr(0, comma);
        const auto colon = part.find(':');
        if (colon == std::string_view::npos) refuse(text, field);
        const GuidancePoint point{numberFrom(part.substr(0, colon), text, field), numberFrom(part.substr(colon + 1), text, field)};
        if (!(point.sigma > 0.0) || (!points.empty() && point.sigma >= points.back().sigma)) refuse(text, field);
        points.push_back(point);
        if (comma == std::string_view::npos) return points;
        rest.remove_prefix(comma + 1);
    }
}

} // namespace darkroom
