#include "training/autoencoder_trainee.h"

#include "dataset_fixture.h"
#include "run_fixture.h"
#include "support/expect_error.h"
#include "support/failing_file_system.h"

#include <QTemporaryDir>
#include <QtTest>

#include <torch/types.h>

#include <cmath>
#include <limits>

using namespace darkroom;
using namespace darkroom::training;

namespace {

constexpr int kSize = 32;
constexpr std::int64_t kSteps = 8;

/// A tiny autoencoder on a tiny data set, whose run is over in a second.
class TinyRun {
public:
    TinyRun()
    {
        for (int i = 0; i < 10; ++i)
            m_data.writePicture("picture" + std::to_string(i) + ".png", testPicture(kSize, kSize, i));
        m_dataset = Dataset::open(m_data.path(), {.size = kSize, .cache = PixelCache::Memory});
        run = shortRun(m_out, kSteps);
    }

    AutoencoderTrainee trainee() const
    {
        AutoencoderTrainingOptions options;
        options.network.blockOutChannels = {8, 8};
        options.network.latentChannels = 2;
        options.network.layersPerBlock = 1;
        options.network.groups = 4;
        options.network.middleAttention = false;
        options.network.sampleSize = kSize;
        options.loss.adversarial = adversarial;
        options.loss.adversarialStart = 2;
        options.batch = batch;
        options.working = run.working;
        return AutoencoderTrainee(m_dataset, options);
    }

    /// Trains, and returns every logged loss.
    std::vector<double> train(std::int64_t stopAfter = kNever, FileSystem* files = nullptr)
    {
        auto subject = trainee();
        return lossesOf(subject, run, stopAfter, files);
    }

    std::filesystem::path out() const { return run.folder; }

    RunOptions run;
    std::int64_t batch = 4;
    double adversarial = 0.0;

private:
    DataFolder m_data;
    QTemporaryDir m_out;
    std::shared_ptr<const Dataset> m_dataset;
};

/// A trainee whose loss is not a number from step `from` on.
class Exploding : public AutoencoderTrainee {
public:
    Exploding(AutoencoderTrainee base, std::int64_t from)
        : AutoencoderTrainee(std::move(base))
        , m_from(from)
    {
    }

    Losses losses(std::int64_t step) override
    {
        auto all = AutoencoderTrainee::losses(step);
        if (step >= m_from) all.total = all.total * std::numeric_limits<double>::quiet_NaN();
        return all;
    }

private:
    std::int64_t m_from;
};

} // namespace

class TrainingRunTest : public QObject {
    Q_OBJECT

private slots:
    void aRunLowersItsLoss()
    {
        TinyRun tiny;
        tiny.run.steps = 30;
        const auto losses = tiny.train();
        QCOMPARE(losses.size(), std::size_t{30});
        QVERIFY2(losses.back() < 0.8 * losses.front(), qPrintable(QString("%1 -> %2").arg(losses.front()).arg(losses.back())));
    }

    void aStoppedAndResumedRunHasTheLossesOfAnUninterruptedOne_data()
    {
        QTest::addColumn<bool>("half");
        QTest::addColumn<double>("adversarial");
        QTest::newRow("fp32") << false << 0.0;
        QTest::newRow("bf16") << true << 0.0;
        QTest::newRow("with a discriminator") << false << 0.1;
    }
    void aStoppedAndResumedRunHasTheLossesOfAnUninterruptedOne()
    {
        QFETCH(bool, half);
        QFETCH(double, adversarial);
        TinyRun whole, cut;
        whole.run.steps = cut.run.steps = kSteps;
        whole.adversarial = cut.adversarial = adversarial;
        whole.run.working = cut.run.working = half ? torch::kBFloat16 : torch::kFloat32;
        const auto expected = whole.train();
        auto got = cut.train(3);
        QVERIFY(got.size() >= 3 && got.size() < expected.size());
        const auto rest = cut.train();
        got.insert(got.end(), rest.begin(), rest.end());
        QCOMPARE(got, expected);
    }

    void resumingWithOtherOptionsIsRefused()
    {
        TinyRun tiny;
        tiny.train(2);
        tiny.batch = 2;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, tiny.train(), "other options", "batch");
    }

    void aTruncatedStateIsNamed()
    {
        TinyRun tiny;
        tiny.train(2);
        const auto state = tiny.out() / "state.safetensors";
        std::filesystem::resize_file(state, std::filesystem::file_size(state) / 2);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, tiny.train(), "state.safetensors");
    }

    void aLossThatIsNoNumberNamesTheStepAndLeavesTheLastSave()
    {
        TinyRun tiny;
        tiny.train(3);
        const auto saved = readFile(realFileSystem(), tiny.out() / "state.safetensors", 1u << 30);
        Exploding subject(tiny.trainee(), 5);
        DARKROOM_EXPECT_ERROR(ErrorKind::Internal, runTraining(subject, tiny.run, {}, {}), "step 5", "learning-rate");
        QVERIFY(readFile(realFileSystem(), tiny.out() / "state.safetensors", 1u << 30) == saved);
    }

    void aFullDiskAtAnyMomentLeavesAStateToGoOnFrom()
    {
        TinyRun reference;
        const auto expected = reference.train();
        tests::FailingFileSystem counting;
        TinyRun measured;
        measured.train(3);
        measured.train(kNever, &counting);
        constexpr int kStride = 7; // Every seventh operation of a few hundred: each kind of operation is met.
        for (int at = 0; at < counting.operations(); at += kStride) {
            TinyRun tiny;
            auto losses = tiny.train(3);
            tests::FailingFileSystem failing(at, tests::Afterwards::Fails);
            DARKROOM_EXPECT_ERROR(ErrorKind::File, tiny.train(kNever, &failing));
            const auto rest = tiny.train();
            if (!rest.empty()) QCOMPARE(rest.back(), expected.back());
        }
    }

    void learningRateWarmsUpAndDecaysToAHundredth()
    {
        RunOptions options;
        options.learningRate = 1.0;
        options.warmup = 10;
        options.steps = 110;
        QCOMPARE(learningRateAt(options, 0), 0.1);
        QCOMPARE(learningRateAt(options, 9), 1.0);
        QVERIFY(std::abs(learningRateAt(options, 60) - 0.505) < 1e-12);
        QVERIFY(std::abs(learningRateAt(options, 110) - 0.01) < 1e-12);
        options.decay = Decay::Constant;
        QCOMPARE(learningRateAt(options, 100), 1.0);
    }

    void processesTogetherSeeTheStreamInOrder()
    {
        const Shuffler order(5, 100);
        const auto whole = stepSamples(order, 3, 8, {});
        const auto first = stepSamples(order, 3, 4, {2, 0}), second = stepSamples(order, 3, 4, {2, 1});
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(whole[2 * i] == first[i]);
            QVERIFY(whole[2 * i + 1] == second[i]);
        }
    }

    void theExportedModelIsTheAverageOfTheWeights()
    {
        TinyRun tiny;
        tiny.train();
        const auto exported = models::readTensors(tiny.out() / "model" / "vae" / "diffusion_pytorch_model.safetensors");
        const auto state = models::readTensors(tiny.out() / "state.safetensors");
        std::size_t compared = 0;
        for (const auto& [name, tensor] : exported)
            for (const auto& [stateName, stateTensor] : state)
                if (stateName == "ema/" + name) {
                    QVERIFY(torch::equal(tensor, stateTensor));
                    ++compared;
                }
        QCOMPARE(compared, exported.size());
    }
};

QTEST_GUILESS_MAIN(TrainingRunTest)
#include "training_run_test.moc"
