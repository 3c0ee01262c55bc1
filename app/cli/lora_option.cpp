#include "app/cli/lora_option.h"

#include "darkroom/base/error.h"

#include <charconv>

namespace darkroom::cli {

LoraUse loraFrom(const std::string& text)
{
    LoraUse use{text};
    const auto colon = text.rfind(':');
    double strength = 0.0;
    if (colon != std::string::npos) {
        const auto* end = text.data() + text.size();
        const auto [last, fault] = std::from_chars(text.data() + colon + 1, end, strength);
        if (fault == std::errc{} && last == end) use = {text.substr(0, colon), strength};
    }
    if (use.file.empty()) throw Error(ErrorKind::Usage, "--lora takes FILE or FILE:STRENGTH; '" + text + "' has no file.");
    return use;
}

} // namespace darkroom::cli
