#include "base/png_chunk.h"
#include "darkroom/base/error.h"
#include "darkroom/base/png_text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

/// Any chunks either give texts within the limit or throw Error; what is read can be spliced in and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace darkroom;
    constexpr std::size_t kLimit = 1u << 16;
    // The signature is given, so that the search need not find it.
    std::vector<std::byte> file(pngSignature().begin(), pngSignature().end());
    const auto input = std::as_bytes(std::span(data, size));
    file.insert(file.end(), input.begin(), input.end());
    try {
        const PngTexts found = readPngText(file, "input", {.unpackedBytes = kLimit, .keys = {}});
        const PngTexts again = readPngText(withPngText(file, found.texts, "input"), "input", {.unpackedBytes = kLimit, .keys = {}});
        if (again.texts.size() < found.texts.size()) {
            std::abort();
        }
    } catch (const Error&) {
    }
    return 0;
}
