#pragma once

#include "darkroom/generation/trajectory.h"
#include "diffusion/sampler.h"
#include "generation/picture_input.h"
#include "generation/timeline.h"

#include <memory>
#include <vector>

namespace darkroom {

/// What stands behind a Trajectory.
struct Trajectory::State {
    std::shared_ptr<Model> model;
    std::vector<GenerationRequest> requests; ///< Lanes as they ran.
    std::shared_ptr<const diffusion::Sampler> sampler;
    PictureStart picture;
    Timeline timeline{0};
    std::vector<TrajectoryStep> steps; ///< Those before a branch come from its parent.

    std::shared_ptr<const State> parent; ///< Of a branch: the run that it left, …
    std::vector<int> parentLanes;        ///< … where its lanes are in there, …
    int firstStep = 1;                   ///< … and the first step of its own.

    /// A step with its tensors, the parent's before the first of its own, `lane` becoming the lane's place there; null where they aren't kept.
    const TimelineStep* find(int index, int& lane) const;
};

} // namespace darkroom
