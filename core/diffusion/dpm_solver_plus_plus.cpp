#include "diffusion/multistep_differences.h"
#include "diffusion/samplers.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace darkroom::diffusion {
namespace {

/// DPM-Solver++ multistep on x̂0 (Lu et al. 2022b, algorithm 2 and its SDE form), with k = 1 + η, h = λ' − λ, E = 1 − e^{−kh} and the divided
/// differences D0, D1, D2 of x̂0:
///   x' = (σ'/σ) e^{−ηh} x + α' (E D0 + c1 D1 + c2 D2) + σ' √(1 − e^{−2ηh}) s z
///   second order: c1 = E/2 (midpoint) or 1 − E/(kh) (Heun); third: c1 = 1 − E/(kh), c2 = 1/2 + (E − kh)/(kh)²
/// σ' = 0 gives D0, so a run of one step gives x̂0. Takes zero SNR (λ = −∞), where D1 and D2 vanish. η = 0 draws nothing. Matches
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
        const auto [d0, d1, d2, h] = multistepDifferences(plan(), state, x0, order);
        const double eta = m_options.eta, kh = (1.0 + eta) * h, e = -std::expm1(-kh);
        auto x = (to.sigma() / from.sigma() * (eta > 0.0 ? std::exp(-eta * h) : 1.0)) * state.x + (to.alpha() * e) * d0;
        if (order > 1) x = x + (to.alpha() * firstDifferenceWeight(order, e, kh)) * d1;
        if (order > 2) x = x + (to.alpha() * ((m_options.subtractsThirdOrderHalf ? -0.5 : 0.5) + (e - kh) / (kh * kh))) * d2;
        auto following = stepped(state, x);
        const double s = eta > 0.0 ? to.sigma() * std::sqrt(std::max(0.0, -std::expm1(-2.0 * eta * h))) : 0.0;
        if (s > 0.0) following.x = x + (s * m_options.noiseScale) * draw(following, noise);
        remember(following, {x0, PredictionType::Sample}, static_cast<std::size_t>(m_options.order - 1));
        return following;
    }

private:
    double firstDifferenceWeight(int order, double e, double kh) const
    {
        return order == 2 && m_options.second == SecondOrder::Midpoint ? e / 2.0 : 1.0 - e / kh;
    }

    DpmSolverOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeDpmSolverPlusPlus(SamplingPlan plan, const DpmSolverOptions& options)
{
    return std::make_shared<DpmSolverPlusPlus>(std::move(plan), options);
}

} // namespace darkroom::diffusion
