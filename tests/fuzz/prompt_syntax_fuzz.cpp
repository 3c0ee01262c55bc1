#include "darkroom/base/error.h"
#include "darkroom/text/prompt_syntax.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes become at least one piece with finite weights; broken LoRA tags throw Error and nothing else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto pieces = darkroom::text::parsePrompt(text);
    for (const auto& piece : pieces) {
        if (!std::isfinite(piece.weight) || (piece.isBreak && !piece.text.empty())) {
            std::abort();
        }
    }
    if (pieces.empty()) {
        std::abort();
    }
    try {
        const auto tagged = darkroom::text::takeLoraTags(text);
        if (tagged.text.size() > text.size()) {
            std::abort();
        }
        for (const auto& tag : tagged.loras) {
            if (tag.name.empty() || !std::isfinite(tag.strength)) {
                std::abort();
            }
        }
    } catch (const darkroom::Error&) {
    }
    darkroom::text::embeddingTags(text);
    return 0;
}
