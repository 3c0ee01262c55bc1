#include "ui/views/mask_painting.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace darkroom::ui {

namespace {

constexpr std::size_t kMostUndoneBytes = 64u << 20;

/// Squared distance of a point from a segment.
double distance2(const QPointF& point, const QPointF& from, const QPointF& to)
{
    const QPointF along = to - from;
    const double length2 = QPointF::dotProduct(along, along);
    const double share = length2 > 0.0 ? std::clamp(QPointF::dotProduct(point - from, along) / length2, 0.0, 1.0) : 0.0;
    const QPointF away = point - (from + share * along);
    return QPointF::dotProduct(away, away);
}

} // namespace

void LabelPainting::setMap(LabelMap map)
{
    m_map = std::move(map);
    m_earlier.clear();
}

bool LabelPainting::contains(const QPoint& point) const
{
    return QRect(0, 0, m_map.width, m_map.height).contains(point);
}

void LabelPainting::beginStroke()
{
    m_earlier.push_back(m_map);
    const std::size_t most = std::max<std::size_t>(kMostUndoneBytes / std::max<std::size_t>(m_map.labels.size(), 1), 1);
    while (m_earlier.size() > most) {
        m_earlier.pop_front();
    }
}

QRect LabelPainting::paintSegment(const QPointF& from, const QPointF& to, double radius, std::uint8_t value)
{
    const double reach = std::max(radius, 0.5); // a thin brush still paints the pixel under it
    const QRectF around = QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach);
    const QRect box = around.toAlignedRect() & QRect(0, 0, m_map.width, m_map.height);
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (distance2(QPointF(x + 0.5, y + 0.5), from, to) <= reach * reach) {
                at(x, y) = value;
            }
        }
    }
    return box;
}

void LabelPainting::fill(const QPoint& point, std::uint8_t value)
{
    if (!contains(point) || at(point.x(), point.y()) == value) {
        return;
    }
    beginStroke();
    const std::uint8_t old = at(point.x(), point.y());
    std::vector<QPoint> open = {point};
    while (!open.empty()) {
        const QPoint next = open.back();
        open.pop_back();
        if (!contains(next) || at(next.x(), next.y()) != old) {
            continue;
        }
        at(next.x(), next.y()) = value;
        for (const QPoint& step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
            open.push_back(next + step);
        }
    }
}

void LabelPainting::changeAll(const std::function<std::uint8_t(std::uint8_t)>& change)
{
    beginStroke();
    std::transform(m_map.labels.begin(), m_map.labels.end(), m_map.labels.begin(), change);
}

void LabelPainting::replace(LabelMap map)
{
    beginStroke();
    m_map = std::move(map);
}

void LabelPainting::undo()
{
    if (canUndo()) {
        m_map = std::move(m_earlier.back());
        m_earlier.pop_back();
    }
}

} // namespace darkroom::ui
