#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/memory_map.h"
#include "darkroom/checkpoint/tensor_info.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::checkpoint {

/// The header of a safetensors file. The file is:
///   8 bytes   n, little-endian: the header's length
///   n bytes   JSON: {"NAME": {"dtype": "F32", "shape": [...], "data_offsets": [begin, end]}, ..., "__metadata__": {"KEY": "VALUE"}}
///   the rest  the tensors' bytes; offsets count from the first of them
struct SafetensorsHeader {
    std::vector<TensorInfo> tensors; ///< In the order of their bytes.
    std::map<std::string, std::string> metadata;
};

/// Reads and checks the header of a whole file in memory: known types, shapes that fit their bytes, tensors that fill the file without
/// overlap, hole or rest, no name twice, at least one tensor. Throws Error{Format} naming `origin` and the tensor. Memory is bounded by the
/// header's own length.
SafetensorsHeader parseSafetensors(std::span<const std::byte> file, const std::string& origin);

/// A safetensors file, mapped read-only. The spans that it hands out live as long as it does; movable. Reading from several threads is fine.
class SafetensorsFile {
public:
    /// Throws Error{File} or Error{Format}.
    explicit SafetensorsFile(std::filesystem::path path);

    const std::filesystem::path& path() const noexcept { return m_path; }
    /// In the order of their bytes.
    const std::vector<TensorInfo>& tensors() const noexcept { return m_header.tensors; }
    const std::map<std::string, std::string>& metadata() const noexcept { return m_header.metadata; }

    /// Null when there is no such tensor.
    const TensorInfo* find(std::string_view name) const;
    /// Throws Error{Format} naming file and tensor when there is none.
    const TensorInfo& at(std::string_view name) const;
    /// A tensor's bytes; they may begin at any address, aligned or not. Throws Error{File} when the file was cut short and read beyond its end.
    std::span<const std::byte> bytes(const TensorInfo& tensor) const;

private:
    std::filesystem::path m_path;
    MemoryMap m_map;
    SafetensorsHeader m_header;
    std::map<std::string, std::size_t, std::less<>> m_index;
};

/// A tensor to be written: `write` is called once, when it is this tensor's turn, and must write exactly the bytes that dtype and shape ask for.
struct TensorSource {
    std::string name;
    DataType dtype = DataType::F32;
    std::vector<std::int64_t> shape;
    std::function<void(File&)> write;
};

/// A source over bytes that live until the file is written.
TensorSource tensorSource(std::string name, DataType dtype, std::vector<std::int64_t> shape, std::span<const std::byte> bytes);

/// Writes a safetensors file atomically, one tensor in memory at a time. Wide types come first, names are sorted within a type width, the header is
/// padded to eight bytes: so every tensor is aligned, and equal tensors give equal files. Throws Error{File}, or Error{Internal} for a name
/// that comes twice and for a source that writes too little or too much.
void writeSafetensors(FileSystem& files, const std::filesystem::path& path, std::vector<TensorSource> tensors,
    const std::map<std::string, std::string>& metadata = {{"format", "pt"}});

} // namespace darkroom::checkpoint
