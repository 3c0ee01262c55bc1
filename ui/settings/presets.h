#pragma once

#include "ui/settings/settings.h"

#include <QString>
#include <QVector>

#include <string>

namespace darkroom::ui {

/// Settings under a name that the user gave.
struct Preset {
    QString name;
    Settings settings;
};

/// All presets, by rising name.
using Presets = QVector<Preset>;

/// What a preset makes of the present settings: device, precision, preview and the picture to begin from stay.
Settings withPreset(const Preset& preset, const Settings& present);

/// Adds a preset, or replaces the one of the same name.
Presets withSaved(Presets presets, const QString& name, const Settings& settings);
Presets without(Presets presets, const QString& name);

/// None when there is no file; throws Error{Format} or Error{File} when it can't be read.
Presets readPresets(const QString& path);
std::string presetsText(const Presets& presets);

} // namespace darkroom::ui
