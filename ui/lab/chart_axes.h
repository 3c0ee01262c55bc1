#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QValueAxis;
QT_END_NAMESPACE

namespace darkroom::ui {

struct Colors;

/// Close to its edges, and without the legend of its own, which cuts off what it has no room for.
void prepareChart(QChart& chart);
/// Takes lines and axes away; the background is the theme's.
void clearChart(QChartView& view, const Colors& colors);
/// Gives the chart these two axes, in the theme's colours and the caption's size, and draws all of its series on them.
void useAxes(QChart& chart, QValueAxis* across, QValueAxis* up, const Colors& colors);

} // namespace darkroom::ui
