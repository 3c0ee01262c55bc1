#pragma once

#include <torch/nn/module.h>

namespace darkroom::training {

/// Sets the last layers of residual branches, of attentions and of a whole U-Net to zero, as guided-diffusion does (its zero_module): each block begins as
/// the identity, or its shortcut.
void zeroLastLayers(torch::nn::Module& network);

} // namespace darkroom::training
