#pragma once

#include "darkroom/checkpoint/model_files.h"

#include <torch/types.h>

namespace darkroom::models {

/// The torch type of a stored element type, and back; the inverse throws Error{Internal} for a type that files don't hold.
torch::ScalarType scalarType(checkpoint::DataType type);
checkpoint::DataType dataType(torch::ScalarType type);

/// A stored tensor over the mapped bytes where they are aligned, over a copy of them where they are not. Read only; lives no longer than the
/// weights do.
torch::Tensor borrowTensor(const checkpoint::Weights::Place& place);

} // namespace darkroom::models
