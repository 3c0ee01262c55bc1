#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace darkroom {

/// `pattern` with %1 … %9 replaced by `words`, in one pass: words may hold a "%1" of their own.
std::string fill(std::string_view pattern, const std::vector<std::string>& words);

/// A sentence for people, or a part of one: "%1 has %2 channels, and the model takes %3." with a path, 4 and 3. The pattern is one literal,
/// written where it is said: the window knows core's sentences again by their patterns and says them in another language
/// (ui/language/core_texts.h), and a test holds the two against each other.
template <class... Words>
std::string say(std::string_view pattern, const Words&... words)
{
    const auto text = [](const auto& word) -> std::string {
        using Word = std::remove_cvref_t<decltype(word)>;
        static_assert(!std::is_floating_point_v<Word>, "how many digits?");
        if constexpr (std::is_integral_v<Word>) {
            return std::to_string(word);
        } else if constexpr (std::is_same_v<Word, std::filesystem::path>) {
            return word.string();
        } else {
            return std::string(word);
        }
    };
    return fill(pattern, {text(words)...});
}

} // namespace darkroom
