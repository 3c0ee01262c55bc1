#include "darkroom/evaluation/evaluate.h"

#include "darkroom/generation/model.h"
#include "device/picture_tensor.h"
#include "evaluation/picture_figures.h"
#include "generation/model_parts.h"
#include "training/batches.h"
#include "training/picture_codec.h"

#include "icons_fixture.h"
#include "support/expect_error.h"

#include <QtTest>

#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>
#include <map>

using namespace darkroom;
using namespace darkroom::evaluation;
using namespace darkroom::tests;

namespace {

std::shared_ptr<const training::Dataset> openData(const TinyIcons& icons)
{
    training::DatasetOptions options;
    options.size = TinyIcons::kSize;
    options.cache = training::PixelCache::Memory;
    return training::Dataset::open(icons.data.path(), options);
}

/// Everything but the time that it took.
Json withoutTime(const IconsReport& report)
{
    auto json = toJson(report);
    json.erase("seconds");
    return json;
}

} // namespace

class EvaluateIconsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cache.emplace();
        qputenv("XDG_CACHE_HOME", m_cache->path().toUtf8()); // Pixels are cached in a folder that goes away.
    }

    void aModelWithoutAutoencoderIsMeasuredWithAnother()
    {
        const TinyIcons icons;
        const auto whole = withoutTime(evaluateIcons(icons.request(), {}, {}));
        const auto other = icons.modelFolder().parent_path() / "vae";
        std::filesystem::rename(icons.modelFolder() / "vae", other);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, evaluateIcons(icons.request(), {}, {}), "has no autoencoder of its own", "--vae");
        auto request = icons.request();
        request.autoencoder = other;
        auto measured = withoutTime(evaluateIcons(request, {}, {}));
        QVERIFY(measured["parameters"] < whole["parameters"]); // Those of its own files.
        measured["parameters"] = whole["parameters"];
        QCOMPARE(QString::fromStdString(Json::diff(whole, measured).dump()), QStringLiteral("[]"));
    }

    void everyPartHasAsManyPicturesAsAreAskedFor()
    {
        const TinyIcons icons;
        const auto report = evaluateIcons(icons.request(), {}, {});
        QVERIFY(!report.stopped);
        QCOMPARE(report.model, std::string("Tiny"));
        QCOMPARE(report.w, 2.0); // The model's own.
        QCOMPARE(report.trainingPictures, std::int64_t{TinyIcons::kTraining});
        QCOMPARE(report.autoencoder.size(), std::size_t{2});
        QCOMPARE(report.autoencoder[0].pictures, std::int64_t{TinyIcons::kConcepts});
        QCOMPARE(report.autoencoder[1].pictures, std::int64_t{TinyIcons::kPairs});
        QCOMPARE(report.real.size(), std::size_t{3});
        QCOMPARE(report.realOf("test")->accuracy.pictures, std::int64_t{TinyIcons::kConcepts + TinyIcons::kPairs});
        QCOMPARE(report.byClass->accuracy.pictures, std::int64_t{5});
        QCOMPARE(report.fromPrompts->generated.accuracy.pictures, std::int64_t{3});
        QCOMPARE(report.fromPrompts->retrieval.pictures, std::int64_t{3});
        QCOMPARE(report.guidance.size(), std::size_t{2});
        for (const auto& at : report.guidance) {
            QCOMPARE(at.generated.accuracy.pictures, std::int64_t{4});
            QVERIFY(std::isfinite(at.frechetToTraining) && at.frechetToTraining > 0.0);
            QVERIFY(std::isfinite(at.frechetToTest) && at.frechetToTest > 0.0);
        }
        QCOMPARE(report.frechetOfReal->pictures, std::int64_t{4});
        QVERIFY(report.modelHash.size() == 64);
    }

    void theSameRequestGivesTheSameFigures()
    {
        const TinyIcons icons;
        QCOMPARE(withoutTime(evaluateIcons(icons.request(), {}, {})), withoutTime(evaluateIcons(icons.request(), {}, {})));
    }

    void anotherSeedGivesOtherPictures()
    {
        const TinyIcons icons;
        auto request = icons.request();
        const auto first = evaluateIcons(request, {}, {});
        request.seed = 100;
        QVERIFY(first.byClass->nearness.featureMedian != evaluateIcons(request, {}, {}).byClass->nearness.featureMedian);
    }

    void realPicturesAreJudgedByTheClassifierAlone()
    {
        const TinyIcons icons;
        const auto report = evaluateIcons(icons.request(), {}, {});
        const auto dataset = openData(icons);
        auto classifier = models::loadClassifier(icons.modelFolder() / "evaluation", torch::kFloat32);
        const auto records = dataset->select({.splits = {"test_pairs"}, .dropGroups = {}});
        std::vector<std::int64_t> classes;
        for (const auto index : records)
            classes.push_back(dataset->record(index).classId);
        torch::NoGradGuard guard;
        const auto expected = classAccuracy(classifier.network(training::pictures(*dataset, records)).logits, classes);
        QCOMPARE(report.realOf("test_pairs")->accuracy.top1, expected.top1);
        QCOMPARE(report.realOf("test_pairs")->accuracy.top1ByClass, expected.top1ByClass);
    }

    void theAutoencoderIsMeasuredOnPicturesOfEightBits()
    {
        const TinyIcons icons;
        const auto report = evaluateIcons(icons.request(), {}, {});
        const auto dataset = openData(icons);
        LoadOptions options;
        options.precision = Precision::Float32;
        const auto model = Model::load(icons.modelFolder(), options);
        auto autoencoder = model->parts().autoencoder;
        const auto records = dataset->select({.splits = {"test_concepts"}, .dropGroups = {}});
        torch::NoGradGuard guard;
        double sum = 0.0;
        for (const auto index : records) {
            const std::vector<std::size_t> one = {index};
            const auto image = device::toImages(autoencoder->decode(autoencoder->encode(training::pictures(*dataset, one)).mean)).front();
            const auto original = dataset->pixels(index);
            double error = 0.0;
            for (std::size_t i = 0; i < image.rgb.size(); ++i)
                error += std::pow(double(image.rgb[i]) - double(original[i]), 2) / static_cast<double>(image.rgb.size());
            sum += 10.0 * std::log10(255.0 * 255.0 / error);
        }
        // A pixel on the edge between two values may round either way in a batch.
        QVERIFY(std::abs(report.autoencoder[0].psnr - sum / static_cast<double>(records.size())) < 1e-2);
    }

    void aTestPictureThatIsATrainingPictureShowsInTheDistances()
    {
        const TinyIcons icons;
        const auto before = evaluateIcons(icons.request(), {}, {});
        QVERIFY(before.realOf("test_concepts")->nearness.rmsLowest > 1.0);
        for (int i = 0; i < TinyIcons::kConcepts; ++i)
            icons.data.writePicture(
                "p" + std::to_string(TinyIcons::kTraining + i) + ".png", training::testPicture(TinyIcons::kSize, TinyIcons::kSize, i));
        const auto after = evaluateIcons(icons.request(), {}, {});
        QCOMPARE(after.realOf("test_concepts")->nearness.rmsMedian, 0.0);
        QCOMPARE(after.realOf("test_concepts")->nearness.featureMedian, 0.0);
        QCOMPARE(after.realOf("test_concepts")->nearness.shareBelowTen, 1.0);
    }

    void progressCountsEachPartToItsEnd()
    {
        const TinyIcons icons;
        std::map<std::string, std::pair<std::int64_t, std::int64_t>> last;
        bool hasTimeLeft = false;
        const auto report = evaluateIcons(icons.request(),
            [&](const Json& event) {
                const auto done = event.at("done").get<std::int64_t>(), total = event.at("total").get<std::int64_t>();
                QVERIFY(done >= 0 && done <= total);
                last[event.at("part").get<std::string>()] = {done, total};
                if (event.contains("seconds_left")) {
                    hasTimeLeft = true;
                    QVERIFY(event.at("seconds_left").get<double>() >= 0.0);
                }
            },
            {});
        QVERIFY(hasTimeLeft);
        QVERIFY(
            last.contains("pictures by class") && last.contains("pictures from held-out prompts") && last.contains("pictures at w = 2"));
        for (const auto& [part, counts] : last)
            QVERIFY2(counts.first == counts.second, part.c_str());
    }

    void aStopKeepsWhatWasMeasured_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("real");
        QTest::addColumn<bool>("byClass");
        QTest::addColumn<bool>("prompts");
        QTest::newRow("among real pictures") << "real pictures, train" << false << false << false;
        QTest::newRow("among pictures by class") << "pictures by class" << true << true << false;
        QTest::newRow("among prompts") << "pictures from held-out prompts" << true << true << true;
        QTest::newRow("among guidance") << "pictures at w = 0" << true << true << true;
    }
    void aStopKeepsWhatWasMeasured()
    {
        QFETCH(QString, part);
        QFETCH(bool, real);
        QFETCH(bool, byClass);
        QFETCH(bool, prompts);
        const TinyIcons icons;
        auto request = icons.request();
        request.lanes = 1;
        request.count = 3;
        std::stop_source stop;
        bool started = false;
        const auto report = evaluateIcons(
            request,
            [&](const Json& event) {
                // The part's second report comes after its first picture at the earliest.
                if (event.at("part") != part.toStdString()) return;
                if (started || part.startsWith("real")) stop.request_stop();
                started = true;
            },
            stop.get_token());
        QVERIFY(report.stopped);
        QCOMPARE(!report.real.empty(), real);
        QCOMPARE(!report.autoencoder.empty(), real);
        QVERIFY(!report.byClass || byClass);
        QVERIFY(!report.fromPrompts || prompts);
        QVERIFY(report.guidance.size() < 2);
        QVERIFY(table(report).find("Stopped early") != std::string::npos);
    }

    void aStopBeforeAnythingIsLoadedGivesAnEmptyReport()
    {
        const TinyIcons icons;
        std::stop_source stop;
        stop.request_stop();
        const auto report = evaluateIcons(icons.request(), {}, stop.get_token());
        QVERIFY(report.stopped && report.model.empty() && report.real.empty());
    }

    void theGridShowsPicturesByClassAndFromPrompts()
    {
        const TinyIcons icons;
        auto request = icons.request();
        request.grid = icons.data.path() / "grid.png";
        evaluateIcons(request, {}, {});
        const auto bytes = readFile(realFileSystem(), request.grid, 1u << 24);
        const auto picture =
            training::decodePicture(std::span(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()), "grid.png");
        constexpr int kGap = 2, kColumns = 16;
        QCOMPARE(picture.width, kColumns * (TinyIcons::kSize + kGap) - kGap); // Eight pictures in one row of sixteen.
        QCOMPARE(picture.height, TinyIcons::kSize);
    }

    void aDataSetWithOtherClassesIsNamed()
    {
        const TinyIcons icons;
        icons.data.write("classes.json", std::string(R"([{"id":0,"name":"apple"},{"id":1,"name":"dog"},{"id":2,"name":"tree"}])"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, evaluateIcons(icons.request(), {}, {}), "class 1", "'cat'", "'dog'");
    }

    void aMissingClassifierIsNamed()
    {
        const TinyIcons icons;
        std::filesystem::remove_all(icons.modelFolder() / "evaluation");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, evaluateIcons(icons.request(), {}, {}), "evaluation", "darkroom train features");
    }

    void aDataSetWithoutTestPicturesIsRefused()
    {
        const TinyIcons icons;
        std::string lines;
        for (int i = 0; i < TinyIcons::kTraining; ++i)
            lines += icons.line(i);
        icons.data.write("index.jsonl", lines);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, evaluateIcons(icons.request(), {}, {}), "test_concepts", "test_pairs");
    }

private:
    std::optional<QTemporaryDir> m_cache;
};

QTEST_GUILESS_MAIN(EvaluateIconsTest)
#include "evaluate_icons_test.moc"
