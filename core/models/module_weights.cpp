#include "models/module_weights.h"

#include "base/quoted_name.h"
#include "models/misfit.h"
#include "models/tensor_bytes.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string_view>

namespace darkroom::models {
namespace {

using checkpoint::Weights;

struct LegacyName {
    std::string_view now, before;
};

constexpr std::array<LegacyName, 4> kLegacyAttention = {
    {{".to_q.", ".query."}, {".to_k.", ".key."}, {".to_v.", ".value."}, {".to_out.0.", ".proj_attn."}}};

/// The name that an older file uses for an attention's part; nullopt for every other name.
std::optional<std::string> legacyName(const std::string& name)
{
    for (const auto& [now, before] : kLegacyAttention) {
        const auto at = name.rfind(now);
        if (at != std::string::npos) return name.substr(0, at) + std::string(before) + name.substr(at + now.size());
    }
    return std::nullopt;
}

std::vector<std::int64_t> shapeOf(const torch::Tensor& tensor)
{
    return tensor.sizes().vec();
}

/// A 1×1 convolution's kernel and a linear layer's matrix are the same numbers in the same order.
std::vector<std::int64_t> besidesTrailingOnes(std::vector<std::int64_t> shape)
{
    constexpr std::size_t kMatrix = 2;
    while (shape.size() > kMatrix && shape.back() == 1)
        shape.pop_back();
    return shape;
}

/// The shape that the file's tensor must have for the parameter.
std::vector<std::int64_t> storedShape(const torch::Tensor& parameter, const StoredAt& stored)
{
    auto shape = shapeOf(parameter);
    if (!shape.empty()) shape.front() *= stored.parts;
    if (stored.transposed) std::reverse(shape.begin(), shape.end());
    return shape;
}

/// Whether one of the dotted name's parts is on the list.
bool isIgnored(const std::string& name, const LoadRules& rules)
{
    const auto dotted = "." + name + ".";
    return std::any_of(rules.ignored.begin(), rules.ignored.end(),
        [&](const std::string& part) { return dotted.find("." + part + ".") != std::string::npos; });
}

bool isFloating(checkpoint::DataType type)
{
    using enum checkpoint::DataType;
    return type == F64 || type == F32 || type == F16 || type == BF16;
}

struct Match {
    torch::Tensor parameter;
    Weights::Place place;
    StoredAt stored;
};

/// The place of one parameter; an empty one when the file lacks it.
Match placeOf(const torch::nn::Module& module, const std::string& name, const torch::Tensor& parameter, const Weights& weights,
    const LoadRules& rules)
{
    Match found{parameter, {}, storedPlace(name, weights, rules)};
    found.place = weights.find(found.stored.name);
    if (!found.place) return found;
    const auto expected = storedShape(parameter, found.stored);
    const auto& shape = found.place.tensor->shape;
    const bool isOlder = found.stored.name != (rules.storedAt ? rules.storedAt(name).name : name);
    const bool isOtherLayout = isOlder || rules.storedAt;
    if (shape != expected && !(isOtherLayout && besidesTrailingOnes(shape) == besidesTrailingOnes(expected)))
        refuseShape(found.place.file->path(), networkName(module), found.place.tensor->name);
    if (parameter.is_floating_point() && !isFloating(found.place.tensor->dtype))
        throw Error(ErrorKind::Format,
            say("%1: tensor %2 should hold fractions, and holds %3. Its weights were quantised, or the file is damaged; get another one.",
                found.place.file->path(), quotedName(found.place.tensor->name), checkpoint::name(found.place.tensor->dtype)));
    return found;
}

std::vector<Match> match(const torch::nn::Module& module, const Weights& weights, const LoadRules& rules)
{
    std::vector<Match> matches;
    std::set<std::string, std::less<>> used;
    std::vector<std::string> missing;
    for (const auto& [name, parameter] : namedTensors(module)) {
        auto found = placeOf(module, name, parameter, weights, rules);
        if (!found.place) {
            missing.push_back(found.stored.name);
            continue;
        }
        used.insert(found.stored.name);
        matches.push_back(std::move(found));
    }
    if (!missing.empty()) refuseMissing(weights.path(), networkName(module), missing.front(), missing.size() - 1);
    std::vector<std::string> unexpected;
    for (const auto& [name, place] : weights.places())
        if (name.starts_with(rules.prefix) && !used.contains(name) && !isIgnored(name, rules)) unexpected.push_back(name);
    if (!unexpected.empty()) refuseSurplus(weights.path(), networkName(module), unexpected.front(), unexpected.size() - 1);
    return matches;
}

/// One pass: the least and the greatest value are finite exactly when all are, because NaN spreads into both.
bool allFinite(const torch::Tensor& tensor)
{
    if (tensor.numel() == 0 || !tensor.is_floating_point()) return true;
    const auto [least, most] = tensor.aminmax();
    return torch::isfinite(least).item<bool>() && torch::isfinite(most).item<bool>();
}

} // namespace

StoredAt storedPlace(const std::string& name, const Weights& weights, const LoadRules& rules)
{
    auto stored = rules.storedAt ? rules.storedAt(name) : StoredAt{.name = name};
    const auto older = rules.legacyAttentionNames ? legacyName(stored.name) : std::nullopt;
    if (older && !weights.find(stored.name) && weights.find(*older)) stored.name = *older;
    return stored;
}

torch::Tensor partOf(const torch::Tensor& stored, const StoredAt& place)
{
    const auto numbers = place.transposed ? stored.t() : stored;
    if (place.parts == 1) return numbers;
    if (place.heads == 0) return numbers.chunk(place.parts, 0)[static_cast<std::size_t>(place.part)];
    const auto rows = numbers.size(0) / (place.heads * place.parts);
    return numbers.reshape({place.heads, place.parts, rows, -1}).select(1, place.part).reshape({place.heads * rows, -1});
}

NamedTensors namedTensors(const torch::nn::Module& module)
{
    NamedTensors all;
    for (const auto& item : module.named_parameters())
        all.emplace_back(item.key(), item.value());
    for (const auto& item : module.named_buffers())
        all.emplace_back(item.key(), item.value());
    return all;
}

std::uint64_t elementCount(const Weights& weights, const LoadRules& rules)
{
    std::uint64_t count = 0;
    for (const auto& [name, place] : weights.places())
        if (name.starts_with(rules.prefix) && !isIgnored(name, rules))
            count += place.tensor->bytes / checkpoint::bytesPerElement(place.tensor->dtype);
    return count;
}

std::uint64_t parameterCount(const torch::nn::Module& module)
{
    std::uint64_t count = 0;
    for (const auto& parameter : module.parameters())
        count += static_cast<std::uint64_t>(parameter.numel());
    return count;
}

void saveTensors(FileSystem& files, const std::filesystem::path& path, const NamedTensors& tensors, torch::ScalarType storedAs,
    const std::map<std::string, std::string>& metadata)
{
    std::vector<checkpoint::TensorSource> sources;
    for (const auto& [name, tensor] : tensors) {
        const auto type = tensor.is_floating_point() ? storedAs : tensor.scalar_type();
        sources.push_back({name, dataType(type), shapeOf(tensor), [&tensor, name = name, type, &path](File& file) {
                               const auto stored = tensor.detach().to(torch::kCPU, type).contiguous();
                               if (type != tensor.scalar_type() && !allFinite(stored) && allFinite(tensor.detach()))
                                   throw Error(ErrorKind::Format,
                                       say("%1 can't be written: tensor %2 holds values that %3 cannot. Store it in a wider type.", path,
                                           quotedName(name), checkpoint::name(dataType(type))));
                               file.write(std::span(static_cast<const std::byte*>(stored.const_data_ptr()), stored.nbytes()));
                           }});
    }
    checkpoint::writeSafetensors(files, path, std::move(sources), metadata);
}

NamedTensors readTensors(const std::filesystem::path& path)
{
    const auto weights = Weights::ofFile(path);
    NamedTensors tensors;
    for (const auto& [name, place] : weights.places())
        tensors.emplace_back(name, borrowTensor(place).clone());
    weights.check();
    return tensors;
}

void checkWeights(const torch::nn::Module& module, const Weights& weights, const LoadRules& rules)
{
    match(module, weights, rules);
}

bool loadWeights(torch::nn::Module& module, const Weights& weights, const LoadRules& rules)
{
    auto matches = match(module, weights, rules);
    // In the order of the files' bytes, so that a disk is read forwards.
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        return std::pair(a.place.file, a.place.tensor->offset) < std::pair(b.place.file, b.place.tensor->offset);
    });
    const torch::NoGradGuard noGradient;
    std::size_t done = 0;
    for (auto& match : matches) {
        if (rules.stop.stop_requested()) return false;
        const auto numbers = partOf(borrowTensor(match.place), match.stored);
        match.parameter.copy_(numbers.reshape(match.parameter.sizes()));
        match.place.file->check();
        if (!allFinite(numbers))
            throw Error(ErrorKind::Format,
                say("%1: tensor %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; "
                    "get "
                    "it anew.",
                    match.place.file->path(), quotedName(match.place.tensor->name)));
        match.place.file->release(*match.place.tensor);
        ++done;
        if (rules.progress) rules.progress(static_cast<double>(done) / static_cast<double>(matches.size()));
    }
    return true;
}

} // namespace darkroom::models
