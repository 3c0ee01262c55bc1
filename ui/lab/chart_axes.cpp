#include "ui/lab/chart_axes.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QGraphicsLayout>
#include <QLocale>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

namespace darkroom::ui {

void prepareChart(QChart& chart)
{
    chart.legend()->hide();
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setMargins(QMargins(kHalfGrid, kHalfGrid, kHalfGrid, kHalfGrid));
    chart.setBackgroundRoundness(0);
    chart.setLocalizeNumbers(true);
}

void clearChart(QChartView& view, const Colors& colors)
{
    QChart& chart = *view.chart();
    chart.setLocale(QLocale());
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    chart.setBackgroundBrush(colors.window);
    view.setBackgroundBrush(colors.window);
}

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
