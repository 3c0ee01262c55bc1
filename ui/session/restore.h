#pragma once

#include "darkroom/base/picture_file.h"
#include "ui/settings/settings.h"
#include "ui/worker/engine.h"

#include <QStringList>

namespace darkroom::ui {

/// How much of a picture's settings to take over.
enum class RestorePart {
    All,
    Seed,
    Prompt, ///< With the negative prompt and the class.
};

/// What a dropped picture makes of the settings.
struct Restore {
    Settings settings;
    QStringList changes; ///< What differs, and what of the picture's settings could not be used.
};

/// The picture's request in place of the present one. Device, precision and preview are this machine's and stay; so does the model when the
/// picture's is not here. The seed is the picture's, the count 1.
Restore restoreFrom(const RestoredSettings& restored, bool modelExists, const Settings& present, const ModelFacts* model);
/// A part of it alone; everything else stays as it is at present.
Restore restorePart(RestorePart part, const RestoredSettings& restored, bool modelExists, const Settings& present, const ModelFacts* model);

/// The settings to begin with on a model: its defaults and an example as the prompt, except where `base` was set already.
Settings startSettings(const ModelDescription& model, const Settings& base);

} // namespace darkroom::ui
