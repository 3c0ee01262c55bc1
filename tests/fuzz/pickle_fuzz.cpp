#include "checkpoint/pickle_reader.h"

#include "darkroom/base/error.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

/// Any bytes either are a pickle whose values point at values and whose tensors lie in their storages, or throw Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto pickle = darkroom::checkpoint::readPickle(std::as_bytes(std::span(data, size)), "input");
        if (pickle.bytes > size || pickle.root >= pickle.values.size()) {
            std::abort();
        }
        for (const auto& items : pickle.items) {
            for (const auto item : items) {
                if (item >= pickle.values.size()) {
                    std::abort();
                }
            }
        }
        for (const auto& tensor : pickle.tensors) {
            std::uint64_t count = 1;
            for (const auto side : tensor.shape) {
                count *= static_cast<std::uint64_t>(side);
            }
            if (count > static_cast<std::uint64_t>(pickle.storages[tensor.storage].elements)) {
                std::abort();
            }
        }
    } catch (const darkroom::Error&) {
    }
    return 0;
}
