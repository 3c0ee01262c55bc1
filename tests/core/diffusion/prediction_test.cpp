#include "diffusion/prediction.h"

#include "sampler_runs.h"
#include "support/expect_error.h"

#include <torch/types.h>

#include <QtTest>

#include <array>
#include <cmath>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

constexpr std::array kTypes = {
    PredictionType::Epsilon, PredictionType::Velocity, PredictionType::Sample, PredictionType::Flow, PredictionType::Preconditioned};

/// x0, ε, and what each type is of them at a level, by definition.
struct Truth {
    torch::Tensor x0 = unitNoise(1, {2, 3, 4, 4}, torch::kFloat64);
    torch::Tensor eps = unitNoise(2, {2, 3, 4, 4}, torch::kFloat64);

    torch::Tensor x(const NoiseLevel& level) const { return level.alpha() * x0 + level.sigma() * eps; }

    torch::Tensor as(PredictionType type, const NoiseLevel& level) const
    {
        switch (type) {
        case PredictionType::Epsilon: return eps;
        case PredictionType::Velocity: return level.alpha() * eps - level.sigma() * x0;
        case PredictionType::Sample: return x0;
        case PredictionType::Flow: return eps - x0;
        case PredictionType::Preconditioned: return level.sigma() * x0 - level.alpha() * eps;
        }
        return {};
    }
};

struct Place {
    const char* name;
    NoiseLevel level;
};

std::vector<Place> places()
{
    const auto table = latentSchedule();
    return {{"first timestep", table->at(0)}, {"middle", table->at(500)}, {"last timestep", table->at(999)},
        {"between timesteps", table->atTimestep(123.4)}, {"σ/α of 80", table->atRatio(80.0)}, {"near the clean end", table->atRatio(0.01)},
        {"flow early", table->atFlow(0.98, 980.0)}, {"flow middle", table->atFlow(0.5, 500.0)}, {"flow late", table->atFlow(0.02, 20.0)}};
}

const char* shown(PredictionType type)
{
    return type == PredictionType::Preconditioned ? "preconditioned" : name(type).data();
}

void addPairs()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const auto from : kTypes) {
        for (const auto to : kTypes)
            QTest::addRow("%s to %s", shown(from), shown(to)) << static_cast<int>(from) << static_cast<int>(to);
    }
}

} // namespace

class PredictionTest : public QObject {
    Q_OBJECT

private slots:
    void everyTypeIsReadAsEveryOther_data() { addPairs(); }
    void everyTypeIsReadAsEveryOther()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto given = static_cast<PredictionType>(from), wanted = static_cast<PredictionType>(to);
        const Truth truth;
        for (const auto& [where, level] : places()) {
            const auto got = convert({truth.as(given, level), given}, wanted, truth.x(level), level);
            QVERIFY(got.type == wanted);
            // x − σ ε over α enlarges a rounding by σ/α.
            const auto fault = distance(got.value, truth.as(wanted, level), 1e-13 * (1.0 + level.ratio() + 1.0 / level.ratio()));
            QVERIFY2(fault.empty(), (std::string(where) + ": " + fault).c_str());
        }
    }

    void readingThereAndBackIsTheSame_data() { addPairs(); }
    void readingThereAndBackIsTheSame()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto given = static_cast<PredictionType>(from), other = static_cast<PredictionType>(to);
        const auto value = unitNoise(3, {2, 3, 4, 4}, torch::kFloat64), x = unitNoise(4, {2, 3, 4, 4}, torch::kFloat64);
        const auto level = latentSchedule()->at(300);
        const auto back = convert(convert({value, given}, other, x, level), given, x, level);
        const auto fault = distance(back.value, value, 1e-13);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void theSameTypeIsTheVerySameTensor()
    {
        const auto value = unitNoise(3, {1, 2}), x = unitNoise(4, {1, 2});
        for (const auto type : kTypes)
            QVERIFY(convert({value, type}, type, x, latentSchedule()->at(10)).value.is_same(value));
    }

    void withoutSignalOnlyEpsilonSaysNothingOfThePicture()
    {
        const auto level = zeroTerminalSchedule()->at(999);
        const Truth truth;
        const auto x = truth.x(level);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, predictX0({truth.eps, PredictionType::Epsilon}, x, level), "999", "zero signal");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, predictVelocity({truth.eps, PredictionType::Epsilon}, x, level), "zero signal");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, predictFlow({truth.eps, PredictionType::Epsilon}, x, level), "zero signal");
        QVERIFY(torch::equal(predictX0({-truth.x0, PredictionType::Velocity}, x, level), truth.x0));
        QVERIFY(torch::equal(predictX0({truth.x0, PredictionType::Sample}, x, level), truth.x0));
        // At the line's own start: u = ε − x0 with x = ε.
        const auto start = latentSchedule()->atFlow(1.0, 1000.0);
        const auto fault = distance(predictX0({truth.eps - truth.x0, PredictionType::Flow}, truth.x(start), start), truth.x0, 1e-15);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void atTheCleanEndThePictureSaysNothingOfTheNoise()
    {
        const Truth truth;
        const NoiseLevel clean;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, predictEps({truth.x0, PredictionType::Sample}, truth.x0, clean), "clean end");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, predictVelocity({truth.x0, PredictionType::Sample}, truth.x0, clean), "clean end");
        QVERIFY(torch::equal(predictX0({truth.eps, PredictionType::Epsilon}, truth.x0, clean), truth.x0));
        QVERIFY(torch::equal(predictEps({truth.eps, PredictionType::Velocity}, truth.x0, clean), truth.eps));
    }

    // Karras et al. 2022, eq. 7 and table 1, with σ and σ_data of their own: the network reads c_in y, and D = c_skip y + c_out F.
    void preconditioningIsVelocityOnDataOfUnitDeviation()
    {
        for (const double data : {0.5, 1.0, 1.7}) {
            for (const double sigma : {0.002, 0.3, 2.0, 80.0}) {
                const auto level = latentSchedule()->atRatio(sigma / data);
                const auto y = unitNoise(5, {2, 3}, torch::kFloat64) * std::hypot(sigma, data), f = unitNoise(6, {2, 3}, torch::kFloat64);
                const double reach = std::hypot(sigma, data);
                const auto denoised = (data * data / (reach * reach)) * y + (sigma * data / reach) * f;
                const auto x = level.alpha() * y / data;
                auto fault = distance(x, y / reach, 1e-12);
                fault += distance(data * predictX0({f, PredictionType::Preconditioned}, x, level), denoised, 1e-10);
                QVERIFY2(fault.empty(), fault.c_str());
            }
        }
    }

    void nothingThatCameInIsWrittenTo()
    {
        const auto value = unitNoise(3, {2, 3}), x = unitNoise(4, {2, 3});
        const auto valueBefore = value.clone(), xBefore = x.clone();
        const auto valueVersion = value._version(), xVersion = x._version();
        for (const auto from : kTypes) {
            for (const auto to : kTypes)
                static_cast<void>(convert({value, from}, to, x, latentSchedule()->at(300)));
        }
        QCOMPARE(value._version(), valueVersion);
        QCOMPARE(x._version(), xVersion);
        QVERIFY(torch::equal(value, valueBefore) && torch::equal(x, xBefore));
    }

    void singlePrecisionStaysSingle()
    {
        const auto value = unitNoise(3, {2, 3}), x = unitNoise(4, {2, 3});
        for (const auto from : kTypes) {
            for (const auto to : kTypes)
                QVERIFY(convert({value, from}, to, x, latentSchedule()->at(300)).value.scalar_type() == torch::kFloat32);
        }
    }

    void namesAreThoseOfConfigs()
    {
        for (const auto type : kTypes) {
            // EDM's configs call F by the name of ε.
            const auto read = type == PredictionType::Preconditioned ? PredictionType::Epsilon : type;
            QVERIFY(predictionTypeFromName(name(type), "prediction_type") == read);
        }
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, predictionTypeFromName("noise", "prediction_type"), "prediction_type", "noise", "epsilon",
            "v_prediction", "sample", "flow_prediction");
    }
};

QTEST_GUILESS_MAIN(PredictionTest)
#include "prediction_test.moc"
