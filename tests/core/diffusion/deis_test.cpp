#include "diffusion/samplers.h"

#include "sampler_runs.h"

#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <vector>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

const std::vector<double> kRatios = {14.0, 9.0, 5.0, 3.5, 1.2, 0.6, 0.2};

/// ε̂ as a polynomial in l = ln ρ, whatever x is: a₀ + a₁ l + a₂ l².
struct Polynomial {
    double a0, a1, a2;

    double operator()(double rho) const { return a0 + a1 * std::log(rho) + a2 * std::pow(std::log(rho), 2.0); }
    /// ∫ ε̂ dρ, by ∫ l dρ = ρ (l − 1) and ∫ l² dρ = ρ (l² − 2 l + 2).
    double integral(double rho) const
    {
        const double l = std::log(rho);
        return rho * (a0 + a1 * (l - 1.0) + a2 * (l * l - 2.0 * l + 2.0));
    }
};

/// x̃ at the start of each step, and after the last.
std::vector<double> visited(int order, const Polynomial& eps)
{
    const auto sampler = makeDeis(planThroughRatios(latentSchedule(), kRatios), {.order = order});
    auto state = sampler->begin(torch::ones({1, 1}, torch::kFloat64));
    std::vector<double> values{state.x.item<double>() / sampler->plan().steps.front().from.alpha()};
    while (const auto query = sampler->next(state)) {
        const auto value = torch::full({1, 1}, eps(query->level.ratio()), torch::kFloat64);
        const auto to = sampler->plan().steps[static_cast<std::size_t>(state.step)].to;
        state = sampler->advance(state, {{value, PredictionType::Epsilon}, {}}, unitNoises());
        values.push_back(state.x.item<double>() / to.alpha());
    }
    return values;
}

} // namespace

class DeisTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    // Zhang & Chen 2023, eq. 15: a step of order p integrates polynomials in ln ρ of degree p − 1 exactly; the first steps have lower order.
    void polynomialsInTheLogarithmAreIntegratedExactly()
    {
        const Polynomial polynomials[] = {{0.7, 0.0, 0.0}, {0.7, -0.4, 0.0}, {0.7, -0.4, 0.25}};
        for (int order = 1; order <= 3; ++order) {
            const auto& eps = polynomials[order - 1];
            const auto x = visited(order, eps);
            for (std::size_t step = static_cast<std::size_t>(order) - 1; step + 1 < kRatios.size(); ++step) {
                const double expected = eps.integral(kRatios[step + 1]) - eps.integral(kRatios[step]), got = x[step + 1] - x[step];
                QVERIFY2(std::abs(got - expected) < 1e-12, qPrintable(QString("order %1, step %2: %3").arg(order).arg(step).arg(got)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DeisTest)
#include "deis_test.moc"
