#pragma once

#include "darkroom/base/error.h"
#include "darkroom/base/image.h"
#include "darkroom/base/request.h"
#include "darkroom/generation/model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace darkroom {

/// What guidance did to one lane at a step, over the whole picture: norms are Euclidean, ε and Δ = ε_c − ε_u those of the step's first model call.
struct LaneTelemetry {
    double w = 0.0;                  ///< As used there, the curve's factor in it; 0 outside the interval.
    double deltaNorm = 0.0;          ///< ‖Δ‖/‖ε_u‖; 0 when only one branch ran.
    double cosine = 1.0;             ///< cos(ε_c, ε_u); 1 when only one branch ran.
    double parallel = 0.0;           ///< Part of Δ along the conditional x0, over ‖ε_u‖: above 0 it makes that picture stronger.
    double orthogonal = 0.0;         ///< The rest of Δ, over ‖ε_u‖: parallel² + orthogonal² = deltaNorm².
    double classifierNorm = 0.0;     ///< ‖σ ∇log p(y|x_t)‖/‖ε‖ of a classifier, before its scale; 0 without one.
    double shift = 0.0;              ///< ‖ε̂ − ε_c‖/‖ε_c‖: what all guidance together moved; the axis that both kinds share.
    double stdRatio = 1.0;           ///< std(x0 guided)/std(x0 conditional).
    std::optional<double> saturated; ///< Share of the preview's pixels with a channel beyond its range; none without a preview.
    int modelCalls = 0;              ///< Network rows evaluated for this lane; a row that lanes share counts for the first of them.
    int savedCalls = 0;              ///< Rows that two branches for every lane at every evaluation would have cost beside those.
    int classifierCalls = 0;         ///< Gradients of the classifier, shared as the rows are.

    bool operator==(const LaneTelemetry&) const = default;
};

/// Numbers that say what guidance did at a step, over all lanes.
struct StepTelemetry {
    double deltaNorm = 0.0; ///< Mean of the lanes' of which both branches ran.
    double cosine = 1.0;    ///< The same.
    int modelCalls = 0;     ///< Network rows evaluated in this step.
    double seconds = 0.0;   ///< Time of the step without the preview.
    double previewSeconds = 0.0;
    int savedCalls = 0;
    int classifierCalls = 0;
    std::vector<LaneTelemetry> lanes;
};

enum class Phase { Text, Steps, Decode };

struct PhaseStarted {
    Phase phase = Phase::Steps;
    int steps = 0; ///< How many step events will come; with Phase::Steps.
};

/// A step is done: index counts from 1. `previews` has one picture a lane, or none when this step has no preview.
struct StepFinished {
    int index = 0;
    int count = 0;
    double timestep = 0.0;   ///< The level that this step started from.
    double sigmaRatio = 0.0; ///< σ/α of that level, the σ of σ-space samplers.
    double w = 0.0;
    StepTelemetry telemetry;
    std::vector<Image> previews;
    PreviewKind previewKind = PreviewKind::Off; ///< Map or Full: what made the previews, x̂0 guided.
};

/// One finished picture a lane, with the request that repeats it.
struct Finished {
    std::vector<Image> pictures;
    std::vector<GenerationRequest> requests; ///< As effective: sizes filled in; of a branch, with what ran before.
    double seconds = 0.0;
    double decodeSeconds = 0.0;
};

struct Cancelled {
    int stepsDone = 0;
};

struct Failed {
    ErrorKind kind = ErrorKind::Internal;
    std::string sentence;
};

using GenerationEvent = std::variant<PhaseStarted, StepFinished, Finished, Cancelled, Failed>;

class Timeline;
class Trajectory;

/// What a run may keep of its way.
struct TrajectoryOptions {
    std::size_t byteBudget = std::size_t{256} << 20; ///< Beyond it every k-th step keeps its tensors; settings are kept for all.
};

/// A run's tail with something changed.
struct Branch {
    int step = 1;           ///< The first step to run anew, from 1.
    std::vector<int> lanes; ///< Which lanes of the run, from 0; empty means all.
    std::vector<GenerationRequest>
        requests; ///< One for each of those, of the run's size: with another w, prompt, class, sampler or number of steps.
};

/// One running request, advanced by whoever owns it. Lanes develop together as one batch; they may differ in prompt, class, region
/// map, seed, and in how both kinds of guidance are set, and must agree in everything else. A lane's noise depends on its own seed alone.
/// Lanes that stand at the same x under the same condition share their network rows.
class Generation {
public:
    /// Checks the lanes against the model; throws Error{Usage} with the field's name.
    Generation(std::shared_ptr<Model> model, std::vector<GenerationRequest> lanes, const TrajectoryOptions& options = {});
    ~Generation();
    Generation(Generation&&) noexcept;
    Generation& operator=(Generation&&) noexcept;

    /// The run again from `branch.step` on; steps before it emit no events. With all lanes unchanged its pictures are bit for bit those of the
    /// run. Another sampler starts without history at the level where the step begins, and goes on through those of its own levels that are
    /// below it. Where the run did not keep the step, those since the kept one before it are computed again. Throws Error{Usage} naming the field.
    static Generation branch(const Trajectory& run, const Branch& branch, const TrajectoryOptions& options = {});

    /// Works until the next event and returns it; nullopt after Finished, Cancelled or Failed. A stop is looked at before every
    /// model call and before the decode; nothing is decoded after a stop. Never throws: a fault becomes Failed.
    std::optional<GenerationEvent> next(std::stop_token stop);

    /// Takes effect at the next step and is recorded in the requests that Finished hands back.
    void setW(double w);

    /// What the steps so far left, to look at and to branch from. Include darkroom/generation/trajectory.h.
    Trajectory trajectory() const;
    /// The same as it is inside: levels, settings, states, terms. Defined in core/generation/timeline.h, for core alone.
    const Timeline& timeline() const;

private:
    struct State;
    explicit Generation(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace darkroom
