#pragma once

#include "darkroom/generation/generation.h"
#include "darkroom/generation/trajectory.h"
#include "diffusion/sampler.h"
#include "generation/attention_maps.h"
#include "generation/picture_input.h"
#include "generation/timeline.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace darkroom {

/// What stands behind a Trajectory.
struct Trajectory::State {
    std::shared_ptr<Model> model;
    std::vector<GenerationRequest> requests; ///< Lanes as they ran, with what ran before them.
    std::shared_ptr<const diffusion::Sampler> sampler;
    PictureStart picture;
    Timeline timeline{0};
    std::vector<TrajectoryStep> steps; ///< Those before a branch come from its parent.

    std::shared_ptr<const State> parent; ///< Of a branch: the run that it left, …
    std::vector<int> parentLanes;        ///< … where its lanes are in there, …
    int firstStep = 1;                   ///< … and the first step of its own.

    /// The attention that was looked at last, and of which step and lane: its other tokens cost no call. Belongs to the model's thread.
    mutable std::optional<std::pair<std::pair<int, int>, StepAttention>> attention;

    /// Throws Error{Usage} for a step or a lane that is none.
    void check(int step, int lane) const;
    /// x0 of a kept step at a w, `row` being the lane's place there; undefined where a term of guidance isn't known.
    torch::Tensor guided(const TimelineStep& step, int row, const GuidanceSettings& settings, double w) const;
    /// A step with its tensors, the parent's before the first of its own, `lane` becoming the lane's place there; null where they aren't kept.
    const TimelineStep* find(int index, int& lane) const;
    /// The request that a lane ran that step with.
    const GenerationRequest& requestOf(int index, int lane) const;
    /// The attention of a step that began at x, computed unless it was looked at last; null where there is none.
    const StepAttention* attentionOf(int index, int lane, const torch::Tensor& x, const diffusion::NoiseLevel& level) const;
};

} // namespace darkroom
