#include "models/stored_tensors.h"

#include <torch/types.h>

#include <map>
#include <vector>

namespace darkroom::models {
namespace {

/// A file's tensor before it is joined.
struct Shared {
    StoredAt stored;
    std::vector<torch::Tensor> parts; ///< By their number.
};

bool isAttentionMatrix(const std::string& name, const torch::Tensor& tensor)
{
    return tensor.dim() == 2 && (name.ends_with(".qkv.weight") || name.ends_with(".proj_out.weight"));
}

} // namespace

torch::Tensor joined(const StoredAt& stored, const std::vector<torch::Tensor>& parts)
{
    auto whole = parts.front();
    if (stored.parts > 1 && stored.heads == 0) whole = torch::cat(parts, 0);
    if (stored.heads > 0) {
        std::vector<torch::Tensor> byHead;
        for (const auto& part : parts)
            byHead.push_back(part.reshape({stored.heads, part.size(0) / stored.heads, -1}));
        auto shape = parts.front().sizes().vec();
        shape.front() *= stored.parts;
        whole = torch::stack(byHead, 1).reshape(shape);
    }
    return stored.transposed ? whole.t() : whole;
}

NamedTensors storedTensors(const NamedTensors& own, const StoredNames& storedAt)
{
    std::map<std::string, Shared> byName;
    for (const auto& [name, tensor] : own) {
        const auto stored = storedAt(name);
        auto& shared = byName[stored.name];
        shared.stored = stored;
        shared.parts.resize(static_cast<std::size_t>(stored.parts));
        shared.parts[static_cast<std::size_t>(stored.part)] = tensor;
    }
    NamedTensors all;
    for (const auto& [name, shared] : byName)
        all.emplace_back(name, joined(shared.stored, shared.parts));
    return all;
}

NamedTensors guidedTensors(const NamedTensors& own, const nn::UNetOptions& options, QkvOrder order)
{
    auto all = storedTensors(own, compvisUNetNames(options, order, ""));
    for (auto& [name, tensor] : all)
        if (isAttentionMatrix(name, tensor)) tensor = tensor.unsqueeze(-1);
    return all;
}

} // namespace darkroom::models
