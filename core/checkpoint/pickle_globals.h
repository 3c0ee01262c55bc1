#pragma once

#include "darkroom/checkpoint/tensor_info.h"

#include <string_view>

namespace darkroom::checkpoint {

/// What a name in a pickle means to this reader. Nothing is ever looked up or imported: a name is known from the table, or it is text.
enum class Meaning {
    Unknown,   ///< May stand as a value, and may not be called.
    Forbidden, ///< Belongs to a module that can run commands, reach files or load code; a checkpoint has no use for it.
    Inert,     ///< A class of training programs; its objects become empty values.
    Container, ///< collections.OrderedDict and its kin: a dictionary.
    StorageType,
    ElementType,
    RebuildTensor,    ///< (storage, offset, size, stride, ...)
    RebuildTensorV3,  ///< (storage, offset, size, stride, requires_grad, hooks, dtype, ...)
    RebuildParameter, ///< (tensor, requires_grad, ...)
    RebuildFromType,  ///< (function, type, arguments, state)
    Size,             ///< torch.Size(list)
    NumpyType,        ///< numpy.dtype(name, ...)
    NumpyValue,       ///< numpy's scalar and array constructors
    EncodedText,      ///< _codecs.encode(text, encoding): how protocol 2 writes bytes
};

struct GlobalMeaning {
    Meaning meaning = Meaning::Unknown;
    DataType dtype = DataType::F32; ///< Of storage and element types.
    bool isUntyped = false;         ///< A storage counted in bytes.
};

GlobalMeaning globalMeaning(std::string_view module, std::string_view name);

} // namespace darkroom::checkpoint
