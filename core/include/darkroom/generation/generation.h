#pragma once

#include "darkroom/base/error.h"
#include "darkroom/base/image.h"
#include "darkroom/base/request.h"
#include "darkroom/generation/model.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace darkroom {

/// Numbers that say what guidance did at a step, averaged over the picture.
struct StepTelemetry {
    double deltaNorm = 0.0; ///< ||eps_c - eps_u|| / ||eps_u||; 0 when only one branch ran.
    double cosine = 1.0;    ///< cos(eps_c, eps_u)
    int modelCalls = 0;     ///< Network rows evaluated in this step.
    double seconds = 0.0;   ///< Time of the step without the preview.
    double previewSeconds = 0.0;
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
    PreviewKind previewKind = PreviewKind::Off; ///< Linear or Full: what made the previews, x̂0 guided.
};

/// One finished picture a lane, with the request that repeats it.
struct Finished {
    std::vector<Image> pictures;
    std::vector<GenerationRequest> requests; ///< As effective: sizes filled in.
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

/// One running request, advanced by whoever owns it. Lanes develop together as one batch; they may differ in prompt, class, region
/// map, seed and w, and must agree in everything else. A lane's noise depends on its own seed alone.
class Generation {
public:
    /// Checks the lanes against the model; throws Error{Usage} with the field's name.
    Generation(std::shared_ptr<Model> model, std::vector<GenerationRequest> lanes);
    ~Generation();
    Generation(Generation&&) noexcept;
    Generation& operator=(Generation&&) noexcept;

    /// Works until the next event and returns it; nullopt after Finished, Cancelled or Failed. A stop is looked at before every
    /// model call and before the decode; nothing is decoded after a stop. Never throws: a fault becomes Failed.
    std::optional<GenerationEvent> next(std::stop_token stop);

    /// Takes effect at the next step and is recorded in the requests that Finished hands back.
    void setW(double w);

    /// What the steps so far left: levels, settings, states, terms. Defined in core/generation/timeline.h, for core alone.
    const Timeline& timeline() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace darkroom
