#include "diffusion/ratio_schedules.h"

#include "darkroom/base/sampler_names.h"
#include "diffusion/beta_distribution.h"
#include "support/expect_error.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace darkroom;
using namespace darkroom::diffusion;

namespace {

NoiseSchedule latentTable()
{
    NoiseScheduleOptions options;
    options.curve = BetaCurve::ScaledLinear;
    options.betaStart = 0.00085;
    options.betaEnd = 0.012;
    return NoiseSchedule(options);
}

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

std::vector<std::string> knownSchedules()
{
    std::vector<std::string> ids{"polyexponential", "vp"};
    for (const auto& name : scheduleNames()) {
        if (name.id != "automatic") ids.emplace_back(name.id);
    }
    return ids;
}

} // namespace

class RatioSchedulesTest : public QObject {
    Q_OBJECT

private slots:
    void everyScheduleFallsToZero()
    {
        const auto table = latentTable();
        for (const auto& id : knownSchedules()) {
            for (const int n : {1, 2, 3, 7, 20, 50}) {
                const auto ratios = ratiosOf(id, n, table);
                const auto where = QString::fromStdString(id) + " " + QString::number(n);
                QVERIFY2(static_cast<int>(ratios.size()) == n + 1, qPrintable(where));
                QVERIFY2(ratios.back() == 0.0, qPrintable(where));
                QVERIFY2(std::adjacent_find(ratios.begin(), ratios.end(), std::less_equal<>()) == ratios.end(), qPrintable(where));
            }
        }
    }

    void curvesRunFromEndToEnd()
    {
        for (const auto& ratios : {karrasRatios(12, 0.03, 14.0), exponentialRatios(12, 0.03, 14.0),
                 polyexponentialRatios(12, 0.03, 14.0, 0.8), betaRatios(12, 0.03, 14.0)}) {
            QVERIFY(near(ratios.front(), 14.0));
            QVERIFY(near(ratios[11], 0.03));
        }
    }

    void karrasIsEvenInItsRoot()
    {
        const auto ratios = karrasRatios(9, 0.03, 14.0);
        const auto root = [&](int i) { return std::pow(ratios[static_cast<std::size_t>(i)], 1.0 / 7.0); };
        for (int i = 1; i + 1 < 9; ++i)
            QVERIFY(near(root(i - 1) - root(i), root(i) - root(i + 1)));
    }

    void exponentialIsEvenInItsLogarithm()
    {
        const auto ratios = exponentialRatios(9, 0.03, 14.0);
        for (std::size_t i = 1; i + 1 < 9; ++i)
            QVERIFY(near(ratios[i] * ratios[i], ratios[i - 1] * ratios[i + 1]));
    }

    void uniformIsEvenInTimesteps()
    {
        const auto table = latentTable();
        const auto ratios = uniformRatios(10, table);
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(near(table.timestepOf(ratios[i]), 999.0 - 111.0 * static_cast<double>(i), 1e-9));
    }

    void sgmUniformStopsOneStepEarlier()
    {
        const auto table = latentTable();
        const auto ratios = sgmUniformRatios(9, table);
        QVERIFY(near(table.timestepOf(ratios[8]), 111.0, 1e-9));
    }

    void anInfiniteEndIsRefused()
    {
        NoiseScheduleOptions options;
        options.zeroTerminalSnr = true;
        const NoiseSchedule table(options);
        for (const auto& id : knownSchedules()) {
            if (id != "vp") DARKROOM_EXPECT_ERROR(ErrorKind::Usage, ratiosOf(id, 10, table), "zero SNR");
        }
    }

    void badRequestsAreNamed()
    {
        const auto table = latentTable();
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, ratiosOf("karas", 10, table), "karas", "karras", "sgm_uniform");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, ratiosOf("karras", 0, table), "0 steps");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, karrasRatios(4, 2.0, 1.0), "sigma_min");
    }

    void quantilesInvertProbabilities()
    {
        for (const double a : {0.6, 1.0, 3.0}) {
            for (const double b : {0.6, 1.0, 8.0}) {
                for (double p = 0.01; p < 1.0; p += 0.07)
                    QVERIFY2(
                        near(betaProbability(betaQuantile(p, a, b), a, b), p, 1e-12), qPrintable(QString("%1 %2 %3").arg(p).arg(a).arg(b)));
            }
        }
    }

    void probabilitiesMirror()
    {
        for (double x = 0.0; x <= 1.0; x += 0.125)
            QVERIFY(near(betaProbability(x, 0.6, 2.5), 1.0 - betaProbability(1.0 - x, 2.5, 0.6), 1e-13));
    }

    // I_x(a, 1) = x^a, I_x(1/2, 1/2) = 2/π asin √x (DLMF 8.17).
    void knownProbabilitiesAreExact()
    {
        for (double x = 0.05; x < 1.0; x += 0.1) {
            QVERIFY(near(betaProbability(x, 2.5, 1.0), std::pow(x, 2.5), 1e-13));
            QVERIFY(near(betaProbability(x, 0.5, 0.5), std::asin(std::sqrt(x)) / std::asin(1.0), 1e-13));
        }
        QCOMPARE(betaQuantile(0.0, 0.6, 0.6), 0.0);
        QCOMPARE(betaQuantile(1.0, 0.6, 0.6), 1.0);
        QVERIFY(near(betaQuantile(0.25, 0.6, 0.6), 0.17568037865269515, 1e-12)); // scipy.stats.beta.ppf
    }
};

QTEST_GUILESS_MAIN(RatioSchedulesTest)
#include "ratio_schedules_test.moc"
