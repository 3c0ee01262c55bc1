#include "checkpoint/zip_directory.h"

#include "darkroom/base/error.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

/// Any archive either has entries that all lie inside it and don't overlap, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        std::uint64_t total = 0;
        for (const auto& entry : darkroom::checkpoint::readZipDirectory(std::as_bytes(std::span(data, size)), "input")) {
            if (entry.offset > size || entry.size > size - entry.offset) {
                std::abort();
            }
            total += entry.size;
        }
        if (total > size) {
            std::abort();
        }
    } catch (const darkroom::Error&) {
    }
    return 0;
}
