#include "torch_error.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

namespace darkroom::checkpoint {

void refuseTorch(const std::string& origin, const std::string& what)
{
    throw Error(ErrorKind::Format, say("%1 is no sound PyTorch checkpoint: %2. Fetch the file anew.", origin, what));
}

void refuseHostile(const std::string& origin, const std::string& what)
{
    throw Error(ErrorKind::Format,
        say("%1 was refused: %2; no model needs that, and nothing was run. Don't trust the file: get the model from another source, best "
            "as safetensors.",
            origin, what));
}

} // namespace darkroom::checkpoint
