#pragma once

#include "models/darkroom_config.h"

#include <torch/types.h>

namespace darkroom::models {

/// Least squares from latents to the pictures, averaged to the map's resolution: 4 × 4 pixels a latent pixel, fewer where the autoencoder has no such
/// factor. R² is over all colours. latents: [N,C,h,w] as the U-Net sees them; pictures: [N,3,f·h,f·w] in [−1,1].
PreviewMap fitPreview(const torch::Tensor& latents, const torch::Tensor& pictures);

/// The map's weights as a tensor [3s²,F], fp32 on the CPU.
torch::Tensor previewWeights(const PreviewMap& map);

/// Those without the products: how colours change with a latent, for latents that are noise or differences and make no picture.
torch::Tensor linearPreviewWeights(const PreviewMap& map);

/// Pictures [N,3,s·h,s·w] of latents [N,C,h,w], by weights as previewWeights() gives them, on one device and in one type.
torch::Tensor previewPictures(const torch::Tensor& weights, const torch::Tensor& latents);

} // namespace darkroom::models
