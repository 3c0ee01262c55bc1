#pragma once

#include "diffusion/prediction.h"
#include "diffusion/sampling_plan.h"

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace darkroom::diffusion {

/// The noise of a run: unit-normal values of a shape for draw number `index`, the same whenever the same index is asked for. Owned by the
/// caller; a sampler moves the result to x's device and type.
using Noise = std::function<torch::Tensor(std::int64_t index, at::IntArrayRef shape)>;

/// What a sampler wants to know: the model's prediction at x = α x0 + σ ε. x is [B,C,...] and ready for the network.
struct Query {
    torch::Tensor x;
    NoiseLevel level;
};

/// The answer: a prediction, guided or plain.
struct Guided {
    Prediction prediction;
    /// s ∇ log p(y|x) for samplers that shift their mean by Σ times it (DDPM; Dhariwal & Nichol 2021, algorithm 1); undefined when there is none.
    torch::Tensor meanShift;
};

/// Where a run stands: everything that decides how it goes on, so that keeping it, replaying it, branching from it and cutting it in two are
/// the same thing. A copyable value; its tensors are shared between copies and never written to.
struct SamplerState {
    torch::Tensor x;                 ///< x of the present step: α x0 + σ ε at its level, whatever the stage.
    int step = 0;                    ///< The step under way, 0 … steps; steps means finished.
    int stage = 0;                   ///< How many of this step's questions are answered.
    std::vector<Prediction> history; ///< Earlier answers, newest first.
    std::vector<torch::Tensor> kept; ///< Other tensors that the sampler needs again.
    std::int64_t noisePosition = 0;  ///< How many noises were drawn.
};

/// A sampler of diffusion models: it asks (next), is answered (advance), and holds nothing itself but its plan and options. Every
/// function is pure and may be called from any thread. Guided predictions of any type will do.
class Sampler {
public:
    explicit Sampler(SamplingPlan plan);
    virtual ~Sampler() = default;
    Sampler(const Sampler&) = delete;
    Sampler& operator=(const Sampler&) = delete;

    const SamplingPlan& plan() const { return m_plan; }
    int steps() const { return static_cast<int>(m_plan.steps.size()); }

    /// Whether classifier guidance comes to it as Guided::meanShift; for all others it is in the prediction.
    virtual bool shiftsMean() const { return false; }

    /// The first state: `unitNoise` scaled to the first level.
    SamplerState begin(const torch::Tensor& unitNoise) const;
    bool isFinished(const SamplerState& state) const { return state.step >= steps(); }

    /// The next question, or nothing when the run is finished and state.x is the picture.
    virtual std::optional<Query> next(const SamplerState& state) const;
    /// The state after the answer to next(state). Draws from `noise` at the state's position only.
    virtual SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const = 0;

protected:
    const PlannedStep& stepOf(const SamplerState& state) const { return m_plan.steps[static_cast<std::size_t>(state.step)]; }
    /// The state at stage 0 of the following step, with x there and the history unchanged.
    static SamplerState stepped(const SamplerState& state, torch::Tensor x);
    /// Draw number state.noisePosition in x's shape, device and type; counts it.
    static torch::Tensor draw(SamplerState& state, const Noise& noise);
    /// Puts a prediction in front of the history and forgets what is beyond `length`.
    static void remember(SamplerState& state, Prediction prediction, std::size_t length);

private:
    SamplingPlan m_plan;
};

} // namespace darkroom::diffusion
