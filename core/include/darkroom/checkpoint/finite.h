#pragma once

#include "darkroom/checkpoint/model_files.h"

#include <cstdint>
#include <string>

namespace darkroom::checkpoint {

/// What a look at the numbers themselves found.
struct FiniteCheck {
    std::string tensor;      ///< The first one, by name, that holds a NaN or an infinity; empty without.
    std::uint64_t bytes = 0; ///< How many bytes were looked at.
    bool isComplete = true;  ///< Whether those were all.
};

/// Looks for a NaN or an infinity in floating-point tensors, in the order of their names, until about `mostBytes` were read: a disk gives some
/// hundred megabytes a second, so a limit keeps the answer quick.
FiniteCheck checkFinite(const Weights& weights, std::uint64_t mostBytes);

} // namespace darkroom::checkpoint
