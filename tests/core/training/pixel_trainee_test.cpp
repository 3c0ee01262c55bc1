#include "training/pixel_trainee.h"

#include "darkroom/checkpoint/identity.h"
#include "dataset_fixture.h"
#include "generation/model_plan.h"
#include "models/module_weights.h"
#include "run_fixture.h"
#include "support/expect_error.h"
#include "support/tensors.h"

#include <QTemporaryDir>
#include <QtTest>

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <numeric>

using namespace darkroom;
using namespace darkroom::tests;
using namespace darkroom::training;

namespace {

constexpr int kSize = 8, kClasses = 3, kPicturesEach = 4;

/// Pictures of three classes, and a network that trains in a second.
class TinyRun {
public:
    explicit TinyRun(bool withClasses = true)
    {
        for (int c = 0; c < kClasses; ++c)
            for (int k = 0; k < kPicturesEach; ++k) {
                const auto name = "picture" + std::to_string(k) + ".png";
                m_data.writePicture(withClasses ? "class" + std::to_string(c) + "/" + name : std::to_string(c) + name,
                    testPicture(kSize, kSize, kPicturesEach * c + k));
            }
        dataset = Dataset::open(m_data.path(), {.size = kSize, .cache = PixelCache::Memory});
        run = shortRun(m_out, 8);
        run.learningRate = 2e-3;
        options.network.widths = {32, 64};
        options.network.attention = {false, true};
        options.schedule.curve = diffusion::BetaCurve::Cosine;
        options.batch = 4;
        options.working = run.working;
    }

    std::vector<double> train(std::int64_t stopAfter = kNever)
    {
        PixelTrainee trainee(dataset, options);
        return lossesOf(trainee, run, stopAfter);
    }

    std::filesystem::path weights() const { return run.folder / "model" / "model.safetensors"; }

    std::shared_ptr<const Dataset> dataset;
    PixelTrainingOptions options;
    RunOptions run;

private:
    DataFolder m_data;
    QTemporaryDir m_out;
};

} // namespace

class PixelTraineeTest : public QObject {
    Q_OBJECT

private slots:
    void aRunLowersItsLoss()
    {
        TinyRun tiny;
        tiny.run.steps = 40;
        const auto losses = tiny.train();
        const auto mean = [](auto first, auto last) { return std::accumulate(first, last, 0.0) / static_cast<double>(last - first); };
        const double before = mean(losses.begin(), losses.begin() + 5), after = mean(losses.end() - 5, losses.end());
        QVERIFY2(after < 0.8 * before, qPrintable(QString("%1 -> %2").arg(before).arg(after)));
    }

    void aStoppedAndResumedRunHasTheLossesOfAnUninterruptedOne()
    {
        TinyRun whole, cut;
        const auto expected = whole.train();
        auto got = cut.train(3);
        QVERIFY(got.size() >= 3 && got.size() < expected.size());
        const auto rest = cut.train();
        got.insert(got.end(), rest.begin(), rest.end());
        QCOMPARE(got, expected);
    }

    void theExportOpensAsAFileOfGuidedDiffusion_data()
    {
        QTest::addColumn<bool>("withClasses");
        QTest::newRow("of classes") << true;
        QTest::newRow("of pictures alone") << false;
    }
    void theExportOpensAsAFileOfGuidedDiffusion()
    {
        QFETCH(bool, withClasses);
        TinyRun tiny(withClasses);
        tiny.run.steps = 3;
        tiny.train();
        const auto identity = checkpoint::identify(tiny.weights());
        QCOMPARE(identity.layout, checkpoint::Layout::GuidedDiffusion);
        QCOMPARE(identity.config.filename().string(), std::string("flags.json"));
        const auto plan = planGuided(identity);
        QCOMPARE(plan.unet.options.classes, std::int64_t{withClasses ? kClasses : 0});
        QCOMPARE(plan.unet.options.heads, (std::vector<std::int64_t>{1, 2}));
        QCOMPARE(plan.schedule.curve, diffusion::BetaCurve::Cosine);
        nn::UNet stored(plan.unet.options), trained(tiny.options.network.network(kSize, withClasses ? kClasses : 0));
        models::loadWeights(*stored, *plan.unet.weights, plan.unet.rules);
        // The run's average, from its state, in our own names.
        const torch::NoGradGuard noGradient;
        auto parameters = trained->named_parameters();
        for (const auto& [name, tensor] : models::readTensors(tiny.run.folder / "state.safetensors"))
            if (name.starts_with("ema/")) parameters[name.substr(4)].copy_(tensor);
        nn::UNetInput input;
        input.x = torch::linspace(-1, 1, 2 * 3 * kSize * kSize).view({2, 3, kSize, kSize});
        input.timestep = torch::tensor({10.0f, 800.0f});
        if (withClasses) input.classes = torch::tensor({0, 2}, torch::kInt64);
        const auto fault = tensorDifference(stored(input), trained(input), 5e-3); // stored in fp16
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void samplesShowAGridOfPictures()
    {
        TinyRun tiny;
        PixelTrainee trainee(tiny.dataset, tiny.options);
        const auto sheet = trainee.samples();
        QCOMPARE(sheet.width, 8 * (kSize + 2) - 2);
        QCOMPARE(sheet.height, 4 * (kSize + 2) - 2);
    }

    void picturesThatCannotBeHalvedOftenEnoughAreRefused()
    {
        TinyRun tiny;
        tiny.options.network.widths = {32, 32, 32, 32, 32};
        tiny.options.network.attention.assign(5, false);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, PixelTrainee(tiny.dataset, tiny.options), "--size", "16");
    }
};

QTEST_GUILESS_MAIN(PixelTraineeTest)
#include "pixel_trainee_test.moc"
