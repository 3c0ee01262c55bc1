#pragma once

#include "diffusion/guidance.h"
#include "diffusion/noise_level.h"
#include "diffusion/prediction.h"
#include "diffusion/sampler.h"
#include "generation/guider.h"

#include <torch/types.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace darkroom {

/// What a step of a run left: where it began, what it was set to, what the model said at its first call, which is made at the state's own x.
struct TimelineStep {
    int index = 0;                                 ///< From 1.
    diffusion::NoiseLevel level;                   ///< That the step started from.
    std::vector<double> w;                         ///< One a lane, as set.
    std::optional<diffusion::SamplerState> before; ///< The sampler's state before the step, fp32; none when the budget was too small.
    std::vector<diffusion::GuidanceState> memory;  ///< Guidance's before the step, one a lane; kept as the state is.
    diffusion::PredictionType type = diffusion::PredictionType::Epsilon; ///< Of the rows.
    torch::Tensor rows;      ///< [R,C,h,w] predictions in half precision, shared by lanes; undefined where none were needed or kept.
    torch::Tensor gradients; ///< [G,C,h,w] σ ∇log p(y|x_t) in half precision; the same.
    std::vector<LaneTerms> lanes;

    /// A lane's terms, [1,C,h,w] in half precision; undefined where they weren't computed or kept.
    torch::Tensor conditional(std::size_t lane) const { return termOf(rows, lanes[lane].conditional); }
    torch::Tensor unconditional(std::size_t lane) const { return termOf(rows, lanes[lane].unconditional); }
    torch::Tensor gradient(std::size_t lane) const { return termOf(gradients, lanes[lane].gradient); }

private:
    static torch::Tensor termOf(const torch::Tensor& terms, int row)
    {
        return terms.defined() && row >= 0 ? terms.slice(0, row, row + 1) : torch::Tensor();
    }
};

/// The steps of a run within a byte budget. Levels and settings are kept for all steps; tensors for every k-th step, with the smallest k (a power of
/// two) that fits. Between two kept states a run can be computed again, because a state decides how it goes on. The last step added keeps its own.
class Timeline {
public:
    explicit Timeline(std::size_t byteBudget)
        : m_budget(byteBudget)
    {
    }

    /// Adds the step that follows. The tensors become the timeline's to keep, never to write.
    void add(TimelineStep step);

    const std::vector<TimelineStep>& steps() const { return m_steps; }
    /// The last step at or before `index` whose state is kept; null when there is none.
    const TimelineStep* keptBefore(int index) const;
    /// k: tensors are kept for the first step, the k-th after it, ...
    int stride() const { return m_stride; }
    std::size_t bytes() const;

private:
    std::size_t m_budget;
    int m_stride = 1;
    std::vector<TimelineStep> m_steps;
};

} // namespace darkroom
