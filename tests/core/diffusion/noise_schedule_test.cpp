#include "diffusion/noise_schedule.h"

#include "sampler_runs.h"
#include "support/expect_error.h"

#include <torch/types.h>

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Relative to the larger of both; a few roundings of double.
bool near(double a, double b, double tolerance = 1e-12)
{
    return a == b || std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

NoiseScheduleOptions options(BetaCurve curve, std::int64_t timesteps = 1000)
{
    NoiseScheduleOptions result;
    result.curve = curve;
    result.timesteps = timesteps;
    return result;
}

/// β_t of a table, from its ᾱ.
double betaOf(const NoiseSchedule& table, std::int64_t t)
{
    return 1.0 - table.alphaBar(t) / (t == 0 ? 1.0 : table.alphaBar(t - 1));
}

constexpr std::array kCurves = {
    BetaCurve::Linear,
    BetaCurve::ScaledLinear,
    BetaCurve::Cosine,
    BetaCurve::Exponential,
    BetaCurve::Sigmoid,
};

} // namespace

class NoiseScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void linearBetasAreEven()
    {
        const NoiseSchedule table(options(BetaCurve::Linear));
        for (std::int64_t t = 0; t < 1000; ++t)
            QVERIFY(near(betaOf(table, t), 1e-4 + static_cast<double>(t) / 999.0 * (0.02 - 1e-4), 1e-9)); // 1 − 1 + β cancels
    }

    void scaledLinearIsEvenInItsRoot()
    {
        const auto table = latentSchedule();
        const double first = std::sqrt(0.00085), last = std::sqrt(0.012);
        for (std::int64_t t = 0; t < 1000; ++t)
            QVERIFY(near(std::sqrt(betaOf(*table, t)), first + static_cast<double>(t) / 999.0 * (last - first), 1e-10));
    }

    // Nichol & Dhariwal 2021, eq. 17: the product of 1 − β telescopes to ᾱ(t)/ᾱ(0) until β reaches its greatest value, at the very end.
    void cosineIsTheClosedFormUntilItsBetasAreCut()
    {
        const NoiseSchedule table(options(BetaCurve::Cosine));
        const auto cosine = [](double t) { return std::pow(std::cos((t + 0.008) / 1.008 * std::numbers::pi / 2.0), 2.0); };
        for (std::int64_t t = 0; t < 999; ++t)
            QVERIFY(near(table.alphaBar(t), cosine(static_cast<double>(t + 1) / 1000.0) / cosine(0.0), 1e-9));
        QVERIFY(near(table.alphaBar(999), 0.001 * table.alphaBar(998)));
    }

    void exponentialIsTheClosedForm()
    {
        const NoiseSchedule table(options(BetaCurve::Exponential, 100));
        for (std::int64_t t = 0; t < 100; ++t)
            QVERIFY(near(table.alphaBar(t), std::exp(-12.0 * static_cast<double>(t + 1) / 100.0)));
    }

    void sigmoidIsHalfwayInTheMiddle()
    {
        const NoiseSchedule table(options(BetaCurve::Sigmoid, 101));
        QVERIFY(near(betaOf(table, 50), (1e-4 + 0.02) / 2.0, 1e-9));
    }

    void trainedBetasStandInsteadOfACurve()
    {
        auto given = options(BetaCurve::Cosine);
        given.trainedBetas = {0.1, 0.2, 0.5};
        const NoiseSchedule table(given);
        QCOMPARE(table.timesteps(), std::int64_t{3});
        QVERIFY(near(table.alphaBar(2), 0.9 * 0.8 * 0.5));
    }

    void everyCurveFallsAndEveryLevelIsOnTheUnitCircle()
    {
        for (const auto curve : kCurves) {
            const NoiseSchedule table(options(curve, 200));
            for (std::int64_t t = 0; t < 200; ++t) {
                const auto level = table.at(t);
                QVERIFY(t == 0 || table.alphaBar(t) < table.alphaBar(t - 1));
                QVERIFY(near(level.alpha() * level.alpha() + level.sigma() * level.sigma(), 1.0));
                QVERIFY(near(level.alpha() * level.alpha(), table.alphaBar(t)));
                QVERIFY(near(level.ratio(), level.sigma() / level.alpha(), 1e-10)); // 1 − ᾱ cancels at the clean end
                QVERIFY(near(std::exp(-level.lambda()), level.ratio()));
                QCOMPARE(level.timestep(), static_cast<double>(t));
            }
        }
    }

    // Lin et al. 2024, algorithm 1: √ᾱ is moved and stretched; the first value stays, the last is 0.
    void zeroTerminalSnrKeepsTheFirstLevelAndEndsWithoutSignal()
    {
        for (const auto curve : {BetaCurve::Linear, BetaCurve::ScaledLinear, BetaCurve::Cosine}) {
            auto rescaled = options(curve);
            rescaled.zeroTerminalSnr = true;
            const NoiseSchedule plain(options(curve)), zero(rescaled);
            QVERIFY(near(zero.alphaBar(0), plain.alphaBar(0)));
            QCOMPARE(zero.alphaBar(999), 0.0);
            QVERIFY(zero.hasZeroTerminalSnr() && !plain.hasZeroTerminalSnr());
            const auto root = [](const NoiseSchedule& table, std::int64_t t) { return std::sqrt(table.alphaBar(t)); };
            const double stretch = root(plain, 0) / (root(plain, 0) - root(plain, 999));
            for (std::int64_t t = 0; t < 999; ++t)
                QVERIFY(near(root(zero, t), (root(plain, t) - root(plain, 999)) * stretch, 1e-9));
            const auto end = zero.at(999);
            QCOMPARE(end.alpha(), 0.0);
            QCOMPARE(end.sigma(), 1.0);
            QCOMPARE(end.ratio(), kInfinity);
            QCOMPARE(end.lambda(), -kInfinity);
        }
    }

    void aFlooredEndIsFinite()
    {
        auto floored = options(BetaCurve::Linear);
        floored.zeroTerminalSnr = true;
        floored.terminalAlphaBar = 0x1p-24;
        const NoiseSchedule table(floored);
        QVERIFY(!table.hasZeroTerminalSnr());
        QVERIFY(near(table.greatestRatio(), std::sqrt(0x1p24 - 1.0)));
    }

    void timestepsAndRatiosInvertEachOther()
    {
        for (const auto curve : kCurves) {
            const NoiseSchedule table(options(curve));
            for (double t = 0.0; t <= 999.0; t += 12.34) {
                QVERIFY2(std::abs(table.timestepOf(table.ratioAt(t)) - t) < 1e-6, qPrintable(QString::number(t)));
                QVERIFY(near(table.atRatio(table.ratioAt(t)).ratio(), table.ratioAt(t)));
                const auto level = table.atRatio(table.ratioAt(t));
                QVERIFY(near(table.atLambda(level.lambda()).ratio(), level.ratio()));
            }
            for (std::int64_t t = 0; t < 1000; ++t)
                QCOMPARE(table.nearestTimestepOf(table.at(t).ratio()), t);
        }
    }

    void betweenTwoTimestepsEitherMeanIsTaken()
    {
        const auto table = latentSchedule();
        const double low = table->at(400).ratio(), high = table->at(401).ratio();
        QVERIFY(near(table->ratioAt(400.5), std::sqrt(low * high)));
        QVERIFY(near(table->ratioAt(400.5, Between::Ratio), (low + high) / 2.0));
        QCOMPARE(table->atTimestep(400.5).timestep(), 400.5);
        QVERIFY(table->atTimestep(400.0) == table->at(400));
    }

    void beyondTheTableTheEndsStand()
    {
        const auto table = latentSchedule();
        QVERIFY(table->atTimestep(-3.0) == table->at(0));
        QVERIFY(table->atTimestep(5000.0) == table->at(999));
        QCOMPARE(table->timestepOf(1e-6), 0.0);
        QCOMPARE(table->timestepOf(1e6), 999.0);
    }

    void theCleanEndIsOneLevel()
    {
        const auto table = latentSchedule();
        QVERIFY(table->atRatio(0.0) == NoiseLevel{});
        QVERIFY(table->atLambda(kInfinity) == NoiseLevel{});
        QVERIFY(table->atFlow(0.0, 0.0) == NoiseLevel{});
        QVERIFY(NoiseLevel{}.isClean());
        QCOMPARE(table->atLambda(-kInfinity).alpha(), 0.0);
    }

    void aFlowLevelIsALine()
    {
        const auto level = latentSchedule()->atFlow(0.25, 250.0);
        QCOMPARE(level.alpha() + level.sigma(), 1.0);
        QVERIFY(near(level.ratio(), 1.0 / 3.0));
    }

    void badSchedulesAreNamed()
    {
        const auto made = [](auto change) {
            auto bad = options(BetaCurve::Linear);
            change(bad);
            return NoiseSchedule(bad);
        };
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made([](auto& of) { of.timesteps = 0; }), "num_train_timesteps", "0");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made([](auto& of) { of.betaStart = -0.1; }), "beta_start", "-0.1");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made([](auto& of) { of.betaEnd = 1.5; }), "beta_end");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made([](auto& of) { of.trainedBetas = {0.1, 1.0, 0.1}; }), "trained_betas", "number 1");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made([](auto& of) { of.betaEnd = std::nan(""); }), "beta_end");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, made([](auto& of) {
            of.timesteps = 1;
            of.zeroTerminalSnr = true;
        }),
            "rescale_betas_zero_snr");
    }

    void levelsOutsideAreNamed()
    {
        const auto table = latentSchedule();
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, table->at(1000), "1000", "0 to 999");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, table->at(-1), "-1");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, table->atRatio(-0.5), "sigma/alpha", "-0.5");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, table->atRatio(std::nan("")), "sigma/alpha");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, table->atFlow(1.5, 0.0), "flow", "1.5");
    }
};

QTEST_GUILESS_MAIN(NoiseScheduleTest)
#include "noise_schedule_test.moc"
