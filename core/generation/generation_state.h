#pragma once

#include "darkroom/base/branch_request.h"
#include "darkroom/base/noise_stream.h"
#include "darkroom/generation/generation.h"
#include "diffusion/sampler.h"
#include "generation/denoiser.h"
#include "generation/guided_step.h"
#include "generation/guider.h"
#include "generation/model_parts.h"
#include "generation/picture_input.h"
#include "generation/preview.h"
#include "generation/stretches.h"
#include "generation/timeline.h"
#include "generation/trajectory_state.h"

#include <torch/types.h>

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace darkroom {

/// A run from its requests to its pictures.
struct Generation::State {
    enum class Stage { Begin, Text, Steps, Decode, Done };
    using Clock = std::chrono::steady_clock;

    /// What takes over once the run has come to its first step.
    struct Tail {
        Stretch stretch;
        bool repeats = false;  ///< Its lanes make the way before it as well: it leaves no part behind.
        bool isReplay = false; ///< The way to it is one of this run's, and not of the run that a branch left.
    };

    /// Of a run from its first noise, through all that stands before its requests. Throws Error{Usage}.
    State(std::shared_ptr<Model> theModel, std::vector<GenerationRequest> requests, const TrajectoryOptions& options);
    /// Of a branch: stands where the last kept step before it began, with the lanes of the run, until takeOver().
    State(std::shared_ptr<const Trajectory::State> run, const Branch& branch, const TrajectoryOptions& options);

    GenerationEvent work(const std::stop_token& stop);
    PhaseStarted begin();
    PhaseStarted encode();
    GenerationEvent step(const std::stop_token& stop);
    GenerationEvent decode(const std::stop_token& stop);

    /// Encodes the present lanes' conditions.
    void prepareLanes();
    /// Comes to a branch's first step without telling; false when `stop` asked to stop.
    bool reachBranch(const std::stop_token& stop);
    /// Begins the stretch that waits, which the run has come to.
    void takeOver();
    /// The sampler that the run ends with.
    const diffusion::Sampler& lastSampler() const { return tails.empty() ? *sampler : *tails.back().stretch.sampler; }
    std::shared_ptr<Trajectory::State> trajectory() const;
    std::optional<StepOutcome> advance(std::span<const double> w, const std::stop_token& stop);
    void record(const std::vector<double>& w, const RunState& before, const StepOutcome& outcome);
    void addPreview(StepFinished& event, const StepOutcome& outcome);

    std::int64_t latentHeight() const { return lanes.front().height / parts.description.downsampling; }
    std::int64_t latentWidth() const { return lanes.front().width / parts.description.downsampling; }

    /// Draw number `position` of every lane, [B,C,h,w] fp32 on the device.
    torch::Tensor draw(std::uint64_t position);
    /// w of each lane for the step that comes, after what was asked for meanwhile and what the requests replay.
    std::vector<double> settledW();
    Cancelled cancelled()
    {
        stage = Stage::Done;
        return {run.sampler.step};
    }

    std::shared_ptr<Model> model;
    Model::Parts& parts;
    std::vector<GenerationRequest> lanes; ///< As effective, with what ran before; changes of w are added as they happen.
    std::shared_ptr<NoisyGuide> guide;    ///< None when no lane is guided by a classifier.
    std::shared_ptr<const diffusion::Sampler> sampler;
    TrajectoryOptions options;
    Timeline timeline;
    std::shared_ptr<const Trajectory::State> parent; ///< Of a branch, and of a stretch that took over.
    std::vector<int> parentLanes;
    std::deque<Tail> tails; ///< What has not begun.
    int firstStep = 1;

    Stage stage = Stage::Begin;
    std::optional<double> pendingW;
    std::vector<NoiseStream> noises;
    std::optional<Previewer> previewer;
    std::optional<Denoiser> denoiser;
    std::optional<Guider> guider;
    PictureStart picture;
    RunState run;
    Clock::time_point began;
};

} // namespace darkroom
