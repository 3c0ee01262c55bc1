#include "darkroom/base/error.h"
#include "darkroom/base/json.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Any bytes either parse within the limits or throw Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        darkroom::parseJson({reinterpret_cast<const char*>(data), size}, "input");
    } catch (const darkroom::Error&) {
    }
    return 0;
}
