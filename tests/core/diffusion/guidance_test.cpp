#include "diffusion/guidance.h"

#include "sampler_runs.h"
#include "support/expect_error.h"

#include <torch/types.h>

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace darkroom;
using namespace darkroom::diffusion;
using namespace darkroom::tests;

namespace {

constexpr std::array kRules = {GuidanceRule::ClassifierFree, GuidanceRule::AdaptiveProjection, GuidanceRule::ZeroStar};

constexpr GuidanceNeeds kConditional{true, false};
constexpr GuidanceNeeds kUnconditional{false, true};
constexpr GuidanceNeeds kBoth{true, true};

NoiseLevel middle()
{
    return latentSchedule()->at(500);
}

Terms terms(std::int64_t pictures = 2, torch::ScalarType type = torch::kFloat64)
{
    const std::vector<std::int64_t> shape{pictures, 4, 6, 5};
    return {unitNoise(10, shape, type), PredictionType::Epsilon, unitNoise(11, shape, type), unitNoise(12, shape, type)};
}

torch::Tensor guided(const Terms& given, const GuidanceOptions& options, const GuidanceState& state = {})
{
    return combine(given, middle(), options, state).guided.prediction.value;
}

GuidanceOptions everything(double w)
{
    return {.w = {w}, .rescale = 0.7, .dynamicThreshold = DynamicThreshold{0.9, 1.5}};
}

Terms pictureOf(const Terms& batch, std::int64_t i)
{
    const auto one = [&](const torch::Tensor& of) { return of.slice(0, i, i + 1); };
    return {one(batch.x), batch.type, one(batch.conditional), one(batch.unconditional)};
}

} // namespace

class GuidanceTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatCountsIsAskedFor()
    {
        for (const auto rule : kRules)
            QCOMPARE(needs(middle(), {.w = {0.0}, .rule = rule}), kConditional);
        QCOMPARE(needs(middle(), {.w = {-1.0}}), kUnconditional);
        QCOMPARE(needs(middle(), {.w = {0.0, 0.0}}), kConditional);
        QCOMPARE(needs(middle(), {.w = {-1.0, -1.0}}), kUnconditional);
        QCOMPARE(needs(middle(), {.w = {0.0, -1.0}}), kBoth);
        QCOMPARE(needs(middle(), {.w = {3.0}}), kBoth);
        // The other rules and the rescaling need c for its size.
        QCOMPARE(needs(middle(), {.w = {-1.0}, .rule = GuidanceRule::AdaptiveProjection}), kBoth);
        QCOMPARE(needs(middle(), {.w = {-1.0}, .rescale = 0.5}), kBoth);
    }

    void whatIsAskedForAloneIsTheResult()
    {
        auto given = terms();
        const auto c = given.conditional, u = given.unconditional;
        given.unconditional = torch::Tensor();
        QVERIFY(guided(given, {.w = {0.0}}).is_same(c));
        given = terms();
        given.conditional = torch::Tensor();
        QVERIFY(torch::equal(guided(given, {.w = {-1.0}}), u));
    }

    // Ho & Salimans 2022, eq. 6 is a straight line over w through u at −1 and c at 0.
    void theResultIsLinearInW()
    {
        const auto given = terms();
        for (const double w : {-4.0, -0.5, 0.3, 1.0, 6.5, 99.0}) {
            const auto expected = given.unconditional + (1.0 + w) * (given.conditional - given.unconditional);
            const auto fault = distance(guided(given, {.w = {w}}), expected, 1e-13 * (1.0 + std::abs(w)));
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    void theLineIsTheSameWhateverTheModelPredicts()
    {
        const auto given = terms();
        const auto expected = guided(given, {.w = {3.0}});
        for (const auto type : {PredictionType::Velocity, PredictionType::Sample, PredictionType::Flow}) {
            const auto read = [&](const torch::Tensor& of) { return convert({of, given.type}, type, given.x, middle()).value; };
            const auto combined = combine({given.x, type, read(given.conditional), read(given.unconditional)}, middle(), {.w = {3.0}});
            const auto fault = distance(predictEps(combined.guided.prediction, given.x, middle()), expected, 1e-12);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    // Kynkäänniemi et al. 2024: σ in (low, high].
    void theIntervalIsOpenBelowAndClosedAbove()
    {
        const auto table = latentSchedule();
        const auto at = [&](double ratio) { return needs(table->atRatio(ratio), {.w = {2.0}, .interval = GuidanceInterval{0.25, 4.0}}); };
        QCOMPARE(at(std::nextafter(4.0, 5.0)), kConditional);
        QCOMPARE(at(4.0), kBoth);
        QCOMPARE(at(1.0), kBoth);
        QCOMPARE(at(std::nextafter(0.25, 1.0)), kBoth);
        QCOMPARE(at(0.25), kConditional);
        QCOMPARE(at(0.1), kConditional);
        QCOMPARE(needs(zeroTerminalSchedule()->at(999), {.w = {2.0}, .interval = GuidanceInterval{0.25, 4.0}}), kConditional);
    }

    void outsideTheIntervalEvenMinusOneIsConditional()
    {
        QCOMPARE(needs(middle(), {.w = {-1.0}, .interval = GuidanceInterval{100.0, 200.0}}), kConditional);
    }

    void eachPictureIsOnItsOwn()
    {
        const auto batch = terms(3);
        const std::array<std::function<GuidanceOptions(double)>, 4> kinds = {everything,
            [](double w) { return GuidanceOptions{.w = {w}, .rule = GuidanceRule::ZeroStar}; },
            [](double w) {
                return GuidanceOptions{
                    .w = {w}, .rule = GuidanceRule::AdaptiveProjection, .projection = {.eta = 0.3, .normThreshold = 2.5, .momentum = 0.0}};
            },
            [](double w) { return GuidanceOptions{.w = {w}}; }};
        for (const auto& kind : kinds) {
            auto options = kind(0.0);
            options.w = {0.5, 4.0, -2.0};
            const auto whole = guided(batch, options);
            for (std::int64_t i = 0; i < 3; ++i) {
                const auto alone = guided(pictureOf(batch, i), kind(options.w[static_cast<std::size_t>(i)]));
                const auto fault = distance(whole.slice(0, i, i + 1), alone, 1e-13);
                QVERIFY2(fault.empty(), fault.c_str());
            }
        }
    }

    void projectionWithoutLimitsIsClassifierFree()
    {
        const auto given = terms();
        const GuidanceOptions options{.w = {3.0}, .rule = GuidanceRule::AdaptiveProjection, .projection = {.eta = 1.0}};
        const auto combined = combine(given, middle(), options);
        QVERIFY(combined.guided.prediction.type == PredictionType::Sample);
        const auto fault = distance(predictEps(combined.guided.prediction, given.x, middle()), guided(given, {.w = {3.0}}), 1e-12);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    // Sadat et al. 2024: with η = 0 what is added stands at a right angle to the conditional x0.
    void projectionAddsNothingAlongThePicture()
    {
        const auto given = terms();
        const auto x0 = predictX0({given.conditional, given.type}, given.x, middle());
        const auto added = guided(given, {.w = {3.0}, .rule = GuidanceRule::AdaptiveProjection}) - x0;
        const auto dots = (added * x0).flatten(1).sum(1);
        QVERIFY(dots.abs().max().item<double>() < 1e-10);
        QVERIFY(added.abs().max().item<double>() > 0.1);
    }

    void momentumIsCarriedInTheStateAlone()
    {
        const auto given = terms();
        const GuidanceOptions options{.w = {3.0}, .rule = GuidanceRule::AdaptiveProjection, .projection = {.momentum = -0.5}};
        const auto first = combine(given, middle(), options), again = combine(given, middle(), options);
        QVERIFY(torch::equal(first.guided.prediction.value, again.guided.prediction.value));
        const auto second = combine(given, middle(), options, first.state);
        // The same difference once more, less half of itself.
        const auto halved = first.state.momentum * 0.5;
        QVERIFY(torch::equal(second.state.momentum, halved));
        QCOMPARE(second.state.calls, 2);
    }

    // Fan et al. 2025: the best scale of u is its projection on c, so that c − s u stands at a right angle to u.
    void zeroStarLeavesNothingAlongTheUnconditional()
    {
        const auto given = terms();
        const auto difference = guided(given, {.w = {1.0}, .rule = GuidanceRule::ZeroStar}) - given.conditional;
        QVERIFY((difference * given.unconditional).flatten(1).sum(1).abs().max().item<double>() < 1e-10);
    }

    void zeroStarAsksNothingInItsFirstSteps()
    {
        const GuidanceOptions options{.w = {3.0}, .rule = GuidanceRule::ZeroStar, .zeroSteps = 2};
        GuidanceState state;
        for (int call = 0; call < 3; ++call) {
            const bool zero = call < 2;
            QCOMPARE(needs(middle(), options, state), zero ? (GuidanceNeeds{false, false}) : kBoth);
            auto given = terms();
            if (zero) given.conditional = given.unconditional = torch::Tensor();
            const auto combined = combine(given, middle(), options, state);
            QCOMPARE(combined.guided.prediction.value.abs().max().item<double>() == 0.0, zero);
            state = combined.state;
        }
    }

    // Lin et al. 2024, eq. 15: at φ = 1 the deviation is the conditional prediction's.
    void fullRescalingBringsTheDeviationBack()
    {
        const auto given = terms();
        const auto got = guided(given, {.w = {6.5}, .rescale = 1.0});
        const auto fault = distance(got.flatten(1).std(1), given.conditional.flatten(1).std(1), 1e-13);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void aThresholdedPictureStaysWithinOne()
    {
        const auto combined = combine(terms(), middle(), everything(9.0));
        QVERIFY(combined.guided.prediction.type == PredictionType::Sample);
        QVERIFY(combined.guided.prediction.value.abs().max().item<double>() <= 1.0);
    }

    void termsWithoutLengthGiveNoNan()
    {
        auto given = terms();
        given.unconditional = torch::zeros_like(given.x);
        QVERIFY(torch::equal(guided(given, {.w = {2.0}, .rule = GuidanceRule::ZeroStar}), 3.0 * given.conditional));
        given = terms();
        given.conditional = given.unconditional;
        for (const auto rule : kRules) {
            const GuidanceOptions options{.w = {2.0}, .rule = rule, .projection = {.normThreshold = 1.0}};
            QVERIFY(torch::isfinite(guided(given, options)).all().item<bool>());
        }
        given.type = PredictionType::Sample;
        given.conditional = torch::zeros_like(given.x);
        QVERIFY(torch::isfinite(guided(given, {.w = {2.0}, .rule = GuidanceRule::AdaptiveProjection})).all().item<bool>());
        given.unconditional = torch::zeros_like(given.x);
        QVERIFY(torch::equal(guided(given, {.w = {2.0}, .rescale = 0.7}), torch::zeros_like(given.x)));
    }

    void nothingThatCameInIsWrittenTo()
    {
        for (const auto rule : kRules) {
            const auto given = terms();
            const std::array tensors = {given.x, given.conditional, given.unconditional};
            std::array<std::int64_t, 3> versions{};
            std::transform(tensors.begin(), tensors.end(), versions.begin(), [](const torch::Tensor& of) { return of._version(); });
            auto options = everything(2.0);
            options.rule = rule;
            options.projection = {.eta = 0.5, .normThreshold = 1.0, .momentum = -0.5};
            const auto before = combine(given, middle(), options);
            const auto momentum = before.state.momentum.defined() ? before.state.momentum.clone() : torch::Tensor();
            static_cast<void>(combine(given, middle(), options, before.state));
            for (std::size_t i = 0; i < tensors.size(); ++i)
                QCOMPARE(tensors[i]._version(), versions[i]);
            QVERIFY(!momentum.defined() || torch::equal(before.state.momentum, momentum));
        }
    }

    void telemetryMeasuresLengthAndAngle()
    {
        auto given = terms();
        given.conditional = 3.0 * given.unconditional;
        const auto measured = measureGuidance(given);
        const auto fault = distance(measured.deltaRatio, torch::full({2}, 2.0), 1e-13) + distance(measured.cosine, torch::ones({2}), 1e-13);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void wrongCountsAndMissingTermsAreNamed()
    {
        auto given = terms(2);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, guided(given, {.w = {1.0, 2.0, 3.0}}), "3 values of w", "2 pictures");
        given.unconditional = torch::Tensor();
        DARKROOM_EXPECT_ERROR(ErrorKind::Internal, guided(given, {.w = {1.0}}), "predictions");
        DARKROOM_EXPECT_ERROR(ErrorKind::Internal, measureGuidance(given), "predictions");
    }
};

QTEST_GUILESS_MAIN(GuidanceTest)
#include "guidance_test.moc"
