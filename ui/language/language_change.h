#pragma once

#include <functional>

class QWidget;

namespace darkroom::ui {

/// Calls `compose` each time that `widget` hears of another language: for texts with values in them, which `Language::retranslate` doesn't know.
void whenLanguageChanges(QWidget* widget, std::function<void()> compose);

} // namespace darkroom::ui
