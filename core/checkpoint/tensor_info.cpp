#include "darkroom/checkpoint/tensor_info.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace darkroom::checkpoint {

namespace {

struct TypeRow {
    DataType type;
    const char* name;
    std::size_t bytes;
};

constexpr std::array kTypes = {
    TypeRow{DataType::F64, "F64", 8},
    TypeRow{DataType::F32, "F32", 4},
    TypeRow{DataType::F16, "F16", 2},
    TypeRow{DataType::BF16, "BF16", 2},
    TypeRow{DataType::I64, "I64", 8},
    TypeRow{DataType::I32, "I32", 4},
    TypeRow{DataType::I16, "I16", 2},
    TypeRow{DataType::I8, "I8", 1},
    TypeRow{DataType::U8, "U8", 1},
    TypeRow{DataType::Bool, "BOOL", 1},
};

const TypeRow& row(DataType type) noexcept
{
    return *std::find_if(kTypes.begin(), kTypes.end(), [type](const TypeRow& entry) { return entry.type == type; });
}

/// IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits.
double fromHalf(std::uint16_t bits)
{
    const int exponent = (bits >> 10) & 0x1f;
    const int fraction = bits & 0x3ff;
    double magnitude = 0.0;
    if (exponent == 0x1f) {
        magnitude = fraction == 0 ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    } else if (exponent == 0) {
        magnitude = std::ldexp(fraction, -24);
    } else {
        magnitude = std::ldexp(fraction + 0x400, exponent - 25);
    }
    return (bits & 0x8000) != 0 ? -magnitude : magnitude;
}

/// bfloat16: the upper half of a binary32.
double fromBrain(std::uint16_t bits)
{
    return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16));
}

template <typename Stored, typename Number, typename Convert>
std::vector<Number> converted(std::span<const std::byte> bytes, Convert convert)
{
    std::vector<Number> numbers(bytes.size() / sizeof(Stored));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, bytes.data() + i * sizeof(Stored), sizeof(Stored));
        numbers[i] = static_cast<Number>(convert(stored));
    }
    return numbers;
}

template <typename Number>
std::vector<Number> numbers(DataType type, std::span<const std::byte> bytes)
{
    const auto same = [](auto value) { return value; };
    switch (type) {
    case DataType::F64: return converted<double, Number>(bytes, same);
    case DataType::F32: return converted<float, Number>(bytes, same);
    case DataType::F16: return converted<std::uint16_t, Number>(bytes, fromHalf);
    case DataType::BF16: return converted<std::uint16_t, Number>(bytes, fromBrain);
    case DataType::I64: return converted<std::int64_t, Number>(bytes, same);
    case DataType::I32: return converted<std::int32_t, Number>(bytes, same);
    case DataType::I16: return converted<std::int16_t, Number>(bytes, same);
    case DataType::I8: return converted<std::int8_t, Number>(bytes, same);
    case DataType::U8: return converted<std::uint8_t, Number>(bytes, same);
    case DataType::Bool: return converted<std::uint8_t, Number>(bytes, [](std::uint8_t value) { return value != 0 ? 1 : 0; });
    }
    return {};
}

} // namespace

const char* name(DataType type) noexcept
{
    return row(type).name;
}

std::optional<DataType> dataTypeFromName(std::string_view text) noexcept
{
    for (const TypeRow& entry : kTypes) {
        if (text == entry.name) {
            return entry.type;
        }
    }
    return std::nullopt;
}

std::size_t bytesPerElement(DataType type) noexcept
{
    return row(type).bytes;
}

std::uint64_t elementCount(std::span<const std::int64_t> shape, const std::string& origin)
{
    std::uint64_t count = 1;
    bool isEmpty = false;
    for (const std::int64_t size : shape) {
        if (size < 0) {
            throw Error(ErrorKind::Format,
                say("%1 has the shape %2; sizes of at least 0 were expected. The file is damaged: fetch it anew.", origin,
                    shapeText(shape)));
        }
        isEmpty = isEmpty || size == 0;
        if (size != 0 && __builtin_mul_overflow(count, static_cast<std::uint64_t>(size), &count)) {
            throw Error(ErrorKind::Format,
                say("%1 has the shape %2, more elements than any file can hold. The file is damaged: fetch it anew.", origin,
                    shapeText(shape)));
        }
    }
    return isEmpty ? 0 : count;
}

std::string shapeText(std::span<const std::int64_t> shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) {
        text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    }
    return text + "]";
}

std::vector<float> toFloats(DataType type, std::span<const std::byte> bytes)
{
    return numbers<float>(type, bytes);
}

std::vector<double> toDoubles(DataType type, std::span<const std::byte> bytes)
{
    return numbers<double>(type, bytes);
}

} // namespace darkroom::checkpoint
