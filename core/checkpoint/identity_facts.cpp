#include "identity_facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

namespace darkroom::checkpoint {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMostIndex = 100'000;

bool isFloating(DataType type)
{
    return type == DataType::F64 || type == DataType::F32 || type == DataType::F16 || type == DataType::BF16;
}

/// Calls `visit` for every tensor whose name begins with `prefix`, in the order of names.
template <typename Visit>
void forEachWith(const Weights& weights, std::string_view prefix, Visit visit)
{
    const auto& places = weights.places();
    for (auto entry = places.lower_bound(prefix); entry != places.end() && entry->first.starts_with(prefix); ++entry) {
        if (!visit(entry->first, *entry->second.tensor)) {
            return;
        }
    }
}

} // namespace

bool TensorNames::hasPrefix(std::string_view prefix) const
{
    const auto found = m_weights.places().lower_bound(prefix);
    return found != m_weights.places().end() && found->first.starts_with(prefix);
}

std::int64_t TensorNames::size(std::string_view name, std::size_t dimension) const
{
    const auto place = m_weights.find(name);
    return place && dimension < place.tensor->shape.size() ? place.tensor->shape[dimension] : 0;
}

std::string TensorNames::first(std::string_view prefix, std::string_view ending) const
{
    std::string found;
    forEachWith(m_weights, prefix, [&](const std::string& name, const TensorInfo&) {
        found = name.ends_with(ending) ? name : std::string();
        return found.empty();
    });
    return found;
}

int TensorNames::count(std::string_view prefix) const
{
    std::int64_t count = 0;
    forEachWith(m_weights, prefix, [&](const std::string& name, const TensorInfo&) {
        std::int64_t index = 0;
        const auto [end, fault] = std::from_chars(name.data() + prefix.size(), name.data() + name.size(), index);
        if (fault == std::errc() && index >= 0 && index < kMostIndex) {
            count = std::max(count, index + 1);
        }
        return true;
    });
    return static_cast<int>(count);
}

std::optional<Part> partOf(const Weights& weights, std::string name, std::string kind, std::string prefix)
{
    Part part{std::move(name), std::move(kind), weights.path(), prefix, 0, 0};
    bool isThere = false;
    forEachWith(weights, prefix, [&](const std::string&, const TensorInfo& tensor) {
        isThere = true;
        part.parameters += tensor.bytes / bytesPerElement(tensor.dtype);
        part.bytes += tensor.bytes;
        return true;
    });
    return isThere ? std::optional(part) : std::nullopt;
}

void addPart(Identity& identity, std::optional<Part> part)
{
    if (part) {
        identity.parts.push_back(std::move(*part));
    }
}

void addCondition(Identity& identity, Condition condition)
{
    if (!identity.has(condition)) {
        identity.conditions.push_back(condition);
    }
}

std::string precisionOf(const std::vector<DataType>& types)
{
    std::set<DataType> kinds;
    std::copy_if(types.begin(), types.end(), std::inserter(kinds, kinds.end()), isFloating);
    if (kinds.size() != 1) {
        return "mixed";
    }
    switch (*kinds.begin()) {
    case DataType::F64: return "fp64";
    case DataType::F16: return "fp16";
    case DataType::BF16: return "bf16";
    default: return "fp32";
    }
}

void summarise(Identity& identity, const Weights& weights)
{
    std::vector<DataType> types;
    identity.parameters = identity.bytes = 0;
    for (const Part& part : identity.parts) {
        identity.parameters += part.parameters;
        identity.bytes += part.bytes;
        forEachWith(weights, part.prefix, [&](const std::string& name, const TensorInfo& tensor) {
            if (!isLeftover(name)) {
                types.push_back(tensor.dtype);
            }
            return true;
        });
    }
    identity.precision = precisionOf(types);
}

bool isLeftover(std::string_view name)
{
    return name.starts_with("loss.") || name.starts_with("model_ema.") || name.starts_with("first_stage_model.loss.");
}

fs::path configBeside(const fs::path& weights)
{
    const fs::path folder = weights.parent_path();
    const std::string stem = weights.stem().string();
    const bool isClassifier = stem.find("classifier") != std::string::npos;
    const std::array<std::string, 9> names = {stem + ".yaml", stem + ".yml", stem + "_flags.json", stem + ".json", "config.yaml",
        "config.yml", "project.yaml", isClassifier ? "classifier_flags.json" : "flags.json", "model.yaml"};
    for (const std::string& name : names) {
        std::error_code error;
        if (fs::is_regular_file(folder / name, error)) {
            return folder / name;
        }
    }
    return {};
}

} // namespace darkroom::checkpoint
