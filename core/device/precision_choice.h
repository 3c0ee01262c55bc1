#pragma once

#include "darkroom/base/request.h"

#include <c10/core/Device.h>
#include <torch/types.h>

#include <functional>
#include <string>

namespace darkroom::device {

/// The tensor type of a precision; Automatic has none and throws Error{Internal}.
torch::ScalarType scalarType(Precision precision);

/// What one measurement takes: seconds of a model call in that precision, warmed up.
using MeasurePrecision = std::function<double(Precision)>;

/// The precision to run a model in. An explicit one stands, but fp16 on a CPU throws Error{Usage}: its arithmetic is slow and overflows there.
/// Automatic is bf16 where the device has it and `measure` finds it faster than fp32 (on CUDA: the fastest of bf16, fp16 and fp32),
/// else fp32. The measurement is made once per machine and `family` (a kind of model of one size), and its result kept in the cache folder.
Precision choosePrecision(Precision choice, const torch::Device& device, const std::string& family, const MeasurePrecision& measure);

} // namespace darkroom::device
