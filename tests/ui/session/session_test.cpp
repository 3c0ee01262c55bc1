#include "darkroom/base/picture_record.h"
#include "ui/scripted_engine.h"
#include "ui/session/restore.h"
#include "ui/session/session.h"
#include "ui/session/time_estimate.h"

#include <QFile>
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

TimedRun at(const QString& place, int steps = 10)
{
    return {QStringLiteral("model"), place, false, false, steps};
}

GenerationRequest asked(std::uint64_t seed)
{
    GenerationRequest request;
    request.prompt = "red apple";
    request.seed = seed;
    request.sampling.steps = 6;
    return request;
}

bool near(std::optional<double> seconds, double expected)
{
    return seconds && qAbs(*seconds - expected) < 1e-9;
}

void run(TimeEstimate& estimate, const QString& place)
{
    estimate.begin(at(place));
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
        estimate.begin(at(QStringLiteral("a")));
        estimate.phaseStarted({Phase::Steps, 10}, 0.0);
        QVERIFY(!estimate.secondsLeft());
        estimate.stepFinished(step(1, 10, 0.1));
        QVERIFY(estimate.secondsLeft());
    }

    void timeLeftCountsStepsAndDecode()
    {
        TimeEstimate estimate;
        run(estimate, QStringLiteral("a"));
        estimate.begin(at(QStringLiteral("a")));
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
        estimate.begin(at(QStringLiteral("b")));
        estimate.phaseStarted({Phase::Steps, 10}, 0.0);
        QVERIFY(!estimate.secondsLeft());
        TimeEstimate later(estimate.learned());
        later.begin(at(QStringLiteral("a")));
        later.phaseStarted({Phase::Steps, 10}, 0.0);
        QVERIFY(later.secondsLeft());
    }

    void loadingAndTextsArePhasesOfTheEstimate()
    {
        TimeEstimate estimate;
        run(estimate, QStringLiteral("a"));
        QVERIFY(near(estimate.wholeRun(at(QStringLiteral("a"))), 0.2 + 10 * 0.1 + 0.4));
        TimedRun loading = at(QStringLiteral("a"));
        loading.loads = true;
        QVERIFY2(!estimate.wholeRun(loading), "its model was never loaded");
        estimate.modelLoaded(QStringLiteral("model"), 3.0);
        QVERIFY(near(estimate.wholeRun(loading), 3.0 + 0.2 + 10 * 0.1 + 0.4));
        estimate.begin(loading);
        QVERIFY(near(estimate.secondsLeft(), 3.0 + 0.2 + 10 * 0.1 + 0.4));
        estimate.modelLoaded(QStringLiteral("model"), 3.0);
        QVERIFY(near(estimate.secondsLeft(), 0.2 + 10 * 0.1 + 0.4));
        estimate.phaseStarted({Phase::Text, 0}, 3.0);
        estimate.phaseStarted({Phase::Steps, 10}, 3.2);
        QVERIFY(near(estimate.secondsLeft(), 10 * 0.1 + 0.4));
    }

    void aStartPictureTakesTimeOfItsOwn()
    {
        TimeEstimate estimate;
        run(estimate, QStringLiteral("a"));
        TimedRun ofPicture = at(QStringLiteral("a"), 7);
        ofPicture.isOfPicture = true;
        estimate.begin(ofPicture);
        estimate.phaseStarted({Phase::Text, 0}, 0.0);
        estimate.phaseStarted({Phase::Steps, 7}, 0.9);
        QVERIFY(near(estimate.wholeRun(ofPicture), 0.9 + 7 * 0.1 + 0.4));
        QVERIFY(near(estimate.wholeRun(at(QStringLiteral("a"))), 0.2 + 10 * 0.1 + 0.4));
    }

    void whatWaitsTakesItsOwnStepsAndModels()
    {
        const auto script = std::make_shared<Script>();
        const QTemporaryDir folder;
        // A scripted step says that it took 0.0504 s, its decode 0.1; how long texts and loads take is known from before.
        QHash<QString, double> learned;
        for (const char* model : {"|auto|auto", "other|auto|auto"}) {
            const QString key = QString::fromLatin1(model);
            learned.insert(key + QStringLiteral("/load"), 8.0);
            for (const auto& [phase, seconds] : {std::pair{"text", 0.5}, {"picture", 1.5}, {"step", 0.1}, {"decode", 0.4}}) {
                learned.insert(key + QStringLiteral("|0x0|1/") + QLatin1String(phase), seconds);
            }
        }
        Session session({[script] { return std::make_unique<ScriptedEngine>(script); }, folder.path().toStdString()}, learned);
        session.start();
        session.loadModel({});
        QTRY_COMPARE(session.state().modelStatus, ModelStatus::Ready);
        session.pause();
        GenerationRequest whole;
        GenerationRequest half = whole;
        half.input.picture = discPicture(1, 1.0);
        half.input.strength = 0.5;
        GenerationRequest other = whole;
        other.model = "other";
        session.queue({{whole, {}}, {half, {}}, {other, {}}, {other, {}}, {whole, {}}});
        QTRY_COMPARE(session.state().waiting.size(), std::size_t(5));
        const std::vector<WaitingRun>& waiting = session.state().waiting;
        QVERIFY(near(waiting[0].seconds, 0.5 + 20 * 0.1 + 0.4));
        QVERIFY(near(waiting[1].seconds, 1.5 + 10 * 0.1 + 0.4));
        QVERIFY(near(waiting[2].seconds, 8.0 + 0.5 + 20 * 0.1 + 0.4));
        QVERIFY2(near(waiting[3].seconds, 0.5 + 20 * 0.1 + 0.4), "its model is there by then");
        // The other model is loaded in its place. How long the first one took is measured here.
        const double loads = session.learnedTimes().value(QStringLiteral("|auto|auto/load"));
        QVERIFY(near(waiting[4].seconds, loads + 0.5 + 20 * 0.1 + 0.4));
    }

    void aBranchIsKeptLikeOtherRunsWithItsLineage()
    {
        const auto script = std::make_shared<Script>();
        const QTemporaryDir folder;
        std::vector<AskedPicture> left;
        RunRecordPtr parent;
        {
            Session session({[script] { return std::make_unique<ScriptedEngine>(script); }, folder.path().toStdString()}, {});
            session.start();
            session.queue({{asked(1), {}}});
            QTRY_COMPARE(session.records().size(), std::size_t(1));
            parent = session.records().front();
            QVERIFY(!parent->sha256.empty());
            script->permit(1);
            GenerationRequest changed = parent->request;
            changed.prompt = "green cactus";
            int saves = 0;
            connect(&session, &Session::unfinishedChanged, this, [&saves] { ++saves; });
            session.branch(changed, *parent, 3);
            QCOMPARE(saves, 1);
            QVERIFY(script->untilItWaits());
            changed.prompt = "blue rocket";
            session.branch(changed, *parent, 4);
            left = session.unfinished(); // the first one runs, the second one waits
            QCOMPARE(left.size(), std::size_t(2));
            QCOMPARE(left[0].request.prompt, std::string("green cactus"));
            QVERIFY(left[0].request.before == (std::vector<EarlierPart>{earlierPart(3, parent->request)}));
            QVERIFY(left[1].lineage == (PictureLineage{parent->sha256, parent->file.toStdString(), 4}));
            session.stop();
            QVERIFY(session.unfinished().empty());
            script->release();
        }
        // The next start has nothing of the run in memory.
        Session session({[script] { return std::make_unique<ScriptedEngine>(script); }, folder.path().toStdString()}, {});
        session.start();
        session.queue(left);
        QTRY_COMPARE(session.records().size(), std::size_t(2));
        const PictureRecord made = readPictureRecord(session.records().back()->file.toStdString());
        QVERIFY(made.facts.lineage == left[1].lineage);
        QVERIFY(made.settings->request.before == left[1].request.before);
        QVERIFY(session.unfinished().empty());
    }

    void aWaitingBranchThatIsTakenOutOrRepeatedStaysOne()
    {
        const auto script = std::make_shared<Script>();
        const QTemporaryDir folder;
        Session session({[script] { return std::make_unique<ScriptedEngine>(script); }, folder.path().toStdString()}, {});
        session.start();
        session.queue({{asked(1), {}}});
        QTRY_COMPARE(session.records().size(), std::size_t(1));
        session.pause();
        GenerationRequest changed = session.records().front()->request;
        changed.prompt = "green cactus";
        session.branch(changed, *session.records().front(), 3);
        QTRY_COMPARE(session.state().waiting.size(), std::size_t(1));
        const RunId run = session.state().waiting.front().id;
        session.repeat(run);
        QTRY_COMPARE(session.state().waiting.size(), std::size_t(2));
        const GenerationRequest again = session.state().waiting.back().request;
        QCOMPARE(again.before.size(), std::size_t(1));
        QCOMPARE(again.before.front().request.seed, again.seed);
        QVERIFY(!session.unfinished().back().lineage); // another seed's picture was never that parent's
        const std::optional<GenerationRequest> out = session.takeOut(run);
        QVERIFY(out && out->before.size() == 1);
    }

    void turnsOfWAreInWhatWouldBeLostAndInTheRecordOfAStoppedRun()
    {
        const auto script = std::make_shared<Script>();
        const QTemporaryDir folder;
        Session session({[script] { return std::make_unique<ScriptedEngine>(script); }, folder.path().toStdString()}, {});
        session.start();
        script->permit(1);
        session.queue({{asked(1), {}}});
        QTRY_COMPARE(session.state().activity ? session.state().activity->step : 0, 1);
        QVERIFY(script->untilItWaits()); // step 2 has its w already
        session.setW(6.0);
        script->permit(2);
        QTRY_COMPARE(session.state().activity ? session.state().activity->step : 0, 3);
        // What would be lost now is the run as it was turned.
        QVERIFY(session.unfinished().front().request.guidance.changes == (std::vector<GuidanceChange>{{3, 6.0}}));
        session.skip();
        QTRY_COMPARE(session.records().size(), std::size_t(1));
        QVERIFY(!session.records().front()->request.guidance.changes.empty());
    }

    void aPictureThatCannotBeSavedStaysUnfinishedUntilItIs()
    {
        const auto script = std::make_shared<Script>();
        const QTemporaryDir folder;
        const QString pictures = folder.filePath(QStringLiteral("Pictures"));
        QFile blocker(pictures); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        Session session({[script] { return std::make_unique<ScriptedEngine>(script); }, pictures.toStdString()}, {});
        std::vector<Problem> problems;
        connect(&session, &Session::problemArose, this, [&](const Problem& problem) { problems.push_back(problem); });
        session.start();
        session.queue({{asked(1), PictureLineage{{}, {}, 2}}, {asked(2), {}}});
        QTRY_COMPARE(problems.size(), std::size_t(2));
        QCOMPARE(problems.front().remedy, Remedy::SaveAgain);
        session.stop(); // takes away what waits and runs, and nothing that was finished
        QCOMPARE(session.unfinished().size(), std::size_t(2));
        QCOMPARE(session.unfinished().front().request.seed, std::uint64_t(1));
        QVERIFY(session.unfinished().front().lineage);
        session.saveAgain();
        QTRY_COMPARE(problems.size(), std::size_t(4));
        QCOMPARE(problems.back().remedy, Remedy::SaveAgain);

        QVERIFY(blocker.remove());
        std::vector<RunRecordPtr> saved;
        connect(&session, &Session::pictureSaved, this, [&](const RunRecordPtr& record) { saved.push_back(record); });
        session.saveAgain();
        QTRY_COMPARE(saved.size(), std::size_t(2));
        QVERIFY(session.unfinished().empty());
        QCOMPARE(session.records().front()->file, saved.front()->file);
        QVERIFY2(!session.records().front()->frames.empty(), "its steps can still be looked at");
        const PictureRecord file = readPictureRecord(saved.front()->file.toStdString());
        QCOMPARE(file.settings->request.seed, std::uint64_t(1));
        QVERIFY(file.facts.lineage);
        session.saveAgain(); // nothing is left to do
        QCOMPARE(problems.size(), std::size_t(4));
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
