#include "training/batches.h"
#include "training/classifier_trainee.h"

#include "dataset_fixture.h"
#include "run_fixture.h"
#include "support/expect_error.h"
#include "support/tensors.h"

#include <QTemporaryDir>
#include <QtTest>

#include <torch/nn/functional/loss.h>
#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

using namespace darkroom;
using namespace darkroom::training;

namespace {

constexpr int kSize = 16;
constexpr int kClasses = 3;
constexpr int kPicturesEach = 6;

/// Training pictures of three classes, and one test picture of each whose class is wrong on purpose.
class ColouredData {
public:
    ColouredData()
    {
        std::string index;
        const auto add = [&](const std::string& id, int colour, int shade, int classId, const std::string& split) {
            m_data.writePicture(id + ".png", colouredPicture(kSize, colour, shade));
            index += R"({"id":")" + id + R"(","file":")" + id + R"(.png","split":")" + split + R"(","class_id":)" + std::to_string(classId)
                + "}\n";
        };
        for (int c = 0; c < kClasses; ++c) {
            for (int k = 0; k < kPicturesEach; ++k)
                add("train" + std::to_string(c) + std::to_string(k), c, k, c, "train");
            add("test" + std::to_string(c), c, 1, (c + 1) % kClasses, "test_concepts");
        }
        m_data.write("index.jsonl", index);
        m_data.write("classes.json", std::string(R"([{"id":0,"name":"red"},{"id":1,"name":"green"},{"id":2,"name":"blue"}])"));
        dataset = Dataset::open(m_data.path(), {.size = kSize, .cache = PixelCache::Memory});
        run = shortRun(m_out, 60);
        run.optimizer.emaDecay = 0.8;
    }

    ClassifierTrainingOptions options() const
    {
        ClassifierTrainingOptions options;
        options.network.widths = {8, 8};
        options.network.groups = 4;
        options.batch = 8;
        options.working = run.working;
        return options;
    }

    /// Trains and returns every logged loss.
    std::vector<double> train(std::int64_t stopAfter = kNever)
    {
        ClassifierTrainee trainee(dataset, options());
        return lossesOf(trainee, run, stopAfter);
    }

    std::filesystem::path exported() const { return run.folder / "model" / "evaluation"; }

    std::shared_ptr<const Dataset> dataset;
    RunOptions run;

private:
    DataFolder m_data;
    QTemporaryDir m_out;
};

} // namespace

class ClassifierTraineeTest : public QObject {
    Q_OBJECT

private slots:
    void smoothedCrossEntropyAgreesWithTorch_data()
    {
        QTest::addColumn<double>("smoothing");
        QTest::newRow("none") << 0.0;
        QTest::newRow("a tenth") << 0.1;
        QTest::newRow("all") << 1.0;
    }
    void smoothedCrossEntropyAgreesWithTorch()
    {
        QFETCH(double, smoothing);
        const auto generator = at::detail::createCPUGenerator(3);
        const auto logits = torch::randn({7, 5}, generator) * 3;
        const auto classes = torch::tensor({0, 4, 2, 2, 1, 3, 0}, torch::kInt64);
        const auto expected = torch::nn::functional::cross_entropy(
            logits, classes, torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(smoothing));
        QVERIFY(torch::allclose(smoothedCrossEntropy(logits, classes, smoothing), expected, 1e-5, 1e-6)); // fp32 sums of 35 terms
    }

    void aTrainedClassifierTellsTrainingClassesApart()
    {
        ColouredData data;
        data.train();
        auto stored = models::loadClassifier(data.exported(), torch::kFloat32);
        QCOMPARE(stored.description.classes, (std::vector<std::string>{"red", "green", "blue"}));
        torch::NoGradGuard guard;
        const auto records = data.dataset->select({.splits = {"train"}, .dropGroups = {}});
        const auto found = stored.network(pictures(*data.dataset, records)).logits.argmax(1);
        for (std::size_t i = 0; i < records.size(); ++i)
            QCOMPARE(found[static_cast<std::int64_t>(i)].item<std::int64_t>(), data.dataset->record(records[i]).classId);
    }

    void testPicturesAreNotTrainedOn()
    {
        ColouredData data;
        QCOMPARE(ClassifierTrainee(data.dataset, data.options()).options().at("pictures").get<int>(), kClasses * kPicturesEach);
        data.train();
        auto stored = models::loadClassifier(data.exported(), torch::kFloat32);
        torch::NoGradGuard guard;
        const auto records = data.dataset->select({.splits = {"test_concepts"}, .dropGroups = {}});
        const auto found = stored.network(pictures(*data.dataset, records)).logits.argmax(1);
        for (std::size_t i = 0; i < records.size(); ++i) // Their labels contradict the training pictures': who had seen them would be torn.
            QVERIFY(found[static_cast<std::int64_t>(i)].item<std::int64_t>() != data.dataset->record(records[i]).classId);
    }

    void aStoppedAndResumedRunHasTheLossesOfAnUninterruptedOne()
    {
        ColouredData whole, cut;
        whole.run.steps = cut.run.steps = 12;
        const auto expected = whole.train();
        auto got = cut.train(5);
        QVERIFY(got.size() >= 5 && got.size() < expected.size());
        const auto rest = cut.train();
        got.insert(got.end(), rest.begin(), rest.end());
        QCOMPARE(got, expected);
    }

    void samplesFrameRightPicturesInGreenAndWrongOnesInRed()
    {
        ColouredData data;
        ClassifierTrainee trainee(data.dataset, data.options());
        torch::NoGradGuard guard;
        for (auto& item : trainee.network().named_parameters())
            if (item.key().starts_with("head.")) item.value().zero_();
        auto bias = trainee.network().named_parameters()["head.bias"];
        bias[1] = 1.0; // Every picture is called green; of the test pictures the first, labelled 1, is then right.
        const auto sheet = trainee.samples();
        QVERIFY(sheet.rgb[1] > sheet.rgb[0]);
        constexpr std::size_t kSecond = (kSize + 2) * 3;
        QVERIFY(sheet.rgb[kSecond] > sheet.rgb[kSecond + 1]);
    }

    void aDataSetWithoutClassesIsRefused()
    {
        DataFolder folder;
        folder.writePicture("a.png", testPicture(kSize, kSize, 1));
        const std::shared_ptr<const Dataset> dataset = Dataset::open(folder.path(), {.size = kSize, .cache = PixelCache::Memory});
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, ClassifierTrainee(dataset, ColouredData().options()), "classes.json");
    }

    void aPictureSizeThatCannotBeHalvedOftenEnoughIsRefused()
    {
        ColouredData data;
        auto options = data.options();
        options.network.widths = {8, 8, 8, 8, 8};
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, ClassifierTrainee(data.dataset, options), "halves", "--size", "32");
    }
};

QTEST_GUILESS_MAIN(ClassifierTraineeTest)
#include "classifier_trainee_test.moc"
