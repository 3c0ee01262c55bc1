#include "ui/lab/lab_plan.h"

#include <QTest>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::ui;

namespace {

GenerationRequest request()
{
    GenerationRequest request;
    request.seed = 7;
    request.sampling.steps = 20;
    request.guidance.w = 2.0;
    request.guidance.changes = {{3, 5.0}};
    return request;
}

} // namespace

/// Which lanes a wish makes.
class LabPlanTest : public QObject {
    Q_OBJECT

private slots:
    void lanesOverWShareNoiseAndBatch()
    {
        const LabPlan plan = planOf({.w = {0, 2, 8}}, request(), nullptr);
        QCOMPARE(plan.batches, std::vector<std::size_t>{3});
        QCOMPARE(plan.rows.size(), std::size_t(1));
        for (const GenerationRequest& lane : plan.lanes) {
            QCOMPARE(lane.seed, std::uint64_t(7));
            QVERIFY2(lane.guidance.changes.empty(), "what was turned belongs to another w");
        }
        QCOMPARE(plan.lanes[2].guidance.w, 8.0);
    }

    void classifierLanesStandBelowFromTheSameNoise()
    {
        GenerationRequest from = request();
        from.classifier.scale = 3.0;
        const LabPlan plan = planOf({.w = {0, 2, 8}, .classifierScales = {0, 1, 2, 4}, .classifierW = -1.0}, from, nullptr);
        QCOMPARE(plan.batches, std::vector<std::size_t>{7});
        QCOMPARE(plan.rows.size(), std::size_t(2));
        QVERIFY(!plan.rows[0].isClassifier && plan.rows[1].isClassifier);
        QCOMPARE(plan.rows[1].first, std::size_t(3));
        QCOMPARE(plan.lanes[0].classifier.scale, 0.0);
        QCOMPARE(plan.lanes[6].classifier.scale, 4.0);
        QCOMPARE(plan.lanes[6].guidance.w, -1.0);
        QVERIFY(std::all_of(plan.lanes.begin(), plan.lanes.end(), [](const GenerationRequest& lane) { return lane.seed == 7; }));
    }

    void stepsAndSamplersMakeBatchesOfTheirOwn()
    {
        const LabPlan steps = planOf({.w = {0, 2, 8}, .axis = LabAxis::Steps, .axisValues = {5, 10}}, request(), nullptr);
        QCOMPARE(steps.batches, (std::vector<std::size_t>{3, 3}));
        QCOMPARE(steps.lanes[3].sampling.steps, 10);
        const LabPlan samplers = planOf({.w = {0, 2, 8}, .axis = LabAxis::Sampler, .samplers = {"ddim", "euler"}}, request(), nullptr);
        QCOMPARE(samplers.batches, (std::vector<std::size_t>{3, 3}));
        QCOMPARE(samplers.lanes[5].sampling.sampler, std::string("euler"));
    }

    void seedsClassesAndScalesShareABatch()
    {
        const LabPlan seeds = planOf({.w = {0, 2, 8}, .axis = LabAxis::Seed, .axisValues = {1, 2}}, request(), nullptr);
        QCOMPARE(seeds.batches, std::vector<std::size_t>{6});
        QCOMPARE(seeds.lanes[3].seed, std::uint64_t(2));
        const LabPlan classes = planOf({.w = {0, 2, 8}, .axis = LabAxis::Class, .axisValues = {4}}, request(), nullptr);
        QCOMPARE(classes.lanes[0].classId, std::optional<std::int64_t>(4));
        const LabPlan scales = planOf({.w = {0, 2, 8}, .axis = LabAxis::ClassifierScale, .axisValues = {0, 2}}, request(), nullptr);
        QCOMPARE(scales.lanes[5].classifier.scale, 2.0);
        QCOMPARE(scales.lanes[5].guidance.w, 8.0);
    }

    void promptsShareABatch()
    {
        const LabPlan plan =
            planOf({.w = {0, 2, 8}, .axis = LabAxis::Prompt, .prompts = {"red apple, flat", "rocket"}}, request(), nullptr);
        QCOMPARE(plan.batches, std::vector<std::size_t>{6});
        QCOMPARE(plan.rows.size(), std::size_t(2));
        QCOMPARE(plan.lanes[2].prompt, std::string("red apple, flat"));
        QCOMPARE(plan.lanes[3].prompt, std::string("rocket"));
        QVERIFY(plan.rows[1].label.contains(QStringLiteral("rocket")));
        QVERIFY(problemOf({.w = {0, 1, 2}, .axis = LabAxis::Prompt}).contains(QStringLiteral("needs prompts")));
    }

    void aSessionIsThePlanThatItCameFrom()
    {
        LabSession session;
        for (const GenerationRequest& lane : turningPlan(request(), 8.0).lanes) {
            session.lanes.push_back({lane, "lane", {}});
        }
        session.rows = {{"turning", 0, session.lanes.size(), false, turningPlan(request(), 8.0).turns}};
        session.batches = {session.lanes.size()};
        const LabPlan plan = planOf(session);
        QCOMPARE(plan.lanes, turningPlan(request(), 8.0).lanes);
        QCOMPARE(plan.turns, turningPlan(request(), 8.0).turns);
        QCOMPARE(plan.batches, session.batches);
        QCOMPARE(plan.rows.front().label, QStringLiteral("turning"));
    }

    void aWishWithAFaultSaysWhich()
    {
        QVERIFY(problemOf({.w = {0, 1, 2}}).isEmpty());
        QVERIFY(problemOf({.w = {0, 1}}).contains(QStringLiteral("at least 3")));
        QVERIFY(problemOf({.w = {0, 1, 2}, .axis = LabAxis::Steps}).contains(QStringLiteral("needs values")));
        QVERIFY(problemOf({.w = {0, 1, 2}, .axis = LabAxis::Steps, .axisValues = {0}}).contains(QStringLiteral("1 to 1000")));
        QVERIFY(problemOf({.w = {0, 1, 2}, .axis = LabAxis::Seed, .axisValues = {1.5}}).contains(QStringLiteral("whole numbers")));
        const std::vector<double> many(15, 1.0);
        QVERIFY(problemOf({.w = many, .axis = LabAxis::Seed, .axisValues = many}).contains(QStringLiteral("too many")));
    }

    void turningGoesFromTheFullRerunToNever()
    {
        const LabPlan plan = turningPlan(request(), 8.0);
        QCOMPARE(plan.turns.front(), 1);
        QCOMPARE(plan.turns.back(), 21);
        QVERIFY(plan.turns.size() <= kMostLabValues + 1);
        QCOMPARE(plan.lanes.size(), plan.turns.size());
        QCOMPARE(plan.lanes.front().guidance.w, 8.0);
        QCOMPARE(plan.lanes[1].guidance.changes, (std::vector<GuidanceChange>{{2, 8.0}}));
        QCOMPARE(plan.lanes.back().guidance.w, 2.0);
        QVERIFY(plan.lanes.back().guidance.changes.empty());
    }
};

QTEST_APPLESS_MAIN(LabPlanTest)
#include "lab_plan_test.moc"
