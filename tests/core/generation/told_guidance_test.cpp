#include "darkroom/base/files.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/model.h"
#include "darkroom/generation/trajectory.h"
#include "generation/denoiser.h"
#include "generation/model_parts.h"
#include "support/expect_error.h"
#include "support/tensors.h"
#include "support/tiny_model.h"
#include "tiny_runs.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

/// A tiny model whose network is told w, as latent consistency models are, and whose folder is another program's.
std::filesystem::path write(const std::filesystem::path& folder, const Json& scheduler)
{
    TinyModel tiny;
    tiny.unet.inChannels = TinyModel::kLatentChannels;
    tiny.unet.classEmbedding = nn::ClassEmbedding::None;
    tiny.unet.classes = 0;
    tiny.unet.guidanceChannels = 12;
    tiny.write(folder);
    std::filesystem::remove(folder / "darkroom.json");
    writeFileAtomically(realFileSystem(), folder / "scheduler/scheduler_config.json", jsonText(scheduler, 1));
    return folder;
}

const Json kLcm = {{"_class_name", "LCMScheduler"}, {"beta_schedule", "scaled_linear"}, {"beta_start", 0.00085}, {"beta_end", 0.012}};

} // namespace

class ToldGuidanceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Model> m_model;

    static GenerationRequest request(double w)
    {
        GenerationRequest request;
        request.prompt = "red apple, flat";
        request.guidance.w = w;
        request.sampling.sampler = "lcm";
        request.sampling.steps = 3;
        request.seed = 11;
        return request;
    }

    TinyRun run(std::vector<GenerationRequest> lanes)
    {
        Generation generation(m_model, std::move(lanes));
        return collected(generation);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
        m_model = loadExactly(write(m_folder.filePath("told").toStdString(), kLcm));
        QVERIFY(m_model != nullptr);
    }

    void itStartsAsItsSchedulerSays()
    {
        const auto& description = m_model->description();
        QVERIFY(description.embedsGuidance);
        QCOMPARE(description.defaultSampler, std::string("lcm"));
        QCOMPARE(description.defaultSteps, 4);
        QCOMPARE(description.defaultW, 7.5);
        QVERIFY(description.warnings.empty());
    }

    // The pipelines of such models: w = scale − 1 is embedded, and there is no second call.
    void theNetworkIsToldWAndAskedOnce()
    {
        const auto told = run({request(7.5)});
        for (const auto& step : told.steps) {
            QCOMPARE(step.telemetry.modelCalls, 1);
            QCOMPARE(step.w, 7.5);
        }
        QVERIFY(told.finished.pictures.front().rgb == run({request(7.5)}).finished.pictures.front().rgb);
        QVERIFY(told.finished.pictures.front().rgb != run({request(1.0)}).finished.pictures.front().rgb);
    }

    void whatItIsToldIsTheEmbeddingOfW()
    {
        const torch::NoGradGuard noGradient;
        auto& parts = m_model->parts();
        auto lane = request(7.5);
        lane.width = lane.height = TinyModel::kSize;
        const std::vector<GenerationRequest> lanes{lane, lane};
        Denoiser denoiser(parts, lanes, TinyModel::kSize / 4, TinyModel::kSize / 4);
        const auto x = torch::randn({2, TinyModel::kLatentChannels, 8, 8});
        const diffusion::Query query{x, parts.schedule->at(500)};
        const std::vector<NetworkRow> rows{{0, true, 7.5}, {1, true, 0.25}};
        const auto got = denoiser.evaluate(query, rows, {}).value();
        const auto prompt = parts.text->encode(lane.prompt, promptReading(lane));
        nn::UNetInput input;
        input.x = x;
        input.timestep = torch::tensor({500.0F});
        input.context.tokens = prompt.tokens.unsqueeze(0).expand({2, -1, -1});
        input.guidance = nn::guidanceEmbedding(torch::tensor({7.5F, 0.25F}), 12);
        const auto fault = tensorDifference(got, parts.unet(input), 1e-5);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void lanesOfDifferentWAreDifferentRows()
    {
        const auto both = run({request(7.5), request(1.0), request(7.5)});
        QCOMPARE(both.steps.front().telemetry.modelCalls, 2);
        QVERIFY(both.finished.pictures[0].rgb == both.finished.pictures[2].rgb);
        QVERIFY(both.finished.pictures[0].rgb != both.finished.pictures[1].rgb);
    }

    void itsStepsAreShownAtTheWThatItWasTold()
    {
        Generation generation(m_model, {request(7.5)});
        collected(generation);
        auto changed = request(1.0);
        changed.guidance.changes = {{1, 7.5}};
        Generation same(m_model, {changed});
        collected(same);
        const auto trajectory = generation.trajectory();
        for (int step = 1; step <= 3; ++step) {
            const auto guided = trajectory.show({.step = step, .view = StepView::Guided});
            QVERIFY(guided.has_value());
            QVERIFY(guided->picture == trajectory.show({.step = step, .view = StepView::Conditional})->picture);
            QVERIFY(!trajectory.show({.step = step, .view = StepView::Guided, .w = 1.0}).has_value());
            const StepPictureRequest attention{.step = step, .view = StepView::Attention, .token = 1};
            QCOMPARE(trajectory.show(attention)->deviation, same.trajectory().show(attention)->deviation);
        }
        Generation other(m_model, {request(1.0)});
        collected(other);
        const StepPictureRequest first{.step = 1, .view = StepView::Attention, .token = 1};
        QVERIFY(trajectory.show(first)->deviation != other.trajectory().show(first)->deviation);
    }

    void aNegativePromptIsRefused()
    {
        auto lane = request(7.5);
        lane.negativePrompt = "cat";
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, Generation(m_model, {lane}), "negative prompt", "guidance");
    }

    void aModelOfAnUnknownSchedulerRunsWithAWarning()
    {
        const Json scheduler = {{"_class_name", "SomeNewScheduler"}, {"beta_schedule", "scaled_linear"}, {"beta_start", 0.00085},
            {"beta_end", 0.012}, {"prediction_type", "v_prediction"}};
        const auto model = loadExactly(write(m_folder.filePath("unknown").toStdString(), scheduler));
        const auto& description = model->description();
        QCOMPARE(description.defaultSampler, std::string("ddim"));
        QCOMPARE(description.predictionType, std::string("v_prediction"));
        QCOMPARE(description.warnings.size(), std::size_t{1});
        QVERIFY(description.warnings.front().find("SomeNewScheduler") != std::string::npos);
        auto lane = request(0.0);
        lane.sampling.sampler = description.defaultSampler;
        Generation generation(model, {lane});
        QCOMPARE(collected(generation).steps.size(), std::size_t{3});
    }

    void aSchedulerOfOtherNoiseIsNamed()
    {
        const auto folder =
            write(m_folder.filePath("flow").toStdString(), {{"_class_name", "FlowMatchEulerDiscreteScheduler"}, {"shift", 3.0}});
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, loadExactly(folder), "scheduler_config.json", "FlowMatchEulerDiscreteScheduler", "Choose another model");
    }
};

QTEST_GUILESS_MAIN(ToldGuidanceTest)
#include "told_guidance_test.moc"
