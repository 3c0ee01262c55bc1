#include "ui/lab/line_legend.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kMostLines = 3;
constexpr int kSample = 30; ///< Of the line beside its name: long enough for its dashes.
constexpr int kShapeSide = 7;

QString restText(std::size_t left)
{
    return LineLegend::tr("and %n more", nullptr, static_cast<int>(left));
}

int widthOf(const QFontMetrics& metrics, const QString& label)
{
    return scaled(kSample) + kHalfGrid + metrics.horizontalAdvance(label) + 2 * kGrid;
}

} // namespace

LineLegend::LineLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chartLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LineLegend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList names;
    for (const Entry& entry : m_entries) {
        names << entry.label;
    }
    setAccessibleName(names.isEmpty() ? tr("No lines") : tr("Lines: %1").arg(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

LineLegend::Layout LineLegend::laidOut(int width) const
{
    Layout layout;
    const QFontMetrics metrics(captionFont());
    const int line = metrics.height() + kHalfGrid;
    int x = 0;
    int y = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int needed = widthOf(metrics, m_entries[i].label);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        const std::size_t after = m_entries.size() - i - 1;
        const int rest = after > 0 ? metrics.horizontalAdvance(restText(after + 1)) : 0;
        const bool isLastLine = y / line + 1 == kMostLines;
        if (y / line >= kMostLines || (isLastLine && x > 0 && after > 0 && x + needed + rest > width)) {
            layout.left = after + 1;
            layout.rest = {y / line >= kMostLines ? 0 : x, std::min(y, (kMostLines - 1) * line)};
            break;
        }
        layout.places.push_back({{x, y}, i});
        x += needed;
    }
    layout.height = m_entries.empty() ? 0 : std::min(y, (kMostLines - 1) * line) + line;
    return layout;
}

void LineLegend::draw(QPainter& painter, int width) const
{
    const Layout layout = laidOut(width);
    const QFontMetrics metrics(captionFont());
    const Colors& colors = colorsOf(this);
    painter.setFont(captionFont());
    for (const Place& place : layout.places) {
        const Entry& entry = m_entries[place.entry];
        const int middle = place.position.y() + metrics.height() / 2;
        painter.setPen(entry.pen);
        painter.drawLine(place.position.x(), middle, place.position.x() + scaled(kSample), middle);
        painter.setPen(QPen(entry.pen.color(), 1.0));
        painter.setBrush(entry.mark.isFilled ? entry.pen.color() : colors.window);
        painter.drawPath(shapePath(entry.mark.shape, QPointF(place.position.x() + scaled(kSample) / 2.0, middle), scaled(kShapeSide)));
        painter.setPen(colors.text);
        painter.drawText(place.position.x() + scaled(kSample) + kHalfGrid, place.position.y() + metrics.ascent(), entry.label);
    }
    if (layout.left > 0) {
        painter.setPen(colors.secondary);
        painter.drawText(layout.rest.x(), layout.rest.y() + metrics.ascent(), restText(layout.left));
    }
}

int LineLegend::heightForWidth(int width) const
{
    return laidOut(width).height;
}

QSize LineLegend::sizeHint() const
{
    const int usual = scaled(400);
    return {usual, heightForWidth(width() > 0 ? width() : usual)};
}

QSize LineLegend::minimumSizeHint() const
{
    return {scaled(120), m_entries.empty() ? 0 : QFontMetrics(captionFont()).height()};
}

void LineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, width());
}

} // namespace darkroom::ui
