#include "diffusion/sampler_registry.h"

#include "darkroom/base/sampler_names.h"
#include "diffusion/ratio_schedules.h"
#include "sampler_runs.h"
#include "support/expect_error.h"

#include <torch/types.h>

#include <QtTest>

#include <string>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

SamplingSettings settings(std::string_view sampler, std::string_view schedule = "automatic", int steps = 6)
{
    return {.sampler = std::string(sampler), .schedule = std::string(schedule), .steps = steps, .eta = 0.0};
}

torch::Tensor start()
{
    return unitNoise(-1, {1, 4, 5, 3});
}

bool asksOnceMore(std::string_view sampler)
{
    return sampler == "plms";
}

/// The calls of a run that ends at σ = 0, where a two-stage step asks once.
int callsOf(const SamplerName& sampler, int steps)
{
    if (asksOnceMore(sampler.id)) return steps > 1 ? steps + 1 : 1;
    return sampler.callsPerStep == 2 ? 2 * steps - 1 : steps;
}

void addSamplers()
{
    QTest::addColumn<QString>("id");
    for (const auto& sampler : samplerNames())
        QTest::newRow(sampler.id.data()) << QString::fromUtf8(sampler.id.data());
}

const SamplerName& nameOf(const QString& id)
{
    return *findSampler(id.toStdString());
}

bool sameLevels(const Sampler& a, const Sampler& b)
{
    const auto same = [](const PlannedStep& x, const PlannedStep& y) { return x.from == y.from && x.to == y.to; };
    return std::equal(a.plan().steps.begin(), a.plan().steps.end(), b.plan().steps.begin(), b.plan().steps.end(), same);
}

} // namespace

class SamplerRegistryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    void everyScheduleSuitsEverySampler_data() { addSamplers(); }
    void everyScheduleSuitsEverySampler()
    {
        QFETCH(QString, id);
        const auto& sampler = nameOf(id);
        for (const auto& schedule : scheduleNames()) {
            for (const int steps : {1, 2, 5}) {
                const auto where = QString("%1, %2 steps").arg(schedule.id.data()).arg(steps);
                const auto made = makeSampler(settings(sampler.id, schedule.id, steps), latentSchedule());
                QVERIFY2(made->steps() == steps, qPrintable(where));
                const bool endsAtFirst = id == "tcd" && schedule.id == "automatic"; // as its authors' does
                QCOMPARE(made->plan().steps.back().to.isClean(), !endsAtFirst);
                for (const auto& step : made->plan().steps)
                    QVERIFY2(step.from.ratio() > step.to.ratio(), qPrintable(where));
                const auto run = runWhole(*made, start(), curved);
                QVERIFY2(static_cast<int>(run.queries.size()) == callsOf(sampler, steps), qPrintable(where));
                QVERIFY2(torch::isfinite(run.result()).all().item<bool>(), qPrintable(where));
            }
        }
    }

    void whoeverIsSaidToDrawDraws_data() { addSamplers(); }
    void whoeverIsSaidToDrawDraws()
    {
        QFETCH(QString, id);
        const auto run = runWhole(*makeSampler(settings(id.toStdString()), latentSchedule()), start(), curved);
        QCOMPARE(run.states.back().noisePosition > 0, nameOf(id).usesNoise);
    }

    void etaWeighsTheNoise_data() { addSamplers(); }
    void etaWeighsTheNoise()
    {
        QFETCH(QString, id);
        const bool takesEta = id != "ddpm" && id != "lcm" && id != "consistency" && (nameOf(id).usesNoise || id == "ddim");
        const auto with = [&](double eta) {
            auto wished = settings(id.toStdString(), "karras");
            wished.eta = eta;
            return runWhole(*makeSampler(wished, latentSchedule()), start(), curved).result();
        };
        QCOMPARE(!torch::equal(with(0.3), with(0.9)), takesEta);
        // What is left alone is the sampler's own.
        QVERIFY(!takesEta || id == "ddim" || torch::equal(with(0.0), with(id == "tcd" ? 0.3 : 1.0)));
    }

    void zeroTerminalSnrIsTakenOrRefusedWithASentence_data() { addSamplers(); }
    void zeroTerminalSnrIsTakenOrRefusedWithASentence()
    {
        QFETCH(QString, id);
        ModelSampling model;
        model.spacing = TimestepSpacing::Trailing;
        const auto make = [&] { return makeSampler(settings(id.toStdString()), zeroTerminalSchedule(), model); };
        if (QStringList{"ddpm", "ddim", "ipndm", "lcm", "tcd", "consistency"}.contains(id)) {
            const auto made = make();
            QCOMPARE(made->plan().steps.front().from.alpha(), 0.0);
            QVERIFY(torch::isfinite(runWhole(*made, start(), curved, PredictionType::Velocity).result()).all().item<bool>());
        } else if (id == "plms") {
            DARKROOM_EXPECT_ERROR(ErrorKind::Usage, make(), "PLMS", "zero signal", "Choose");
        } else {
            DARKROOM_EXPECT_ERROR(ErrorKind::Usage, make(), "zero SNR", "Choose");
        }
    }

    void automaticIsWhatTheReferenceProgramsPick()
    {
        const auto table = latentSchedule();
        for (const auto& [sampler, schedule] : {std::pair{"euler", "uniform"}, std::pair{"heun", "uniform"}, std::pair{"lms", "uniform"},
                 std::pair{"euler_ancestral", "uniform"}, std::pair{"dpmpp_2m", "karras"}, std::pair{"dpmpp_sde", "karras"},
                 std::pair{"dpmpp_2s_ancestral", "karras"}, std::pair{"dpmpp_2m_sde", "exponential"}, std::pair{"uni_pc", "sgm_uniform"},
                 std::pair{"deis", "sgm_uniform"}, std::pair{"dpmpp_2s", "sgm_uniform"}})
            QVERIFY2(
                sameLevels(*makeSampler(settings(sampler), table), *makeSampler(settings(sampler, schedule), table)), qPrintable(sampler));
    }

    // A1111's discard_next_to_last_sigma: one level more is made, and the lowest above 0 is left out.
    void someSamplersLeaveTheLowestLevelOut()
    {
        const auto table = latentSchedule();
        auto expected = karrasRatios(7, table->leastRatio(), table->greatestRatio());
        expected.erase(expected.end() - 2);
        const auto made = makeSampler(settings("dpm_2", "karras"), table);
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(made->plan().steps[i].from.ratio(), expected[i]);
    }

    void aModelsOwnTimestepsAreItsConfigs()
    {
        ModelSampling model;
        const auto timestepsOf = [&](int steps) {
            std::vector<double> timesteps;
            const auto made = makeSampler(settings("ddim", "automatic", steps), latentSchedule(), model);
            for (const auto& step : made->plan().steps)
                timesteps.push_back(step.from.timestep());
            return timesteps;
        };
        QVERIFY(timestepsOf(4) == (std::vector<double>{751, 501, 251, 1}));
        model.stepsOffset = 0;
        QVERIFY(timestepsOf(4) == (std::vector<double>{750, 500, 250, 0}));
        model.spacing = TimestepSpacing::Trailing;
        QVERIFY(timestepsOf(4) == (std::vector<double>{999, 749, 499, 249}));
        model.spacing = TimestepSpacing::Linspace;
        QVERIFY(timestepsOf(4) == (std::vector<double>{999, 666, 333, 0}));
    }

    void noOffsetLeavesTheTable()
    {
        for (int steps = 1; steps <= 1000; ++steps) {
            const auto made = makeSampler(settings("ddim", "automatic", steps), latentSchedule());
            const double first = made->plan().steps.front().from.timestep();
            QVERIFY2(first <= 999.0, qPrintable(QString::number(steps)));
        }
    }

    void aModelMayEndAtItsFirstTimestep()
    {
        ModelSampling model;
        model.endsClean = false;
        const auto made = makeSampler(settings("ddim"), latentSchedule(), model);
        QVERIFY(made->plan().steps.back().to == latentSchedule()->at(0));
    }

    void aDistilledModelTakesItsTeachersTimesteps()
    {
        ModelSampling model;
        model.distilledSteps = 50;
        const auto made = makeSampler(settings("lcm", "automatic", 4), latentSchedule(), model);
        QCOMPARE(made->plan().steps[1].from.timestep(), 759.0);
        // TCD's run ends at the table's first timestep, not at the clean end.
        const auto tcd = makeSampler(settings("tcd", "automatic", 4), latentSchedule(), model);
        QCOMPARE(tcd->plan().steps[1].from.timestep(), 759.0);
        QVERIFY(tcd->plan().steps.back().to == latentSchedule()->at(0));
        // More steps than the teacher took are taken all the same.
        QCOMPARE(makeSampler(settings("lcm", "automatic", 60), latentSchedule(), model)->steps(), 60);
    }

    void consistencyModelsAreAskedFromTheNoisyEnd()
    {
        const auto made = makeSampler(settings("consistency", "automatic", 3), latentSchedule());
        std::vector<double> timesteps;
        for (const auto& step : made->plan().steps)
            timesteps.push_back(step.from.timestep());
        QVERIFY(timesteps == (std::vector<double>{999, 666, 333}));
        QVERIFY(made->plan().steps.back().to.isClean());
        QCOMPARE(made->plan().initialScale, latentSchedule()->at(999).sigma());
        // At the table's first level the function is the identity.
        auto model = ModelSampling{};
        model.noiseScale = 0.0;
        const auto whole = makeSampler(settings("consistency", "automatic", 1000), latentSchedule(), model);
        auto state = whole->begin(start());
        state.step = 999;
        const auto last = whole->advance(state, answerOf(curved, *whole->next(state), PredictionType::Epsilon), unitNoises());
        const auto fault = distance(last.x, state.x / latentSchedule()->at(0).alpha(), 1e-6);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void aClippedPictureStaysInRange()
    {
        ModelSampling model;
        model.x0Correction = {.rule = X0Rule::Clip, .range = 0.25};
        const auto far = [](const Query& query) { return 5.0 * torch::tanh(query.x); };
        for (const auto& sampler : samplerNames()) {
            // PLMS, iPNDM and LMS end by weighing several answers, and LCM keeps a part of x.
            if (sampler.id == "plms" || sampler.id == "ipndm" || sampler.id == "lms" || sampler.id == "lcm") continue;
            const auto made = makeSampler(settings(sampler.id, "karras"), latentSchedule(), model);
            const double most = runWhole(*made, start(), far, PredictionType::Sample).result().abs().max().item<double>();
            QVERIFY2(most <= 0.25 + 1e-6, sampler.id.data());
        }
    }

    void unknownNamesAndCountsAreNamed()
    {
        const auto table = latentSchedule();
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeSampler(settings("quick"), table), "quick", "euler_ancestral", "uni_pc");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeSampler(settings("euler", "even"), table), "even", "karras");
        for (const auto& sampler : samplerNames())
            DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeSampler(settings(sampler.id, "automatic", 0), table), "0 steps");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, makeSampler(settings("ddim", "automatic", 1001), table), "1001 steps", "1 to 1000");
    }
};

QTEST_GUILESS_MAIN(SamplerRegistryTest)
#include "sampler_registry_test.moc"
