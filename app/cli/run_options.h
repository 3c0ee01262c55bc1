#pragma once

#include "app/cli/arguments.h"
#include "darkroom/base/request.h"

namespace darkroom::cli {

inline constexpr double kMostW = 1e6;
inline constexpr long long kMostSteps = 1000;

/// Reads into a request what every command that makes pictures takes: model, autoencoder, prompts, schedule, eta, seed (a drawn one when it is not given), noise, size,
/// device and precision. Throws Error{Usage}.
void readRun(Arguments& arguments, GenerationRequest& request);

} // namespace darkroom::cli
