#include "ui/scripted_engine.h"
#include "ui/session/restore.h"
#include "ui/session/session.h"
#include "ui/session/time_estimate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

StepFinished step(int index, int count, double seconds)
{
    StepFinished step;
    step.index = index;
    step.count = count;
    step.telemetry.seconds = seconds;
    return step;
}

void run(TimeEstimate& estimate, const QString& place)
{
    estimate.begin(place);
    estimate.phaseStarted({Phase::Text, 0}, 0.0);
    estimate.phaseStarted({Phase::Steps, 10}, 0.2);
    for (int i = 1; i <= 10; ++i) {
        estimate.stepFinished(step(i, 10, 0.1));
    }
    estimate.phaseStarted({Phase::Decode, 0}, 1.2);
    estimate.finished(0.4);
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void timeLeftIsUnknownBeforeAnythingWasMeasured()
    {
        TimeEstimate estimate;
        estimate.begin(QStringLiteral("a"));
        estimate.phaseStarted({Phase::Steps, 10}, 0.0);
        QVERIFY(!estimate.secondsLeft());
        estimate.stepFinished(step(1, 10, 0.1));
        QVERIFY(estimate.secondsLeft());
    }

    void timeLeftCountsStepsAndDecode()
    {
        TimeEstimate estimate;
        run(estimate, QStringLiteral("a"));
        estimate.begin(QStringLiteral("a"));
        estimate.phaseStarted({Phase::Steps, 10}, 0.0);
        QVERIFY(qAbs(*estimate.secondsLeft() - (10 * 0.1 + 0.4)) < 1e-9);
        estimate.stepFinished(step(4, 10, 0.1));
        QVERIFY(qAbs(*estimate.secondsLeft() - (6 * 0.1 + 0.4)) < 1e-9);
        estimate.phaseStarted({Phase::Decode, 0}, 1.0);
        QVERIFY(qAbs(*estimate.secondsLeft() - 0.4) < 1e-9);
    }

    void timesBelongToTheirPlace()
    {
        TimeEstimate estimate;
        run(estimate, QStringLiteral("a"));
        estimate.begin(QStringLiteral("b"));
        estimate.phaseStarted({Phase::Steps, 10}, 0.0);
        QVERIFY(!estimate.secondsLeft());
        TimeEstimate later(estimate.learned());
        later.begin(QStringLiteral("a"));
        later.phaseStarted({Phase::Steps, 10}, 0.0);
        QVERIFY(later.secondsLeft());
    }

    void restoringKeepsThisMachinesDeviceAndAMissingModel()
    {
        Settings present;
        present.request.model = "here";
        present.request.device = DeviceChoice::Cpu;
        RestoredSettings restored;
        restored.request.model = "gone";
        restored.request.device = DeviceChoice::Cuda;
        restored.request.prompt = "apple";
        restored.request.seed = 7;
        restored.unknown = {"Clip skip: 2"};
        const Restore result = restoreFrom(restored, false, present, nullptr);
        QCOMPARE(result.settings.request.model, std::string("here"));
        QCOMPARE(result.settings.request.device, DeviceChoice::Cpu);
        QCOMPARE(result.settings.request.seed, std::uint64_t(7));
        QVERIFY(!result.settings.randomSeed);
        QVERIFY(result.changes.contains(QStringLiteral("not used: Clip skip: 2")));
        QVERIFY(result.changes.contains(QStringLiteral("its model is not here")));
    }

    void theModelsOwnSizeIsNoChange()
    {
        ModelFacts model;
        model.description.width = 128;
        model.description.height = 128;
        RestoredSettings restored;
        restored.request.width = 128;
        restored.request.height = 128;
        const Restore result = restoreFrom(restored, true, Settings{}, &model);
        QCOMPARE(result.settings.request.width, 0);
    }

    void aRunsFirstPreviewArrivesThoughOneOfTheExamplesLayBeforeIt()
    {
        const auto script = std::make_shared<Script>();
        const QTemporaryDir folder;
        Session session({[script] { return std::make_unique<ScriptedEngine>(script); }, folder.path().toStdString()}, {});
        std::vector<int> steps;
        connect(&session, &Session::frameArrived, this, [&steps](const Frame& frame) { steps.push_back(frame.step); });
        session.start();
        session.loadModel({});
        QTRY_COMPARE(session.state().modelStatus, ModelStatus::Ready);
        // From here on the window is too slow to look at anything until the run's first step is done.
        script->permit(1);
        session.showExamples({});
        QVERIFY(script->untilStepsMade(2));
        Settings settings;
        session.generate(settings, Place::Back);
        QVERIFY(script->untilItWaits());
        QTRY_COMPARE(session.state().activity ? session.state().activity->step : 0, 1);
        QTRY_COMPARE(steps, std::vector<int>{1});
        session.stop();
    }

    void aRunsFirstPreviewArrivesThoughOneOfTheRunBeforeLayThere()
    {
        const auto script = std::make_shared<Script>();
        const QTemporaryDir folder;
        Session session({[script] { return std::make_unique<ScriptedEngine>(script); }, folder.path().toStdString()}, {});
        std::vector<int> steps;
        connect(&session, &Session::frameArrived, this, [&steps](const Frame& frame) { steps.push_back(frame.step); });
        session.start();
        Settings settings;
        settings.request.sampling.steps = 4;
        settings.count = 2;
        script->permit(5);
        session.generate(settings, Place::Back);
        QVERIFY(script->untilStepsMade(5));
        QVERIFY(script->untilItWaits());
        QTRY_COMPARE(session.records().size(), std::size_t(1));
        QTRY_COMPARE(steps, std::vector<int>{1});
        session.stop();
    }

    void startSettingsKeepWhatWasSetWhileTheModelLoaded()
    {
        ModelDescription model;
        model.defaultW = 2.0;
        model.defaultSteps = 20;
        model.defaultSampler = "dpmpp_2m";
        Settings base;
        base.request.guidance.w = 5.0;
        base.request.sampling.steps = 33;
        const Settings start = startSettings(model, base);
        QCOMPARE(start.request.guidance.w, 5.0);
        QCOMPARE(start.request.sampling.steps, 33);
        QCOMPARE(start.request.sampling.sampler, std::string("dpmpp_2m"));
        model.defaultSchedule = "sgm_uniform";
        QCOMPARE(startSettings(model, base).request.sampling.schedule, std::string("sgm_uniform"));
        base.request.sampling.schedule = "karras";
        QCOMPARE(startSettings(model, base).request.sampling.schedule, std::string("karras"));
    }

    void startSettingsKeepAPromptThatIsThere()
    {
        ModelDescription model;
        model.takesText = true;
        model.examplePrompts = {"red apple, flat"};
        model.defaultW = 2.0;
        Settings base;
        QCOMPARE(startSettings(model, base).request.prompt, std::string("red apple, flat"));
        base.request.prompt = "mine";
        QCOMPARE(startSettings(model, base).request.prompt, std::string("mine"));
        QCOMPARE(startSettings(model, base).request.guidance.w, 2.0);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
