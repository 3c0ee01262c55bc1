#include "fuzz/input_file.h"

#include "darkroom/checkpoint/model_list.h"

/// Any bytes where the list was kept are a list, if an empty one; nothing is thrown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const darkroom::checkpoint::ModelList list(inputFile(data, size, "models.json"));
    for (const auto& model : list.models()) {
        model.matches("a b");
    }
    return 0;
}
