#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"
#include "diffusion/solver_weights.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace darkroom::diffusion {
namespace {

/// DPM-Solver and DPM-Solver++ singlestep (Lu et al. 2022, algorithms 1 and 2; 2022b, algorithm 1) with every level of the plan in a group of up to
/// `order` steps. The k-th step of a group goes anew from the group's start, x_s with answer m_s, to the k-th level after it, at order k:
///   D0 = m_s;   second order: D1 = (m₁ − m_s)/r;   third: D1 and D2 from both answers since, or D1 from the newest alone (midpoint)
/// with h = λ' − λ_s, r = (λ₁ − λ_s)/h and the weights of the multistep form, from λ_s to λ': weightsOnX0() or weightsOnEps(). A step to σ' = 0 is
/// of first order and gives x̂0. η = 0 draws nothing. Matches diffusers' DPMSolverSinglestepScheduler to 2e-4. kept[0] is x_s, history the group's
/// answers, newest first.
class DpmSolverSinglestep : public Sampler {
public:
    DpmSolverSinglestep(SamplingPlan plan, const SinglestepOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "DPM++ 2S");
        if (options.order < 1 || options.order > 3)
            throw Error(ErrorKind::Usage,
                say("DPM-Solver singlestep was asked for order %1; 1, 2 or 3 was expected. Choose one of these.", options.order));
        for (int step = 0; step < steps(); ++step)
            m_orders.push_back(orderOf(step));
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise& noise) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto estimated = estimate(answer, {state.x, from}, m_options.x0Correction);
        const int order = orderAt(state);
        auto following = stepped(state, state.x);
        if (order == 1) {
            following.kept = {state.x};
            following.history.clear();
        }
        remember(following,
            m_options.onX0 ? Prediction{estimated.x0, PredictionType::Sample} : Prediction{estimated.eps, PredictionType::Epsilon}, 3);
        if (to.isClean()) {
            following.x = estimated.x0;
            return following;
        }
        const auto& start = plan().steps[static_cast<std::size_t>(state.step - (order - 1))].from;
        const SolverForm form{m_options.onX0 ? m_options.eta : 0.0, m_options.second, m_options.subtractsThirdOrderHalf};
        const auto w = m_options.onX0 ? weightsOnX0(start, to, order, form) : weightsOnEps(start, to, order, form);
        following.x = moved(following, w, state.step, order);
        if (w.noise > 0.0) following.x = following.x + w.noise * draw(following, noise);
        return following;
    }

private:
    /// The place of a step in its group, from 1. The last group is cut where the run ends; a last step to σ' = 0 stands alone, and with
    /// `lowerOrderAtEnd` no group ends a run at full order.
    int orderOf(int step) const
    {
        const int n = steps(), p = m_options.order, last = n - 1;
        const bool alone = plan().steps.back().to.isClean();
        if (alone && step == last) return 1;
        if (!m_options.lowerOrderAtEnd && !alone && n % p == 0) return step % p + 1;
        if (p == 3 && n % 3 == 0 && step == last) return 1;
        if (p == 2 && n % 2 == 0 && step == last) return 1;
        return step % p + 1;
    }

    /// The same, where a run that comes from elsewhere in the middle of a group begins one of its own.
    int orderAt(const SamplerState& state) const
    {
        if (state.kept.empty()) return 1;
        return std::min(m_orders[static_cast<std::size_t>(state.step)], static_cast<int>(state.history.size()) + 1);
    }

    double lambdaAt(int step) const { return plan().steps[static_cast<std::size_t>(step)].from.lambda(); }

    /// x' of a step whose group's answers are known.
    torch::Tensor moved(const SamplerState& known, const SolverWeights& w, int step, int order) const
    {
        const auto& m = known.history; // newest first; the group's first one is m[order − 1]
        const auto& m0 = m[static_cast<std::size_t>(order - 1)].value;
        auto x = w.kept * known.kept.front() + w.d0 * m0;
        if (order == 1) return x;
        const int first = step - (order - 1);
        const double h = plan().steps[static_cast<std::size_t>(step)].to.lambda() - lambdaAt(first);
        const double r0 = (lambdaAt(step) - lambdaAt(first)) / h;
        const auto newest = (m[0].value - m0) / r0;
        if (order == 2 || m_options.second == SecondOrder::Midpoint) return x + w.d1 * newest;
        const double r1 = (lambdaAt(step - 1) - lambdaAt(first)) / h;
        const auto before = (m[1].value - m0) / r1;
        return x + w.d1 * ((r0 * before - r1 * newest) / (r0 - r1)) + w.d2 * (2.0 * (newest - before) / (r0 - r1));
    }

    SinglestepOptions m_options;
    std::vector<int> m_orders;
};

} // namespace

std::shared_ptr<const Sampler> makeDpmSolverSinglestep(SamplingPlan plan, const SinglestepOptions& options)
{
    return std::make_shared<DpmSolverSinglestep>(std::move(plan), options);
}

} // namespace darkroom::diffusion
