#include "diffusion/samplers.h"

#include "diffusion/timestep_spacing.h"
#include "sampler_runs.h"

#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <vector>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

SamplingPlan plan(int steps)
{
    const auto schedule = latentSchedule();
    return planThroughTimesteps(schedule, distilledTimesteps(schedule->timesteps(), 50, steps), schedule->at(0));
}

} // namespace

class TcdTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    // Zheng et al. 2024, algorithm 4, term by term.
    void aStepJumpsPastTheNextLevelAndNoisesBackToIt()
    {
        const auto schedule = latentSchedule();
        for (const double gamma : {0.2, 0.5, 0.8}) {
            const auto sampler = makeTcd(plan(4), {.gamma = gamma});
            const auto x0 = unitNoise(7, {1, 4, 3, 3}, torch::kFloat64), eps = unitNoise(8, {1, 4, 3, 3}, torch::kFloat64);
            const auto& [from, to] = sampler->plan().steps.front();
            auto state = sampler->begin(eps);
            state.x = from.alpha() * x0 + from.sigma() * eps;
            const Noise noise = [](std::int64_t draw, at::IntArrayRef shape) { return unitNoise(draw, shape, torch::kFloat64); };
            const auto got = sampler->advance(state, {{eps, PredictionType::Epsilon}, {}}, noise);
            const auto s = schedule->at(static_cast<std::int64_t>(std::floor((1.0 - gamma) * to.timestep())));
            const double kept = to.alpha() / s.alpha();
            const auto expected =
                kept * (s.alpha() * x0 + s.sigma() * eps) + std::sqrt(1.0 - kept * kept) * unitNoise(0, {1, 4, 3, 3}, torch::kFloat64);
            const auto fault = distance(got.x, expected, 1e-12);
            QVERIFY2(fault.empty(), fault.c_str());
            QCOMPARE(got.noisePosition, std::int64_t{1});
        }
    }

    void theLastStepDrawsNothing()
    {
        const auto run = runWhole(*makeTcd(plan(4), {.gamma = 0.3}), unitNoise(-1, {1, 4, 3, 3}), curved);
        QCOMPARE(run.states.back().noisePosition, std::int64_t{3});
    }
};

QTEST_GUILESS_MAIN(TcdTest)
#include "tcd_test.moc"
