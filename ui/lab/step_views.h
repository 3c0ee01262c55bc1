#pragma once

#include "ui/worker/worker_event.h"

#include <QString>

#include <span>

namespace darkroom::ui {

/// One way of looking at a step, as it is offered.
struct StepViewChoice {
    StepView view;
    const char* objectName;
    const char* symbol;   ///< The paper's.
    const char* sentence; ///< To be translated in the context "StepViews".
};

/// All of them; the first nine have the keys 1 to 9.
std::span<const StepViewChoice> stepViewChoices();
constexpr int kStepViewKeys = 9;

QString symbolOf(StepView view);
QString sentenceOf(StepView view);

/// "x_t, step 7 of 20, σ 2.31, min −3.1, max 2.9, std 1.02"; a w of one's own is told to be this step's estimate and no result.
QString captionOf(const StepShown& shown, int count);
/// Why there is no such picture.
QString missingText(const StepPictureRequest& request);

/// Three digits, with ∞ and a real minus.
QString levelText(double value);

} // namespace darkroom::ui
