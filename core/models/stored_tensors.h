#pragma once

#include "models/compvis_names.h"
#include "models/module_weights.h"

#include <torch/types.h>

#include <vector>

namespace darkroom::models {

/// The file's tensor of the parameters that share it, in the order of their parts: the inverse of partOf().
torch::Tensor joined(const StoredAt& stored, const std::vector<torch::Tensor>& parts);

/// The inverse of loading: a module's tensors as a file of another layout keeps them, those that share one of its tensors joined. Every part of a
/// shared tensor must be there.
NamedTensors storedTensors(const NamedTensors& own, const StoredNames& storedAt);

/// A self-attention U-Net's tensors in guided-diffusion's form: its names, and its attentions' matrices as convolutions over the row of pixels.
NamedTensors guidedTensors(const NamedTensors& own, const nn::UNetOptions& options, QkvOrder order);

} // namespace darkroom::models
