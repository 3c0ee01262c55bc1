#pragma once

#include <cstddef>
#include <cstdint>

namespace darkroom {

/// Bounds on a request that hold for every model.
inline constexpr int kMostSteps = 1000;       ///< Models are trained on 1000 noise levels.
inline constexpr int kLargestSide = 8192;     ///< Pixels; beyond it no machine that we know finishes.
inline constexpr int kSizeMultiple = 8;       ///< The least common downsampling of autoencoders.
inline constexpr int kMostMaskBlur = 256;     ///< Pixels; far wider than any seam.
inline constexpr int kMostClipSkip = 48;      ///< More layers than any text encoder in use has.
inline constexpr std::size_t kMostParts = 64; ///< Branches of branches, far more than a run has reasons for.

} // namespace darkroom
