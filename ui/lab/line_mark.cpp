#include "ui/lab/line_mark.h"

#include <array>
#include <cmath>
#include <numbers>

namespace darkroom::ui {

namespace {

constexpr std::array kDashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr std::array kShapes = {LineMark::Shape::Circle, LineMark::Shape::Square, LineMark::Shape::Diamond, LineMark::Shape::Triangle,
    LineMark::Shape::Star, LineMark::Shape::Pentagon};
static_assert(kLineMarks == kDashes.size() * (1 + 2 * kShapes.size()));

/// Corners on a circle, the first at the top; every second one nearer to the middle where `inner` is below 1.
QPainterPath corners(const QPointF& center, double radius, int count, double inner)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / count - std::numbers::pi / 2.0;
        const double reach = i % 2 == 0 ? radius : radius * inner;
        const QPointF corner = center + QPointF(std::cos(angle), std::sin(angle)) * reach;
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

} // namespace

LineMark lineMark(std::size_t number)
{
    const std::size_t group = number / kDashes.size() % (1 + 2 * kShapes.size());
    LineMark mark;
    mark.dashes = kDashes[number % kDashes.size()];
    if (group > 0) {
        mark.shape = kShapes[(group - 1) % kShapes.size()];
        mark.isFilled = group <= kShapes.size();
    }
    return mark;
}

QPainterPath shapePath(LineMark::Shape shape, const QPointF& center, double size)
{
    constexpr double kStarsInside = 0.4;
    const double radius = size / 2.0;
    QPainterPath path;
    switch (shape) {
    case LineMark::Shape::None: break;
    case LineMark::Shape::Circle: path.addEllipse(center, radius, radius); break;
    case LineMark::Shape::Square: path.addRect(QRectF(center.x() - radius, center.y() - radius, size, size)); break;
    case LineMark::Shape::Diamond: return corners(center, radius, 4, 1.0);
    case LineMark::Shape::Triangle: return corners(center, radius, 3, 1.0);
    case LineMark::Shape::Star: return corners(center, radius, 10, kStarsInside);
    case LineMark::Shape::Pentagon: return corners(center, radius, 5, 1.0);
    }
    return path;
}

} // namespace darkroom::ui
