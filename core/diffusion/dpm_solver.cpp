#include "diffusion/multistep_differences.h"
#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"
#include "diffusion/solver_weights.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace darkroom::diffusion {
namespace {

/// DPM-Solver multistep on ε̂ (Lu et al. 2022): the divided differences of ε̂ with weightsOnEps(), the noise scaled by s. A step to σ' = 0 gives x̂0
/// and draws nothing. Matches diffusers' dpmsolver and sde-dpmsolver to 2e-4. history: ε̂, newest first.
class DpmSolver : public Sampler {
public:
    DpmSolver(SamplingPlan plan, const DpmSolverOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "DPM-Solver");
        if (options.eta != 0.0 && options.eta != 1.0)
            throw Error(ErrorKind::Usage,
                say("DPM-Solver was given eta %1; 0 or 1 was expected. Choose DPM-Solver++ for values between.",
                    std::to_string(options.eta)));
        if (options.order < 1 || options.order > 3 || (options.eta > 0.0 && greatestOrder() > 2))
            throw Error(ErrorKind::Usage,
                say("DPM-Solver was asked for order %1; 1 to 3 was expected, or 1 to 2 with noise. Choose one of these.", options.order));
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto eps = estimate(answer, {state.x, from}, m_options.x0Correction).eps;
        const int order = orderAt(plan(), state, rule());
        const auto differences = multistepDifferences(plan(), state, eps, order);
        const auto w = weightsOnEps(from, to, order, {.eta = m_options.eta, .second = m_options.second});
        auto following = stepped(state, weighed(state.x, differences, w));
        if (m_options.eta > 0.0 && !to.isClean()) following.x = following.x + (w.noise * m_options.noiseScale) * draw(following, noise);
        remember(following, {eps, PredictionType::Epsilon}, static_cast<std::size_t>(m_options.order - 1));
        return following;
    }

private:
    OrderRule rule() const { return {m_options.order, m_options.firstOrderAtEnd, m_options.secondOrderBeforeEnd}; }

    /// The highest order that a whole run comes to.
    int greatestOrder() const
    {
        int greatest = 1;
        SamplerState state;
        for (; !isFinished(state); ++state.step) {
            greatest = std::max(greatest, orderAt(plan(), state, rule()));
            remember(state, {}, static_cast<std::size_t>(m_options.order - 1));
        }
        return greatest;
    }

    DpmSolverOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeDpmSolver(SamplingPlan plan, const DpmSolverOptions& options)
{
    return std::make_shared<DpmSolver>(std::move(plan), options);
}

} // namespace darkroom::diffusion
