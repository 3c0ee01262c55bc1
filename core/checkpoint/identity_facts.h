#pragma once

// What the identifying functions of all layouts share.

#include "darkroom/checkpoint/identity.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/checkpoint/open_facts.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::checkpoint {

/// The names and shapes of a file's tensors, asked in the ways that telling models apart needs.
class TensorNames {
public:
    explicit TensorNames(const Weights& weights)
        : m_weights(weights)
    {
    }

    bool has(std::string_view name) const { return static_cast<bool>(m_weights.find(name)); }
    bool hasPrefix(std::string_view prefix) const;
    /// A size of a tensor; 0 without the tensor or the dimension.
    std::int64_t size(std::string_view name, std::size_t dimension) const;
    /// The first name with that beginning and ending; empty without.
    std::string first(std::string_view prefix, std::string_view ending) const;
    /// One more than the largest whole number that follows `prefix` in a name; 0 without.
    int count(std::string_view prefix) const;

    const Weights& weights() const { return m_weights; }

private:
    const Weights& m_weights;
};

/// A network whose tensors begin with `prefix`, counted; nothing without any.
std::optional<Part> partOf(const Weights& weights, std::string name, std::string kind, std::string prefix);
/// Adds it when it is there.
void addPart(Identity& identity, std::optional<Part> part);
void addCondition(Identity& identity, Condition condition);

/// Fills parameters and bytes from the parts, and precision from the tensors under their prefixes.
void summarise(Identity& identity, const Weights& weights);
/// "fp16", "fp32", "bf16", "fp64" or "mixed".
std::string precisionOf(const std::vector<DataType>& types);

/// Whether a tensor was left by training: the loss's networks, running averages beside plain weights.
bool isLeftover(std::string_view name);

/// Each returns nothing when the tensors are not of its layout. `identity` comes with path, weights, config and settings.
std::optional<Identity> identifyCompVis(const TensorNames& names, const Identity& given);
bool looksGuided(const TensorNames& names);
/// openFacts() of a file of guided-diffusion whose header is open already.
std::vector<OpenFact> openFlags(const Identity& identity, const TensorNames& names);
std::optional<Identity> identifyGuided(const TensorNames& names, const Identity& given);
std::optional<Identity> identifyAdapter(const TensorNames& names, const Identity& given);
std::optional<Identity> identifyComponentFile(const TensorNames& names, const Identity& given);

/// A folder with model_index.json.
Identity identifyPipeline(const std::filesystem::path& folder);
/// A folder with config.json and weights.
Identity identifyComponent(const std::filesystem::path& folder);

/// The yaml or JSON beside a weight file that describes it; empty without. STEM.yaml, STEM_flags.json and STEM.json come before config.yaml and
/// flags.json.
std::filesystem::path configBeside(const std::filesystem::path& weights);

} // namespace darkroom::checkpoint
