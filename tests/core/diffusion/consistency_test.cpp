#include "diffusion/samplers.h"

#include "sampler_runs.h"
#include "support/expect_error.h"

#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <vector>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

const std::vector<double> kRatios = {160.0, 12.0, 0.8, 0.0};

} // namespace

class ConsistencyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    // Song et al. 2023, algorithm 1 and appendix C, in their own letters: σ_data = 0.5, ε = σ_min.
    void aStepIsTheFunctionAndFreshNoise()
    {
        constexpr double data = 0.5, least = 0.002, scale = 1.007;
        const auto sampler =
            makeConsistency(planThroughRatios(latentSchedule(), kRatios), {.leastRatio = least / data, .noiseScale = scale});
        const auto y = 80.0 * unitNoise(7, {1, 4, 3, 3}, torch::kFloat64), f = unitNoise(8, {1, 4, 3, 3}, torch::kFloat64);
        for (int step = 0; step < 3; ++step) {
            const auto& [from, to] = sampler->plan().steps[static_cast<std::size_t>(step)];
            const double sigma = data * from.ratio(), reach = std::hypot(sigma, data), beyond = sigma - least;
            const auto function = data * data / (beyond * beyond + data * data) * y + beyond * data / reach * f;
            SamplerState state;
            state.x = y / reach;
            state.step = step;
            const Noise noise = [](std::int64_t draw, at::IntArrayRef shape) { return unitNoise(draw, shape, torch::kFloat64); };
            const auto got = sampler->advance(state, {{f, PredictionType::Preconditioned}, {}}, noise);
            auto expected = function;
            const double next = data * to.ratio();
            if (step < 2)
                expected = function + std::sqrt(next * next - least * least) * scale * unitNoise(0, {1, 4, 3, 3}, torch::kFloat64);
            const auto fault = distance(data * got.x / to.alpha(), expected, 1e-10);
            QVERIFY2(fault.empty(), fault.c_str());
            QCOMPARE(got.noisePosition, std::int64_t{step < 2 ? 1 : 0});
        }
    }

    void atTheLeastLevelTheFunctionIsTheIdentity()
    {
        const std::vector<double> ratios = {0.004, 0.0};
        const auto sampler = makeConsistency(planThroughRatios(latentSchedule(), ratios), {.leastRatio = 0.004});
        const auto run = runWhole(*sampler, unitNoise(-1, {1, 4, 3, 3}, torch::kFloat64), curved);
        const auto fault = distance(run.result(), run.states.front().x / sampler->plan().steps.front().from.alpha(), 1e-12);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void theRuleOfClippingIsAboutData()
    {
        const X0Correction clip{.rule = X0Rule::Clip, .scale = 0.5};
        const auto sampler = makeConsistency(planThroughRatios(latentSchedule(), kRatios), {.x0Correction = clip});
        const auto run = runWhole(
            *sampler, unitNoise(-1, {1, 4, 3, 3}), [](const Query& query) { return torch::full_like(query.x, 5.0); },
            PredictionType::Sample);
        QVERIFY(torch::equal(run.result(), torch::full_like(run.result(), 2.0)));
    }

    void aNegativeLeastLevelIsRefused()
    {
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Usage, makeConsistency(planThroughRatios(latentSchedule(), kRatios), {.leastRatio = -1.0}), "sigma", "-1");
    }
};

QTEST_GUILESS_MAIN(ConsistencyTest)
#include "consistency_test.moc"
