#include "torch_error.h"

#include "darkroom/base/error.h"

namespace darkroom::checkpoint {

void refuseTorch(const std::string& origin, const std::string& what)
{
    throw Error(ErrorKind::Format, origin + " is no sound PyTorch checkpoint: " + what + ". Fetch the file anew.");
}

void refuseHostile(const std::string& origin, const std::string& what)
{
    throw Error(ErrorKind::Format,
        origin + " " + what
            + "; no model needs that, and nothing was run. Don't trust the file: get the model from another source, best as safetensors.");
}

} // namespace darkroom::checkpoint
