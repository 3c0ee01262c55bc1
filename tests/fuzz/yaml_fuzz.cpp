#include "darkroom/base/error.h"
#include "darkroom/checkpoint/yaml.h"

#include "checkpoint/ldm_config.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Any bytes either are YAML within the limits, and a config or none, or throw Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        darkroom::checkpoint::readLdmConfig(darkroom::checkpoint::parseYaml({reinterpret_cast<const char*>(data), size}, "input"), "input");
    } catch (const darkroom::Error&) {
    }
    return 0;
}
