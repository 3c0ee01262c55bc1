#include "darkroom/base/error.h"
#include "darkroom/checkpoint/safetensors.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

/// Any file either has a header whose tensors all lie inside it, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto header = darkroom::checkpoint::parseSafetensors(std::as_bytes(std::span(data, size)), "input");
        for (const auto& tensor : header.tensors) {
            if (tensor.offset > size || tensor.bytes > size - tensor.offset) {
                std::abort();
            }
        }
    } catch (const darkroom::Error&) {
    }
    return 0;
}
