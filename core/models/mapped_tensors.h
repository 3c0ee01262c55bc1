#pragma once

#include "darkroom/checkpoint/safetensors.h"
#include "models/compvis_names.h"
#include "models/module_weights.h"

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace darkroom::models {

/// Where a file that is written keeps our parameters.
struct TargetLayout {
    StoredNames names;
    /// How many dimensions a parameter of so many has there: the programs store some matrices as 1×1 kernels. By default the same.
    std::function<std::size_t(const std::string& parameter, std::size_t dimensions)> dimensions = {};
};

/// A tensor for a file, whose numbers are put together when they are asked for.
struct MappedTensor {
    std::string name;
    torch::ScalarType type = torch::kFloat32; ///< As the source has it.
    std::vector<std::int64_t> shape;
    std::function<torch::Tensor()> numbers; ///< In that type and shape; lives no longer than the weights do.
};

/// A network's tensors under the names of another layout. `parameters` are those of the network, with or without numbers; `rules` say where `weights`
/// keeps them. No number is changed. Throws Error{Format} naming a tensor that is missing, or parts of one tensor that differ in type.
std::vector<MappedTensor> mapped(
    const NamedTensors& parameters, const checkpoint::Weights& weights, const LoadRules& rules, const TargetLayout& target);

/// Tensors as sources of a safetensors file, floating ones as `storedAs` where it is given. Throws Error{Format}, when written, naming a tensor that is
/// finite but not in that type.
std::vector<checkpoint::TensorSource> tensorSources(std::vector<MappedTensor> tensors, std::optional<torch::ScalarType> storedAs);

} // namespace darkroom::models
