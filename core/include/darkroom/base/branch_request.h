#pragma once

#include "darkroom/base/request.h"

namespace darkroom {

/// w of a request at a step, by its changes.
double plannedW(const GuidanceSettings& guidance, int step);

/// `run` until `step`, and `changed` from there on, as guidance without parts before it can say: w of the run until the step, its own from there.
GenerationRequest joinedAt(int step, GenerationRequest changed, const GenerationRequest& run);

/// Whether a branch is its run but for w, which a request can say alone.
bool differsInWAlone(GenerationRequest changed, const GenerationRequest& run);

/// The request that makes a branch from its first noise on: `run` until `step`, `changed` from there. `run` is the whole request of the run that is left,
/// and `changed` of the same picture size and start picture. The run itself need not be there any more.
GenerationRequest branchRequest(int step, GenerationRequest changed, GenerationRequest run);

} // namespace darkroom
