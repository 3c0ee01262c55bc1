#pragma once

#include "darkroom/base/files.h"
#include "darkroom/checkpoint/model_files.h"
#include "nn/bare_modules.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace darkroom::models {

/// Tensors by the names under which a file holds them.
using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// A module's parameters and buffers under its own names. The tensors are handles: they share the module's memory.
NamedTensors namedTensors(const torch::nn::Module& module);

/// Writes a safetensors file atomically, one tensor in memory at a time, rows in order whatever a tensor's memory format. Floating tensors are
/// stored as `storedAs`, others as they are. Throws Error{File}, or Error{Format} naming a tensor that is finite but not in `storedAs`.
void saveTensors(FileSystem& files, const std::filesystem::path& path, const NamedTensors& tensors, torch::ScalarType storedAs,
    const std::map<std::string, std::string>& metadata = {{"format", "pt"}});

/// Every tensor of a safetensors file, in its stored type, on the CPU; the memory is the tensors' own. Throws Error{File} or Error{Format}.
NamedTensors readTensors(const std::filesystem::path& path);

/// Where a file keeps one parameter.
struct StoredAt {
    std::string name;        ///< Of the file's tensor.
    std::int64_t parts = 1;  ///< So many parameters of equal shape are stacked over the tensor's rows …
    std::int64_t part = 0;   ///< … of which this one is number `part`, counted from 0;
    std::int64_t heads = 0;  ///< above 0: they are stacked within each of so many heads instead.
    bool transposed = false; ///< Rows there are columns here.
};

/// How a file's tensors find their parameters.
struct LoadRules {
    /// Where the file keeps the parameter of this name; by default under the name itself.
    std::function<StoredAt(const std::string&)> storedAt = {};
    /// The file's tensors whose names begin so are the module's; the others are not looked at.
    std::string prefix = {};
    /// Older files name a spatial attention's parts query, key, value, proj_attn (and may store them as 1×1 convolutions).
    bool legacyAttentionNames = true;
    /// Tensors with one of these as a part of their name may be in a file without being in the module: buffers that older libraries stored,
    /// and a text encoder's pooler, which no diffusion model reads.
    std::vector<std::string> ignored = {"position_ids", "pooler"};
    /// Called with the share of tensors read so far, 0..1.
    std::function<void(double)> progress = {};
    /// Looked at before each tensor.
    std::stop_token stop = {};
};

/// Where `weights` keeps a parameter by the rules, an older file's name of an attention's part taken into account; a name that is not there when it
/// has none.
StoredAt storedPlace(const std::string& name, const checkpoint::Weights& weights, const LoadRules& rules);

/// A parameter's numbers in the tensor that holds them, as a view where one can be; its shape is the parameter's but for ones at the end.
torch::Tensor partOf(const torch::Tensor& stored, const StoredAt& place);

/// Checks from the headers alone that every parameter has a tensor of its shape and that no tensor is left over.
/// Throws Error{Shape} or Error{Format} naming file, network and tensor.
void checkWeights(const torch::nn::Module& module, const checkpoint::Weights& weights, const LoadRules& rules = {});

/// The same for a network that isn't built: a twin without memory stands for it.
template <typename Network, typename Options>
void checkShapes(const Options& options, const checkpoint::Weights& weights, const LoadRules& rules = {})
{
    const nn::BareModules bare(nn::BareWeights::Shapes);
    checkWeights(*Network(options), weights, rules);
}

/// checkWeights(), then copies every tensor into its parameter, converted into the parameter's type and device. Throws Error{Format} naming the
/// tensor that holds a NaN or an infinity. Returns false when `rules.stop` asked to stop; the module is then partly filled.
bool loadWeights(torch::nn::Module& module, const checkpoint::Weights& weights, const LoadRules& rules = {});

/// Numbers in the file's tensors that are the module's by `rules`, buffers that are ignored left out.
std::uint64_t elementCount(const checkpoint::Weights& weights, const LoadRules& rules = {});

/// Number of weights of a module.
std::uint64_t parameterCount(const torch::nn::Module& module);

} // namespace darkroom::models
