#pragma once

#include "ui/settings/settings.h"
#include "ui/worker/engine.h"

#include <QString>

namespace darkroom::ui {

/// Whether a control can be used now; if not, why, in one short sentence. A usable control may have a note as well.
struct Availability {
    bool enabled = true;
    QString note;
};

/// What the loaded model and the settings allow, derived in one place. With no model everything can be set, since it will be loaded.
struct Capabilities {
    Availability prompt;
    Availability negativePrompt;
    Availability classes;
    Availability guidance;
    Availability eta;
    Availability size;
    Availability input; ///< The start picture; a model that enlarges needs one.
    Availability strength;
    Availability mask;
    Availability regions;
    Availability autoencoder; ///< Another file's in place of the model's own; a note says what stands there without one.
    Availability loras;
    Availability clipSkip;
    Availability embeddings;
    int clipLayers = 0;   ///< 0: unknown, or no CLIP.
    int callsPerStep = 1; ///< Network evaluations of a step: the sampler's looks times the branches.
    int branches = 1;     ///< 2 when guidance needs both branches.
};

Capabilities capabilitiesOf(const ModelFacts* model, const Settings& settings);

/// What this w does, in plain words.
QString guidanceMeaning(double w);

} // namespace darkroom::ui
