#include "ui/lab/heat_legend.h"

#include "darkroom/generation/heat_ramp.h"
#include "ui/lab/step_views.h"
#include "ui/language/language_change.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QLinearGradient>
#include <QPainter>

namespace darkroom::ui {

namespace {

QLinearGradient ramp(const QRectF& bar)
{
    constexpr int kStops = 16;
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= kStops; ++i) {
        const double value = static_cast<double>(i) / kStops;
        const std::array<double, 3> rgb = heatColour(value);
        gradient.setColorAt(value, QColor::fromRgbF(static_cast<float>(rgb[0]), static_cast<float>(rgb[1]), static_cast<float>(rgb[2])));
    }
    return gradient;
}

} // namespace

HeatLegend::HeatLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("heatLegend"));
    setToolTip(tr("The scale of |Δ|, the same in every lane."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    whenLanguageChanges(this, [this] { setGreatest(m_greatest); });
}

void HeatLegend::setGreatest(double greatest)
{
    m_greatest = greatest;
    setAccessibleName(tr("Scale of |Δ| from 0 to %1").arg(levelText(greatest)));
    update();
}

QSize HeatLegend::sizeHint() const
{
    return {scaled(168), scaled(20)};
}

void HeatLegend::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.setFont(captionFont());
    painter.setPen(colors.secondary);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("|Δ| 0"));
    const QString end = levelText(m_greatest);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, end);
    const QFontMetricsF metrics(captionFont());
    const QRectF bar = QRectF(rect()).adjusted(
        metrics.horizontalAdvance(QStringLiteral("|Δ| 0")) + kHalfGrid, kHalfGrid, -metrics.horizontalAdvance(end) - kHalfGrid, -kHalfGrid);
    painter.fillRect(bar, ramp(bar));
    painter.setPen(colors.hairline);
    painter.drawRect(bar);
}

} // namespace darkroom::ui
