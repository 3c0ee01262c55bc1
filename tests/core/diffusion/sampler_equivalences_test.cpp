#include "diffusion/ratio_schedules.h"
#include "diffusion/samplers.h"
#include "diffusion/timestep_spacing.h"
#include "sampler_runs.h"

#include <torch/types.h>

#include <QtTest>

#include <memory>
#include <vector>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

using Made = std::shared_ptr<const Sampler>;

/// Timesteps of the table and on to the clean end: a plan for samplers on timesteps and in σ space alike.
SamplingPlan plan(int steps = 9)
{
    return planThroughTimesteps(latentSchedule(), spacedTimesteps(TimestepSpacing::Trailing, 1000, steps), {});
}

/// The same without the last step, so that every step has its noise.
SamplingPlan noisyPlan()
{
    auto result = plan();
    result.steps.pop_back();
    return result;
}

torch::Tensor resultOf(const Made& sampler)
{
    const Noise noise = [](std::int64_t draw, at::IntArrayRef shape) { return unitNoise(draw, shape, torch::kFloat64); };
    return runWhole(*sampler, unitNoise(-1, {2, 4, 5, 3}, torch::kFloat64), curved, PredictionType::Epsilon, noise).result();
}

/// Empty when all make the same picture; in double only the roundings of different orders of operations remain.
std::string differenceAmong(const std::vector<std::pair<const char*, Made>>& samplers)
{
    const auto expected = resultOf(samplers.front().second);
    for (const auto& [name, sampler] : samplers) {
        if (const auto fault = distance(resultOf(sampler), expected, 1e-11); !fault.empty()) return std::string(name) + ": " + fault;
    }
    return {};
}

} // namespace

class SamplerEquivalencesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    // Song et al. 2021, section 4.3; Lu et al. 2022, section 4.1: one first-order step under many names.
    void firstOrderIsOneMethod()
    {
        const auto fault = differenceAmong(
            {{"Euler", makeEuler(plan())}, {"DDIM", makeDdim(plan())}, {"DPM-Solver++", makeDpmSolverPlusPlus(plan(), {.order = 1})},
                {"DPM-Solver", makeDpmSolver(plan(), {.order = 1})}, {"LMS", makeLms(plan(), {.order = 1})},
                {"DEIS", makeDeis(plan(), {.order = 1})}, {"DPM-Solver++ singlestep", makeDpmSolverSinglestep(plan(), {.order = 1})},
                {"DPM-Solver singlestep", makeDpmSolverSinglestep(plan(), {.order = 1, .onX0 = false})},
                {"TCD without noise", makeTcd(plan(), {.gamma = 0.0})}, {"Euler a without noise", makeEulerAncestral(plan(), {.eta = 0.0})},
                {"UniPC without corrector", makeUniPc(plan(), {.order = 1, .stepsWithoutCorrector = {0, 1, 2, 3, 4, 5, 6, 7, 8}})}});
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void withoutNoiseAncestralSamplersAreTheirSolvers()
    {
        auto fault = differenceAmong({{"DPM2", makeDpm2(plan())}, {"DPM2 a", makeDpm2Ancestral(plan(), {.eta = 0.0})}});
        fault += differenceAmong({{"DPM++ 2S a", makeDpmpp2sAncestral(plan(), {.eta = 0.0})}, {"SDE", makeDpmppSde(plan(), {.eta = 0.0})}});
        QVERIFY2(fault.empty(), fault.c_str());
    }

    // Lu et al. 2022b, algorithm 1: a pair of singlestep steps with the level between them at the mean of the logarithms is one step of 2S.
    void pairsOfStepsAreOneStepWithAMiddle()
    {
        const auto coarse = exponentialRatios(5, 0.05, 14.0);
        std::vector<double> fine;
        for (std::size_t i = 0; i + 2 < coarse.size(); ++i)
            fine.insert(fine.end(), {coarse[i], std::sqrt(coarse[i] * coarse[i + 1])});
        fine.push_back(coarse[coarse.size() - 2]);
        const auto schedule = latentSchedule();
        const std::vector<double> whole(coarse.begin(), coarse.end() - 1);
        const auto fault = differenceAmong({{"2S", makeDpmpp2sAncestral(planThroughRatios(schedule, whole), {.eta = 0.0})},
            {"pairs", makeDpmSolverSinglestep(planThroughRatios(schedule, fine), {.lowerOrderAtEnd = false})}});
        QVERIFY2(fault.empty(), fault.c_str());
    }

    // Song et al. 2021, eq. 16: at η = 1 the generative process is DDPM's, whose posterior is the ancestral split and, at first order, the exact
    // step of the reverse SDE.
    void fullNoiseIsOneMethod()
    {
        const auto fault = differenceAmong({{"DDPM", makeDdpm(noisyPlan())}, {"DDIM", makeDdim(noisyPlan(), {.eta = 1.0})},
            {"Euler a", makeEulerAncestral(noisyPlan())}, {"DPM-Solver++", makeDpmSolverPlusPlus(noisyPlan(), {.order = 1, .eta = 1.0})}});
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void halfTheNoiseIsTheSameForDdimAndEuler()
    {
        const auto fault =
            differenceAmong({{"DDIM", makeDdim(noisyPlan(), {.eta = 0.5})}, {"Euler a", makeEulerAncestral(noisyPlan(), {.eta = 0.5})}});
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void twoStepsOfASecondOrderSolverDifferInTheSecondAlone()
    {
        // With no history the first step is of first order.
        const auto first = [](const Made& sampler) { return runWhole(*sampler, unitNoise(-1, {1, 4}), curved).states[1].x; };
        QVERIFY(torch::equal(first(makeDpmSolverPlusPlus(plan(), {.order = 2})), first(makeDpmSolverPlusPlus(plan(), {.order = 1}))));
        QVERIFY(torch::equal(first(makeDpmSolverPlusPlus(plan(), {.order = 3})), first(makeDpmSolverPlusPlus(plan(), {.order = 1}))));
        QVERIFY(torch::equal(first(makeLms(plan(), {.order = 4})), first(makeLms(plan(), {.order = 1}))));
    }

    void levelsByRatioAndByTimestepAreTheSame()
    {
        auto byRatio = plan();
        for (auto& step : byRatio.steps) {
            step.from = byRatio.schedule->atRatio(step.from.ratio(), step.from.timestep());
            step.to = byRatio.schedule->atRatio(step.to.ratio(), step.to.timestep());
        }
        const auto fault = differenceAmong({{"timesteps", makeDpmSolverPlusPlus(plan())}, {"σ/α", makeDpmSolverPlusPlus(byRatio)}});
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void noiseThatIsScaledToNothingIsNoNoise()
    {
        const AncestralOptions silent{.eta = 1.0, .noiseScale = 0.0};
        for (const auto make : {makeEulerAncestral, makeDpm2Ancestral, makeDpmpp2sAncestral, makeDpmppSde}) {
            const Noise another = [](std::int64_t draw, at::IntArrayRef shape) { return unitNoise(draw + 50, shape); };
            const auto sampler = make(plan(), silent);
            const auto z = unitNoise(-1, {1, 4, 3, 3});
            QVERIFY(torch::equal(
                runWhole(*sampler, z, curved).result(), runWhole(*sampler, z, curved, PredictionType::Epsilon, another).result()));
        }
    }
};

QTEST_GUILESS_MAIN(SamplerEquivalencesTest)
#include "sampler_equivalences_test.moc"
