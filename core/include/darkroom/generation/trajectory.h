#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/request.h"
#include "darkroom/generation/model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace darkroom {

/// What can be looked at of a step: all of it belongs to its first model call, at x_t.
enum class StepView {
    State,          ///< x_t, the noisy latent itself, as a picture.
    Guided,         ///< x0 as guidance estimates it there, at any w.
    Conditional,    ///< x0 of ε_c.
    Unconditional,  ///< x0 of ε_u.
    EpsConditional, ///< ε_c as a picture.
    EpsUnconditional,
    Delta,         ///< Δ = ε_c − ε_u as a picture.
    Gradient,      ///< σ ∇log p(y|x_t) of the classifier, as a picture.
    LatentChannel, ///< One channel of x_t in grey, from its least to its greatest value.
    DeltaMap,      ///< |Δ|, its norm over channels, as a heat map.
    DeltaMapSoFar, ///< The same, summed over the steps up to this one whose tensors are kept.
    Attention, ///< What the conditional branch's cross-attention gives a token of the prompt, softmax(Q Kᵀ/√d), over the estimate in grey.
};

/// What shall be shown.
struct StepPictureRequest {
    int step = 1; ///< From 1.
    int lane = 0; ///< From 0.
    StepView view = StepView::Guided;
    int channel = 0;         ///< With LatentChannel.
    std::optional<double> w; ///< With Guided: another w than the step's; the terms are stored, so that no model is called.
    /// With maps: the value of the scale's end, 0 being its begin; none takes this map's own greatest, and with Attention its own least too.
    std::optional<double> greatest;
    int token = 0;         ///< With Attention: of StepPicture::tokens.
    int attentionSide = 0; ///< With Attention: averaged over the layers whose maps have so many rows alone; 0: over all.
};

/// A picture of the request's size with the numbers that it stands for.
struct StepPicture {
    Image picture;
    double least = 0.0; ///< Of the tensor shown: over all channels, of the channel, or of the map.
    double greatest = 0.0;
    double deviation = 0.0;          ///< Its standard deviation.
    std::vector<std::string> tokens; ///< With Attention: those of the prompt, in their order; what frames and fills it is left out.
    std::vector<int> attentionSides; ///< With Attention: the rows that layers' maps have, largest first.
};

/// What is known of every step, whether its tensors are kept or not.
struct TrajectoryStep {
    int index = 0; ///< From 1.
    double timestep = 0.0;
    double sigmaRatio = 0.0; ///< σ/α that the step started from.
    std::vector<double> w;   ///< One a lane, as set: the curve's factor not in it.
    bool isKept = false;     ///< Whether it can be shown.
};

/// What a run leaves: a value whose copies share their tensors, which nobody writes to. Showing decodes with the model, so it belongs to the thread
/// that owns the model, between two events of a run.
class Trajectory {
public:
    const std::vector<TrajectoryStep>& steps() const;
    /// The lanes as they ran, changes of w in them.
    const std::vector<GenerationRequest>& requests() const;
    std::size_t bytes() const; ///< Of the kept tensors, with those of the run that a branch left.
    int stride() const;        ///< k: tensors are kept for steps 1, 1 + k, 1 + 2k, ... and the last one.
    int channels() const;      ///< Of a latent.

    /// nullopt where the step isn't kept, or has no such term: one branch ran, or no classifier. Latents become pictures by the fitted map where the
    /// model has one (under a millisecond for small ones), otherwise by the decoder. Attention is computed when it is first asked for at a step, by a
    /// network call of its own that changes nothing of the run; nullopt for a model without (attentionProblem) and for an empty prompt. Throws Error{Usage} for a lane, step or channel that is none.
    std::optional<StepPicture> show(const StepPictureRequest& request) const;

    /// The picture that the run comes to if it ends with this step: the step's estimate by the decoder, with what a start picture keeps. nullopt where
    /// the step isn't kept. Throws as show() does.
    std::optional<Image> decoded(int step, int lane) const;

    struct State; ///< Defined in core/generation/trajectory_state.h, for core alone.

private:
    friend class Generation;
    explicit Trajectory(std::shared_ptr<const State> state)
        : m_state(std::move(state))
    {
    }

    std::shared_ptr<const State> m_state;
};

} // namespace darkroom
