#include "base/png_chunk.h"
#include "base/restored_settings.h"
#include "darkroom/base/error.h"
#include "darkroom/base/png_text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

/// Any text under any of the keys that hold settings, or any JPEG header, gives settings that pass the checks, none, or Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace darkroom;
    if (size == 0) {
        return 0;
    }
    constexpr std::array kKeys = {kSessionKey, kParametersKey, kInvokeAiKey, kComfyUiKey};
    const auto input = std::as_bytes(std::span(data, size)).subspan(1);
    std::vector<std::byte> file(input.begin(), input.end());
    if (const std::size_t choice = data[0] % (kKeys.size() + 1); choice < kKeys.size()) {
        const std::string text(reinterpret_cast<const char*>(input.data()), input.size());
        file.assign(pngSignature().begin(), pngSignature().end());
        const auto chunk = pngTextChunk({std::string(kKeys[choice]), text});
        file.insert(file.end(), chunk.begin(), chunk.end());
    }
    try {
        if (const auto restored = settingsInPicture(file, "input"); restored && restored->program != "darkroom") {
            checkRequest(restored->request);
        }
    } catch (const Error& error) {
        // Other programs' settings are taken only where they make sense, so the checks above must hold.
        if (error.kind() != ErrorKind::Format) {
            std::abort();
        }
    }
    return 0;
}
