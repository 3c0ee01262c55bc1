#pragma once

#include "darkroom/checkpoint/tensor_file.h"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace darkroom::checkpoint {

/// What a PyTorch checkpoint shows of itself: the tensors of its state dict, where they lie, and what stands beside it. A checkpoint is
///   a zip archive   NAME/data.pkl (a pickle whose storages are names), NAME/data/KEY (each storage's bytes), NAME/byteorder, ...; or, before
///                   PyTorch 1.6,
///   pickles         magic number, protocol 1001, system (little_endian), the object, the list of storage keys; then for each key in that
///                   order 8 bytes (number of elements) and the storage's bytes
struct TorchContent {
    ContainerKind kind = ContainerKind::TorchZip;
    std::vector<TensorInfo> tensors; ///< In the order of their bytes; offsets count from the file's begin.
    std::map<std::string, std::vector<std::int64_t>, std::less<>>
        strides;                                 ///< In elements, of the tensors that are not dense and row-major.
    std::map<std::string, std::string> metadata; ///< Numbers and texts beside the state dict.
    std::vector<std::string> notes;
};

/// Whether the bytes begin like a PyTorch checkpoint or another pickle.
bool looksLikeTorch(std::span<const std::byte> file);

/// Reads and checks everything but the numbers themselves: every storage lies in the file, every tensor in its storage. Throws Error{Format}
/// naming `origin`.
TorchContent readTorch(std::span<const std::byte> file, const std::string& origin);

} // namespace darkroom::checkpoint
