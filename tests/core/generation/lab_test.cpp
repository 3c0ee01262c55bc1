#include "darkroom/generation/lab.h"

#include "darkroom/base/guidance_curve.h"
#include "darkroom/base/philox.h"
#include "darkroom/base/sampler_names.h"
#include "diffusion/sampler_registry.h"
#include "generation/guided_step.h"
#include "generation/noisy_guide.h"
#include "generation/row_plan.h"
#include "generation/timeline.h"
#include "support/expect_error.h"
#include "support/tensors.h"
#include "tiny_runs.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

#include <cmath>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

constexpr diffusion::GuidanceNeeds kBoth{true, true}, kConditional{true, false};

std::vector<CallCount> callsOfAll(const TinyRun& run)
{
    std::vector<CallCount> counts;
    for (std::size_t lane = 0; lane < run.finished.requests.size(); ++lane)
        counts.push_back(callsOf(run.steps, lane));
    return counts;
}

double normOf(const torch::Tensor& x)
{
    return std::sqrt((x * x).sum().item<double>());
}

/// Stands for the network: v curved in x.
class CurvedRows : public RowSource {
public:
    static torch::Tensor answerAt(const torch::Tensor& x) { return 0.6 * torch::tanh(1.5 * x) - 0.2; }

    std::optional<torch::Tensor> evaluate(const diffusion::Query& query, std::span<const NetworkRow> rows, const std::stop_token&) override
    {
        std::vector<torch::Tensor> answers;
        for (const auto& row : rows)
            answers.push_back(answerAt(query.x[row.lane]));
        return torch::stack(answers);
    }
};

torch::Tensor normals(std::int64_t draw, at::IntArrayRef shape)
{
    auto drawn = torch::empty(shape, torch::kFloat32);
    fillNormal(std::span(drawn.data_ptr<float>(), static_cast<std::size_t>(drawn.numel())), 7, static_cast<std::uint64_t>(draw));
    return drawn;
}

/// ∇ log p(y|x) by differences to both sides of every element, in doubles: all in one batch.
torch::Tensor slopes(nn::NoisyClassifier& classifier, const torch::Tensor& x, double timestep, std::int64_t y)
{
    constexpr double kSmall = 1e-4;
    const auto wide = x.to(torch::kFloat64);
    const auto moves = kSmall * torch::eye(x.numel(), torch::kFloat64).view({x.numel(), x.size(1), x.size(2), x.size(3)});
    const auto t = torch::full({1}, timestep, torch::kFloat64);
    const auto logarithms = torch::log_softmax(classifier(torch::cat({wide + moves, wide - moves}), t), 1).select(1, y);
    const auto differences = (logarithms.slice(0, 0, x.numel()) - logarithms.slice(0, x.numel())) / (2.0 * kSmall);
    return differences.view_as(x).to(torch::kFloat32);
}

double deviationOf(const torch::Tensor& x)
{
    return std::sqrt((x - x.mean()).square().sum().item<double>() / static_cast<double>(x.numel() - 1));
}

} // namespace

class LabTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TinyModelWithClassifier> m_tiny;

    static GenerationRequest request() { return TinyModelWithClassifier::request(); }

private slots:
    void initTestCase()
    {
        m_tiny = std::make_unique<TinyModelWithClassifier>();
        QVERIFY(m_tiny->model != nullptr);
    }
    void cleanup() { m_tiny->model->parts().beforeNetworkCall = {}; }

    void rowsAreSharedWhereXAndConditionAre()
    {
        const std::vector<LaneConditions> conditions = {{0, 1}, {0, 1}, {2, 1}};
        const std::vector<diffusion::GuidanceNeeds> needs = {kBoth, kConditional, kBoth};
        const auto together = planRows(std::vector<int>{0, 0, 0}, conditions, needs);
        QCOMPARE(together.rows, (std::vector<NetworkRow>{{0, true}, {2, true}, {0, false}}));
        QCOMPARE(together.lanes, (std::vector<LaneRows>{{0, 2, 2}, {0, -1, 0}, {1, 2, 1}}));
        const auto apart = planRows(std::vector<int>{0, 1, 2}, conditions, needs);
        QCOMPARE(apart.rows.size(), std::size_t{5});
    }

    void aLaneWithoutConditionsHasOneBranch()
    {
        auto plain = request(), named = request();
        plain.prompt.clear();
        plain.classId.reset();
        named.negativePrompt = "green";
        const std::vector<GenerationRequest> lanes = {plain, request(), named};
        const auto conditions = conditionsOf(lanes);
        QCOMPARE(conditions[0].conditional, conditions[0].unconditional);
        QVERIFY(conditions[1].conditional != conditions[1].unconditional);
        QCOMPARE(conditions[2].conditional, conditions[1].conditional);
        QVERIFY(conditions[2].unconditional != conditions[1].unconditional);
    }

    void equalPicturesAreFoundBitForBit()
    {
        auto x = torch::arange(4 * 6, torch::kFloat32).view({4, 1, 2, 3});
        x = torch::stack({x[0], x[1], x[0], x[1] + 1e-6});
        QCOMPARE(firstEqual(x), (std::vector<int>{0, 1, 0, 3}));
    }

    void aStripSharesItsFirstEvaluation()
    {
        const auto lanes = lanesOverW(request(), std::vector<double>{0.0, 1.0, 2.0, 4.0, 8.0});
        const auto run = m_tiny->run(lanes);
        QCOMPARE(run.steps.front().telemetry.modelCalls, 2);
        QCOMPARE(run.steps.front().telemetry.savedCalls, 8);
        for (std::size_t step = 1; step < run.steps.size(); ++step)
            QCOMPARE(run.steps[step].telemetry.modelCalls, 9);
        const auto counts = callsOfAll(run);
        QCOMPARE(counts.front().modelCalls, 6); // its conditional rows; the unconditional one of the first step is the next lane's
        for (const auto& count : counts)
            QCOMPARE(count.modelCalls + count.savedCalls, 12);
    }

    void sharedLanesAreWhatTheyAreAlone()
    {
        const std::vector<double> w = {0.0, 2.0, 6.0};
        const auto together = m_tiny->run(lanesOverW(request(), w));
        for (std::size_t i = 0; i < w.size(); ++i) {
            auto alone = request();
            alone.guidance.w = w[i];
            const std::vector<Image> both = {m_tiny->picture(alone), together.finished.pictures[i]};
            // Products of other sizes sum in another order: fp32 rounding, which may move a value across an 8-bit step.
            QVERIFY2(distancesToFirst(both)[1] < 0.1, qPrintable(QString::number(distancesToFirst(both)[1])));
        }
    }

    void outsideTheIntervalOneBranchRunsForAllLanes()
    {
        auto guided = request();
        guided.guidance.interval = GuidanceRange{0.3, 3.0};
        const auto run = m_tiny->run(lanesOverW(guided, std::vector<double>{1.0, 4.0}));
        bool wasInside = false;
        for (const auto& step : run.steps) {
            const bool isInside = step.sigmaRatio > 0.3 && step.sigmaRatio <= 3.0;
            const int expected = isInside ? (wasInside ? 4 : 2) : (wasInside ? 2 : 1);
            QCOMPARE(step.telemetry.modelCalls, expected);
            QCOMPARE(step.telemetry.modelCalls + step.telemetry.savedCalls, 4);
            QCOMPARE(step.telemetry.lanes[1].w, isInside ? 4.0 : 0.0);
            QCOMPARE(step.telemetry.lanes[0].deltaNorm > 0.0, isInside);
            wasInside = wasInside || isInside;
        }
        QVERIFY(wasInside);
    }

    void wFollowsItsCurve()
    {
        auto curved = request();
        curved.guidance.curve = guidanceCurve(CurveShape::Linear, noiseRange(*m_tiny->model));
        const auto run = m_tiny->run({curved});
        for (const auto& step : run.steps)
            QCOMPARE(step.telemetry.lanes.front().w, 2.0 * guidanceFactor(curved.guidance.curve, step.sigmaRatio));
        QVERIFY(!(run.finished.pictures.front() == m_tiny->picture(request())));
    }

    void everySettingOfGuidanceReachesThePicture_data()
    {
        QTest::addColumn<QString>("setting");
        for (const char* setting : {"rescale", "apg", "apg norm", "apg momentum", "zero star", "zero steps", "threshold"})
            QTest::newRow(setting) << setting;
    }

    void everySettingOfGuidanceReachesThePicture()
    {
        QFETCH(QString, setting);
        auto changed = request();
        auto& guidance = changed.guidance;
        if (setting.startsWith("apg")) guidance.method = GuidanceMethod::AdaptiveProjection;
        if (setting.startsWith("zero")) guidance.method = GuidanceMethod::ZeroStar;
        const auto before = m_tiny->picture(changed);
        if (setting == "apg" || setting == "zero star") {
            QVERIFY(!(before == m_tiny->picture(request())));
            return;
        }
        if (setting == "rescale") guidance.rescale = 0.7;
        if (setting == "apg norm") guidance.apgNorm = 0.5;
        if (setting == "apg momentum") guidance.apgMomentum = -0.5;
        if (setting == "zero steps") guidance.zeroSteps = 1;
        if (setting == "threshold") guidance.thresholdRatio = 0.7;
        QVERIFY(!(before == m_tiny->picture(changed)));
    }

    void lanesMayBeGuidedInDifferentWays()
    {
        auto plain = request(), projected = request(), thresholded = request();
        projected.guidance.method = GuidanceMethod::AdaptiveProjection;
        projected.guidance.apgMomentum = -0.5;
        thresholded.guidance.thresholdRatio = 0.7;
        const auto together = m_tiny->run({plain, projected, thresholded});
        const std::vector<GenerationRequest> alone = {plain, projected, thresholded};
        for (std::size_t i = 0; i < alone.size(); ++i) {
            const std::vector<Image> both = {m_tiny->picture(alone[i]), together.finished.pictures[i]};
            QVERIFY(distancesToFirst(both)[1] < 0.1);
        }
    }

    /// The definitions of LaneTelemetry over what the timeline kept, in doubles. Half precision of the terms: 2^-11 of each, and more where they
    /// are subtracted.
    void telemetryIsWhatItSays()
    {
        constexpr double kHalfPrecision = 5e-3;
        Generation generation(m_tiny->model, {request()});
        const auto run = collected(generation);
        const auto& steps = generation.timeline().steps();
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const auto& told = run.steps[i].telemetry.lanes.front();
            const double alpha = steps[i].level.alpha(), sigma = steps[i].level.sigma();
            const auto x = steps[i].before->x.to(torch::kFloat64);
            // The tiny model predicts v = α ε − σ x0.
            const auto epsOf = [&](const torch::Tensor& v) { return alpha * v.to(torch::kFloat64) + sigma * x; };
            const auto c = epsOf(steps[i].conditional(0)), u = epsOf(steps[i].unconditional(0));
            const auto c0 = (x - sigma * c) / alpha, x0 = (x - sigma * (c + 2.0 * (c - u))) / alpha;
            const auto delta = c - u, direction = -delta;
            QVERIFY(std::abs(told.deltaNorm - normOf(delta) / normOf(u)) < kHalfPrecision);
            QVERIFY(std::abs(told.cosine - (c * u).sum().item<double>() / (normOf(c) * normOf(u))) < kHalfPrecision);
            const double parallel = (direction * c0).sum().item<double>() / normOf(c0) / normOf(u);
            QVERIFY(std::abs(told.parallel - parallel) < kHalfPrecision);
            QVERIFY(std::abs(told.parallel * told.parallel + told.orthogonal * told.orthogonal - told.deltaNorm * told.deltaNorm) < 1e-9);
            QVERIFY(std::abs(told.shift - 2.0 * normOf(delta) / normOf(c)) < kHalfPrecision);
            QVERIFY(std::abs(told.stdRatio - deviationOf(x0) / deviationOf(c0)) < kHalfPrecision);
        }
    }

    void aClassifierMovesEpsByItsGradient()
    {
        auto guided = request();
        guided.guidance.w = 0.0;
        guided.classifier.scale = 3.0;
        guided.classifier.classId = 2; // not the class that the network is told
        Generation generation(m_tiny->model, {guided});
        const auto run = collected(generation);
        auto& parts = m_tiny->model->parts();
        auto classifier = models::loadNoisyClassifier(m_tiny->folder() / "classifier", torch::kFloat32).network;
        const auto& steps = generation.timeline().steps();
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(run.steps[i].telemetry.classifierCalls, 1);
            QCOMPARE(run.steps[i].telemetry.modelCalls, 1);
            QVERIFY(run.steps[i].telemetry.lanes.front().classifierNorm > 0.0);
            const auto& level = steps[i].level;
            const auto& x = steps[i].before->x;
            // ∇ log p by differences of the logarithm along a direction, in doubles.
            classifier->to(torch::kFloat64);
            const auto direction = torch::linspace(-1.0, 1.0, x.numel(), torch::kFloat64).view_as(x);
            const auto t = torch::tensor({level.timestep()}, torch::kFloat64);
            const auto logarithm = [&](const torch::Tensor& at) { return torch::log_softmax(classifier(at, t), 1)[0][2].item<double>(); };
            constexpr double kSmall = 1e-4;
            const auto wide = x.to(torch::kFloat64);
            const double slope = (logarithm(wide + kSmall * direction) - logarithm(wide - kSmall * direction)) / (2.0 * kSmall);
            const double got = (steps[i].gradient(0).to(torch::kFloat64) * direction).sum().item<double>() / level.sigma();
            QVERIFY2(
                std::abs(got - slope) < 5e-3 * std::max(1.0, std::abs(slope)), qPrintable(QString("%1, expected %2").arg(got).arg(slope)));
        }
        // DDIM with eta 0 from ε̂ = ε − σ s ∇log p leads from each state to the next.
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
            const auto &from = steps[i].level, &to = steps[i + 1].level;
            const auto &x = steps[i].before->x, v = steps[i].conditional(0).to(torch::kFloat32);
            const auto eps = from.alpha() * v + from.sigma() * x - 3.0 * steps[i].gradient(0).to(torch::kFloat32);
            const auto expected = to.alpha() * (x - from.sigma() * eps) / from.alpha() + to.sigma() * eps;
            // Half precision of the terms, through 1/α.
            const auto fault = tensorDifference(steps[i + 1].before->x, expected, 2e-2);
            QVERIFY2(fault.empty(), fault.c_str());
        }
        QCOMPARE(parts.guides.size(), std::size_t{1});
    }

    /// Dhariwal & Nichol 2021, algorithm 1: the mean moves by Σ s ∇log p and nothing else; with the same noise, so does x.
    void ddpmShiftsItsMean()
    {
        auto plain = request();
        plain.guidance.w = 0.0;
        plain.sampling.sampler = "ddpm";
        auto guided = plain;
        guided.classifier.scale = 2.0;
        Generation without(m_tiny->model, {plain}), with(m_tiny->model, {guided});
        collected(without);
        collected(with);
        const auto &a = without.timeline().steps(), &b = with.timeline().steps();
        QVERIFY(torch::equal(a[0].before->x, b[0].before->x));
        const auto &from = b[0].level, &to = b[1].level;
        const double kept = from.alpha() / to.alpha(), beta = 1.0 - kept * kept;
        const double variance = to.sigma() * to.sigma() / (from.sigma() * from.sigma()) * beta;
        const auto expected = a[1].before->x + variance * 2.0 * b[0].gradient(0).to(torch::kFloat32) / from.sigma();
        const auto fault = tensorDifference(b[1].before->x, expected, 1e-3);
        QVERIFY2(fault.empty(), fault.c_str());
        QVERIFY(!torch::equal(a[1].before->x, b[1].before->x));
    }

    void everySamplerTakesAClassifier_data()
    {
        QTest::addColumn<QString>("sampler");
        for (const auto& sampler : samplerNames())
            QTest::newRow(std::string(sampler.id).c_str()) << QString::fromStdString(std::string(sampler.id));
    }

    void everySamplerTakesAClassifier()
    {
        QFETCH(QString, sampler);
        auto guided = request();
        guided.sampling.sampler = sampler.toStdString();
        guided.sampling.steps = 3;
        const auto without = m_tiny->picture(guided);
        guided.classifier.scale = 5.0;
        QVERIFY(!(m_tiny->picture(guided) == without));
        guided.classifier.scale = 0.0;
        QCOMPARE(m_tiny->picture(guided), without);
    }

    void everySamplerStepsFromTheGuidedEps_data() { everySamplerTakesAClassifier_data(); }

    /// Dhariwal & Nichol 2021, algorithm 2, ε̂ = ε − √(1−ᾱ) s ∇log p, as the answer to each question of the sampler; for DDPM algorithm 1, s ∇log p
    /// beside the answer. The gradient here is that of differences in doubles.
    void everySamplerStepsFromTheGuidedEps()
    {
        QFETCH(QString, sampler);
        constexpr double kScale = 3.0;
        constexpr std::int64_t kClass = 2;
        const torch::NoGradGuard noGradient;
        auto& parts = m_tiny->model->parts();
        auto guided = request();
        guided.sampling.sampler = sampler.toStdString();
        guided.sampling.steps = 3;
        guided.guidance.w = 0.0;
        guided.classifier.scale = kScale;
        guided.classifier.classId = kClass;
        const std::vector<GenerationRequest> lanes = {guided};
        const auto stepper = diffusion::makeSampler(guided.sampling, parts.schedule, parts.sampling);
        const auto guide = guideFor(parts, guided.classifier);
        auto classifier = models::loadNoisyClassifier(m_tiny->folder() / "classifier", torch::kFloat64).network;
        CurvedRows rows;
        Guider guider(parts, lanes, rows, guide.get(), stepper->shiftsMean());
        QCOMPARE(stepper->shiftsMean(), sampler == "ddpm");
        const diffusion::Noise noise = [](std::int64_t index, at::IntArrayRef shape) { return normals(100 + index, shape); };
        const auto begin = stepper->begin(normals(0, {1, TinyModel::kLatentChannels, TinyModel::kSize / 4, TinyModel::kSize / 4}));
        RunState run{begin, std::vector<diffusion::GuidanceState>(1)};
        auto expected = begin;
        const std::vector<double> w = {0.0};
        while (!stepper->isFinished(run.sampler)) {
            run = takeStep(*stepper, guider, run, w, noise, {})->after;
            while (expected.step < run.sampler.step) {
                const auto query = *stepper->next(expected);
                const auto v = CurvedRows::answerAt(query.x);
                const auto gradient = slopes(classifier, query.x, query.level.timestep(), kClass);
                const double alpha = query.level.alpha(), sigma = query.level.sigma();
                diffusion::Guided answer{{v, diffusion::PredictionType::Velocity}, kScale * gradient};
                if (sampler != "ddpm")
                    answer = {{alpha * v + sigma * query.x - sigma * kScale * gradient, diffusion::PredictionType::Epsilon}, {}};
                expected = stepper->advance(expected, answer, noise);
            }
            // fp32 of the gradient, whose timestep's phases reach 999, divided by α where x0 is asked for at high noise.
            const auto fault = tensorDifference(run.sampler.x, expected.x, 1e-3);
            QVERIFY2(fault.empty(), qPrintable(QString("step %1: %2").arg(run.sampler.step).arg(fault.c_str())));
        }
        // It guides: without the gradient the run ends elsewhere.
        auto plain = begin;
        while (const auto query = stepper->next(plain))
            plain = stepper->advance(plain, {{CurvedRows::answerAt(query->x), diffusion::PredictionType::Velocity}, {}}, noise);
        QVERIFY((plain.x - run.sampler.x).abs().max().item<double>() > 1e-2);
    }

    void aClassifierIsFoundByItsPathToo()
    {
        auto guided = request();
        guided.classifier.scale = 4.0;
        const auto beside = m_tiny->picture(guided);
        guided.classifier.classifier = (m_tiny->folder() / "classifier").string();
        QCOMPARE(m_tiny->picture(guided), beside);
        QVERIFY(classifierBeside(m_tiny->model->description()).has_value());
    }

    void wrongClassifiersAreNamed()
    {
        const auto run = [this](const GenerationRequest& lane) { Generation generation(m_tiny->model, {lane}); };
        auto noClass = request(), wrongClass = request(), nowhere = request();
        noClass.classId.reset();
        for (auto* lane : {&noClass, &wrongClass, &nowhere})
            lane->classifier.scale = 1.0;
        wrongClass.classifier.classId = 3;
        nowhere.classifier.classifier = "/no/such/classifier";
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, run(noClass), "classifier scale", "class");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, run(wrongClass), "classifier class", "0 to 2");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, run(nowhere), "/no/such/classifier", "");
    }

    void callsAreKnownBeforeTheStart_data()
    {
        QTest::addColumn<QString>("sampler");
        QTest::addColumn<QString>("lanes");
        for (const char* sampler : {"ddim", "ddpm", "heun", "plms", "euler_ancestral"})
            for (const char* lanes : {"strip", "interval", "classifier", "turns", "both"})
                QTest::addRow("%s %s", sampler, lanes) << sampler << lanes;
    }

    void callsAreKnownBeforeTheStart()
    {
        QFETCH(QString, sampler);
        QFETCH(QString, lanes);
        auto asked = request();
        asked.sampling.sampler = sampler.toStdString();
        const std::vector<double> w = {-1.0, 0.0, 1.0, 3.0};
        if (lanes == "interval") asked.guidance.interval = GuidanceRange{0.3, 3.0};
        auto wanted = lanesOverW(asked, w);
        if (lanes == "classifier") wanted = lanesOverClassifierScale(asked, w, 0.0);
        if (lanes == "turns") wanted = lanesTurningAt(asked, 5.0);
        if (lanes == "both")
            for (const auto& lane : lanesOverClassifierScale(asked, w, -1.0))
                wanted.push_back(lane);
        int networkCalls = 0;
        m_tiny->model->parts().beforeNetworkCall = [&] { ++networkCalls; };
        const auto planned = countCalls(m_tiny->model, wanted);
        QCOMPARE(networkCalls, 0);
        QCOMPARE(planned, callsOfAll(m_tiny->run(wanted)));
    }

    void turningLanesShareWhatComesBefore()
    {
        auto asked = request();
        asked.guidance.w = 1.0;
        const auto lanes = lanesTurningAt(asked, 6.0);
        QCOMPARE(turningSteps(6), (std::vector<int>{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(turningSteps(6, 2), (std::vector<int>{1, 2, 4, 6, 7}));
        QCOMPARE(lanes.size(), std::size_t{7});
        const auto run = m_tiny->run(lanes);
        // Before step k only the lanes that turned already stand apart: k groups of two rows.
        for (std::size_t step = 0; step < run.steps.size(); ++step)
            QCOMPARE(run.steps[step].telemetry.modelCalls, 2 * static_cast<int>(step + 1));
        auto full = asked;
        full.guidance.w = 6.0;
        const auto distances = distancesToFirst(run.finished.pictures);
        QCOMPARE(distances.front(), 0.0);
        QVERIFY(distances.back() > 0.0);
        const std::vector<Image> both = {m_tiny->picture(full), run.finished.pictures.front()};
        QVERIFY(distancesToFirst(both)[1] < 0.1);
    }

    void lanesAreAlignedByWhatMovedThem()
    {
        const std::vector<ShiftPoint> free = {{0.0, 0.0}, {1.0, 0.1}, {4.0, 0.4}};
        const std::vector<ShiftPoint> guided = {{0.0, 0.0}, {2.0, 0.2}, {8.0, 0.9}};
        const auto aligned = alignByShift(free, guided);
        QCOMPARE(aligned.size(), std::size_t{3});
        QCOMPARE(aligned[0].setting, 0.0);
        QVERIFY(aligned[0].isInside);
        QVERIFY(std::abs(aligned[1].setting - 1.0) < 1e-12);
        QVERIFY(std::abs(aligned[2].setting - (2.0 + 6.0 * 0.2 / 0.7)) < 1e-12);
        const auto back = alignByShift(guided, free);
        QVERIFY(std::abs(back[1].setting - 2.0) < 1e-12);
        QCOMPARE(back[2].setting, 4.0);
        QVERIFY(!back[2].isInside);
        QVERIFY(alignByShift(free, {}).empty());
    }

    void distanceIsTheRootMeanSquare()
    {
        const Image black{2, 1, {0, 0, 0, 0, 0, 0}}, other{2, 1, {3, 4, 0, 0, 0, 0}};
        QCOMPARE(distancesToFirst(std::vector<Image>{black, other}), (std::vector<double>{0.0, std::sqrt(25.0 / 6.0)}));
    }
};

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
