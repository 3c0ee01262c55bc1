#pragma once

#include "darkroom/generation/generation.h"
#include "generation/guider.h"

#include <vector>

namespace darkroom {

/// What guidance did at a query, one a lane, beside the counts that the answer has already. The fields are those of LaneTelemetry; its preview's
/// is left empty. A lane whose prediction was zero by rule keeps the defaults, and so do x0's fields where x0 can't be told (ε at zero SNR).
std::vector<LaneTelemetry> measureLanes(const GuidedAnswer& answer, const diffusion::Query& query);

/// The step's numbers over all lanes: counts added, ‖Δ‖ and cosine averaged over the lanes of which both branches ran.
StepTelemetry summed(std::vector<LaneTelemetry> lanes);

} // namespace darkroom
