#pragma once

#include "models/compvis_names.h"
#include "models/module_weights.h"

namespace darkroom::models {

/// The inverse of loading: a module's tensors as a file of another layout keeps them, those that share one of its tensors joined. Every part of a
/// shared tensor must be there.
NamedTensors storedTensors(const NamedTensors& own, const StoredNames& storedAt);

/// A self-attention U-Net's tensors in guided-diffusion's form: its names, and its attentions' matrices as convolutions over the row of pixels.
NamedTensors guidedTensors(const NamedTensors& own, const nn::UNetOptions& options, QkvOrder order);

} // namespace darkroom::models
