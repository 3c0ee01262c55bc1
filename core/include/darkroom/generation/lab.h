#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/request.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/model.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace darkroom {

// The guidance lab: lanes from one noise that differ in how they are guided, and what their telemetry says. Make the lanes, run them as one Generation.

/// The request with each of these w in turn.
std::vector<GenerationRequest> lanesOverW(const GenerationRequest& request, std::span<const double> w);

/// The request with each of these scales of classifier guidance, and this w beside it: 0 guides the conditional network, −1 the unconditional one.
std::vector<GenerationRequest> lanesOverClassifierScale(const GenerationRequest& request, std::span<const double> scales, double w);

/// For "when does w matter": the full rerun at `w` first, then lanes that keep the request's own w until a step and have `w` from it on, for the
/// steps 2, 2 + every, ... and last the one that never changes. Lanes share everything before they part.
std::vector<GenerationRequest> lanesTurningAt(const GenerationRequest& request, double w, int every = 1);
/// The first step at `w` of each of those lanes: 1, 2, 2 + every, ... and steps + 1 for never.
std::vector<int> turningSteps(int steps, int every = 1);

/// Root mean square difference of each picture to the first, in 8-bit levels.
std::vector<double> distancesToFirst(std::span<const Image> pictures);

/// Network rows and classifier gradients that a run will take.
struct CallCount {
    int modelCalls = 0;
    int savedCalls = 0; ///< That two branches for every lane at every evaluation would have cost beside those.
    int classifierCalls = 0;

    bool operator==(const CallCount&) const = default;
};

/// The calls of a run before it starts, one count a lane: the run's own rules without its network. Throws as Generation does.
std::vector<CallCount> countCalls(const std::shared_ptr<Model>& model, std::vector<GenerationRequest> lanes);
/// The calls of a lane, by its events.
CallCount callsOf(std::span<const StepFinished> steps, std::size_t lane);

/// A lane's shift (LaneTelemetry), averaged over its steps: how far guidance moved it, whichever kind it was.
double meanShift(std::span<const StepFinished> steps, std::size_t lane);

/// One lane with its counterpart of the other kind.
struct AlignedLane {
    std::size_t lane = 0;
    double shift = 0.0;
    double setting = 0.0; ///< What the other kind would be set to for this shift: linear between its lanes.
    bool isInside = true; ///< False when the shift is beyond the other kind's lanes; then `setting` is that of the nearest one.
};

/// A point of one kind: what it was set to and how far that moved.
struct ShiftPoint {
    double setting = 0.0;
    double shift = 0.0;
};

/// For each of `points` the setting among `others` with the same shift. Others are read in the order of their shift; none gives nothing.
std::vector<AlignedLane> alignByShift(std::span<const ShiftPoint> points, std::span<const ShiftPoint> others);

/// The classifier of noisy pictures that lies beside a model and guides it; none when it has none. Reads no weight.
std::optional<std::filesystem::path> classifierBeside(const ModelDescription& model);

/// "LibTorch 2.5.1": the libraries that the numbers of a run depend on beside device and precision.
std::string libraryVersions();

/// Why a model has no maps of what its cross-attention weighs the tokens of a prompt with, as a sentence; empty when it has.
std::string attentionProblem(const Model& model);

/// σ/α of the least and the greatest noise of a model's schedule; at zero terminal SNR the greatest finite one. For curves and intervals.
GuidanceRange noiseRange(const Model& model);

} // namespace darkroom
