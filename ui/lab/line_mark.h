#pragma once

#include <QPainterPath>
#include <QPointF>

#include <cstddef>

namespace darkroom::ui {

/// How a chart's line is told from the others without its colour: its dashes, and the shape of its points.
struct LineMark {
    enum class Shape { None, Circle, Square, Diamond, Triangle, Star, Pentagon };

    Qt::PenStyle dashes = Qt::SolidLine;
    Shape shape = Shape::None;
    bool isFilled = true; ///< The shape; others are outlines.

    bool operator==(const LineMark&) const = default;
};

/// So many lines all look different.
inline constexpr std::size_t kLineMarks = 65;

/// The mark of the line with this number, counted over all lines of a chart. Few lines differ in their dashes alone.
LineMark lineMark(std::size_t number);

/// The shape around `center`, as Qt's charts draw it; empty where there is none.
QPainterPath shapePath(LineMark::Shape shape, const QPointF& center, double size);

} // namespace darkroom::ui
