#include "models/tensor_bytes.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <cstdint>
#include <cstring>

namespace darkroom::models {

using checkpoint::DataType;

torch::ScalarType scalarType(DataType type)
{
    switch (type) {
    case DataType::F64: return torch::kFloat64;
    case DataType::F32: return torch::kFloat32;
    case DataType::F16: return torch::kFloat16;
    case DataType::BF16: return torch::kBFloat16;
    case DataType::I64: return torch::kInt64;
    case DataType::I32: return torch::kInt32;
    case DataType::I16: return torch::kInt16;
    case DataType::I8: return torch::kInt8;
    case DataType::U8: return torch::kUInt8;
    case DataType::Bool: return torch::kBool;
    }
    throw Error(ErrorKind::Internal, say("An element type has no tensor type."));
}

DataType dataType(torch::ScalarType type)
{
    switch (type) {
    case torch::kFloat64: return DataType::F64;
    case torch::kFloat32: return DataType::F32;
    case torch::kFloat16: return DataType::F16;
    case torch::kBFloat16: return DataType::BF16;
    case torch::kInt64: return DataType::I64;
    case torch::kInt32: return DataType::I32;
    case torch::kInt16: return DataType::I16;
    case torch::kInt8: return DataType::I8;
    case torch::kUInt8: return DataType::U8;
    case torch::kBool: return DataType::Bool;
    default: break;
    }
    throw Error(ErrorKind::Internal, say("Tensors of type %1 cannot be stored.", torch::toString(type)));
}

torch::Tensor borrowTensor(const checkpoint::Weights::Place& place)
{
    const auto bytes = place.bytes();
    const auto options = torch::TensorOptions().dtype(scalarType(place.tensor->dtype));
    const auto address = reinterpret_cast<std::uintptr_t>(bytes.data());
    if (address % checkpoint::bytesPerElement(place.tensor->dtype) != 0) {
        auto copy = torch::empty(place.tensor->shape, options);
        std::memcpy(copy.data_ptr(), bytes.data(), bytes.size());
        return copy;
    }
    // Nothing writes through this pointer: the tensor is only ever read.
    return torch::from_blob(const_cast<std::byte*>(bytes.data()), place.tensor->shape, options);
}

} // namespace darkroom::models
