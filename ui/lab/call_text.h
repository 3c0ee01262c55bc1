#pragma once

#include "darkroom/generation/lab.h"

#include <QString>

#include <span>

namespace darkroom::ui {

/// What all of these lanes take together: "180 network calls, 20 saved, 40 gradients of the classifier"; what is zero is left out.
QString callText(std::span<const CallCount> counts);

} // namespace darkroom::ui
