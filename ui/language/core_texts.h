#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace darkroom::ui {

/// A fixed sentence of core's tables, as a sampler's note, in the language that is shown.
QString coreText(std::string_view text);

/// All that can be translated so.
std::span<const char* const> coreTexts();

} // namespace darkroom::ui
