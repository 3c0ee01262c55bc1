#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace darkroom::ui {

struct Colors;

/// Gives the chart these two axes, in the theme's colours and the caption's size, and draws all of its series on them.
void useAxes(QChart& chart, QValueAxis* across, QValueAxis* up, const Colors& colors);

} // namespace darkroom::ui
