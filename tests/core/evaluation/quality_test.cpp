#include "darkroom/evaluation/quality.h"

#include "darkroom/generation/generation.h"
#include "device/picture_tensor.h"
#include "evaluation/bootstrap.h"
#include "evaluation/frechet.h"
#include "evaluation/manifold.h"
#include "evaluation/picture_observer.h"

#include "icons_fixture.h"
#include "support/expect_error.h"
#include "support/tensors.h"
#include "support/tiny_classifier.h"

#include <QtTest>

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace darkroom;
using namespace darkroom::evaluation;
using namespace darkroom::tests;

namespace {

using Points = std::vector<std::vector<double>>;

Points pointsOf(const torch::Tensor& rows)
{
    Points points;
    for (std::int64_t i = 0; i < rows.size(0); ++i) {
        auto& point = points.emplace_back();
        for (std::int64_t j = 0; j < rows.size(1); ++j)
            point.push_back(rows[i][j].item<double>());
    }
    return points;
}

double distance(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum);
}

/// f(φ, Φ) of Kynkäänniemi et al. 2019, eq. 1, as it is written.
bool isInside(const std::vector<double>& point, const Points& set, int k)
{
    for (std::size_t i = 0; i < set.size(); ++i) {
        std::vector<double> others;
        for (std::size_t j = 0; j < set.size(); ++j)
            if (j != i) others.push_back(distance(set[i], set[j]));
        std::sort(others.begin(), others.end());
        if (distance(point, set[i]) <= others[static_cast<std::size_t>(k - 1)]) return true;
    }
    return false;
}

QualityRequest requestFor(const TinyIcons& icons)
{
    QualityRequest request;
    request.data = icons.data.path();
    request.model = icons.modelFolder();
    request.w = {0.0, 3.0};
    request.count = 10;
    request.lanes = 4;
    request.steps = 2;
    request.precision = Precision::Float32;
    return request;
}

} // namespace

class QualityTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_cache;

private slots:
    void initTestCase()
    {
        m_cache.emplace();
        qputenv("XDG_CACHE_HOME", m_cache->path().toUtf8()); // Pixels are cached in a folder that goes away.
    }

    void precisionAndRecallAreTheEquation_data()
    {
        QTest::addColumn<int>("neighbours");
        QTest::addColumn<double>("spread");
        QTest::addColumn<double>("away");
        QTest::newRow("one cloud") << 3 << 1.0 << 0.0;
        QTest::newRow("one neighbour") << 1 << 1.0 << 0.5;
        QTest::newRow("narrow: precise, with little recall") << 3 << 0.2 << 0.0;
        QTest::newRow("apart") << 5 << 1.0 << 3.0;
    }

    void precisionAndRecallAreTheEquation()
    {
        QFETCH(int, neighbours);
        QFETCH(double, spread);
        QFETCH(double, away);
        torch::manual_seed(4);
        const auto real = torch::randn({300, 3}), made = spread * torch::randn({270, 3}) + away;
        const auto realPoints = pointsOf(real), madePoints = pointsOf(made);
        const auto inside = insideManifold(made, real, manifoldRadii(real, neighbours));
        const auto covered = insideManifold(real, made, manifoldRadii(made, neighbours));
        for (std::size_t i = 0; i < madePoints.size(); ++i)
            QCOMPARE(inside[static_cast<std::int64_t>(i)].item<bool>(), isInside(madePoints[i], realPoints, neighbours));
        for (std::size_t i = 0; i < realPoints.size(); ++i)
            QCOMPARE(covered[static_cast<std::int64_t>(i)].item<bool>(), isInside(realPoints[i], madePoints, neighbours));
        if (spread < 1.0)
            QVERIFY(inside.to(torch::kFloat64).mean().item<double>() > 0.9 && covered.to(torch::kFloat64).mean().item<double>() < 0.3);
    }

    void aSetLiesInItsOwnManifold()
    {
        auto rows = torch::randn({20, 4});
        rows[5].copy_(rows[6]); // two pictures alike
        QVERIFY(insideManifold(rows, rows, manifoldRadii(rows, 1)).all().item<bool>());
        QVERIFY(!insideManifold(rows + 1000.0, rows, manifoldRadii(rows, 3)).any().item<bool>());
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, manifoldRadii(rows.slice(0, 0, 3), 3), "3 neighbours");
    }

    void aSharesIntervalIsThatOfTheBinomial()
    {
        std::vector<bool> truths(400, false);
        std::fill(truths.begin(), truths.begin() + 120, true);
        const auto share = shareOf(truths, 2000);
        const double deviation = std::sqrt(0.3 * 0.7 / 400.0);
        QCOMPARE(share.value, 0.3);
        // The 95 % quantiles of a normal; 2000 draws know them to some percent.
        QVERIFY2(
            std::abs((share.high - share.low) / (2.0 * 1.96 * deviation) - 1.0) < 0.1, qPrintable(QString::number(share.high - share.low)));
        QVERIFY(share.low < 0.3 && 0.3 < share.high);
        QCOMPARE(shareOf(std::vector<bool>(9, true), 100), (Estimate{1.0, 1.0, 1.0}));
        QCOMPARE(shareOf({}, 100), Estimate{});
        QCOMPARE(shareOf(truths, 100), shareOf(truths, 100));
    }

    void theBasicIntervalTakesABiasBack()
    {
        // The plug-in estimate of (E x)²: resampling raises it by the variance of the mean, as few pictures raise a Fréchet distance.
        torch::manual_seed(8);
        const auto x = torch::randn({100}, torch::kFloat64) + 0.5;
        const auto square = [&](const std::vector<std::int64_t>& rows) {
            return std::pow(x.index_select(0, torch::tensor(rows, torch::kInt64)).mean().item<double>(), 2.0);
        };
        const double value = std::pow(x.mean().item<double>(), 2.0);
        const auto interval = basicInterval(value, 100, 1000, square);
        QCOMPARE(interval.value, value);
        const double slope = 2.0 * x.mean().item<double>() * x.std().item<double>() / 10.0; // by the delta method
        QVERIFY(std::abs((interval.high - interval.low) / (2.0 * 1.96 * slope) - 1.0) < 0.15);
        QVERIFY(interval.low >= 0.0 && interval.low < value && value < interval.high);
    }

    void figuresAreThoseOfThePicturesAndTheRealOnes()
    {
        const TinyIcons icons;
        const auto request = requestFor(icons);
        std::map<double, std::vector<std::int64_t>> told;
        const auto report =
            measureQuality(request, [&](const QualityFigures& figures) { told[figures.w].push_back(figures.pictures); }, {});
        QVERIFY(!report.stopped);
        QCOMPARE(told[0.0], (std::vector<std::int64_t>{8, 10})); // 4 are too few
        QCOMPARE(told[3.0], (std::vector<std::int64_t>{8, 10}));
        QCOMPARE(report.figures.size(), std::size_t{2});
        QCOMPARE(report.references, std::int64_t{TinyIcons::kTraining + TinyIcons::kConcepts + TinyIcons::kPairs});
        const auto& figures = report.figures[1];
        QCOMPARE(figures.w, 3.0);
        QVERIFY(figures.isBiased);

        // The same by hand: each picture alone, then the distance of the two fits.
        PictureObserver observer(models::loadClassifier(icons.modelFolder() / "evaluation", torch::kFloat32));
        LoadOptions options;
        options.precision = Precision::Float32;
        const auto model = Model::load(icons.modelFolder(), options);
        std::vector<torch::Tensor> made, real;
        int right = 0;
        for (std::int64_t i = 0; i < request.count; ++i) {
            GenerationRequest one;
            one.guidance.w = 3.0;
            one.sampling.sampler = model->description().defaultSampler;
            one.sampling.steps = 2;
            one.seed = static_cast<std::uint64_t>(i);
            one.classId = i % TinyIcons::kClasses; // as the data set's order has them
            one.preview.kind = PreviewKind::Off;
            Generation generation(model, {one});
            while (const auto event = generation.next({}))
                if (const auto* finished = std::get_if<Finished>(&*event)) {
                    const auto seen = observer.observe(device::toTensor(finished->pictures.front()));
                    made.push_back(seen.features);
                    right += seen.logits.argmax(1).item<std::int64_t>() == *one.classId ? 1 : 0;
                }
        }
        for (int i = 0; i < TinyIcons::kTraining + TinyIcons::kConcepts + TinyIcons::kPairs; ++i)
            real.push_back(observer.observe(device::toTensor(training::testPicture(TinyIcons::kSize, TinyIcons::kSize, i))).features);
        const auto madeRows = torch::cat(made), realRows = torch::cat(real);
        const double frechet = frechetDistance(madeRows, realRows);
        // A batch sums in another order than a picture alone, and 8-bit pictures may then differ by a level.
        QVERIFY2(std::abs(figures.frechet.value - frechet) < 1e-3 * std::max(1.0, frechet),
            qPrintable(QStringLiteral("%1, expected %2").arg(figures.frechet.value).arg(frechet)));
        QCOMPARE(figures.accuracy.value, right / 10.0);
        int inside = 0, covered = 0;
        const auto madePoints = pointsOf(madeRows), realPoints = pointsOf(realRows);
        for (const auto& point : madePoints)
            inside += isInside(point, realPoints, kQualityNeighbours) ? 1 : 0;
        for (std::size_t i = 0; i < 10; ++i)
            covered += isInside(realPoints[i], madePoints, kQualityNeighbours) ? 1 : 0;
        QCOMPARE(figures.precision.value, inside / 10.0);
        QCOMPARE(figures.recall.value, covered / 10.0);
        // Features of a batch of pictures and of one alone differ by fp32's rounding.
        QVERIFY(std::abs(figures.frechetOfReal - frechetDistance(realRows.slice(0, 0, 10), realRows.slice(0, 10)))
            < 1e-5 * figures.frechetOfReal);
        QVERIFY(table(report).find("* Biased upwards") != std::string::npos);
        QCOMPARE(toJson(report).at("figures").at(1).at("pictures").get<int>(), 10);
    }

    void scalesOfAClassifierAreMeasuredBesides()
    {
        const TinyIcons icons;
        writeTinyClassifier(icons.modelFolder() / "classifier");
        auto request = requestFor(icons);
        request.w = {0.0};
        request.classifierScales = {0.0, 4.0};
        const auto report = measureQuality(request, {}, {});
        QCOMPARE(report.figures.size(), std::size_t{3});
        const auto &free = report.figures[0], &off = report.figures[1], &guided = report.figures[2];
        QVERIFY(!free.classifierScale);
        QCOMPARE(off.classifierScale, std::optional(0.0));
        QCOMPARE(guided.classifierScale, std::optional(4.0));
        QCOMPARE(guided.w, 0.0);
        // Scale 0 at w = 0 is the same picture as w = 0, and moved by nothing.
        QCOMPARE(off.frechet, free.frechet);
        QCOMPARE(off.accuracy, free.accuracy);
        QCOMPARE(free.shift, 0.0);

        // The shift by hand: one picture after the other.
        LoadOptions options;
        options.precision = Precision::Float32;
        const auto model = Model::load(icons.modelFolder(), options);
        double sum = 0.0;
        int steps = 0;
        for (std::int64_t i = 0; i < request.count; ++i) {
            GenerationRequest one;
            one.guidance.w = 0.0;
            one.classifier.scale = 4.0;
            one.sampling.sampler = model->description().defaultSampler;
            one.sampling.steps = 2;
            one.seed = static_cast<std::uint64_t>(i);
            one.classId = i % TinyIcons::kClasses;
            one.preview.kind = PreviewKind::Off;
            Generation generation(model, {one});
            while (const auto event = generation.next({}))
                if (const auto* step = std::get_if<StepFinished>(&*event)) {
                    sum += step->telemetry.lanes.front().shift;
                    ++steps;
                }
        }
        QVERIFY(guided.shift > 0.0);
        QVERIFY2(std::abs(guided.shift - sum / steps) < 1e-5 * guided.shift, qPrintable(QString::number(sum / steps)));
        QVERIFY(table(report).find("w 0, scale 4") != std::string::npos);
        QCOMPARE(toJson(report).at("figures").at(2).at("classifier_scale").get<double>(), 4.0);
        QVERIFY(toJson(report).at("figures").at(0).at("classifier_scale").is_null());
    }

    /// An interval without a step in it and a curve of nothing leave w no say; φ changes what is measured. A judge may lie elsewhere.
    void wActsAsGuidanceIsSet()
    {
        const TinyIcons icons;
        const auto elsewhere = icons.modelFolder().parent_path() / "judge";
        std::filesystem::rename(icons.modelFolder() / "evaluation", elsewhere);
        auto request = requestFor(icons);
        request.classifier = elsewhere;
        const auto measured = [&](const QualityRequest& asked) { return measureQuality(asked, {}, {}); };
        const auto plain = measured(request);
        QVERIFY(plain.figures[1].shift > 0.0);
        auto resting = request;
        resting.guidance.interval = GuidanceRange{1e5, 1e6};
        auto flat = request;
        flat.guidanceCurve = "10:0,1:0";
        for (const auto& asked : {resting, flat}) {
            const auto report = measured(asked);
            QCOMPARE(report.figures[1].shift, 0.0);
            QCOMPARE(report.figures[1].frechet.value, plain.figures[0].frechet.value);
        }
        auto rescaled = request;
        rescaled.guidance.rescale = 0.7;
        const auto report = measured(rescaled);
        QVERIFY(report.figures[1].frechet.value != plain.figures[1].frechet.value);
        QCOMPARE(report.figures[0].frechet, plain.figures[0].frechet); // nothing to rescale at w = 0
        QCOMPARE(toJson(report).at("guidance").at("rescale").get<double>(), 0.7);
        QVERIFY(!toJson(report).at("guidance").contains("w"));
    }

    void aStopKeepsWhatWasMeasured()
    {
        const TinyIcons icons;
        std::stop_source stop;
        const auto report = measureQuality(
            requestFor(icons),
            [&](const QualityFigures& figures) {
                if (figures.w == 3.0) stop.request_stop();
            },
            stop.get_token());
        QVERIFY(report.stopped);
        QCOMPARE(report.figures.size(), std::size_t{2});
        QCOMPARE(report.figures[0].pictures, std::int64_t{8});
        stop = {};
        stop.request_stop();
        QVERIFY(measureQuality(requestFor(icons), {}, stop.get_token()).model.empty());
    }

    void whatIsMissingIsSaid()
    {
        const TinyIcons icons;
        auto request = requestFor(icons);
        request.count = 4;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, measureQuality(request, {}, {}), "8 pictures");
        request = requestFor(icons);
        request.w.clear();
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, measureQuality(request, {}, {}), "values of w");
        request = requestFor(icons);
        request.references = 5;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, measureQuality(request, {}, {}), "16 at least");
        request = requestFor(icons);
        std::filesystem::remove_all(icons.modelFolder() / "evaluation");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, measureQuality(request, {}, {}), "no judge", "darkroom train features");
        auto wordsAlone = icons.model;
        wordsAlone.darkroom.classes.clear();
        wordsAlone.unet.classEmbedding = nn::ClassEmbedding::None;
        wordsAlone.unet.classes = 0;
        request.model = wordsAlone.write(icons.modelFolder().parent_path() / "words");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, measureQuality(request, {}, {}), "takes none");
    }
};

QTEST_GUILESS_MAIN(QualityTest)
#include "quality_test.moc"
