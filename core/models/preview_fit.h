#pragma once

#include "models/darkroom_config.h"

#include <torch/types.h>

namespace darkroom::models {

/// Least squares from latents to the pictures' colours averaged to latent size, with a constant; R² over all colours.
/// latents: [N,C,h,w] as the U-Net sees them; pictures: [N,3,f·h,f·w] in [−1,1].
PreviewMap fitPreview(const torch::Tensor& latents, const torch::Tensor& pictures);

} // namespace darkroom::models
