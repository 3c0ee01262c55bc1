#include "checkpoint/torch_content.h"

#include "darkroom/base/error.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

/// Any file either has tensors that all lie inside it, strided ones included, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto content = darkroom::checkpoint::readTorch(std::as_bytes(std::span(data, size)), "input");
        for (const auto& tensor : content.tensors) {
            const auto stride = content.strides.find(tensor.name);
            std::uint64_t end = tensor.offset + tensor.bytes;
            if (stride != content.strides.end()) {
                const std::uint64_t width = darkroom::checkpoint::bytesPerElement(tensor.dtype);
                std::uint64_t last = 0;
                for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
                    last += static_cast<std::uint64_t>((tensor.shape[i] - 1) * stride->second[i]);
                }
                end = tensor.offset + (last + 1) * width;
            }
            if (tensor.offset > size || end > size || end < tensor.offset) {
                std::abort();
            }
        }
    } catch (const darkroom::Error&) {
    }
    return 0;
}
