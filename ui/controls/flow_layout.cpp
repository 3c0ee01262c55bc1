#include "ui/controls/flow_layout.h"

#include "ui/theme/metrics.h"

#include <QWidget>

#include <algorithm>

namespace darkroom::ui {

namespace {

/// How many lines items take, one after the other, where lines are `width` wide.
int linesIn(const QList<std::pair<QLayoutItem*, QSize>>& items, int width, int spacing)
{
    int lines = 0;
    int x = 0;
    for (const auto& [item, size] : items) {
        const bool begins = lines == 0 || x + size.width() > width;
        lines += begins ? 1 : 0;
        x = (begins ? 0 : x) + size.width() + spacing;
    }
    return lines;
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, Lines lines)
    : QLayout(parent)
    , m_lines(lines)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(kGrid);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Act::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Act::Place);
}

QList<std::pair<QLayoutItem*, QSize>> FlowLayout::wanted(int width) const
{
    QList<std::pair<QLayoutItem*, QSize>> items;
    for (QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            items.emplace_back(
                item, QSize(std::min(item->sizeHint().width(), std::max(width, item->minimumSize().width())), item->sizeHint().height()));
        }
    }
    return items;
}

int FlowLayout::lineWidth(const QList<std::pair<QLayoutItem*, QSize>>& items, int width) const
{
    if (m_lines == Lines::Filled) {
        return width;
    }
    const int lines = linesIn(items, width, spacing());
    int least = 0, most = width;
    while (least < most) { // fewer lines never need less width
        const int middle = least + (most - least) / 2;
        if (linesIn(items, middle, spacing()) > lines) {
            least = middle + 1;
        } else {
            most = middle;
        }
    }
    return most;
}

int FlowLayout::arrange(const QRect& rect, Act act) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto items = wanted(inside.width());
    const int width = lineWidth(items, inside.width());
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    for (const auto& [item, size] : items) {
        if (x > inside.x() && x + size.width() > inside.x() + width) {
            x = inside.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (act == Act::Place) {
            item->setGeometry(QRect(QPoint(x, y), size));
        }
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace darkroom::ui
