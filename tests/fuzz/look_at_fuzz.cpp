#include "fuzz/input_file.h"

#include "darkroom/checkpoint/model_list.h"

/// Any file is either something with a title, by the names in its header (those of LoRA among them), or has a fault in words; nothing is thrown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto model = darkroom::checkpoint::lookAt(inputFile(data, size, "any.safetensors"));
    if (model.title.empty() == model.fault.empty()) {
        std::abort();
    }
    return 0;
}
