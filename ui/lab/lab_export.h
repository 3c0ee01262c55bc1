#pragma once

#include "darkroom/base/image.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <string>

namespace darkroom::ui {

class LabResults;

/// The window's picture as core has them.
Image toImage(const QImage& picture);

/// All telemetry of all lanes, one line a lane and step, with a line of names first.
QByteArray telemetryCsv(const LabResults& results);

/// The strip as one labelled PNG: rows of lanes as they stand, their requests in the text "darkroom_lab" as `darkroom lab` writes it.
QByteArray stripPng(const LabResults& results, const QString& title, const std::string& modelHash);

} // namespace darkroom::ui
