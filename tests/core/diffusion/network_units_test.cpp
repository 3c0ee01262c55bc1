#include "diffusion/network_units.h"

#include "sampler_runs.h"

#include <QtTest>

#include <cmath>

using namespace darkroom::diffusion;
using namespace darkroom::tests;

class NetworkUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void aTableTellsItsTimestep()
    {
        QCOMPARE(NetworkUnits{}.timeAt(latentSchedule()->at(250)), 250.0);
        QCOMPARE((NetworkUnits{.timeScale = 4.0}.timeAt(latentSchedule()->at(250))), 1000.0);
    }

    // Karras et al. 2022, table 1: c_noise = ln(σ)/4, of their own σ.
    void aRangeTellsALogarithm()
    {
        const auto level = latentSchedule()->atRatio(160.0);
        QVERIFY(std::abs(NetworkUnits{Told::LogSigma, 1.0, 0.5}.timeAt(level) - std::log(80.0) / 4.0) < 1e-12);
        QVERIFY(std::abs(NetworkUnits{Told::LogSigma, 1000.0, 1.0}.timeAt(level) - 250.0 * std::log(160.0)) < 1e-9);
    }

    void anAngleRunsFromNothingToOne()
    {
        const NetworkUnits units{.told = Told::Angle};
        QCOMPARE(units.timeAt(zeroTerminalSchedule()->at(999)), 1.0);
        QVERIFY(std::abs(units.timeAt(latentSchedule()->atRatio(1.0)) - 0.5) < 1e-12);
        QVERIFY(units.timeAt(latentSchedule()->atRatio(1e-6)) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(NetworkUnitsTest)
#include "network_units_test.moc"
