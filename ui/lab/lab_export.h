#pragma once

#include "darkroom/base/image.h"
#include "darkroom/generation/lab_session.h"
#include "ui/worker/engine.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace darkroom::ui {

class LabResults;

/// Whether the runs before the present one are shown with it.
enum class EarlierRuns { Hidden, Shown };

/// All telemetry of all lanes, one line a lane and step, with a line of names first.
QByteArray telemetryCsv(const LabResults& results, EarlierRuns earlier);

/// What a session's numbers are made with here.
LabMachine machineOf(const ModelFacts& model);

/// All lanes with their pictures; they are finished.
LabSession sessionOf(const LabResults& results, const LabMachine& machine);

/// The strip as one PNG, labelled in the window's font: rows of lanes as they stand, their requests in the text `kStripKey`, as `darkroom lab` writes it.
QByteArray stripPng(const LabResults& results, const QString& title, const LabMachine& machine);

} // namespace darkroom::ui
