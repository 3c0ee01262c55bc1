#pragma once

#include "darkroom/base/request.h"
#include "generation/model_plan.h"

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace darkroom {

/// Bytes that a model takes in a type; text encoders and what makes conditions stay in fp32.
std::uint64_t bytesNeeded(const ModelPlan& plan, torch::ScalarType type);

/// Seconds of a call of the model's U-Net in a precision; infinite where the model has no room in it. Takes little memory: all weights are the same.
/// `progress` is called with 0..1. Nothing when a stop was asked for.
std::optional<double> measureUNet(const ModelPlan& plan, const torch::Device& device, Precision precision,
    const std::function<void(double)>& progress, const std::stop_token& stop);

} // namespace darkroom
