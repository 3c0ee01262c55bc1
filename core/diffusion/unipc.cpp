#include "diffusion/samplers.h"
#include "diffusion/sigma_space.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace darkroom::diffusion {
namespace {

/// Solves a small dense system by elimination with row pivots; a is square, in rows.
std::vector<double> solve(std::vector<std::vector<double>> a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row) {
            if (std::abs(a[row][column]) > std::abs(a[pivot][column])) pivot = row;
        }
        std::swap(a[column], a[pivot]);
        std::swap(b[column], b[pivot]);
        for (std::size_t row = column + 1; row < n; ++row) {
            const double factor = a[row][column] / a[column][column];
            for (std::size_t k = column; k < n; ++k)
                a[row][k] -= factor * a[column][k];
            b[row] -= factor * b[column];
        }
    }
    for (std::size_t row = n; row-- > 0;) {
        for (std::size_t k = row + 1; k < n; ++k)
            b[row] -= a[row][k] * b[k];
        b[row] /= a[row][row];
    }
    return b;
}

/// One step's numbers: r_1 … r_{p−1} and 1, the matrix R and vector b of Zhao et al. 2023, eq. 10 and 11, φ_1 and B.
struct Coefficients {
    std::vector<std::vector<double>> r;
    std::vector<double> b;
    std::vector<double> ratios;
    double phi1 = 0.0;
    double scale = 0.0; ///< B(h)
};

/// UniPC (Zhao et al. 2023, algorithms 5 to 8). With hh = −h on x̂0 and h on ε̂, φ_1 = e^{hh} − 1, B = hh (bh1) or φ_1 (bh2), and
/// D_k = (m_k − m_0)/r_k:
///   predictor, of order p:   x' = base(x, m_0) − c B Σ ρ_k D_k
///   corrector, one step later: x' = base(x, m_0) − c B (Σ ρ_k D_k + ρ_p (m' − m_0))
///   base on x̂0: (σ'/σ) x − α' φ_1 m_0, c = α';   on ε̂: (α'/α) x − σ' φ_1 m_0, c = σ'
/// The corrector uses the answer that the predictor of the next step needs anyway. A step to σ' = 0 gives x̂0. Draws nothing. Matches
/// diffusers to 2e-4. history: m, newest first; kept[0] is the corrected x that the last step started from.
class UniPc : public Sampler {
public:
    UniPc(SamplingPlan plan, const UniPcOptions& options)
        : Sampler(std::move(plan))
        , m_options(options)
    {
        requireFiniteRatios(this->plan(), "UniPC");
        if (options.order < 1)
            throw Error(ErrorKind::Usage, say("UniPC was asked for order %1; 1 or more was expected. Choose 1, 2 or 3.", options.order));
    }

    SamplerState advance(const SamplerState& state, const Guided& answer, const Noise&) const override
    {
        const auto& [from, to] = stepOf(state);
        const auto [x0, eps] = estimate(answer, {state.x, from}, m_options.x0Correction);
        const auto m = m_options.predictsX0 ? x0 : eps;
        const auto x = isCorrected(state) ? correct(state, m) : state.x;
        auto following = stepped(state, state.x);
        const int order = orderAt(state.step, state.history.size());
        remember(following, {m, m_options.predictsX0 ? PredictionType::Sample : PredictionType::Epsilon},
            static_cast<std::size_t>(m_options.order));
        following.kept = {x};
        following.x = to.isClean() ? predictX0(following.history.front(), x, from) : predict(following, x, state.step, order);
        return following;
    }

private:
    bool isCorrected(const SamplerState& state) const
    {
        const auto& without = m_options.stepsWithoutCorrector;
        return !state.kept.empty() && std::find(without.begin(), without.end(), state.step - 1) == without.end();
    }

    /// The order of a step that finds `known` earlier answers; 1 where the step ends where it starts.
    int orderAt(int step, std::size_t known) const
    {
        const auto& [from, to] = plan().steps[static_cast<std::size_t>(step)];
        if (from.ratio() == to.ratio()) return 1;
        const int most = m_options.lowerOrderAtEnd ? std::min(m_options.order, steps() - step) : m_options.order;
        return std::min(most, static_cast<int>(std::min(known, static_cast<std::size_t>(m_options.order))) + 1);
    }

    double lambdaAt(int step) const { return plan().steps[static_cast<std::size_t>(step)].from.lambda(); }

    Coefficients coefficients(int step, double lambdaTo, int order) const
    {
        const double h = lambdaTo - lambdaAt(step), hh = m_options.predictsX0 ? -h : h;
        Coefficients result;
        for (int k = 1; k < order; ++k)
            result.ratios.push_back((lambdaAt(step - k) - lambdaAt(step)) / h);
        result.ratios.push_back(1.0);
        result.phi1 = std::expm1(hh);
        result.scale = m_options.variant == UniPcVariant::Bh1 ? hh : result.phi1;
        double phi = result.phi1 / hh - 1.0, factorial = 1.0;
        for (int k = 1; k <= order; ++k) {
            auto& row = result.r.emplace_back();
            for (const double ratio : result.ratios)
                row.push_back(std::pow(ratio, k - 1));
            result.b.push_back(phi * factorial / result.scale);
            factorial *= k + 1;
            phi = phi / hh - 1.0 / factorial;
        }
        return result;
    }

    /// base(x, m_0)
    torch::Tensor base(const torch::Tensor& x, const torch::Tensor& m0, const NoiseLevel& from, const NoiseLevel& to, double phi1) const
    {
        if (m_options.predictsX0) return (to.sigma() / from.sigma()) * x - (to.alpha() * phi1) * m0;
        return (to.alpha() / from.alpha()) * x - (to.sigma() * phi1) * m0;
    }

    double outer(const NoiseLevel& to, const Coefficients& c) const { return (m_options.predictsX0 ? to.alpha() : to.sigma()) * c.scale; }

    /// x at step + 1, from the corrected x; the history's front is m_0.
    torch::Tensor predict(const SamplerState& known, const torch::Tensor& x, int step, int order) const
    {
        const auto& [from, to] = plan().steps[static_cast<std::size_t>(step)];
        const auto c = coefficients(step, to.lambda(), order);
        const auto& m0 = known.history.front().value;
        auto result = base(x, m0, from, to, c.phi1);
        const auto rho = predictorWeights(c, order);
        for (std::size_t k = 0; k < rho.size(); ++k)
            result = result - (outer(to, c) * rho[k] / c.ratios[k]) * (known.history[k + 1].value - m0);
        return result;
    }

    /// The state's x again, now that m there is known.
    torch::Tensor correct(const SamplerState& state, const torch::Tensor& m) const
    {
        const int step = state.step - 1, order = orderAt(step, state.history.size() - 1);
        const auto& from = plan().steps[static_cast<std::size_t>(step)].from;
        const auto& to = stepOf(state).from;
        const auto c = coefficients(step, to.lambda(), order);
        const auto& m0 = state.history.front().value;
        auto result = base(state.kept.front(), m0, from, to, c.phi1);
        const auto rho = order == 1 ? std::vector<double>{kFirstOrderWeight} : solve(c.r, c.b);
        for (std::size_t k = 0; k + 1 < rho.size(); ++k)
            result = result - (outer(to, c) * rho[k] / c.ratios[k]) * (state.history[k + 1].value - m0);
        return result - (outer(to, c) * rho.back()) * (m - m0);
    }

    static std::vector<double> predictorWeights(const Coefficients& c, int order)
    {
        if (order == 1) return {};
        if (order == 2) return {kFirstOrderWeight};
        auto r = c.r;
        r.pop_back();
        for (auto& row : r)
            row.pop_back();
        return solve(std::move(r), {c.b.begin(), c.b.end() - 1});
    }

    static constexpr double kFirstOrderWeight = 0.5; // the authors' choice where the system has one unknown

    UniPcOptions m_options;
};

} // namespace

std::shared_ptr<const Sampler> makeUniPc(SamplingPlan plan, const UniPcOptions& options)
{
    return std::make_shared<UniPc>(std::move(plan), options);
}

} // namespace darkroom::diffusion
