#pragma once

#include "darkroom/checkpoint/tensor_info.h"
#include "pickle_globals.h"

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::checkpoint {

/// What a pickle's values are, all of them inert.
enum class PickleKind : std::uint8_t {
    None,
    Truth,
    Integer,
    Real,
    Text,
    Bytes,
    Tuple,
    List,
    Dictionary,
    Name,    ///< Of a class or function; never looked up.
    Storage, ///< A claim of numbers that lie elsewhere in the file.
    Tensor,  ///< A view of a storage.
    NumpyType,
    Object, ///< Of a class whose objects stay empty; its state is its one item, if it was given any.
};

/// Index of a value in PickleValues.
using ValueIndex = std::uint32_t;

struct PickleValue {
    PickleKind kind = PickleKind::None;
    std::uint32_t index = 0;  ///< Tuple, List, Dictionary, Object: of its items. Name, Storage, Tensor: of its entry.
    std::int64_t integer = 0; ///< Truth, Integer; the bits of a Real.
    std::string_view text;    ///< Text, Bytes: into the pickle.

    double real() const { return std::bit_cast<double>(integer); }
};

/// The name of a class or function, and what it means to the reader.
struct PickleName {
    std::string_view module, name; ///< Into the pickle.
    GlobalMeaning meaning;
};

/// Numbers of one type that lie elsewhere in the file.
struct StorageClaim {
    std::string key;
    DataType dtype = DataType::F32;
    bool isUntyped = false; ///< `elements` counts bytes.
    std::int64_t elements = 0;
};

/// A view of a storage; size, stride and offset in elements, checked against the storage's claim.
struct TensorClaim {
    std::uint32_t storage = 0;
    DataType dtype = DataType::F32;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> stride;
};

/// Everything that one pickle built. Texts point into the pickle's bytes, which must outlive it.
struct PickleValues {
    std::vector<PickleValue> values;
    std::vector<std::vector<ValueIndex>> items; ///< A dictionary's are key, value, key, value, ...
    std::vector<PickleName> names;
    std::vector<StorageClaim> storages;
    std::vector<TensorClaim> tensors;
    ValueIndex root = 0;
    std::uint64_t bytes = 0; ///< How many bytes the pickle took.

    const PickleValue& at(ValueIndex index) const { return values[index]; }
    const std::vector<ValueIndex>& itemsOf(const PickleValue& value) const { return items[value.index]; }
};

} // namespace darkroom::checkpoint
