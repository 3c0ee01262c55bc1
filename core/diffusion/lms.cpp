#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace darkroom::diffusion {
namespace {

constexpr int kGreatestOrder = 8;

/// Gauss-Legendre with four points, exact for polynomials up to degree 7 (Abramowitz & Stegun, table 25.4): places and weights on [−1, 1].
constexpr std::array<std::pair<double, double>, 4> kGaussLegendre = {{
    {-0.8611363115940526, 0.3478548451374538},
    {-0.3399810435848563, 0.6521451548625461},
    {0.3399810435848563, 0.6521451548625461},
    {0.8611363115940526, 0.3478548451374538},
}};

/// ∫ from nodes[0] to `end` of the Lagrange polynomial that is 1 at nodes[j] and 0 at the others.
double adamsCoefficient(const std::vector<double>& nodes, std::size_t j, double end)
{
    const double half = (end - nodes.front()) / 2.0, middle = nodes.front() + half;
    double sum = 0.0;
    for (const auto& [place, weight] : kGaussLegendre) {
        const double tau = middle + half * place;
        double product = 1.0;
        for (std::size_t k = 0; k < nodes.size(); ++k) {
            if (k != j) product *= (tau - nodes[k]) / (nodes[j] - nodes[k]);
        }
        sum += weight * product;
    }
    return half * sum;
}

/// Linear multistep in σ space: the polynomial through the last derivatives dx̃/dσ̃ = ε̂, integrated from σ̃ to σ̃':
///   x̃' = x̃ + Σ_j c_j ε̂_{i−j}
/// The first steps have the order that the history allows. Matches k-diffusion and diffusers to 2e-4. history: ε̂, newest first.
class Lms : public Sampler {
public:
    Lms(SamplingPlan plan, const LmsOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "LMS");
        if (options.order < 1 || options.order > kGreatestOrder)
            throw Error(ErrorKind::Usage,
                say("LMS was asked for order %1; 1 to %2 were expected. Choose one of these.", options.order, kGreatestOrder));
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise&) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto eps = estimate(answer, {state.x, from}, m_options.x0Correction).eps;
        auto following = stepped(state, state.x);
        remember(following, {eps, PredictionType::Epsilon}, static_cast<std::size_t>(m_options.order));
        std::vector<double> nodes;
        for (std::size_t j = 0; j < following.history.size(); ++j)
            nodes.push_back(plan().steps[static_cast<std::size_t>(state.step) - j].from.ratio());
        auto x = toSigmaSpace(state.x, from);
        for (std::size_t j = 0; j < nodes.size(); ++j)
            x = x + adamsCoefficient(nodes, j, to.ratio()) * following.history[j].value;
        following.x = fromSigmaSpace(x, to);
        return following;
    }

private:
    LmsOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeLms(SamplingPlan plan, const LmsOptions& options)
{
    return std::make_shared<Lms>(std::move(plan), options);
}

} // namespace darkroom::diffusion
