#include "darkroom/base/event_log.h"

#include "support/expect_error.h"
#include "support/failing_file_system.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

namespace {

using namespace darkroom;
using namespace darkroom::tests;

class EventLogTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void eventsComeBackInOrder()
    {
        {
            EventLog log(realFileSystem(), path());
            log.write({{"step", 1}});
        }
        EventLog log(realFileSystem(), path());
        log.write({{"step", 2}, {"text", "two\nlines \xff"}});
        const std::vector<Json> events = readEventLog(path());
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(events[0]["step"].get<int>(), 1);
        QCOMPARE(events[1]["text"].get<std::string>(), std::string("two\nlines \xEF\xBF\xBD"));
    }

    void aLineIsThereAsSoonAsItIsWritten()
    {
        EventLog log(realFileSystem(), path());
        for (int i = 1; i < 5; ++i) {
            log.write({{"step", i}});
            QCOMPARE(readEventLog(path()).size(), static_cast<std::size_t>(i));
        }
        log.flush();
    }

    void aLineThatACrashCutOffIsLeftOut()
    {
        realFileSystem().openForAppending(path())->write(std::string_view("{\"step\":1}\n{\"step\":2,\"lo"));
        QCOMPARE(readEventLog(path()).size(), std::size_t{1});
        EventLog log(realFileSystem(), path());
        log.write({{"step", 2}});
        const std::vector<Json> events = readEventLog(path());
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(events[1]["step"].get<int>(), 2);
    }

    void aBrokenLineIsNamed()
    {
        realFileSystem().openForAppending(path())->write(std::string_view("{\"step\":1}\n{\"step\":}\n"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readEventLog(path()), path(), "line 2");
    }

    void aFullDiskIsAnError()
    {
        const auto logOne = [this](FileSystem& files) { EventLog(files, path()).write({{"step", 1}}); };
        logOne(realFileSystem());
        FailingFileSystem sound;
        logOne(sound);
        for (int n = 0; n < sound.operations(); ++n) {
            const std::size_t before = readEventLog(path()).size();
            FailingFileSystem failing(n);
            DARKROOM_EXPECT_ERROR(ErrorKind::File, logOne(failing), path(), "No space left");
            QCOMPARE(readEventLog(path()).size(), before);
        }
        DARKROOM_EXPECT_ERROR(ErrorKind::File, EventLog(realFileSystem(), "/dev/full").write({{"step", 1}}), "/dev/full");
    }

    void threadsNeverMixTheirLines()
    {
        EventLog log(realFileSystem(), path());
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&log, t] {
                for (int i = 0; i < 100; ++i) {
                    log.write({{"thread", t}, {"text", std::string(500, 'x')}});
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(readEventLog(path()).size(), std::size_t{400});
    }

private:
    std::string path() const { return (m_folder->path() + "/log.jsonl").toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(EventLogTest)
#include "event_log_test.moc"
