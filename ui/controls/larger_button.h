#pragma once

#include "ui/controls/describe.h"

#include <functional>

namespace darkroom::ui {

/// Gives `button` a menu of how many times larger a picture shall become; a choice calls `choose`.
void addLargerMenu(QToolButton* button, std::function<void(double factor)> choose);

/// Switches the button off with the reason as its tooltip; an empty reason switches it on with `usual`.
void setLargerReason(QToolButton* button, const QString& reason, const QString& usual);

} // namespace darkroom::ui
