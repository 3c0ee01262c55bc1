#include "training/noisy_classifier_trainee.h"

#include "dataset_fixture.h"
#include "run_fixture.h"
#include "support/expect_error.h"
#include "support/tensors.h"
#include "training/batches.h"
#include "training/noisy_classifier_accuracy.h"

#include <QTemporaryDir>
#include <QtTest>

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>
#include <set>

using namespace darkroom;
using namespace darkroom::tests;
using namespace darkroom::training;

namespace {

constexpr int kSize = 16, kClasses = 3, kPicturesEach = 6;

/// Training pictures of three classes, and two test pictures of each.
class ColouredData {
public:
    ColouredData()
    {
        std::string index;
        const auto add = [&](const std::string& id, int classId, int shade, const std::string& split) {
            m_data.writePicture(id + ".png", colouredPicture(kSize, classId, shade));
            index += R"({"id":")" + id + R"(","file":")" + id + R"(.png","split":")" + split + R"(","class_id":)" + std::to_string(classId)
                + "}\n";
        };
        for (int c = 0; c < kClasses; ++c) {
            for (int k = 0; k < kPicturesEach; ++k)
                add("train" + std::to_string(c) + std::to_string(k), c, k, "train");
            for (int k = 1; k < 3; ++k)
                add("test" + std::to_string(c) + std::to_string(k), c, k, "test_pairs");
        }
        m_data.write("index.jsonl", index);
        m_data.write("classes.json", std::string(R"([{"id":0,"name":"red"},{"id":1,"name":"green"},{"id":2,"name":"blue"}])"));
        dataset = Dataset::open(m_data.path(), {.size = kSize, .cache = PixelCache::Memory});
        run = shortRun(m_out, 80);
        run.optimizer.emaDecay = 0.8;
    }

    NoisyClassifierTrainingOptions options() const
    {
        NoisyClassifierTrainingOptions options;
        options.description.input = latents ? models::NoisyInput::Latents : models::NoisyInput::Pictures;
        options.description.widths = {8, 16};
        options.description.attention = {false, true};
        options.description.headChannels = 8;
        options.description.groups = 4;
        options.batch = 8;
        options.working = run.working;
        return options;
    }

    std::unique_ptr<NoisyClassifierTrainee> trainee(double heldOut = 0.0) const
    {
        NoisyClassifierParts parts;
        parts.dataset = dataset;
        parts.splits = classifierSplits(*dataset, heldOut);
        if (latents)
            parts.inputs = latentInputs(parts.splits);
        else
            parts.inputs = std::make_shared<PictureInputs>(dataset, parts.splits, AugmentationOptions{.flipProbability = 0.5}, 1);
        return std::make_unique<NoisyClassifierTrainee>(std::move(parts), options());
    }

    /// Trains and returns every logged loss.
    std::vector<double> train(std::int64_t stopAfter = kNever)
    {
        const auto subject = trainee();
        return lossesOf(*subject, run, stopAfter);
    }

    std::filesystem::path out() const { return run.folder; }

    std::shared_ptr<const Dataset> dataset;
    RunOptions run;
    bool latents = false;

private:
    /// Pictures at a quarter of the size in place of an autoencoder's latents, twice of each, the second time darker.
    static LatentCache shrunk(const Dataset& dataset, const std::vector<std::size_t>& records, bool twice)
    {
        const auto small = torch::avg_pool2d(pictures(dataset, records), 4);
        LatentCache cache;
        cache.mean = (twice ? torch::cat({small, small - 0.1}) : small).to(torch::kHalf);
        cache.logVariance = torch::full_like(cache.mean, -6.0);
        return cache;
    }

    std::shared_ptr<const ClassifierInputs> latentInputs(const ClassifierSplits& splits) const
    {
        std::vector<LatentCache> tests;
        for (const auto& test : splits.tests)
            tests.push_back(shrunk(*dataset, test.records, false));
        return std::make_shared<LatentInputs>(shrunk(*dataset, splits.training, true), static_cast<std::int64_t>(splits.training.size()),
            std::move(tests), LatentInputsOptions{.scalingFactor = 1.5, .shift = 1});
    }

    DataFolder m_data;
    QTemporaryDir m_out;
};

void addInputRows()
{
    QTest::addColumn<bool>("latents");
    QTest::newRow("pictures") << false;
    QTest::newRow("latents") << true;
}

} // namespace

class NoisyClassifierTraineeTest : public QObject {
    Q_OBJECT

private slots:
    void aTrainedClassifierTellsLightlyNoisedTestsApart_data() { addInputRows(); }
    void aTrainedClassifierTellsLightlyNoisedTestsApart()
    {
        QFETCH(bool, latents);
        ColouredData data;
        data.latents = latents;
        data.train();
        const auto stored = models::loadNoisyClassifier(data.out() / "model", torch::kFloat32);
        QCOMPARE(stored.description.classes, (std::vector<std::string>{"red", "green", "blue"}));
        QCOMPARE(stored.description.sampleSize, std::int64_t{latents ? kSize / 4 : kSize});
        const auto accuracy = readJson(data.out() / "accuracy.json").at("accuracy");
        const auto& test = accuracy.at("tests").at("test_pairs");
        QCOMPARE(test.at("pictures").get<int>(), 2 * kClasses);
        QCOMPARE(test.at("accuracy").at(0).get<double>(), 1.0);
        QCOMPARE(accuracy.at("timesteps").at(9).get<int>(), 900);
        QCOMPARE(readJson(data.out() / "model" / "config.json").at("darkroom_training").at("accuracy"), accuracy);
    }

    void aStoppedAndResumedRunHasTheLossesOfAnUninterruptedOne_data() { addInputRows(); }
    void aStoppedAndResumedRunHasTheLossesOfAnUninterruptedOne()
    {
        QFETCH(bool, latents);
        ColouredData whole, cut;
        whole.latents = cut.latents = latents;
        whole.run.steps = cut.run.steps = 12;
        const auto expected = whole.train();
        auto got = cut.train(5);
        QVERIFY(got.size() >= 5 && got.size() < expected.size());
        const auto rest = cut.train();
        got.insert(got.end(), rest.begin(), rest.end());
        QCOMPARE(got, expected);
    }

    void keptBackPicturesAreNotTrainedOn()
    {
        const ColouredData data;
        const auto all = classifierSplits(*data.dataset, 0.0), some = classifierSplits(*data.dataset, 0.4);
        QCOMPARE(all.training.size(), std::size_t{kClasses * kPicturesEach});
        QCOMPARE(some.tests.size(), std::size_t{2});
        std::set<std::size_t> together(some.training.begin(), some.training.end());
        for (const auto& test : some.tests)
            if (test.name == kHeldOut)
                for (const auto record : test.records)
                    QVERIFY(together.insert(record).second);
        QCOMPARE(std::vector<std::size_t>(together.begin(), together.end()), all.training);
        QVERIFY(some.training.size() < all.training.size());
        QCOMPARE(data.trainee(0.4)->options().at("pictures").get<std::size_t>(), some.training.size());
    }

    void accuracyIsTheShareOfPicturesThatAreToldRightly()
    {
        const ColouredData data;
        const auto splits = classifierSplits(*data.dataset, 0.0);
        const PictureInputs inputs(data.dataset, splits, {}, 1);
        auto description = data.options().description;
        description.channels = 3;
        description.sampleSize = kSize;
        description.classes.assign(7, "class");
        nn::NoisyClassifier alwaysGreen(description.network());
        const torch::NoGradGuard noGradient;
        for (auto& item : alwaysGreen->named_parameters())
            if (item.key().starts_with("out.2.c_proj.")) item.value().zero_();
        // Every picture is called green, then of one of the last four classes: red and blue ones are not among the first five.
        alwaysGreen->named_parameters()["out.2.c_proj.bias"].copy_(torch::tensor({-1.0f, 1.0f, -1.0f, 0.1f, 0.2f, 0.3f, 0.4f}));
        const auto accuracy =
            accuracyByTimestep(alwaysGreen, torch::kFloat32, Noising(description.schedule), inputs, *data.dataset, splits);
        const auto& test = accuracy.at("tests").at("test_pairs");
        QCOMPARE(test.at("accuracy").size(), std::size_t{10});
        for (std::size_t i = 0; i < 10; ++i) {
            QCOMPARE(test.at("accuracy").at(i).get<double>(), 1.0 / kClasses);
            QCOMPARE(test.at("top_five").at(i).get<double>(), 1.0 / kClasses);
        }
    }

    void noiseGrowsAsTheScheduleSays()
    {
        diffusion::NoiseScheduleOptions schedule;
        schedule.timesteps = 50;
        const Noising noising(schedule);
        const auto generator = at::detail::createCPUGenerator(5);
        const auto z = torch::randn({2, 1, 2, 2}, generator), eps = torch::randn({2, 1, 2, 2}, generator);
        const auto x = noising.noised(z, eps, torch::tensor({0, 37}, torch::kInt64));
        // ᾱ_t = Π (1 − β_s) with β evenly spaced from 1e-4 to 0.02 (Ho et al. 2020).
        double alphaBar = 1.0;
        for (int s = 0; s <= 37; ++s) {
            alphaBar *= 1.0 - (1e-4 + (0.02 - 1e-4) * s / 49.0);
            if (s != 0 && s != 37) continue;
            const auto row = s == 0 ? 0 : 1;
            const auto fault = tensorDifference(x[row], std::sqrt(alphaBar) * z[row] + std::sqrt(1.0 - alphaBar) * eps[row], 1e-6);
            QVERIFY2(fault.empty(), fault.c_str());
        }
        std::vector<Sample> samples;
        for (std::uint64_t i = 0; i < 2000; ++i)
            samples.push_back({0, i});
        const auto t = noising.draw(3, samples, 0);
        QCOMPARE(t.min().item<std::int64_t>(), std::int64_t{0});
        QCOMPARE(t.max().item<std::int64_t>(), std::int64_t{49});
    }

    void furtherViewsOfAPictureAreEncodingsOfItChanged()
    {
        const ColouredData data;
        QTemporaryDir out;
        const auto file = std::filesystem::path(out.path().toStdString()) / "latents.safetensors";
        nn::AutoencoderOptions options;
        options.blockOutChannels = {8, 8};
        options.latentChannels = 2;
        options.layersPerBlock = 1;
        options.groups = 4;
        options.middleAttention = false;
        LatentSource source{.autoencoder = nn::AutoencoderKl(options),
            .dataset = data.dataset.get(),
            .pictures = data.dataset->select({.splits = {"train"}, .dropGroups = {}}),
            .augmentation = {.brightness = 0.4}};
        const auto alone = latentCache(source, file, {}, {});
        source.views = 3;
        const auto cache = latentCache(source, file, {}, {});
        const auto count = static_cast<std::int64_t>(source.pictures.size());
        QCOMPARE(cache.mean.size(0), 3 * count);
        QVERIFY(torch::equal(cache.mean.slice(0, 0, count), alone.mean));
        QCOMPARE(cache.scale, alone.scale);
        const torch::NoGradGuard noGradient;
        for (const std::int64_t row : {count + 2, 2 * count + 5}) {
            const std::vector<Sample> sample = {{source.pictures[static_cast<std::size_t>(row % count)], static_cast<std::uint64_t>(row)}};
            const auto expected =
                source.autoencoder->encode(augmentedBatch(*data.dataset, sample, source.augmentation, source.seed).pictures).mean;
            const auto fault = tensorDifference(cache.mean[row].to(torch::kFloat32), expected[0], 1e-3); // stored in fp16
            QVERIFY2(fault.empty(), fault.c_str());
            QVERIFY(!torch::equal(cache.mean[row], cache.mean[row % count]));
        }
    }

    void latentsAreMovedByWholePixelsWithTheirEdgesRepeated()
    {
        LatentCache cache;
        cache.mean = torch::arange(16).view({1, 1, 4, 4}).to(torch::kHalf);
        cache.logVariance = torch::full_like(cache.mean, -60.0);
        const LatentInputs inputs(cache, 1, {}, {.scalingFactor = 2.0, .shift = 1});
        std::vector<Sample> samples;
        for (std::uint64_t i = 0; i < 200; ++i)
            samples.push_back({0, i});
        const auto moved = inputs.training(samples);
        std::set<std::pair<int, int>> shifts;
        for (std::int64_t i = 0; i < moved.size(0); ++i) {
            // The pixel of the second row and column tells the shift, and the first whether the edge was repeated.
            const int second = static_cast<int>(std::lround(moved[i][0][1][1].item<double>() / 2.0));
            const int row = second / 4, column = second % 4;
            shifts.emplace(row, column);
            QCOMPARE(std::lround(moved[i][0][0][0].item<double>() / 2.0), long{4 * std::max(row - 1, 0) + std::max(column - 1, 0)});
        }
        QCOMPARE(shifts.size(), std::size_t{9});
        QVERIFY(torch::equal(inputs.training(std::vector<Sample>{{0, 7}}), moved.slice(0, 7, 8)));
    }

    void aDataSetWithoutClassesIsRefused()
    {
        DataFolder folder;
        folder.writePicture("a.png", testPicture(kSize, kSize, 1));
        const auto dataset = Dataset::open(folder.path(), {.size = kSize, .cache = PixelCache::Memory});
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, classifierSplits(*dataset, 0.1), "classes.json");
    }

    void aSideThatCannotBeHalvedOftenEnoughIsRefused()
    {
        const ColouredData data;
        auto options = data.options();
        options.description.widths.assign(6, 8);
        options.description.attention.assign(6, false);
        NoisyClassifierParts parts;
        parts.dataset = data.dataset;
        parts.splits = classifierSplits(*data.dataset, 0.0);
        parts.inputs = std::make_shared<PictureInputs>(data.dataset, parts.splits, AugmentationOptions{}, 1);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, NoisyClassifierTrainee(parts, options), "--widths", "16");
    }
};

QTEST_GUILESS_MAIN(NoisyClassifierTraineeTest)
#include "noisy_classifier_trainee_test.moc"
