#include "ui/scripted_engine.h"
#include "ui/worker/frames.h"
#include "ui/worker/worker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <optional>
#include <set>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

GenerationRequest request(std::uint64_t seed, int steps = 6)
{
    GenerationRequest request;
    request.prompt = "red apple, flat";
    request.seed = seed;
    request.sampling.steps = steps;
    return request;
}

/// Keeps every event in its order.
class Listener : public QObject {
public:
    explicit Listener(Worker& worker)
    {
        connect(
            &worker, &Worker::eventHappened, this, [this](const WorkerEvent& event) { events.push_back(event); }, Qt::QueuedConnection);
    }

    template <class Event>
    std::vector<Event> all() const
    {
        std::vector<Event> found;
        for (const WorkerEvent& event : events) {
            if (const auto* one = std::get_if<Event>(&event)) {
                found.push_back(*one);
            }
        }
        return found;
    }

    template <class Event>
    bool waitFor(std::size_t count)
    {
        // Sanitizers are slow.
        constexpr int kPatience = 30000;
        return QTest::qWaitFor([this, count] { return all<Event>().size() >= count; }, kPatience);
    }

    std::deque<WorkerEvent> events;
};

} // namespace

class WorkerTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_script = std::make_shared<Script>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_worker = std::make_unique<Worker>(
            WorkerOptions{[script = m_script] { return std::make_unique<ScriptedEngine>(script); }, m_folder->path().toStdString()});
        m_listener = std::make_unique<Listener>(*m_worker);
    }
    void cleanup()
    {
        m_worker.reset();
        m_listener.reset();
    }

    void nothingHappensBeforeItStarts()
    {
        m_worker->add(request(1), Place::Back);
        QTest::qWait(20);
        QCOMPARE(m_script->loads(), 0);
    }

    void aRunLoadsItsModelOnceAndSavesItsPicture()
    {
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        m_worker->add(request(2), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(2));
        QCOMPARE(m_script->loads(), 1);
        const std::vector<RunFinished> finished = m_listener->all<RunFinished>();
        QCOMPARE(finished[0].request.seed, std::uint64_t(1));
        QVERIFY(finished[0].saveProblem.empty());
        QVERIFY(std::filesystem::exists(finished[0].file));
        QCOMPARE(finished[0].frames.size(), std::size_t(6));
        QCOMPARE(finished[1].picture.size(), QSize(128, 128));
    }

    void everyStepIsReportedHoweverSlowTheWindowIs()
    {
        m_worker->start();
        m_worker->add(request(1, 50), Place::Back);
        // No event is delivered while this thread does not look.
        QTRY_VERIFY_WITH_TIMEOUT(!m_listener->all<RunFinished>().empty(), 5000);
        const std::vector<RunStep> steps = m_listener->all<RunStep>();
        QCOMPARE(steps.size(), std::size_t(50));
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].step.index, static_cast<int>(i) + 1);
            QVERIFY(steps[i].step.previews.empty());
        }
    }

    void theMailboxHoldsTheLatestOfARunOnly()
    {
        RunMailbox<int> mailbox;
        QVERIFY(mailbox.put(1, 10));
        QVERIFY(!mailbox.put(1, 11));
        QCOMPARE(mailbox.take(1), std::optional(11));
        QVERIFY(!mailbox.take(1));
        QVERIFY(mailbox.put(1, 12));
    }

    void theMailboxGivesNothingOfAnotherRun()
    {
        RunMailbox<int> mailbox;
        QVERIFY(mailbox.put(1, 10));
        QVERIFY2(mailbox.put(2, 20), "the next run's first value is news, whatever lies there");
        QVERIFY2(!mailbox.take(1), "the news of run 1 must not take what run 2 has put");
        QCOMPARE(mailbox.take(2), std::optional(20));
    }

    void noPreviewIsAnnouncedBeforeItsRun()
    {
        constexpr std::size_t kRuns = 20;
        m_worker->start();
        for (std::size_t i = 0; i < kRuns; ++i) {
            m_worker->add(request(i, 2), Place::Back);
        }
        QVERIFY(m_listener->waitFor<RunFinished>(kRuns));
        std::set<RunId> started;
        for (const WorkerEvent& event : m_listener->events) {
            if (const auto* begun = std::get_if<RunStarted>(&event)) {
                started.insert(begun->id);
            } else if (const auto* preview = std::get_if<PreviewWaiting>(&event)) {
                QVERIFY(started.contains(preview->run));
            }
        }
    }

    void aTurnOfWCountsFromTheNextStepAndIsRecorded()
    {
        m_script->permit(2);
        m_worker->start();
        const RunId run = m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunStep>(2));
        m_worker->setW(run, 5.0);
        m_script->release();
        QVERIFY(m_listener->waitFor<RunFinished>(1));
        const std::vector<GuidanceChange> changes = m_listener->all<RunFinished>().front().request.guidance.changes;
        QCOMPARE(changes.size(), std::size_t(1));
        // Step 3 may have begun before the turn.
        QVERIFY2(changes.front().step == 3 || changes.front().step == 4, qPrintable(QString::number(changes.front().step)));
        for (const RunStep& step : m_listener->all<RunStep>()) {
            QCOMPARE(step.step.w, step.step.index < changes.front().step ? 0.0 : 5.0);
        }
    }

    void aTurnOfWForARunThatIsOverChangesNoOther()
    {
        m_worker->start();
        const RunId over = m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(1));
        m_worker->setW(over, 5.0);
        m_worker->add(request(2), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(2));
        QVERIFY(m_listener->all<RunFinished>().back().request.guidance.changes.empty());
    }

    void stopsLoadingAndLoadsAgainForTheNextRun()
    {
        m_script->holdLoading();
        m_worker->start();
        m_worker->load({});
        QVERIFY(m_listener->waitFor<ModelProgress>(2));
        m_worker->stopAll();
        QVERIFY(m_listener->waitFor<ModelStopped>(1));
        QVERIFY(m_listener->all<ModelReady>().empty());
        m_script->releaseLoading();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(1));
        QCOMPARE(m_listener->all<ModelReady>().size(), std::size_t(1));
    }

    void whatWaitsIsMadeBeforeAnotherModelIsLoaded()
    {
        m_script->permit(1);
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunStep>(1));
        m_worker->add(request(2), Place::Back);
        m_worker->load({"other", DeviceChoice::Automatic, Precision::Automatic});
        m_script->release();
        QVERIFY(m_listener->waitFor<ModelReady>(2));
        QCOMPARE(m_listener->all<RunFinished>().size(), std::size_t(2));
        QCOMPARE(m_script->loads(), 2);
    }

    void stopsBeforeEveryModelCall_data()
    {
        QTest::addColumn<int>("calls");
        for (int calls = 0; calls < 6; ++calls) {
            QTest::newRow(qPrintable(QString::number(calls))) << calls;
        }
    }

    void stopsBeforeEveryModelCall()
    {
        QFETCH(const int, calls);
        m_script->permit(calls);
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunStarted>(1));
        QVERIFY(m_listener->waitFor<RunStep>(static_cast<std::size_t>(calls)));
        m_worker->stopAll();
        QVERIFY(m_listener->waitFor<RunStopped>(1));
        QCOMPARE(m_listener->all<RunStopped>().front().stepsDone, calls);
        QVERIFY(m_listener->all<RunFinished>().empty());
        m_script->release();
        m_worker->add(request(2), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(1));
    }

    void worksAgainAfterAFaultAtEveryCall_data()
    {
        QTest::addColumn<int>("call");
        for (int call = 1; call <= 6; ++call) {
            QTest::newRow(qPrintable(QString::number(call))) << call;
        }
    }

    void worksAgainAfterAFaultAtEveryCall()
    {
        QFETCH(const int, call);
        m_script->failAtStep(call);
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunFailed>(1));
        QCOMPARE(m_listener->all<RunFailed>().front().kind, ErrorKind::Memory);
        m_script->failAtStep(0);
        m_worker->add(request(2), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(1));
    }

    void aModelThatCannotBeLoadedEndsTheRunAndTheNextTriesAgain()
    {
        m_script->failLoading("unet/config.json: the field 'in_channels' is missing.");
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunStopped>(1));
        QCOMPARE(m_listener->all<ModelRefused>().front().sentence, std::string("unet/config.json: the field 'in_channels' is missing."));
        m_script->failLoading({});
        m_worker->add(request(2), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(1));
    }

    void whateverThrowsIsToldAndTheWorkerGoesOn_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : {"load", "start", "kept", "loras"}) {
            QTest::newRow(place) << place;
        }
    }

    /// By type, by the text of a library, and what is no exception at all.
    void whateverThrowsIsToldAndTheWorkerGoesOn()
    {
        QFETCH(QString, place);
        const std::pair<std::exception_ptr, ErrorKind> faults[] = {{std::make_exception_ptr(std::bad_alloc()), ErrorKind::Memory},
            {std::make_exception_ptr(std::runtime_error("DefaultCPUAllocator: can't allocate memory: you tried to allocate 64 bytes.")),
                ErrorKind::Memory},
            {std::make_exception_ptr(std::logic_error("vector::at")), ErrorKind::Internal},
            {std::make_exception_ptr(7), ErrorKind::Internal}};
        const auto kinds = [this] {
            std::vector<ErrorKind> kinds;
            for (const WorkerEvent& event : m_listener->events) {
                if (const auto* refused = std::get_if<ModelRefused>(&event)) {
                    kinds.push_back(refused->kind);
                } else if (const auto* failed = std::get_if<RunFailed>(&event)) {
                    kinds.push_back(failed->kind);
                } else if (const auto* work = std::get_if<WorkFailed>(&event)) {
                    kinds.push_back(work->kind);
                }
            }
            return kinds;
        };
        m_worker->start();
        for (const auto& [fault, kind] : faults) {
            m_listener->events.clear();
            m_script->permit(1);
            m_script->throwAt(place.toStdString(), fault);
            const RunId run = m_worker->add({.model = "other", .seed = 1}, Place::Back);
            m_worker->checkLoras({"a.safetensors"});
            if (place == QLatin1String("kept")) {
                QVERIFY(m_listener->waitFor<RunStep>(1));
                m_worker->showStep(0, run, {.step = 1});
            }
            m_script->release();
            QTRY_COMPARE(kinds(), std::vector<ErrorKind>{kind});
            // The next one is made as if nothing had been.
            m_worker->add(request(2), Place::Back);
            QTRY_VERIFY(!m_listener->all<RunFinished>().empty() && m_listener->all<RunFinished>().back().request.seed == 2);
        }
    }

    void aFullDiskKeepsThePictureAndSaysWhy()
    {
        // A file where the folder should be made.
        const std::filesystem::path blocked = m_folder->filePath(QStringLiteral("blocked")).toStdString();
        QFile file(QString::fromStdString(blocked.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_worker =
            std::make_unique<Worker>(WorkerOptions{[script = m_script] { return std::make_unique<ScriptedEngine>(script); }, blocked});
        m_listener = std::make_unique<Listener>(*m_worker);
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(1));
        QVERIFY(!m_listener->all<RunFinished>().front().saveProblem.empty());
        QVERIFY(!m_listener->all<RunFinished>().front().picture.isNull());
    }

    void frontGoesFirstAndARemovedOneNever()
    {
        m_script->permit(1);
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunStep>(1));
        m_worker->add(request(2), Place::Back);
        const RunId third = m_worker->add(request(3), Place::Back);
        m_worker->add(request(4), Place::Front);
        m_worker->remove(third);
        QCOMPARE(m_worker->waiting().size(), std::size_t(2));
        m_script->release();
        QVERIFY(m_listener->waitFor<RunFinished>(3));
        QCOMPARE(m_script->startedSeeds(), (std::vector<std::uint64_t>{1, 4, 2}));
    }

    void skipEndsOneAndStopEndsAll()
    {
        m_script->permit(1);
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunStep>(1));
        m_worker->add(request(2), Place::Back);
        m_worker->add(request(3), Place::Back);
        m_worker->skip();
        QVERIFY(m_listener->waitFor<RunStarted>(2));
        m_worker->stopAll();
        QVERIFY(m_listener->waitFor<RunStopped>(2));
        QVERIFY(m_worker->waiting().empty());
        QCOMPARE(m_script->startedSeeds().size(), std::size_t(2));
    }

    void aDroppedPictureIsReadDuringALongRun()
    {
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunFinished>(1));
        const std::string file = m_listener->all<RunFinished>().front().file;
        m_script->permit(2);
        m_worker->add(request(2), Place::Back);
        QVERIFY(m_listener->waitFor<RunStarted>(2));
        m_worker->inspect(file);
        m_script->permit(2);
        QVERIFY(m_listener->waitFor<SettingsFound>(1));
        QCOMPARE(m_listener->all<SettingsFound>().front().restored.request.seed, std::uint64_t(1));
        QVERIFY(m_listener->all<RunFinished>().size() == 1);
    }

    void examplesGiveWayToARealRun()
    {
        m_worker->start();
        m_worker->load({});
        QVERIFY(m_listener->waitFor<ModelReady>(1));
        m_worker->showExamples({request(1), request(2), request(3)});
        QVERIFY(m_listener->waitFor<ExamplesFinished>(1));
        QCOMPARE(m_listener->all<ExamplesFinished>().front().pictures.size(), std::size_t(3));
        m_script->permit(0);
        m_worker->add(request(4), Place::Back);
        QVERIFY(m_listener->waitFor<RunStarted>(1));
        m_script->release();
        QVERIFY(m_listener->waitFor<RunFinished>(1));
    }

    void closingDuringARunEndsTheThread()
    {
        m_script->permit(1);
        m_worker->start();
        m_worker->add(request(1), Place::Back);
        QVERIFY(m_listener->waitFor<RunStep>(1));
        m_worker.reset();
        QVERIFY(m_listener->all<RunFinished>().empty());
    }

    void framesBeyondTheBudgetAreEveryKthAndTheLast()
    {
        const QImage picture(64, 64, QImage::Format_RGB32);
        FrameRecorder recorder(static_cast<std::size_t>(picture.sizeInBytes()) * 5);
        for (int step = 1; step <= 20; ++step) {
            recorder.add({step, 20, 0.0, 0.0, PreviewKind::Map, picture});
        }
        const std::vector<Frame> frames = recorder.takeFrames();
        QVERIFY2(frames.size() <= 6, qPrintable(QString::number(frames.size())));
        QCOMPARE(frames.back().step, 20);
    }

    void pixelsKeepTheirColours()
    {
        const Image picture{2, 1, {255, 0, 0, 1, 2, 3}};
        const QImage image = toQImage(picture);
        QCOMPARE(image.pixelColor(0, 0), QColor(255, 0, 0));
        QCOMPARE(image.pixelColor(1, 0), QColor(1, 2, 3));
        QVERIFY(toQImage({}).isNull());
    }

private:
    std::shared_ptr<Script> m_script;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Listener> m_listener;
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
