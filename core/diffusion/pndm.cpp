#include "diffusion/adams_bashforth.h"
#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <string>

namespace darkroom::diffusion {
namespace {

using Rule = PndmCall::Rule;

bool startsStep(Rule rule)
{
    return rule == Rule::RungeKutta1 || rule == Rule::FirstGuess || rule == Rule::Multistep;
}

/// Pseudo numerical methods on the manifold (Liu et al. 2022). Every move is φ(x, ε) = (α'/α) x + α' (σ'/α' − σ/α) ε, their eq. 11:
///   Runge-Kutta (eq. 13): ε₁ at the start, ε₂ and ε₃ in the middle, ε₄ at the end; ε = (ε₁ + 2ε₂ + 2ε₃ + ε₄)/6
///   first step without it: ε₁ at the start, ε₂ at the end; ε = (ε₁ + ε₂)/2
///   later steps (eq. 12): ε = (55ε_t − 59ε_{t+1} + 37ε_{t+2} − 9ε_{t+3})/24, of lower order while the history is short
/// Draws nothing. Matches diffusers to 2e-4. history: this step's answers, newest first, then those kept of earlier steps, newest first.
class Pndm : public Sampler {
public:
    Pndm(SamplingPlan plan, std::vector<PndmCall> calls, const PndmOptions& options)
        : Sampler(std::move(plan))
        , m_calls(std::move(calls))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "PLMS");
        for (std::size_t i = 0; i < m_calls.size(); ++i) {
            if (startsStep(m_calls[i].rule)) m_starts.push_back(i);
        }
        if (static_cast<int>(m_starts.size()) != steps())
            throw Error(ErrorKind::Internal, say("A PNDM run has calls for %1 steps and a plan of %2.", m_starts.size(), steps()));
    }

    std::optional<Query> next(const SamplerState& state) const override
    {
        if (isFinished(state)) return std::nullopt;
        const auto& call = callOf(state);
        if (state.stage == 0) return Query{state.x, call.query};
        // Every later question of a step is asked where the answer before it leads.
        const auto& before = m_calls[indexOf(state) - 1];
        return Query{move(state.x, state.history.front(), before), call.query};
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise&) const override
    {
        const auto& call = callOf(state);
        auto following = state;
        remember(following, read(answer.prediction, *next(state), call), kMostAdamsBashforth + kMostAdamsBashforth);
        const bool stepEnds = indexOf(state) + 1 == m_calls.size() || startsStep(m_calls[indexOf(state) + 1].rule);
        if (!stepEnds) {
            ++following.stage;
            return following;
        }
        following = stepped(following, move(state.x, average(following.history, call.rule), call));
        forget(following, state.stage);
        return following;
    }

private:
    std::size_t indexOf(const SamplerState& state) const
    {
        return m_starts[static_cast<std::size_t>(state.step)] + static_cast<std::size_t>(state.stage);
    }
    const PndmCall& callOf(const SamplerState& state) const { return m_calls[indexOf(state)]; }

    Prediction read(const Prediction& prediction, const Query& query, const PndmCall& call) const
    {
        if (m_options.average == PndmAverage::RawOutput) return prediction;
        return {predictEps(prediction, query.x, call.query), PredictionType::Epsilon};
    }

    static torch::Tensor move(const torch::Tensor& x, const Prediction& prediction, const PndmCall& call)
    {
        return alongNoise(x, predictEps(prediction, x, call.from), call.from, call.to);
    }

    static Prediction average(const std::vector<Prediction>& e, Rule rule)
    {
        const auto type = e.front().type;
        if (rule == Rule::RungeKutta4) return {(e[3].value + 2.0 * e[2].value + 2.0 * e[1].value + e[0].value) / 6.0, type};
        if (rule == Rule::FirstAgain) return {(e[1].value + e[0].value) / 2.0, type};
        return {adamsBashforth(e), type};
    }

    /// Of a finished step only its first answer stays, and of all steps as many as the next one needs.
    static void forget(SamplerState& state, int laterAnswers)
    {
        state.history.erase(state.history.begin(), state.history.begin() + laterAnswers);
        if (state.history.size() > kMostAdamsBashforth - 1) state.history.resize(kMostAdamsBashforth - 1);
    }

    std::vector<PndmCall> m_calls;
    std::vector<std::size_t> m_starts; ///< Where each step's calls begin.
    PndmOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makePndm(SamplingPlan plan, std::vector<PndmCall> calls, const PndmOptions& options)
{
    return std::make_shared<Pndm>(std::move(plan), std::move(calls), options);
}

std::shared_ptr<const Sampler> makePlms(SamplingPlan plan, const PndmOptions& options)
{
    std::vector<PndmCall> calls;
    const auto& steps = plan.steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
        calls.push_back({Rule::Multistep, steps[i].from, steps[i].from, steps[i].to});
    if (steps.size() > 1) {
        calls.front().rule = Rule::FirstGuess;
        calls.insert(calls.begin() + 1, {Rule::FirstAgain, steps[1].from, steps[0].from, steps[0].to});
    }
    return makePndm(std::move(plan), std::move(calls), options);
}

} // namespace darkroom::diffusion
