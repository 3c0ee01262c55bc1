#include "evaluation/training_history.h"

#include "darkroom/base/files.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace darkroom;
using namespace darkroom::evaluation;

namespace {

/// A run's log, as the trainer writes it.
class RunLog {
public:
    RunLog& begin(const char* event, int step)
    {
        return add({{"event", event}, {"step", step}, {"options", {{"kind", "diffusion"}, {"batch", 10}}}});
    }
    RunLog& step(int step, double perSecond, double loss)
    {
        return add({{"event", "step"}, {"step", step}, {"examples", 10 * step}, {"examples_per_second", perSecond}, {"loss", loss}});
    }
    RunLog& add(const Json& line)
    {
        m_text += line.dump() + "\n";
        return *this;
    }
    Json history() const
    {
        writeFileAtomically(realFileSystem(), path() / "log.jsonl", m_text);
        return trainingHistory(path());
    }
    std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
    std::string m_text;
};

} // namespace

class TrainingHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void hoursAreTheTimeOfAllSteps()
    {
        // 1,000 pictures at 10 a second and 1,000 at 5.
        const auto history = RunLog().begin("started", 0).step(100, 10.0, 1.0).step(200, 5.0, 0.5).history();
        QVERIFY(std::abs(history.at("hours").get<double>() - 300.0 / 3600.0) < 1e-9);
        QCOMPARE(history.at("steps").get<int>(), 200);
        QCOMPARE(history.at("examples").get<int>(), 2000);
        QCOMPARE(history.at("kind").get<std::string>(), std::string("diffusion"));
        QCOMPARE(history.at("options").at("batch").get<int>(), 10);
    }

    void stepsThatACrashMadeTheRunRepeatCountTwice()
    {
        const auto history = RunLog().begin("started", 0).step(100, 10.0, 1.0).begin("resumed", 50).step(100, 10.0, 1.0).history();
        QVERIFY(std::abs(history.at("hours").get<double>() - 150.0 / 3600.0) < 1e-9);
        QCOMPARE(history.at("steps").get<int>(), 100);
    }

    void theCurveHoldsMeansOverEqualStretches()
    {
        RunLog log;
        log.begin("started", 0);
        for (int step = 1; step <= 400; ++step)
            log.step(step, 10.0, step);
        const auto curve = log.history().at("curve");
        QCOMPARE(curve.size(), std::size_t{40});
        QCOMPARE(curve.at(0).at("step").get<int>(), 10);
        QCOMPARE(curve.at(0).at("loss").get<double>(), 5.5);
        QCOMPARE(curve.at(39).at("step").get<int>(), 400);
        QCOMPARE(curve.at(39).at("loss").get<double>(), 395.5);
    }

    void aLogWithoutStepsIsNamed()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, RunLog().begin("started", 0).history(), "log.jsonl", "no step");
    }

    void anotherProgramsLogIsNamed()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, RunLog().add({{"epoch", 3}}).history(), "log.jsonl", "not the log of a training run");
    }

    void aMissingLogIsNamed()
    {
        QTemporaryDir empty;
        DARKROOM_EXPECT_ERROR(ErrorKind::File, trainingHistory(empty.path().toStdString()), "log.jsonl");
    }
};

QTEST_GUILESS_MAIN(TrainingHistoryTest)
#include "training_history_test.moc"
