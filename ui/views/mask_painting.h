#pragma once

#include "darkroom/base/image.h"

#include <QPoint>
#include <QPointF>
#include <QRect>

#include <cstdint>
#include <deque>
#include <functional>

namespace darkroom::ui {

/// A map that is painted by hand: a mask, or regions. Every stroke is undone as a whole. Knows no widget.
class LabelPainting {
public:
    /// Another map; what was painted before can't be undone any more.
    void setMap(LabelMap map);
    const LabelMap& map() const { return m_map; }

    /// What follows is one stroke, until the next begins.
    void beginStroke();
    /// Paints all pixels within `radius` of the segment, in pixels of the map. Returns what changed, for the repaint.
    QRect paintSegment(const QPointF& from, const QPointF& to, double radius, std::uint8_t value);
    /// Paints the connected pixels of one value, as a stroke of its own.
    void fill(const QPoint& point, std::uint8_t value);
    /// Changes every value, as a stroke of its own.
    void changeAll(const std::function<std::uint8_t(std::uint8_t)>& change);
    /// Puts another map of the same size in, as a stroke of its own.
    void replace(LabelMap map);

    bool canUndo() const { return !m_earlier.empty(); }
    void undo();

private:
    bool contains(const QPoint& point) const;
    std::uint8_t& at(int x, int y)
    {
        return m_map.labels[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_map.width) + static_cast<std::size_t>(x)];
    }

    LabelMap m_map;
    std::deque<LabelMap> m_earlier; ///< Newest at the back.
};

} // namespace darkroom::ui
