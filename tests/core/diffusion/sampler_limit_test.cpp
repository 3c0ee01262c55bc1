#include "diffusion/ratio_schedules.h"
#include "sampler_runs.h"
#include "sampler_subjects.h"

#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <string>
#include <string_view>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

// Data that are N(μ, s²) in every element. Then E[x0|x] is affine in x, a whole run is affine in its start and its draws, and both moments
// of the result are known without sampling.
constexpr double kMean = 0.7;
constexpr double kDeviation = 0.5;

double varianceAt(const NoiseLevel& level)
{
    return std::pow(level.alpha() * kDeviation, 2.0) + std::pow(level.sigma(), 2.0);
}

torch::Tensor denoised(const Query& query)
{
    const double alpha = query.level.alpha();
    return kMean + (alpha * kDeviation * kDeviation / varianceAt(query.level)) * (query.x - alpha * kMean);
}

struct Moments {
    double mean = 0.0;
    double variance = 0.0;
};

/// The moments after a run. Row 0 starts at the mean and is given no noise; row 1 starts one deviation beside it; row 2 + j is given 1 at draw
/// j alone, so that its distance from row 0 is that draw's weight.
Moments momentsAfter(const Sampler& sampler)
{
    const auto& first = sampler.plan().steps.front().from;
    const std::int64_t rows = 2 + 2 * sampler.steps();
    auto x = torch::full({rows, 1}, first.alpha() * kMean, torch::kFloat64);
    x[1].add_(std::sqrt(varianceAt(first)));
    const Noise noise = [rows](std::int64_t draw, at::IntArrayRef) {
        auto z = torch::zeros({rows, 1}, torch::kFloat64);
        z[2 + draw] = 1.0;
        return z;
    };
    auto state = sampler.begin(torch::zeros_like(x));
    state.x = x;
    const auto result = runFrom(sampler, state, denoised, PredictionType::Sample, noise).result();
    const auto weights = result.slice(0, 1) - result[0];
    return {result[0].item<double>(), (weights * weights).sum().item<double>()};
}

/// Levels between σ/α 14 and 0.1, evenly in its logarithm: where σ' > 0 every step has the sampler's full order.
SamplingPlan plan(int steps)
{
    auto ratios = exponentialRatios(steps + 1, 0.1, 14.0);
    ratios.pop_back();
    return planThroughRatios(latentSchedule(), ratios);
}

double errorOf(const Sampler& sampler)
{
    const auto& last = sampler.plan().steps.back().to;
    const auto got = momentsAfter(sampler);
    return std::abs(got.mean - last.alpha() * kMean) + std::abs(std::sqrt(got.variance) - std::sqrt(varianceAt(last)));
}

/// The order that a sampler's paper states, of its whole run: a multistep method that starts with an Euler step has order 2 at most.
double orderOf(std::string_view name, double eta)
{
    if (name == "DDPM" || name == "DDIM" || name == "Euler" || eta > 0.0) return 1.0;
    return name == "Euler a" ? 1.0 : 2.0;
}

void addRuns()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<double>("eta");
    for (std::size_t i = 0; i < kSubjects.size(); ++i) {
        const std::string_view name = kSubjects[i].name;
        if (name == "LCM" || name == "TCD" || name == "Consistency") continue; // Jump by a distilled model, which is no E[x0|x].
        QTest::addRow("%s", kSubjects[i].name) << static_cast<int>(i) << 0.0;
        if (kSubjects[i].draws) QTest::addRow("%s with noise", kSubjects[i].name) << static_cast<int>(i) << 1.0;
    }
}

} // namespace

class SamplerLimitTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    void theDataComeOutAtTheStatedOrder_data() { addRuns(); }
    void theDataComeOutAtTheStatedOrder()
    {
        QFETCH(int, index);
        QFETCH(double, eta);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        const int each = subject.group;
        const double coarse = errorOf(*subject.make(plan(each * 40), eta)), fine = errorOf(*subject.make(plan(each * 80), eta)),
                     finest = errorOf(*subject.make(plan(each * 160), eta));
        const double order = std::log2(fine / finest);
        const auto seen = QString("errors %1, %2, %3: order %4").arg(coarse).arg(fine).arg(finest).arg(order);
        QVERIFY2(finest < fine && fine < coarse, qPrintable(seen));
        QVERIFY2(finest < 0.01, qPrintable(seen));
        // The next term of the error is still a tenth of the first at these steps.
        QVERIFY2(order > orderOf(subject.name, eta) - 0.15, qPrintable(seen));
    }
};

QTEST_GUILESS_MAIN(SamplerLimitTest)
#include "sampler_limit_test.moc"
