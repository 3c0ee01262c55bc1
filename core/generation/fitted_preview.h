#pragma once

#include "generation/model_parts.h"
#include "models/darkroom_config.h"
#include "nn/autoencoder.h"

#include <torch/types.h>

#include <optional>
#include <stop_token>

namespace darkroom {

/// A preview map for an autoencoder that brought none, as most do: least squares from its latents of pictures made for that, fields of colour with
/// shapes on them, to what its decoder makes of those latents. R² is on pictures that were not fitted. About the time of one encoding and one decoding
/// at 64 × 64 latent pixels; remembered in the cache folder by what the autoencoder's weights are. nullopt where the map explains too little of what the
/// decoder makes, or when `stop` asked to stop.
std::optional<models::PreviewMap> fittedPreview(
    const nn::Autoencoder& autoencoder, torch::ScalarType type, const torch::Device& device, const std::stop_token& stop = {});

/// Sets the parts' preview map to that of the autoencoder in use: the model's own where it has one, else a fitted one.
void usePreviewMap(Model::Parts& parts, const std::stop_token& stop = {});

} // namespace darkroom
