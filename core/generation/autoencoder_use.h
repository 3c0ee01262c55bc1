#pragma once

#include "generation/model_parts.h"

#include <string>

namespace darkroom {

/// Puts the autoencoder at `path` (a model, a component's folder or a file) into the place of the model's own, or brings that back when `path` is
/// empty; nothing happens when it is there already. Throws as planAutoencoder() and loadWeights(), and Error{Usage} for a model without latents; the
/// model then keeps what it had.
void useAutoencoder(Model::Parts& parts, const std::string& path);

} // namespace darkroom
