#include "diffusion/multistep_differences.h"
#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace darkroom::diffusion {
namespace {

/// ∫ Π_{k≠j} (ln τ − l_k)/(l_j − l_k) dτ, where l holds at most three logarithms, at τ = e^u: τ times a polynomial in u.
double antiderivative(const std::vector<double>& l, std::size_t j, double u)
{
    double sum = 0.0, product = 1.0, scale = 1.0;
    std::size_t others = 0;
    for (std::size_t k = 0; k < l.size(); ++k) {
        if (k == j) continue;
        sum += l[k];
        product *= l[k];
        scale *= l[j] - l[k];
        ++others;
    }
    const double polynomial = others == 0 ? 1.0 : others == 1 ? u - 1.0 - sum : u * u - 2.0 * u + 2.0 - sum * (u - 1.0) + product;
    return std::exp(u) * polynomial / scale;
}

/// DEIS, ρAB in ln ρ (Zhang & Chen 2023, eq. 15 with their ρ = σ̃ = σ/α): the polynomial in ln ρ through the last ε̂, integrated exactly from
/// ρ to ρ':
///   x̃' = x̃ + Σ_j c_j ε̂_{i−j},   c_j = ∫_ρ^ρ' Π_{k≠j} ln(τ/ρ_{i−k})/ln(ρ_{i−j}/ρ_{i−k}) dτ
/// The first steps have the order that the history allows; a step to σ̃' = 0 is of first order and gives x̂0. Draws nothing. Matches diffusers'
/// DEISMultistepScheduler to 2e-4. history: ε̂, newest first.
class Deis : public Sampler {
public:
    Deis(SamplingPlan plan, const DeisOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "DEIS");
        if (options.order < 1 || options.order > 3)
            throw Error(ErrorKind::Usage, say("DEIS was asked for order %1; 1, 2 or 3 was expected. Choose one of these.", options.order));
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise&) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto eps = estimate(answer, {state.x, from}, m_options.x0Correction).eps;
        const int order = orderAt(plan(), state, {m_options.order, m_options.firstOrderAtEnd, m_options.secondOrderBeforeEnd});
        auto x = toSigmaSpace(state.x, from);
        const auto weights = coefficients(state.step, order);
        for (std::size_t j = 0; j < weights.size(); ++j)
            x = x + weights[j] * (j == 0 ? eps : state.history[j - 1].value);
        auto following = stepped(state, fromSigmaSpace(x, to));
        remember(following, {eps, PredictionType::Epsilon}, static_cast<std::size_t>(m_options.order - 1));
        return following;
    }

private:
    /// c_0, c_1, … of a step. Logarithms are taken relative to its ρ, so that the integral runs from u = 0.
    std::vector<double> coefficients(int step, int order) const
    {
        const auto& [from, to] = plan().steps[static_cast<std::size_t>(step)];
        const double rho = from.ratio();
        if (order == 1) return {to.ratio() - rho};
        std::vector<double> l, weights;
        for (int k = 0; k < order; ++k)
            l.push_back(std::log(plan().steps[static_cast<std::size_t>(step - k)].from.ratio() / rho));
        for (std::size_t j = 0; j < l.size(); ++j)
            weights.push_back(rho * (antiderivative(l, j, std::log(to.ratio() / rho)) - antiderivative(l, j, 0.0)));
        return weights;
    }

    DeisOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeDeis(SamplingPlan plan, const DeisOptions& options)
{
    return std::make_shared<Deis>(std::move(plan), options);
}

} // namespace darkroom::diffusion
