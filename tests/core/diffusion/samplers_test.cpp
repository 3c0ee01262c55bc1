#include "diffusion/samplers.h"

#include "diffusion/ratio_schedules.h"
#include "diffusion/timestep_spacing.h"
#include "sampler_runs.h"
#include "sampler_subjects.h"
#include "support/expect_error.h"

#include <torch/types.h>

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

SamplingPlan karrasPlan(int steps)
{
    const auto schedule = latentSchedule();
    return planThroughRatios(schedule, karrasRatios(steps, schedule->leastRatio(), schedule->greatestRatio()));
}

torch::Tensor start(std::int64_t pictures = 2, torch::ScalarType type = torch::kFloat32)
{
    return unitNoise(-1, {pictures, 4, 5, 3}, type);
}

bool same(const SamplerState& a, const SamplerState& b)
{
    const auto equal = [](const torch::Tensor& x, const torch::Tensor& y) { return torch::equal(x, y); };
    return torch::equal(a.x, b.x) && a.step == b.step && a.stage == b.stage && a.noisePosition == b.noisePosition
        && std::equal(a.kept.begin(), a.kept.end(), b.kept.begin(), b.kept.end(), equal)
        && std::equal(a.history.begin(), a.history.end(), b.history.begin(), b.history.end(),
            [&](const Prediction& p, const Prediction& q) { return p.type == q.type && equal(p.value, q.value); });
}

std::vector<torch::Tensor> tensorsOf(const SamplerState& state)
{
    std::vector<torch::Tensor> tensors{state.x};
    tensors.insert(tensors.end(), state.kept.begin(), state.kept.end());
    for (const auto& prediction : state.history)
        tensors.push_back(prediction.value);
    return tensors;
}

} // namespace

/// What holds for every sampler.
class SamplersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    void oneStepGivesTheDenoisedPicture_data() { addSubjects(); }
    void oneStepGivesTheDenoisedPicture()
    {
        QFETCH(int, index);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        const auto sampler = subject.make(karrasPlan(1), 1.0);
        const auto run = runWhole(*sampler, start(), curved);
        QCOMPARE(run.queries.size(), std::size_t{1});
        // x0 from ε at σ/α = 14.6 in fp32; LCM's c_out is 1 − 1e-9 there.
        const auto fault = distance(run.result(), curved(run.queries.front()), 1e-5);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void aPictureKnownFromTheStartIsReached_data() { addSubjects(); }
    void aPictureKnownFromTheStartIsReached()
    {
        QFETCH(int, index);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        const auto picture = unitNoise(77, {2, 4, 5, 3}, torch::kFloat64);
        for (const int steps : {2, 3, 9}) {
            const auto sampler = subject.make(karrasPlan(steps), 1.0);
            const auto run = runWhole(
                *sampler, start(2, torch::kFloat64), [&](const Query&) { return picture; }, PredictionType::Sample);
            // LCM ends at timestep 0 of this plan, where its boundary condition gives x itself: σ there is 0.029.
            const double tolerance = sampler->steps() > 1 && std::string_view(subject.name) == "LCM" ? 0.2 : 1e-9;
            const auto fault = distance(run.result(), picture, tolerance);
            QVERIFY2(fault.empty(), (std::to_string(steps) + " steps: " + fault).c_str());
        }
    }

    void theRunAsksAsOftenAsItPromises_data() { addSubjects(); }
    void theRunAsksAsOftenAsItPromises()
    {
        QFETCH(int, index);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        for (const int steps : {1, 2, 3, 8}) {
            const auto sampler = subject.make(karrasPlan(steps), 0.0);
            const auto run = runWhole(*sampler, start(), curved);
            QCOMPARE(static_cast<int>(run.queries.size()), subject.calls(steps));
            QVERIFY(sampler->isFinished(run.states.back()));
            QVERIFY(!sampler->next(run.states.back()));
            QCOMPARE(run.states.back().step, steps);
            QVERIFY(torch::isfinite(run.result()).all().item<bool>());
        }
    }

    void onlyNoiseAboveZeroEtaIsDrawn_data() { addSubjects(); }
    void onlyNoiseAboveZeroEtaIsDrawn()
    {
        QFETCH(int, index);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        const std::string_view name = subject.name;
        if (name != "DDPM" && name != "LCM" && name != "Consistency") {
            const Noise forbidden = [](std::int64_t, at::IntArrayRef) -> torch::Tensor { throw Error(ErrorKind::Internal, "drawn"); };
            const auto run = runWhole(*subject.make(karrasPlan(6), 0.0), start(), curved, PredictionType::Epsilon, forbidden);
            QCOMPARE(run.states.back().noisePosition, std::int64_t{0});
        }
        const auto noisy = runWhole(*subject.make(karrasPlan(6), 1.0), start(), curved);
        QCOMPARE(noisy.states.back().noisePosition > 0, subject.draws);
    }

    void drawsAreCountedFromZeroWithoutGaps_data() { addSubjects(); }
    void drawsAreCountedFromZeroWithoutGaps()
    {
        QFETCH(int, index);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        std::vector<std::int64_t> asked;
        const Noise counting = [&](std::int64_t draw, at::IntArrayRef shape) {
            asked.push_back(draw);
            return unitNoise(draw, shape);
        };
        const auto run = runWhole(*subject.make(karrasPlan(5), 1.0), start(), curved, PredictionType::Epsilon, counting);
        for (std::size_t i = 0; i < asked.size(); ++i)
            QCOMPARE(asked[i], static_cast<std::int64_t>(i));
        QCOMPARE(run.states.back().noisePosition, static_cast<std::int64_t>(asked.size()));
    }

    void cutAndResumedEqualsUncut_data() { addSubjects(); }
    void cutAndResumedEqualsUncut()
    {
        QFETCH(int, index);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        const auto whole = runWhole(*subject.make(karrasPlan(7), 1.0), start(), curved);
        for (std::size_t cut = 0; cut < whole.states.size(); ++cut) {
            // Another sampler object and another noise object: nothing is remembered but the state.
            const auto rest = runFrom(*subject.make(karrasPlan(7), 1.0), whole.states[cut], curved);
            QCOMPARE(rest.states.size(), whole.states.size() - cut);
            for (std::size_t i = 0; i < rest.states.size(); ++i)
                QVERIFY2(same(rest.states[i], whole.states[cut + i]), qPrintable(QString("cut at %1, state %2").arg(cut).arg(i)));
        }
    }

    void askingTwiceGivesTheSameQuestion_data() { addSubjects(); }
    void askingTwiceGivesTheSameQuestion()
    {
        QFETCH(int, index);
        const auto sampler = kSubjects[static_cast<std::size_t>(index)].make(karrasPlan(4), 1.0);
        for (const auto& state : runWhole(*sampler, start(), curved).states) {
            const auto first = sampler->next(state), again = sampler->next(state);
            QCOMPARE(first.has_value(), again.has_value());
            if (first) QVERIFY(torch::equal(first->x, again->x) && first->level == again->level);
        }
    }

    void nothingThatCameInOrIsStoredIsWrittenTo_data() { addSubjects(); }
    void nothingThatCameInOrIsStoredIsWrittenTo()
    {
        QFETCH(int, index);
        const auto sampler = kSubjects[static_cast<std::size_t>(index)].make(karrasPlan(6), 1.0);
        std::vector<torch::Tensor> seen;
        std::vector<std::int64_t> versions;
        std::vector<torch::Tensor> copies;
        const auto watch = [&](const torch::Tensor& tensor) {
            seen.push_back(tensor);
            versions.push_back(tensor._version());
            copies.push_back(tensor.clone());
        };
        const auto z = start();
        watch(z);
        const Noise noise = [&](std::int64_t draw, at::IntArrayRef shape) {
            const auto drawn = unitNoise(draw, shape);
            watch(drawn);
            return drawn;
        };
        auto state = sampler->begin(z);
        while (const auto query = sampler->next(state)) {
            for (const auto& tensor : tensorsOf(state))
                watch(tensor);
            watch(query->x);
            const auto answer = answerOf(curved, *query, PredictionType::Velocity);
            watch(answer.prediction.value);
            state = sampler->advance(state, answer, noise);
        }
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QCOMPARE(seen[i]._version(), versions[i]);
            QVERIFY(torch::equal(seen[i], copies[i]));
        }
    }

    void everyPredictionTypeTakesTheSamePath_data() { addSubjects(); }
    void everyPredictionTypeTakesTheSamePath()
    {
        QFETCH(int, index);
        const auto sampler = kSubjects[static_cast<std::size_t>(index)].make(karrasPlan(8), 1.0);
        const auto z = start(2, torch::kFloat64);
        const Noise noise = [](std::int64_t draw, at::IntArrayRef shape) { return unitNoise(draw, shape, torch::kFloat64); };
        const auto expected = runWhole(*sampler, z, curved, PredictionType::Sample, noise);
        for (const auto type : {PredictionType::Epsilon, PredictionType::Velocity, PredictionType::Flow, PredictionType::Preconditioned}) {
            const auto fault = distance(runWhole(*sampler, z, curved, type, noise).result(), expected.result(), 1e-10);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    void eachPictureOfABatchIsOnItsOwn_data() { addSubjects(); }
    void eachPictureOfABatchIsOnItsOwn()
    {
        QFETCH(int, index);
        const auto sampler = kSubjects[static_cast<std::size_t>(index)].make(karrasPlan(5), 1.0);
        const auto z = start(3);
        const auto batch = runWhole(*sampler, z, curved).result();
        for (std::int64_t i = 0; i < 3; ++i) {
            const Noise own = [&](std::int64_t draw, at::IntArrayRef shape) {
                return unitNoise(draw, {3, shape[1], shape[2], shape[3]}).slice(0, i, i + 1);
            };
            const auto alone = runWhole(*sampler, z.slice(0, i, i + 1), curved, PredictionType::Epsilon, own).result();
            // The arithmetic is the same; only the vector width of tanh may differ by place.
            const auto fault = distance(alone, batch.slice(0, i, i + 1), 2e-5);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    void zeroSignalIsTakenOrRefusedWithAReason_data() { addSubjects(); }
    void zeroSignalIsTakenOrRefusedWithAReason()
    {
        QFETCH(int, index);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        const auto schedule = zeroTerminalSchedule();
        const auto plan = [&] { return planThroughTimesteps(schedule, spacedTimesteps(TimestepSpacing::Trailing, 1000, 5), {}); };
        if (!subject.takesZeroSignal) {
            DARKROOM_EXPECT_ERROR(ErrorKind::Usage, subject.make(plan(), 1.0), "zero signal", "finite sigma/alpha");
            return;
        }
        for (const double eta : {0.0, 1.0}) {
            const auto run = runWhole(*subject.make(plan(), eta), start(), curved, PredictionType::Velocity);
            QVERIFY(torch::isfinite(run.result()).all().item<bool>());
            QVERIFY(run.result().abs().max().item<double>() < 1.5);
        }
    }

    // A curve of diffusers that ends at sigma_min has its last value twice.
    void aStepThatEndsWhereItStartsChangesNothing_data() { addSubjects(); }
    void aStepThatEndsWhereItStartsChangesNothing()
    {
        QFETCH(int, index);
        const auto& subject = kSubjects[static_cast<std::size_t>(index)];
        for (const double eta : {0.0, 1.0}) {
            auto plan = karrasPlan(6);
            plan.steps.back().to = plan.steps.back().from;
            const auto run = runWhole(*subject.make(plan, eta), start(2, torch::kFloat64), curved);
            const auto& before = run.states[run.states.size() - 2].x;
            QVERIFY(torch::isfinite(run.result()).all().item<bool>());
            // LCM and consistency models' sampler always jump, TCD does with noise; UniPC, and what looks ahead, first corrects where it stands.
            const bool moves = std::string_view(subject.name) == "LCM" || std::string_view(subject.name) == "Consistency"
                || (std::string_view(subject.name) == "TCD" && eta > 0.0) || std::string_view(subject.name).starts_with("UniPC")
                || subject.group > 1;
            const auto fault = moves ? std::string() : distance(run.result(), before, 1e-9);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    void emptyPlansAreRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeEuler(SamplingPlan{latentSchedule(), {}, 1.0}), "no step");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, planThroughRatios(latentSchedule(), std::vector<double>{1.0}), "no step");
    }

    void impossibleOrdersAreRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeLms(karrasPlan(4), {.order = 0}), "LMS", "order 0");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeDpmSolverPlusPlus(karrasPlan(4), {.order = 4}), "order 4");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeDpmSolver(karrasPlan(5), {.order = 3, .eta = 1.0}), "order 3");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeDpmSolver(karrasPlan(5), {.eta = 0.5}), "0.5");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeUniPc(karrasPlan(4), {.order = 0}), "UniPC");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeDeis(karrasPlan(4), {.order = 4}), "DEIS", "order 4");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeDpmSolverSinglestep(karrasPlan(4), {.order = 4}), "singlestep", "order 4");
    }

    void aLearnedVarianceNeedsItsChannels()
    {
        const auto sampler = makeDdpm(karrasPlan(3), {.variance = DdpmVariance::LearnedRange});
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, advanced(*sampler, sampler->begin(start()), curved), "8 channels", "4");
    }

    // At −1 the learned range is β̃, at 1 it is β (Nichol & Dhariwal 2021, eq. 15).
    void theLearnedRangeRunsBetweenTheFixedVariances()
    {
        const auto z = start();
        for (const auto& [value, fixed] : {std::pair{-1.0, DdpmVariance::FixedSmall}, std::pair{1.0, DdpmVariance::FixedLarge}}) {
            const auto learned = makeDdpm(karrasPlan(3), {.variance = DdpmVariance::LearnedRange}),
                       plain = makeDdpm(karrasPlan(3), {.variance = fixed});
            const auto state = plain->begin(z);
            const auto answer = answerOf(curved, *plain->next(state), PredictionType::Epsilon);
            const auto both = torch::cat({answer.prediction.value, torch::full_like(z, value)}, 1);
            const auto got = learned->advance(state, {{both, PredictionType::Epsilon}, {}}, unitNoises());
            const auto fault = distance(got.x, plain->advance(state, answer, unitNoises()).x, 1e-5);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    void theMeanShiftIsWeighedByTheVariance()
    {
        const auto sampler = makeDdpm(karrasPlan(3), {.variance = DdpmVariance::FixedLarge});
        const auto state = sampler->begin(start());
        auto answer = answerOf(curved, *sampler->next(state), PredictionType::Epsilon);
        const auto plain = sampler->advance(state, answer, unitNoises()).x;
        answer.meanShift = torch::ones_like(state.x);
        const auto& [from, to] = sampler->plan().steps.front();
        const double beta = 1.0 - (from.alpha() / to.alpha()) * (from.alpha() / to.alpha());
        const auto fault = distance(sampler->advance(state, answer, unitNoises()).x - plain, torch::full_like(plain, beta), 1e-5);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void aNoiseOfAnotherShapeIsRefused()
    {
        const auto sampler = makeEulerAncestral(karrasPlan(3));
        const Noise wrong = [](std::int64_t draw, at::IntArrayRef) { return unitNoise(draw, {1}); };
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Internal, advanced(*sampler, sampler->begin(start()), curved, PredictionType::Epsilon, wrong), "shape");
    }
};

QTEST_GUILESS_MAIN(SamplersTest)
#include "samplers_test.moc"
