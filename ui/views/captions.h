#pragma once

#include "ui/session/session_state.h"

#include <QString>

namespace darkroom::ui {

/// What a step's picture is: "x̂₀, guided, step 7 of 20, σ 2.31, fitted preview".
QString captionOf(const Frame& frame);

/// What a finished picture is: "Picture, 20 steps, w 2, seed 7, 1.4 s"; or where a stopped one ended, "Estimate of step 7 of 20, w 2, seed 7" when it
/// was kept.
QString captionOf(const RunRecord& record);

/// "text", "steps", "decode" as a person reads them.
QString phaseText(const Activity& activity);

/// "4.1 s", "2 min".
QString durationText(double seconds);

/// "4.1 s left", "2 min left".
QString timeLeftText(double seconds);

/// "fitted preview 0.4 ms, 2 % of the run".
QString previewText(const PreviewCost& cost);

} // namespace darkroom::ui
