#pragma once

#include "darkroom/base/json.h"

#include <filesystem>

namespace darkroom::evaluation {

/// What a training run's log tells, for a model card: "kind", "options", "steps", "examples", "hours" of computing (without saves and sample
/// grids; steps that a crash made the run repeat count each time), and "curve", up to forty means over equal stretches of steps: "step", "loss"
/// and what else the run measured. Throws Error{File} or Error{Format} naming log.jsonl.
Json trainingHistory(const std::filesystem::path& runFolder);

} // namespace darkroom::evaluation
