#include "darkroom/base/guidance_curve.h"

#include "darkroom/base/error.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace darkroom;

namespace {

constexpr GuidanceRange kLevels{0.03, 14.6};
constexpr double kRounding = 1e-12;

/// The level at u, from the noise (0) to the picture (1).
double levelAt(double u)
{
    return kLevels.high * std::pow(kLevels.low / kLevels.high, u);
}

} // namespace

class GuidanceCurveTest : public QObject {
    Q_OBJECT

private slots:
    void noPointsLeaveWAsItIs()
    {
        QCOMPARE(guidanceFactor({}, 3.0), 1.0);
        QVERIFY(guidanceCurve(CurveShape::Constant, kLevels).empty());
    }

    void betweenPointsItIsLinearInTheLogarithm()
    {
        const std::vector<GuidancePoint> curve = {{8.0, 3.0}, {2.0, 1.0}, {0.5, 0.0}};
        QCOMPARE(guidanceFactor(curve, 8.0), 3.0);
        QCOMPARE(guidanceFactor(curve, 2.0), 1.0);
        QCOMPARE(guidanceFactor(curve, 0.5), 0.0);
        QVERIFY(std::abs(guidanceFactor(curve, 4.0) - 2.0) < kRounding);
        QVERIFY(std::abs(guidanceFactor(curve, 1.0) - 0.5) < kRounding);
    }

    void beyondTheEndsItStays()
    {
        const std::vector<GuidancePoint> curve = {{8.0, 3.0}, {0.5, 0.25}};
        QCOMPARE(guidanceFactor(curve, 100.0), 3.0);
        QCOMPARE(guidanceFactor(curve, std::numeric_limits<double>::infinity()), 3.0);
        QCOMPARE(guidanceFactor(curve, 0.1), 0.25);
        QCOMPARE(guidanceFactor(curve, 0.0), 0.25);
        QCOMPARE(guidanceFactor(std::vector<GuidancePoint>{{1.0, 0.5}}, 7.0), 0.5);
    }

    void shapesAreThoseOfThePaper_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("constant") << static_cast<int>(CurveShape::Constant) << kRounding;
        QTest::newRow("linear") << static_cast<int>(CurveShape::Linear) << kRounding;
        // A chord of a curve whose second derivative is at most π² leaves it by π² h²/8 at most, h = 1/16.
        QTest::newRow("cosine") << static_cast<int>(CurveShape::Cosine) << std::numbers::pi * std::numbers::pi / (8.0 * 16.0 * 16.0);
    }

    /// Wang et al. 2024, table 1, with t/T = 1 − u: linear 2(1 − t/T) w, cosine (cos(π t/T) + 1) w; the mean over the run is w.
    void shapesAreThoseOfThePaper()
    {
        QFETCH(int, shape);
        QFETCH(double, tolerance);
        const auto curve = guidanceCurve(static_cast<CurveShape>(shape), kLevels);
        constexpr int kPlaces = 1000;
        double sum = 0.0;
        for (int i = 0; i < kPlaces; ++i) {
            const double u = (i + 0.5) / kPlaces, t = 1.0 - u;
            const double expected = shape == static_cast<int>(CurveShape::Constant) ? 1.0
                : shape == static_cast<int>(CurveShape::Linear)                     ? 2.0 * (1.0 - t)
                                                                                    : std::cos(std::numbers::pi * t) + 1.0;
            const double got = guidanceFactor(curve, levelAt(u));
            QVERIFY2(std::abs(got - expected) <= tolerance, qPrintable(QString("u %1: %2, expected %3").arg(u).arg(got).arg(expected)));
            sum += got;
        }
        QVERIFY(std::abs(sum / kPlaces - 1.0) < 1e-6);
    }

    void curvesAreValidRequests()
    {
        GenerationRequest request;
        for (const auto shape : {CurveShape::Constant, CurveShape::Linear, CurveShape::Cosine}) {
            request.guidance.curve = guidanceCurve(shape, kLevels);
            checkRequest(request);
            QCOMPARE(guidanceCurveFromText(name(shape), kLevels, "--guidance-curve"), request.guidance.curve);
        }
    }

    void pointsAreReadFromText()
    {
        const std::vector<GuidancePoint> expected = {{5.0, 0.0}, {1.5, 2.0}, {0.2, -0.5}};
        QCOMPARE(guidanceCurveFromText("5:0,1.5:2,0.2:-0.5", kLevels, "--guidance-curve"), expected);
    }

    void wrongTextsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "wavy", "1", "1:", ":1", "1:2,", "1:2,3:4", "0:1", "1:nan", "1:2;3"})
            QTest::newRow(*text == '\0' ? "nothing" : text) << text;
    }

    void wrongTextsAreNamed()
    {
        QFETCH(QString, text);
        try {
            guidanceCurveFromText(text.toStdString(), kLevels, "--guidance-curve");
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Usage);
            QVERIFY2(error.sentence().starts_with("--guidance-curve"), error.what());
        }
    }

    void levelsOfNoWidthAreRefused()
    {
        for (const auto& levels : {GuidanceRange{0.0, 1.0}, GuidanceRange{2.0, 2.0}, GuidanceRange{3.0, 2.0}})
            QVERIFY_THROWS_EXCEPTION(Error, guidanceCurve(CurveShape::Linear, levels));
    }
};

QTEST_GUILESS_MAIN(GuidanceCurveTest)
#include "guidance_curve_test.moc"
