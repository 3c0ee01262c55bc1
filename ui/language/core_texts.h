#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace darkroom::ui {

/// What core says to people, in the language that is shown: a fixed text of its tables, as a sampler's note, or a sentence that say() of
/// darkroom/base/say.h made. Core speaks English and knows no Qt, so a sentence is known again by its pattern; words in it that are
/// sentences themselves are said in the language too. A text that no pattern fits comes back as it is.
QString coreText(std::string_view text);

/// All texts and patterns that can be translated so.
std::span<const char* const> coreTexts();    ///< Of core's tables, by hand.
std::span<const char* const> corePatterns(); ///< Of say() in the code; `./dev translations` collects them.

} // namespace darkroom::ui
