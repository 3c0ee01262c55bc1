#pragma once

#include "nn/autoencoder.h"
#include "nn/clip_text_encoder.h"
#include "nn/ldm_text_encoder.h"
#include "nn/unet.h"

namespace darkroom::models {

// A network of the same modules, a few channels wide: its parameters have the names and the numbers of dimensions of the whole one's, and cost no
// memory. Levels of equal width stay equal, and others different, so that the same residual blocks have a shortcut.

nn::UNetOptions slim(nn::UNetOptions options);
nn::AutoencoderOptions slim(nn::AutoencoderOptions options);
nn::ClipTextOptions slim(nn::ClipTextOptions options);
nn::LdmTextOptions slim(nn::LdmTextOptions options);

} // namespace darkroom::models
