#include "ui/views/status_line.h"

#include "ui/controls/caption_label.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/captions.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace darkroom::ui {

namespace {

QString labText(const LabActivity& lab)
{
    const QString lanes = StatusLine::tr("Lab: %n lane(s)", nullptr, lab.lanes);
    return lab.step > 0 ? lanes + QStringLiteral(" · ") + StatusLine::tr("Step %1 of %2").arg(lab.step).arg(lab.count) : lanes;
}

QString activityText(const SessionState& state)
{
    QStringList parts;
    if (state.modelStatus == ModelStatus::Loading) {
        // Also at the beginning of a run, when the run asked for another model.
        parts << StatusLine::tr("Loading the model, %1 %").arg(std::lround(state.modelFraction * 100.0));
    } else if (state.activity) {
        parts << phaseText(*state.activity);
        if (state.activity->secondsLeft) {
            parts << timeLeftText(*state.activity->secondsLeft);
        }
    } else if (state.lab) {
        parts << labText(*state.lab);
    } else if (state.stopped) {
        parts << StatusLine::tr("Stopped after step %1 of %2, not saved").arg(state.stopped->step).arg(state.stopped->count);
    } else {
        parts << (state.modelStatus == ModelStatus::Ready ? StatusLine::tr("Ready") : StatusLine::tr("No model"));
    }
    if (state.paused) {
        parts.prepend(StatusLine::tr("Paused"));
    }
    if (!state.waiting.empty()) {
        parts << StatusLine::tr("%1 waiting").arg(state.waiting.size());
    }
    return parts.join(QStringLiteral(" · "));
}

QString machineText(const SessionState& state)
{
    QStringList parts;
    if (state.model) {
        parts << QString::fromStdString(state.model->deviceName) << QString::fromLatin1(name(state.model->precision));
    }
    if (state.previewCost) {
        parts << previewText(*state.previewCost);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_activity(new ElidedLabel(this))
    , m_machine(new ElidedLabel(this))
{
    m_activity->setObjectName(QStringLiteral("statusActivity"));
    m_activity->setAccessibleName(tr("What is going on"));
    m_machine->setObjectName(QStringLiteral("statusMachine"));
    m_machine->setAccessibleName(tr("Device, precision and cost of the preview"));
    m_machine->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, 6, 2 * kGrid, 6);
    row->setSpacing(2 * kGrid);
    // What goes on is never cut off for the machine's sake: that one gets what is left.
    m_machine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_activity);
    row->addWidget(m_machine, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState({});
}

void StatusLine::setState(const SessionState& state)
{
    m_activity->setText(activityText(state));
    m_machine->setText(machineText(state));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), colorsOf(this).hairline);
}

} // namespace darkroom::ui
