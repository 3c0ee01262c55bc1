#include "diffusion/multistep_differences.h"
#include "diffusion/samplers.h"
#include "diffusion/solver_weights.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <utility>

namespace darkroom::diffusion {
namespace {

/// DPM-Solver++ multistep on x̂0 (Lu et al. 2022b, algorithm 2 and its SDE form): the divided differences of x̂0 with weightsOnX0(), the noise
/// scaled by s. σ' = 0 gives D0, so a run of one step gives x̂0. Takes zero SNR (λ = −∞), where D1 and D2 vanish. η = 0 draws nothing. Matches
/// k-diffusion's DPM++ 2M, 2M SDE and 3M SDE and diffusers' dpmsolver++ and sde-dpmsolver++ to 2e-4. history: x̂0, newest first.
class DpmSolverPlusPlus : public Sampler {
public:
    DpmSolverPlusPlus(SamplingPlan plan, const DpmSolverOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        if (options.order < 1 || options.order > 3)
            throw Error(
                ErrorKind::Usage, say("DPM-Solver++ was asked for order %1; 1, 2 or 3 was expected. Choose one of these.", options.order));
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto x0 = correctedX0(answer.prediction, state.x, from, m_options.x0Correction);
        const int order = orderAt(plan(), state, {m_options.order, m_options.firstOrderAtEnd, m_options.secondOrderBeforeEnd});
        const auto differences = multistepDifferences(plan(), state, x0, order);
        const auto w = weightsOnX0(from, to, order, {m_options.eta, m_options.second, m_options.subtractsThirdOrderHalf});
        auto following = stepped(state, weighed(state.x, differences, w));
        if (w.noise > 0.0) following.x = following.x + (w.noise * m_options.noiseScale) * draw(following, noise);
        remember(following, {x0, PredictionType::Sample}, static_cast<std::size_t>(m_options.order - 1));
        return following;
    }

private:
    DpmSolverOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeDpmSolverPlusPlus(SamplingPlan plan, const DpmSolverOptions& options)
{
    return std::make_shared<DpmSolverPlusPlus>(std::move(plan), options);
}

} // namespace darkroom::diffusion
