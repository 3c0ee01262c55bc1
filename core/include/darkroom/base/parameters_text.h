#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace darkroom {

/// The text that A1111 puts into its pictures, and most programs read:
///   prompt, one or more lines
///   Negative prompt: one or more lines      (left out when empty)
///   Key: value, Key: value, ...             (one line, the last)
/// A value that holds a comma, a colon or a newline, or begins with a quotation mark, is written as a JSON string.
struct ParametersText {
    std::string prompt;
    std::string negativePrompt;
    std::vector<std::pair<std::string, std::string>> fields; ///< In their order; keys are letters, digits, '_', ' ', '-', '/'.

    bool operator==(const ParametersText&) const = default;

    /// The value of a field; null when it is not there.
    const std::string* find(std::string_view key) const;
};

std::string formatParameters(const ParametersText& parameters);

/// Reads such a text as A1111 does: a last line with fewer than three pairs belongs to the prompt. Lines lose the white space around them.
/// Takes any bytes; never throws.
ParametersText parseParameters(std::string_view text);

} // namespace darkroom
