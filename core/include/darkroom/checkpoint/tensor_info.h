#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::checkpoint {

/// Element types that a checkpoint's tensor may have.
enum class DataType { F64, F32, F16, BF16, I64, I32, I16, I8, U8, Bool };

const char* name(DataType type) noexcept; ///< "F32", "BOOL": as in safetensors headers.
std::optional<DataType> dataTypeFromName(std::string_view text) noexcept;
std::size_t bytesPerElement(DataType type) noexcept;

/// What a header says about one tensor. Row-major, little-endian, densely packed.
struct TensorInfo {
    std::string name;
    DataType dtype = DataType::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t offset = 0; ///< Of the first byte, counted from the file's begin.
    std::uint64_t bytes = 0;

    bool operator==(const TensorInfo&) const = default;
};

/// Number of elements; throws Error{Format} naming `origin` when a size is negative or the product leaves 64 bits.
std::uint64_t elementCount(std::span<const std::int64_t> shape, const std::string& origin);

/// "[2, 4, 8, 8]"
std::string shapeText(std::span<const std::int64_t> shape);

/// The elements as numbers, for readers without a tensor library; `bytes` need not be aligned. Half precision widens exactly, integers and
/// doubles round.
std::vector<float> toFloats(DataType type, std::span<const std::byte> bytes);
std::vector<double> toDoubles(DataType type, std::span<const std::byte> bytes);

} // namespace darkroom::checkpoint
