#include "models/mapped_tensors.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "models/stored_tensors.h"
#include "models/tensor_bytes.h"

#include <torch/types.h>

#include <algorithm>
#include <map>

namespace darkroom::models {
namespace {

using Shape = std::vector<std::int64_t>;

/// Ones at the end taken away or added until there are so many dimensions.
Shape withDimensions(Shape shape, std::size_t dimensions)
{
    while (shape.size() > dimensions && shape.back() == 1)
        shape.pop_back();
    shape.resize(std::max(shape.size(), dimensions), 1);
    return shape;
}

/// One of our parameters as a file holds it.
MappedTensor parameterIn(const std::string& name, std::size_t dimensions, const checkpoint::Weights& weights, const LoadRules& rules)
{
    const auto stored = storedPlace(name, weights, rules);
    const auto place = weights.find(stored.name);
    if (!place)
        throw Error(ErrorKind::Format,
            say("%1: tensor %2 is missing, which the network needs. The file is incomplete or belongs to another model; get it anew.",
                weights.path(), quotedName(stored.name)));
    auto shape = place.tensor->shape;
    if (stored.transposed) std::reverse(shape.begin(), shape.end());
    if (!shape.empty()) shape.front() /= stored.parts;
    shape = withDimensions(shape, dimensions);
    return {name, scalarType(place.tensor->dtype), shape,
        [place, stored, shape] { return partOf(borrowTensor(place), stored).reshape(shape); }};
}

/// Parameters that share one tensor of the target, in the order of their parts.
struct Group {
    StoredAt stored;
    std::vector<MappedTensor> parts;
    std::size_t dimensions = 0;
};

torch::Tensor numbersOf(const Group& group)
{
    std::vector<torch::Tensor> parts;
    for (const auto& part : group.parts)
        parts.push_back(part.numbers());
    return joined(group.stored, parts);
}

MappedTensor tensorOf(Group group)
{
    const auto& first = group.parts.front();
    for (const auto& part : group.parts)
        if (part.type != first.type)
            throw Error(ErrorKind::Format,
                say("The tensors %1 and %2 become one in the other layout, and are stored in different types. Choose one precision for "
                    "all.",
                    quotedName(first.name), quotedName(part.name)));
    auto shape = first.shape;
    if (group.stored.transposed) std::reverse(shape.begin(), shape.end());
    if (!shape.empty()) shape.front() *= static_cast<std::int64_t>(group.parts.size());
    shape = withDimensions(shape, group.dimensions);
    const auto type = first.type;
    return {group.stored.name, type, shape, [group = std::move(group), shape] { return numbersOf(group).reshape(shape); }};
}

void write(const MappedTensor& tensor, torch::ScalarType type, File& file)
{
    const auto numbers = tensor.numbers();
    const auto stored = numbers.to(type).contiguous();
    if (type != tensor.type && !torch::isfinite(stored).all().item<bool>() && torch::isfinite(numbers).all().item<bool>())
        throw Error(ErrorKind::Format,
            say("Tensor %1 holds values that %2 cannot. Choose a wider precision.", quotedName(tensor.name),
                checkpoint::name(dataType(type))));
    file.write(std::span(static_cast<const std::byte*>(stored.const_data_ptr()), stored.nbytes()));
}

} // namespace

std::vector<MappedTensor> mapped(
    const NamedTensors& parameters, const checkpoint::Weights& weights, const LoadRules& rules, const TargetLayout& target)
{
    std::map<std::string, Group> groups;
    for (const auto& [name, parameter] : parameters) {
        const auto dimensions = static_cast<std::size_t>(parameter.dim());
        const auto stored = target.names(name);
        auto& group = groups[stored.name];
        group.stored = stored;
        group.dimensions = target.dimensions ? target.dimensions(name, dimensions) : dimensions;
        group.parts.resize(static_cast<std::size_t>(stored.parts));
        group.parts[static_cast<std::size_t>(stored.part)] = parameterIn(name, dimensions, weights, rules);
    }
    std::vector<MappedTensor> tensors;
    for (auto& [name, group] : groups)
        tensors.push_back(tensorOf(std::move(group)));
    return tensors;
}

std::vector<checkpoint::TensorSource> tensorSources(std::vector<MappedTensor> tensors, std::optional<torch::ScalarType> storedAs)
{
    std::vector<checkpoint::TensorSource> sources;
    for (auto& tensor : tensors) {
        const auto type = storedAs && torch::isFloatingType(tensor.type) ? *storedAs : tensor.type;
        auto name = tensor.name;
        auto shape = tensor.shape;
        sources.push_back({std::move(name), dataType(type), std::move(shape),
            [tensor = std::move(tensor), type](File& file) { write(tensor, type, file); }});
    }
    return sources;
}

} // namespace darkroom::models
