#pragma once

#include "darkroom/checkpoint/safetensors.h"
#include "darkroom/checkpoint/tensor_file.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::checkpoint {

/// The files that hold a component's weights, found by name alone.
struct WeightFiles {
    std::vector<std::filesystem::path> shards;        ///< At least one; sorted.
    std::filesystem::path index;                      ///< The index of a sharded component; empty for a single file.
    std::map<std::string, std::size_t> shardOfTensor; ///< What the index says; empty for a single file.
};

/// Finds the weights in a component's folder of a diffusers or transformers model: `diffusion_pytorch_model.safetensors` or
/// `model.safetensors`, then their shards named by `*.safetensors.index.json`, then the same with a variant such as `.fp16` in the name,
/// then `diffusion_pytorch_model.bin` or `pytorch_model.bin` in the same forms.
/// Throws Error{File} that says what was looked for and what is there instead, or names the shard that is missing.
WeightFiles findWeightFiles(const std::filesystem::path& folder);

/// Which of two sets of weights a file's names stand for, where it holds plain ones and their running average.
enum class WeightChoice {
    AsStored, ///< Every tensor under its own name.
    Averaged, ///< Averages (`model_ema.*`) stand under the names of the plain weights, and are used; the plain ones are hidden.
    Plain,    ///< The averages are hidden.
};

/// All tensors of a component, from one file or from shards, mapped. Movable; spans live as long as it does.
class Weights {
public:
    Weights(Weights&&) noexcept = default;
    Weights& operator=(Weights&&) noexcept = default;

    /// The weights in a component's folder. Throws Error{File} or Error{Format}; with an index, each tensor must lie in the shard that it names.
    static Weights ofFolder(const std::filesystem::path& folder);
    /// The weights in one file, safetensors or PyTorch.
    static Weights ofFile(const std::filesystem::path& file, WeightChoice choice = WeightChoice::AsStored);

    struct Place {
        const TensorFile* file = nullptr;
        const TensorInfo* tensor = nullptr;

        explicit operator bool() const noexcept { return tensor != nullptr; }
        std::span<const std::byte> bytes() const { return file->bytes(*tensor); }
    };

    /// An empty place when there is no such tensor.
    Place find(std::string_view name) const;
    /// Every tensor by name, sorted. With averages, and under a prefix that was taken away, a name here is not the tensor's own in its file.
    const std::map<std::string, Place, std::less<>>& places() const noexcept { return m_places; }
    const std::vector<TensorFile>& files() const noexcept { return m_files; }
    /// The folder or file, as errors name it.
    const std::filesystem::path& path() const noexcept { return m_path; }
    /// Whether the files hold averages of some plain weights.
    bool hasAverages() const noexcept { return m_hasAverages; }

    /// Throws Error{File} when a file was cut short while tensors were read; see TensorFile::check().
    void check() const;

    std::uint64_t elements() const; ///< Number of weights over all tensors.
    std::uint64_t bytes() const;    ///< Bytes of all tensors.

private:
    Weights(std::filesystem::path path, std::vector<TensorFile> files);
    void choose(WeightChoice choice);

    std::filesystem::path m_path;
    std::vector<TensorFile> m_files;
    std::map<std::string, Place, std::less<>> m_places;
    bool m_hasAverages = false;
};

} // namespace darkroom::checkpoint
