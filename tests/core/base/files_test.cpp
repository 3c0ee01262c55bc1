#include "darkroom/base/files.h"

#include "darkroom/base/memory_map.h"
#include "support/expect_error.h"
#include "support/failing_file_system.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

std::string contentOf(const fs::path& path)
{
    return readFile(realFileSystem(), path, 1u << 20);
}

std::size_t entriesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsRead()
    {
        writeFileAtomically(realFileSystem(), path("a.txt"), "first");
        QCOMPARE(contentOf(path("a.txt")), std::string("first"));
        writeFileAtomically(realFileSystem(), path("a.txt"), "second, longer");
        QCOMPARE(contentOf(path("a.txt")), std::string("second, longer"));
        QCOMPARE(entriesIn(root()), std::size_t{1});
    }

    void everyFaultLeavesTheOldBytesOrTheNewOnes_data()
    {
        QTest::addColumn<int>("afterwards");
        QTest::newRow("passing fault") << static_cast<int>(Afterwards::Works);
        QTest::newRow("lasting fault") << static_cast<int>(Afterwards::Fails);
    }

    void everyFaultLeavesTheOldBytesOrTheNewOnes()
    {
        QFETCH(int, afterwards);
        const auto write = [&](FileSystem& files) {
            writeFileAtomically(files, path("state"), [](File& file) {
                file.write(std::string_view("new "));
                file.write(std::string_view("bytes"));
            });
        };
        FailingFileSystem sound;
        write(sound);
        QVERIFY(sound.operations() > 5);
        for (int n = 0; n < sound.operations(); ++n) {
            writeFileAtomically(realFileSystem(), path("state"), "old bytes");
            FailingFileSystem failing(n, static_cast<Afterwards>(afterwards));
            DARKROOM_EXPECT_ERROR(ErrorKind::File, write(failing), "No space left", "Free some space");
            QCOMPARE(contentOf(path("state")), std::string("old bytes"));
            if (static_cast<Afterwards>(afterwards) == Afterwards::Works) {
                QCOMPARE(entriesIn(root()), std::size_t{1});
            }
        }
        write(realFileSystem());
        QCOMPARE(contentOf(path("state")), std::string("new bytes"));
    }

    void aWriterThatThrowsLeavesNothingBehind()
    {
        const auto write = [&] {
            writeFileAtomically(realFileSystem(), path("b"), [](File&) { throw Error(ErrorKind::Internal, "the writer's own fault"); });
        };
        DARKROOM_EXPECT_ERROR(ErrorKind::Internal, write(), "the writer's own fault");
        QCOMPARE(entriesIn(root()), std::size_t{0});
    }

    void longAndForeignNamesWork()
    {
        const fs::path file = root() / (std::string(240, 'n') + "\xC3\xA4\xE7\x8C\xAB.txt");
        writeFileAtomically(realFileSystem(), file, "x");
        QCOMPARE(contentOf(file), std::string("x"));
    }

    void aMissingFolderIsNamed()
    {
        DARKROOM_EXPECT_ERROR(
            ErrorKind::File, writeFileAtomically(realFileSystem(), path("no/such/file"), "x"), path("no/such"), "No such file");
    }

    void aMissingFileIsNamed()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::File, contentOf(path("missing")), path("missing"), "No such file", "spelled right");
    }

    void aFolderInsteadOfAFileIsNamed() { DARKROOM_EXPECT_ERROR(ErrorKind::File, contentOf(root()), root().string(), "a folder"); }

    void aFileInsteadOfAFolderIsNamed()
    {
        writeFileAtomically(realFileSystem(), path("plain"), "x");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, realFileSystem().createDirectories(path("plain")), path("plain"));
        DARKROOM_EXPECT_ERROR(ErrorKind::File, realFileSystem().createDirectories(path("plain/below")), path("plain"));
    }

    void aFileBeyondTheLimitIsRefused()
    {
        writeFileAtomically(realFileSystem(), path("ten"), "0123456789");
        QCOMPARE(readFile(realFileSystem(), path("ten"), 10), std::string("0123456789"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readFile(realFileSystem(), path("ten"), 9), path("ten"), "at most 9 bytes");
    }

    void aDeviceWithoutEndIsRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, readFile(realFileSystem(), "/dev/zero", 1u << 20), "/dev/zero");
    }

    void aFullDeviceSaysWhatToDo()
    {
        const auto write = [] {
            const auto file = realFileSystem().openForAppending("/dev/full");
            file->write(std::string_view("x"));
        };
        DARKROOM_EXPECT_ERROR(ErrorKind::File, write(), "/dev/full", "No space left", "Free some space");
    }

    void appendingKeepsWhatIsThere()
    {
        for (const char* part : {"one ", "two"}) {
            realFileSystem().openForAppending(path("log"))->write(std::string_view(part));
        }
        QCOMPARE(contentOf(path("log")), std::string("one two"));
    }

    void creatingNeverOverwrites()
    {
        realFileSystem().create(path("new"));
        DARKROOM_EXPECT_ERROR(ErrorKind::File, realFileSystem().create(path("new")), path("new"), "exists");
    }

    void removingWhatIsGoneIsNoFault() { realFileSystem().remove(path("never was")); }

    void leftoversOfTheDeadAreRemovedAndOthersStay()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(0);
        }
        ::waitpid(child, nullptr, 0);
        const std::string dead = ".darkroom-" + std::to_string(child) + "-1.partial";
        const std::string alive = ".darkroom-" + std::to_string(::getppid()) + "-1.partial";
        const std::string own = ".darkroom-" + std::to_string(::getpid()) + "-99.partial";
        for (const std::string& name : {dead, alive, own, std::string(".darkroom-x-1.partial"), std::string("picture.png")}) {
            std::ofstream(root() / name) << "x";
        }
        removeAbandonedTemporaries(realFileSystem(), root());
        QVERIFY(!fs::exists(root() / dead));
        QCOMPARE(entriesIn(root()), std::size_t{4});
        removeAbandonedTemporaries(realFileSystem(), path("no such folder"));
    }

    void aMapHoldsTheFile()
    {
        writeFileAtomically(realFileSystem(), path("map"), "mapped");
        MemoryMap map{path("map")};
        QCOMPARE(map.bytes().size(), std::size_t{6});
        QCOMPARE(static_cast<char>(map.bytes()[5]), 'd');
        const MemoryMap moved = std::move(map);
        QCOMPARE(moved.bytes().size(), std::size_t{6});
        QVERIFY(map.bytes().empty()); // NOLINT(bugprone-use-after-move,clang-analyzer-cplusplus.Move): being empty is the claim
    }

    void whatIsCutFromAMappedFileReadsAsZerosAndIsTold()
    {
        constexpr std::size_t kBytes = 1u << 20, kLeft = 5000;
        writeFileAtomically(realFileSystem(), path("cut"), std::string(kBytes, 'x'));
        writeFileAtomically(realFileSystem(), path("whole"), std::string(kBytes, 'y'));
        const MemoryMap map{path("cut")}, whole{path("whole")};
        fs::resize_file(path("cut"), kLeft);
        map.check(); // nothing was read yet
        QCOMPARE(static_cast<char>(map.bytes()[kLeft - 1]), 'x');
        map.check();
        QCOMPARE(static_cast<int>(map.bytes()[kBytes / 2]), 0);
        DARKROOM_EXPECT_ERROR(ErrorKind::File, map.check(), path("cut"), "cut short", "Get the file anew");
        QCOMPARE(static_cast<int>(map.bytes()[kBytes - 1]), 0);
        QCOMPARE(static_cast<int>(map.bytes()[kBytes / 4]), 0); // before the first fault
        QCOMPARE(static_cast<char>(whole.bytes()[kBytes - 1]), 'y');
        whole.check();
    }

    void aMapThatWasCutSaysSoWhereverItIsMovedTo()
    {
        writeFileAtomically(realFileSystem(), path("moved"), std::string(1u << 16, 'x'));
        MemoryMap map{path("moved")};
        MemoryMap moved = std::move(map);
        fs::resize_file(path("moved"), 0);
        QCOMPARE(static_cast<int>(moved.bytes().back()), 0);
        DARKROOM_EXPECT_ERROR(ErrorKind::File, moved.check(), path("moved"));
        // The place is free for another one, which has a fate of its own.
        moved = MemoryMap();
        writeFileAtomically(realFileSystem(), path("next"), "next");
        const MemoryMap next{path("next")};
        QCOMPARE(static_cast<char>(next.bytes()[0]), 'n');
        next.check();
    }

    void manyMapsAreGuarded()
    {
        constexpr std::size_t kMaps = 200;
        writeFileAtomically(realFileSystem(), path("many"), std::string(1u << 14, 'x'));
        std::vector<MemoryMap> maps;
        for (std::size_t i = 0; i < kMaps; ++i) {
            maps.emplace_back(path("many"));
        }
        fs::resize_file(path("many"), 0);
        for (const MemoryMap& map : maps) {
            QCOMPARE(static_cast<int>(map.bytes().back()), 0);
            DARKROOM_EXPECT_ERROR(ErrorKind::File, map.check(), path("many"));
        }
    }

    /// A fault that is none of a mapped file's, and the signal sent by hand, end a program as ever.
    void otherBusErrorsEndTheProgram()
    {
        writeFileAtomically(realFileSystem(), path("guarded"), "guarded");
        const MemoryMap map{path("guarded")}; // installs the handler
        const pid_t child = ::fork();
        if (child == 0) {
            ::raise(SIGBUS);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGBUS);
    }

    void anEmptyFileMapsToNothing()
    {
        writeFileAtomically(realFileSystem(), path("empty"), "");
        QVERIFY(MemoryMap(path("empty")).bytes().empty());
    }

    void aMapOfWhatIsNoFileIsRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::File, MemoryMap(path("missing")), path("missing"));
        DARKROOM_EXPECT_ERROR(ErrorKind::File, MemoryMap(root()), root().string());
        DARKROOM_EXPECT_ERROR(ErrorKind::File, MemoryMap("/dev/zero"), "/dev/zero", "regular file");
    }

    /// Opening one for reading waits for whoever writes, who may never come.
    void aPipeWithoutAWriterIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
        DARKROOM_EXPECT_ERROR(ErrorKind::File, MemoryMap(path("pipe")), path("pipe"), "regular file");
        QVERIFY(contentOf(path("pipe")).empty());
    }

    void aPipeIsReadToItsEnd()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const auto name = "/dev/fd/" + std::to_string(ends[0]);
        const pid_t writer = ::fork();
        if (writer == 0) {
            ::usleep(20'000);
            ::_exit(::write(ends[1], "late", 4) == 4 ? 0 : 1);
        }
        ::close(ends[1]);
        QCOMPARE(contentOf(name), std::string("late"));
        ::close(ends[0]);
        ::waitpid(writer, nullptr, 0);
    }

private:
    fs::path root() const { return m_folder->path().toStdString(); }
    std::string path(const std::string& name) const { return (root() / name).string(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
