#include "app/cli/lora_option.h"

#include "darkroom/base/error.h"

#include <charconv>
#include <optional>

namespace darkroom::cli {

namespace {

/// Takes the number after the last colon off the text, where there is one.
std::optional<double> takeNumber(std::string& text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string::npos) return std::nullopt;
    double number = 0.0;
    const auto* end = text.data() + text.size();
    const auto [last, fault] = std::from_chars(text.data() + colon + 1, end, number);
    if (fault != std::errc{} || last != end) return std::nullopt;
    text.resize(colon);
    return number;
}

} // namespace

LoraUse loraFrom(const std::string& text)
{
    LoraUse use{text};
    if (const auto last = takeNumber(use.file)) {
        const auto first = takeNumber(use.file);
        use.strength = first.value_or(*last);
        if (first) use.textStrength = last;
    }
    if (use.file.empty())
        throw Error(ErrorKind::Usage, "--lora takes FILE, FILE:STRENGTH or FILE:STRENGTH:TEXT; '" + text + "' has no file.");
    return use;
}

} // namespace darkroom::cli
