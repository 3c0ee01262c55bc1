#pragma once

#include "darkroom/checkpoint/tensor_info.h"

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::checkpoint {

/// Which container a tensor file is.
enum class ContainerKind { Safetensors, TorchZip, TorchLegacy };

const char* name(ContainerKind kind) noexcept; ///< "safetensors", "torch zip", "torch legacy"

/// A file of named tensors, mapped read-only: safetensors or a PyTorch checkpoint, told apart by content, not by name. A PyTorch checkpoint's
/// pickle is read by a restricted reader that builds tensors, containers, numbers and text, and never runs anything; of a training run's file the
/// state dict alone is shown. Where the file is cut short meanwhile, what was cut away reads as zeros until check() tells. Movable; the spans that it
/// hands out live as long as it does. Reading from several threads is fine.
class TensorFile {
public:
    /// Throws Error{File}, or Error{Format} naming the file and what is wrong.
    explicit TensorFile(const std::filesystem::path& path);
    ~TensorFile();
    TensorFile(TensorFile&&) noexcept;
    TensorFile& operator=(TensorFile&&) noexcept;

    const std::filesystem::path& path() const noexcept;
    ContainerKind kind() const noexcept;
    /// In the order of their bytes.
    const std::vector<TensorInfo>& tensors() const noexcept;
    /// Of a safetensors file: its metadata. Of a PyTorch checkpoint: the numbers and texts that stand beside the state dict.
    const std::map<std::string, std::string>& metadata() const noexcept;
    /// What was passed over, in sentences.
    const std::vector<std::string>& notes() const noexcept;

    /// Null when there is no such tensor.
    const TensorInfo* find(std::string_view name) const;
    /// A tensor's bytes, densely packed and row-major; they may begin at any address, aligned or not. A tensor of this file that lies there
    /// transposed or with gaps is put together at its first use and kept. Throws as check() does.
    std::span<const std::byte> bytes(const TensorInfo& tensor) const;
    /// Lets the memory of a tensor's bytes go, which were read and will hardly be again: the mapping's, or what was put together. Its spans end here.
    void release(const TensorInfo& tensor) const;
    /// Throws Error{File} when bytes were read that are no longer in the file. To be called when tensors have been read, before they are used.
    void check() const;

private:
    struct State;

    std::unique_ptr<State> m_state;
};

} // namespace darkroom::checkpoint
