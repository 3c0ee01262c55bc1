#include "ui/lab/chart_axes.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

namespace darkroom::ui {

void useAxes(QChart& chart, QValueAxis* across, QValueAxis* up, const Colors& colors)
{
    for (QValueAxis* axis : {across, up}) {
        axis->setLabelsColor(colors.secondary);
        axis->setTitleBrush(colors.secondary);
        axis->setLabelsFont(captionFont());
        axis->setTitleFont(captionFont());
        axis->setGridLineColor(colors.hairline);
        axis->setLinePenColor(colors.controlBorder);
    }
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

} // namespace darkroom::ui
