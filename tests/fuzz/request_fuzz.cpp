#include "darkroom/base/error.h"
#include "darkroom/base/request.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any JSON either becomes a request that survives the way to JSON and back, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto request = darkroom::requestFromJson(darkroom::parseJson({reinterpret_cast<const char*>(data), size}, "input"), "input");
        if (darkroom::requestFromJson(darkroom::toJson(request), "input") != request) {
            std::abort();
        }
    } catch (const darkroom::Error&) {
    }
    return 0;
}
