#include "fuzz/input_file.h"

#include "darkroom/base/error.h"
#include "darkroom/checkpoint/embedding_files.h"

/// Any file is either an embedding with one word or more and vectors of one number, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto file = darkroom::checkpoint::readEmbeddingFile(inputFile(data, size, "word.safetensors"));
        if (file.words.empty() || file.tensors.empty() || file.vectors() < 1) {
            std::abort();
        }
    } catch (const darkroom::Error&) {
    }
    return 0;
}
