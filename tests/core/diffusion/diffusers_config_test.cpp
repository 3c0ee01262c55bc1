#include "diffusion/diffusers_config.h"

#include "sampler_runs.h"
#include "support/expect_error.h"

#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

/// What is known of a class of diffusers without its config.
struct Known {
    const char* name;
    bool keepsSigmaSpace;
    double clips; ///< x0 of the last step stays within this by default; 0: it does not.
};

constexpr Known kClasses[] = {
    {"DDIMScheduler", false, 1.0},
    {"DDPMScheduler", false, 1.0},
    {"PNDMScheduler", false, 0.0},
    {"LCMScheduler", false, 0.0},
    {"EulerDiscreteScheduler", true, 0.0},
    {"EulerAncestralDiscreteScheduler", true, 0.0},
    {"HeunDiscreteScheduler", true, 0.0},
    {"LMSDiscreteScheduler", true, 0.0},
    {"DPMSolverMultistepScheduler", false, 0.0},
    {"UniPCMultistepScheduler", false, 0.0},
    {"DDIMParallelScheduler", false, 1.0},
    {"DDPMParallelScheduler", false, 1.0},
    {"TCDScheduler", false, 0.0},
    {"KDPM2DiscreteScheduler", true, 0.0},
    {"KDPM2AncestralDiscreteScheduler", true, 0.0},
    {"DPMSolverSDEScheduler", true, 0.0},
    {"DPMSolverSinglestepScheduler", false, 0.0},
    {"DEISMultistepScheduler", false, 0.0},
};

/// The classes of models that were trained on a continuous range of noise.
constexpr Known kContinuous[] = {
    {"EDMEulerScheduler", true, 0.0},
    {"EDMDPMSolverMultistepScheduler", true, 0.0},
    {"CMStochasticIterativeScheduler", true, 1.0},
    {"IPNDMScheduler", false, 0.0},
};

DiffusersSampler made(const std::string& name, const Json& config = Json::object(), int steps = 10)
{
    return samplerFromDiffusersConfig(name, config, steps, 0.0, "scheduler_config.json");
}

void addClasses()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kClasses)); ++i)
        QTest::newRow(kClasses[i].name) << i;
}

void addWrongFields()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto add = [](const char* name, const char* field, const char* value) {
        QTest::addRow("%s of %s: %s", field, name, value) << name << field << value;
    };
    for (const auto& known : kClasses) {
        add(known.name, "beta_schedule", R"("steep")");
        add(known.name, "num_train_timesteps", "0");
        add(known.name, "num_train_timesteps", R"("many")");
        add(known.name, "beta_start", "[]");
        add(known.name, "trained_betas", R"(["a"])");
        add(known.name, "prediction_type", R"("noise")");
    }
    add("DDIMScheduler", "timestep_spacing", R"("even")");
    add("DDIMScheduler", "clip_sample", R"("yes")");
    add("DDIMScheduler", "clip_sample_range", "-1");
    add("DDIMScheduler", "dynamic_thresholding_ratio", "1.5");
    add("DDIMScheduler", "steps_offset", "0.5");
    add("DDPMScheduler", "variance_type", R"("huge")");
    add("LCMScheduler", "original_inference_steps", "0");
    add("EulerDiscreteScheduler", "interpolation_type", R"("cubic")");
    add("EulerDiscreteScheduler", "final_sigmas_type", R"("one")");
    add("EulerDiscreteScheduler", "timestep_type", R"("whole")");
    add("EulerDiscreteScheduler", "use_karras_sigmas", "3");
    add("DPMSolverMultistepScheduler", "algorithm_type", R"("magic")");
    add("DPMSolverMultistepScheduler", "solver_type", R"("euler")");
    add("DPMSolverMultistepScheduler", "solver_order", "4");
    add("DPMSolverMultistepScheduler", "variance_type", R"("learned")");
    add("UniPCMultistepScheduler", "solver_type", R"("bh3")");
    add("UniPCMultistepScheduler", "disable_corrector", R"(["first"])");
    add("UniPCMultistepScheduler", "solver_p", "{}");
    add("DDIMScheduler", "steps_offset", "-1");
    add("DEISMultistepScheduler", "algorithm_type", R"("magic")");
    add("DEISMultistepScheduler", "solver_type", R"("magic")");
    add("DEISMultistepScheduler", "solver_order", "4");
    add("DPMSolverSinglestepScheduler", "algorithm_type", R"("sde-dpmsolver")");
    add("DPMSolverSinglestepScheduler", "variance_type", R"("learned")");
    add("DPMSolverSinglestepScheduler", "solver_order", "0");
    add("TCDScheduler", "original_inference_steps", R"("all")");
    for (const char* name : {"EDMEulerScheduler", "EDMDPMSolverMultistepScheduler", "CMStochasticIterativeScheduler"}) {
        add(name, "sigma_min", "0");
        add(name, "sigma_min", "80");
        add(name, "sigma_max", R"("high")");
        add(name, "sigma_data", "-0.5");
        add(name, "rho", "0");
        add(name, "num_train_timesteps", "1");
    }
    add("EDMEulerScheduler", "sigma_schedule", R"("beta")");
    add("EDMEulerScheduler", "prediction_type", R"("sample")");
    add("EDMDPMSolverMultistepScheduler", "algorithm_type", R"("dpmsolver")");
    add("EDMDPMSolverMultistepScheduler", "final_sigmas_type", R"("one")");
    add("IPNDMScheduler", "trained_betas", "[1.0, 0.5, 0.0]");
}

} // namespace

class DiffusersConfigTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    void everyClassHasASamplerThatRuns_data() { addClasses(); }
    void everyClassHasASamplerThatRuns()
    {
        QFETCH(int, index);
        const auto& known = kClasses[index];
        const auto sampler = made(known.name);
        QCOMPARE(sampler.keepsSigmaSpace, known.keepsSigmaSpace);
        QVERIFY(sampler.predictionType == PredictionType::Epsilon);
        const auto far = [](const Query& query) { return 3.0 * torch::tanh(query.x); };
        const auto run = runWhole(*sampler.sampler, unitNoise(-1, {1, 4, 3, 3}), far);
        QVERIFY(torch::isfinite(run.result()).all().item<bool>());
        if (known.clips > 0.0) QVERIFY(run.result().abs().max().item<double>() <= known.clips + 1e-6);
    }

    void theFirstNoiseIsAsStrongAsInDiffusers_data() { addClasses(); }
    void theFirstNoiseIsAsStrongAsInDiffusers()
    {
        QFETCH(int, index);
        const auto sampler = made(kClasses[index].name, {{"timestep_spacing", "leading"}, {"beta_schedule", "scaled_linear"}});
        const double ratio = sampler.sampler->plan().steps.front().from.ratio();
        // √(σ̃² + 1) for those that keep x/α; x itself is then √(σ̃² + 1) α = 1 times unit noise, too.
        const double expected = kClasses[index].keepsSigmaSpace ? std::hypot(ratio, 1.0) : 1.0;
        QVERIFY(std::abs(sampler.initNoiseSigma - expected) < 1e-9 * expected);
        QVERIFY(std::abs(sampler.sampler->plan().initialScale - 1.0) < 1e-9);
    }

    /// diffusers 0.42.1's own numbers, which hang on its fp32 tables: in double the last but one is 1.97366.
    void timestepsOfACurveAreThoseOfSinglePrecision()
    {
        const auto run = made("EulerDiscreteScheduler", {{"use_karras_sigmas", true}, {"timestep_spacing", "leading"}}, 30);
        const auto& steps = run.sampler->plan().steps;
        const std::vector<double> expected = {13.281357765197754, 6.075963973999023, 1.973968744277954};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const double got = steps[steps.size() - 4 + i].from.timestep();
            QVERIFY2(std::abs(got - expected[i]) < 2e-5 * expected[i], std::to_string(got).c_str());
        }
    }

    void classesOfContinuousNoiseHaveSamplersThatRun()
    {
        const auto far = [](const Query& query) { return 3.0 * torch::tanh(query.x); };
        for (const auto& known : kContinuous) {
            const auto sampler = made(known.name);
            QCOMPARE(sampler.keepsSigmaSpace, known.keepsSigmaSpace);
            const auto run = runWhole(*sampler.sampler, unitNoise(-1, {1, 4, 3, 3}), far, PredictionType::Velocity);
            const auto data = sampler.units.dataDeviation * run.result();
            QVERIFY2(torch::isfinite(data).all().item<bool>(), known.name);
            if (known.clips > 0.0) QVERIFY(data.abs().max().item<double>() <= known.clips + 1e-6);
        }
    }

    /// What a folder's network is told and its latents are, read as the program reads it: the first level of a run is the config's σ_max, the last
    /// before the clean end its σ_min, and the network is told what diffusers tells it.
    void aRangeOfNoiseBecomesATable()
    {
        for (const char* curve : {"karras", "exponential"}) {
            const Json config = {
                {"_class_name", "EDMEulerScheduler"}, {"sigma_data", 0.5}, {"sigma_max", 120.0}, {"rho", 3.0}, {"sigma_schedule", curve}};
            const auto ours = samplingFromDiffusersConfig(config, "config");
            const auto units = networkUnitsFromDiffusersConfig(config, "config");
            const auto schedule = std::make_shared<NoiseSchedule>(scheduleFromDiffusersConfig(config, "config"));
            SamplingSettings settings;
            settings.sampler = ours.sampler;
            settings.schedule = ours.schedule;
            settings.steps = 10;
            const auto run = makeSampler(settings, schedule, modelSamplingFromDiffusersConfig(config, "config"));
            const auto exact = made("EDMEulerScheduler", config, 10);
            for (std::size_t i = 0; i < 10; ++i) {
                const auto got = run->plan().steps[i].from, expected = exact.sampler->plan().steps[i].from;
                // Between the table's thousand points a curve of another ρ is a line in ln σ.
                QVERIFY2(std::abs(got.ratio() / expected.ratio() - 1.0) < 1e-5, curve);
                QVERIFY2(std::abs(units.timeAt(got) - exact.units.timeAt(expected)) < 1e-5, curve);
            }
            QVERIFY(std::abs(0.5 * run->plan().steps.front().from.ratio() - 120.0) < 1e-6);
            QVERIFY(std::abs(0.5 * run->plan().steps.back().from.ratio() - 0.002) < 1e-9);
            QVERIFY(std::abs(units.timeAt(run->plan().steps.front().from) - std::log(120.0) / 4.0) < 1e-9);
            QVERIFY(run->plan().steps.back().to.isClean());
        }
    }

    void whatAPreconditionedNetworkSaysIsReadByItsConfig()
    {
        const auto of = [](const char* name, const Json& more = Json::object()) {
            Json config = more;
            config["_class_name"] = name;
            return predictionTypeFromDiffusersConfig(config, "config");
        };
        QVERIFY(of("EDMEulerScheduler") == PredictionType::Preconditioned);
        QVERIFY(of("EDMDPMSolverMultistepScheduler", {{"prediction_type", "v_prediction"}}) == PredictionType::Velocity);
        QVERIFY(of("CMStochasticIterativeScheduler") == PredictionType::Preconditioned);
        QVERIFY(of("IPNDMScheduler") == PredictionType::Velocity);
        const Json clips = {{"_class_name", "CMStochasticIterativeScheduler"}, {"sigma_data", 0.25}, {"s_noise", 1.007}};
        const auto sampling = modelSamplingFromDiffusersConfig(clips, "config");
        QVERIFY(sampling.x0Correction.rule == X0Rule::Clip && sampling.x0Correction.scale == 0.25 && sampling.noiseScale == 1.007);
        const auto units = networkUnitsFromDiffusersConfig(clips, "config");
        QVERIFY(units.told == Told::LogSigma && units.timeScale == 1000.0 && units.dataDeviation == 0.25);
        QVERIFY(networkUnitsFromDiffusersConfig({{"_class_name", "IPNDMScheduler"}}, "config").told == Told::Angle);
        // Euler tells logarithms to models of v alone.
        Json continuous = {{"_class_name", "EulerDiscreteScheduler"}, {"timestep_type", "continuous"}};
        QVERIFY(networkUnitsFromDiffusersConfig(continuous, "config").told == Told::Timestep);
        continuous["prediction_type"] = "v_prediction";
        QVERIFY(networkUnitsFromDiffusersConfig(continuous, "config").told == Told::LogSigma);
    }

    void modelsOfOtherNoiseAreRefused()
    {
        for (const Json& config : {Json{{"_class_name", "FlowMatchEulerDiscreteScheduler"}}, Json{{"_class_name", "UnCLIPScheduler"}},
                 Json{{"_class_name", "ScoreSdeVeScheduler"}, {"sigma_max", 1348.0}}, Json{{"_class_name", "VQDiffusionScheduler"}},
                 Json{{"_class_name", "KarrasVeScheduler"}, {"s_churn", 80}}, Json{{"_class_name", "AmusedScheduler"}},
                 Json{{"_class_name", "CosineDPMSolverMultistepScheduler"}, {"sigma_data", 1.0}},
                 Json{{"_class_name", "UniPCMultistepScheduler"}, {"use_flow_sigmas", true}}})
            DARKROOM_EXPECT_ERROR(ErrorKind::Format, scheduleFromDiffusersConfig(config, "scheduler_config.json"), "_class_name",
                config["_class_name"].get<std::string>());
    }

    void whatAConfigLeavesOutIsItsClassesDefault()
    {
        const auto firstTimestep = [](const DiffusersSampler& of) { return of.sampler->plan().steps.front().from.timestep(); };
        QCOMPARE(firstTimestep(made("DDIMScheduler")), 900.0);          // leading
        QCOMPARE(firstTimestep(made("EulerDiscreteScheduler")), 999.0); // linspace
        const auto greatest = [](const DiffusersSampler& of) { return of.sampler->plan().steps.front().from.ratio(); };
        const double exact = NoiseSchedule(NoiseScheduleOptions{}).greatestRatio();
        constexpr double kSingle = 1e-5; // A thousand factors in fp32, as diffusers has them.
        QVERIFY(std::abs(greatest(made("EulerDiscreteScheduler")) / exact - 1.0) < kSingle);
        const auto lcm = scheduleFromDiffusersConfig({{"_class_name", "LCMScheduler"}}, "config");
        QVERIFY(lcm.curve == BetaCurve::ScaledLinear);
        QCOMPARE(lcm.betaStart, 0.00085);
        const auto heun = scheduleFromDiffusersConfig({{"_class_name", "HeunDiscreteScheduler"}}, "config");
        QVERIFY(heun.curve == BetaCurve::Linear);
        QCOMPARE(heun.betaEnd, 0.012);
        const auto pixels = modelSamplingFromDiffusersConfig({{"_class_name", "DDPMScheduler"}}, "config");
        QVERIFY(pixels.x0Correction.rule == X0Rule::Clip);
        const auto latents = modelSamplingFromDiffusersConfig({{"_class_name", "PNDMScheduler"}}, "config");
        QVERIFY(latents.x0Correction.rule == X0Rule::Keep && !latents.endsClean);
    }

    void nullIsTheDefaultToo()
    {
        const Json nothing = {{"trained_betas", nullptr}, {"sigma_min", nullptr}, {"sigma_max", nullptr}};
        const auto bare = made("EulerDiscreteScheduler"), told = made("EulerDiscreteScheduler", nothing);
        QVERIFY(bare.sampler->plan().steps.back().from == told.sampler->plan().steps.back().from);
    }

    void aScheduleIsReadWhateverSamplerItWasSavedWith()
    {
        const auto options = scheduleFromDiffusersConfig(
            {{"_class_name", "SomeNewScheduler"}, {"beta_schedule", "scaled_linear"}, {"beta_end", 0.03}, {"rescale_betas_zero_snr", true}},
            "config");
        QVERIFY(options.curve == BetaCurve::ScaledLinear && options.zeroTerminalSnr);
        QCOMPARE(options.betaEnd, 0.03);
        // PNDM knows no rescaling, so that such a key in its config means nothing.
        QVERIFY(
            !scheduleFromDiffusersConfig({{"_class_name", "PNDMScheduler"}, {"rescale_betas_zero_snr", true}}, "config").zeroTerminalSnr);
    }

    void anUnknownClassIsNamedWithTheChoices()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made("RePaintScheduler"), "scheduler_config.json", "RePaintScheduler", "DDIMScheduler",
            "UniPCMultistepScheduler", "LCMScheduler");
    }

    void everyClassIsASamplerOfOurs_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("sampler");
        QTest::addColumn<QString>("schedule");
        const auto row = [](const char* config, const char* sampler, const char* schedule) {
            QTest::newRow(config) << config << sampler << schedule;
        };
        row(R"({"_class_name": "PNDMScheduler", "skip_prk_steps": true})", "plms", "automatic");
        row(R"({"_class_name": "DDPMScheduler"})", "ddim", "automatic");
        row(R"({"_class_name": "LCMScheduler"})", "lcm", "automatic");
        row(R"({"_class_name": "TCDScheduler"})", "tcd", "automatic");
        row(R"({"_class_name": "EulerDiscreteScheduler"})", "euler", "uniform");
        row(R"({"_class_name": "EulerDiscreteScheduler", "timestep_spacing": "leading"})", "euler", "ddim_uniform");
        row(R"({"_class_name": "EulerAncestralDiscreteScheduler", "timestep_spacing": "trailing"})", "euler_ancestral", "sgm_uniform");
        row(R"({"_class_name": "EulerDiscreteScheduler", "rescale_betas_zero_snr": true})", "ddim", "automatic");
        row(R"({"_class_name": "HeunDiscreteScheduler", "use_karras_sigmas": true})", "heun", "karras");
        row(R"({"_class_name": "KDPM2DiscreteScheduler", "use_exponential_sigmas": true})", "dpm_2", "exponential");
        row(R"({"_class_name": "KDPM2AncestralDiscreteScheduler", "use_beta_sigmas": true})", "dpm_2_ancestral", "beta");
        row(R"({"_class_name": "DPMSolverSDEScheduler", "use_karras_sigmas": true})", "dpmpp_sde", "karras");
        row(R"({"_class_name": "DPMSolverMultistepScheduler"})", "dpmpp_2m", "sgm_uniform");
        row(R"({"_class_name": "DPMSolverMultistepScheduler", "algorithm_type": "sde-dpmsolver++", "use_karras_sigmas": true})",
            "dpmpp_2m_sde", "karras");
        row(R"({"_class_name": "DPMSolverMultistepScheduler", "algorithm_type": "sde-dpmsolver++", "solver_order": 3})", "dpmpp_3m_sde",
            "sgm_uniform");
        row(R"({"_class_name": "DPMSolverSinglestepScheduler"})", "dpmpp_2s", "sgm_uniform");
        row(R"({"_class_name": "DEISMultistepScheduler"})", "deis", "sgm_uniform");
        row(R"({"_class_name": "UniPCMultistepScheduler"})", "uni_pc", "sgm_uniform");
        row(R"({"_class_name": "EDMEulerScheduler"})", "euler", "karras");
        row(R"({"_class_name": "EDMEulerScheduler", "rho": 3.0})", "euler", "uniform");
        row(R"({"_class_name": "EDMDPMSolverMultistepScheduler", "sigma_schedule": "exponential"})", "dpmpp_2m", "exponential");
        row(R"({"_class_name": "EDMDPMSolverMultistepScheduler", "algorithm_type": "sde-dpmsolver++"})", "dpmpp_2m_sde", "karras");
        row(R"({"_class_name": "CMStochasticIterativeScheduler"})", "consistency", "automatic");
        row(R"({"_class_name": "IPNDMScheduler"})", "ipndm", "automatic");
        row(R"({})", "ddim", "automatic");
    }

    void everyClassIsASamplerOfOurs()
    {
        QFETCH(QString, config);
        QFETCH(QString, sampler);
        QFETCH(QString, schedule);
        const auto sampling = samplingFromDiffusersConfig(parseJson(config.toStdString(), "config"), "config");
        QCOMPARE(QString::fromStdString(sampling.sampler), sampler);
        QCOMPARE(QString::fromStdString(sampling.schedule), schedule);
        QVERIFY(sampling.warning.empty());
    }

    void aClassThatIsMissingHereIsWarnedOf()
    {
        const auto sampling = samplingFromDiffusersConfig({{"_class_name", "RePaintScheduler"}, {"beta_start", 1e-4}}, "some/config.json");
        QCOMPARE(sampling.sampler, std::string("ddim"));
        for (const char* word : {"some/config.json", "RePaintScheduler", "DDIM"})
            QVERIFY2(QString::fromStdString(sampling.warning).contains(word), sampling.warning.c_str());
    }

    /// A config made from another class's keeps its fields, which the new class doesn't know.
    void whatASolverDoesNotKnowDoesNothing()
    {
        const auto far = [](const Query& query) { return 3.0 * torch::tanh(query.x); };
        const auto corrects = [](const char* name, const char* field) {
            return modelSamplingFromDiffusersConfig({{"_class_name", name}, {field, true}}, "config").x0Correction.rule != X0Rule::Keep;
        };
        QVERIFY(corrects("HeunDiscreteScheduler", "clip_sample") && corrects("DPMSolverMultistepScheduler", "thresholding"));
        QVERIFY(!corrects("EulerDiscreteScheduler", "clip_sample") && !corrects("HeunDiscreteScheduler", "thresholding"));
        for (const char* name : {"DPMSolverMultistepScheduler", "UniPCMultistepScheduler", "DEISMultistepScheduler"}) {
            const auto run = [&](const Json& config) {
                return runWhole(*made(name, config).sampler, unitNoise(-1, {1, 4, 3, 3}), far).result();
            };
            QVERIFY(torch::equal(run(Json::object()), run({{"clip_sample", true}})));
        }
    }

    void singlestepOnNoiseNeedsALastLevelAboveZero()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, made("DPMSolverSinglestepScheduler", {{"algorithm_type", "dpmsolver"}}),
            "scheduler_config.json", "final_sigmas_type", "sigma_min");
    }

    void wrongFieldsAreNamed_data() { addWrongFields(); }
    void wrongFieldsAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Json config = {{field.toStdString(), parseJson(value.toStdString(), "test")}};
        try {
            static_cast<void>(made(name.toStdString(), config));
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(error.sentence()).contains(field), error.sentence().c_str());
            QVERIFY2(QString::fromStdString(error.sentence()).contains("scheduler_config.json"), error.sentence().c_str());
        }
    }

    void wrongStepCountsAreNamed()
    {
        for (const auto& known : kClasses)
            DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made(known.name, Json::object(), 0), "0 steps");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made("PNDMScheduler", Json::object(), 3), "3", "skip_prk_steps");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made("LCMScheduler", Json::object(), 51), "51 steps", "1 to 50");
    }

    void infinitiesOfPythonAreReadAsNothing()
    {
        const auto config =
            parseSchedulerConfig("{\"a\": -Infinity, \"b\": Infinity, \"c\": \"-Infinity, \\\"Infinity\", \"d\": 1}", "config");
        QVERIFY(config.at("a").is_null() && config.at("b").is_null());
        QCOMPARE(config.at("c").get<std::string>(), std::string("-Infinity, \"Infinity"));
        QCOMPARE(config.at("d").get<int>(), 1);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, parseSchedulerConfig("{\"a\": ", "some/config.json"), "some/config.json");
    }
};

QTEST_GUILESS_MAIN(DiffusersConfigTest)
#include "diffusers_config_test.moc"
