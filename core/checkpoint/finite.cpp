#include "darkroom/checkpoint/finite.h"

#include <cstring>

namespace darkroom::checkpoint {

namespace {

/// All exponent bits set is a NaN or an infinity, in every IEEE format and in bfloat16.
template <typename Bits>
bool isFinite(std::span<const std::byte> bytes, Bits exponent)
{
    bool finite = true;
    for (std::size_t at = 0; at + sizeof(Bits) <= bytes.size(); at += sizeof(Bits)) {
        Bits value;
        std::memcpy(&value, bytes.data() + at, sizeof value);
        finite = finite && (value & exponent) != exponent;
    }
    return finite;
}

bool isFinite(DataType type, std::span<const std::byte> bytes)
{
    switch (type) {
    case DataType::F64: return isFinite<std::uint64_t>(bytes, 0x7ff0'0000'0000'0000);
    case DataType::F32: return isFinite<std::uint32_t>(bytes, 0x7f80'0000);
    case DataType::F16: return isFinite<std::uint16_t>(bytes, 0x7c00);
    case DataType::BF16: return isFinite<std::uint16_t>(bytes, 0x7f80);
    default: return true;
    }
}

} // namespace

FiniteCheck checkFinite(const Weights& weights, std::uint64_t mostBytes)
{
    FiniteCheck check;
    for (const auto& [name, place] : weights.places()) {
        if (check.bytes + place.tensor->bytes > mostBytes) {
            check.isComplete = false;
            continue;
        }
        check.bytes += place.tensor->bytes;
        if (!isFinite(place.tensor->dtype, place.bytes())) {
            check.tensor = name;
            return check;
        }
    }
    return check;
}

} // namespace darkroom::checkpoint
