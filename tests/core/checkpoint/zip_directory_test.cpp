#include "checkpoint/zip_directory.h"

#include "core/checkpoint/torch_fixture.h"
#include "support/expect_error.h"

#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::checkpoint;
using namespace darkroom::tests;

std::vector<ZipEntry> entriesOf(const std::string& file)
{
    return readZipDirectory(asBytes(file), "the/file");
}

ZipFixture sound()
{
    return {{{"archive/data.pkl", "pickle"}, {"archive/data/0", "0123456789"}, {"archive/version", "3\n"}}};
}

class ZipDirectoryTest : public QObject {
    Q_OBJECT

private slots:
    void entriesAreFoundWithTheirBytes_data()
    {
        QTest::addColumn<bool>("isWide");
        QTest::addColumn<QString>("comment");
        QTest::newRow("narrow") << false << "";
        QTest::newRow("zip64") << true << "";
        QTest::newRow("with a comment") << false << "a comment";
        QTest::newRow("zip64 with a comment") << true << "PK";
    }

    void entriesAreFoundWithTheirBytes()
    {
        QFETCH(bool, isWide);
        QFETCH(QString, comment);
        ZipFixture zip = sound();
        zip.isWide = isWide;
        zip.comment = comment.toStdString();
        const std::string file = zip.bytes();
        const auto entries = entriesOf(file);
        QCOMPARE(entries.size(), std::size_t{3});
        const ZipEntry* storage = findEntry(entries, "archive/data/0");
        QVERIFY(storage != nullptr);
        QCOMPARE(file.substr(storage->offset, storage->size), std::string("0123456789"));
        QVERIFY(findEntry(entries, "archive/data/1") == nullptr);
    }

    void anEmptyArchiveHasNoEntries() { QVERIFY(entriesOf(ZipFixture{}.bytes()).empty()); }

    void aFileCutAnywhereNamesIt()
    {
        for (const bool isWide : {false, true}) {
            ZipFixture zip = sound();
            zip.isWide = isWide;
            const std::string file = zip.bytes();
            for (std::size_t length = 0; length < file.size(); ++length) {
                const std::string fault = errorFault(ErrorKind::Format, {"the/file"}, [&] { entriesOf(file.substr(0, length)); });
                QVERIFY2(fault.empty(), (std::to_string(length) + ": " + fault).c_str());
            }
        }
    }

    void aByteChangedAnywhereIsRefusedOrHarmless()
    {
        const std::string file = sound().bytes();
        for (std::size_t at = 0; at < file.size(); ++at) {
            for (const char changed : {'\0', '\xff', static_cast<char>(file[at] ^ 1)}) {
                std::string other = file;
                other[at] = changed;
                try {
                    for (const ZipEntry& entry : entriesOf(other)) {
                        QVERIFY(entry.offset <= other.size() && entry.size <= other.size() - entry.offset);
                    }
                } catch (const Error& error) {
                    QVERIFY(error.sentence().find("the/file") != std::string::npos);
                }
            }
        }
    }

    void whatPyTorchNeverWritesIsRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("compressed") << "compressed";
        QTest::newRow("encrypted") << "encrypted";
        QTest::newRow("past the end") << "past";
        QTest::newRow("overlap") << "overlap";
        QTest::newRow("twice") << "twice";
        QTest::newRow("two names") << "another name";
        QTest::newRow("no local header") << "no local header";
        QTest::newRow("directory past the end") << "directory";
        QTest::newRow("two ends") << "disagree";
    }

    void whatPyTorchNeverWritesIsRefused()
    {
        QFETCH(QString, part);
        ZipFixture zip = sound();
        if (part == "compressed") zip.entries[1].method = 8;
        if (part == "encrypted") zip.entries[1].flags = 1;
        if (part == "past") zip.entries[2].claimedSize = 1000;
        if (part == "overlap") zip.entries[0].claimedSize = 60;
        if (part == "twice") zip.entries[2].name = "archive/data.pkl";
        if (part == "another name") zip.entries[1].localName = "archive/data/9";
        if (part == "no local header") zip.entries[1].claimedOffset = 3;
        if (part == "directory") zip.claimedDirectory = 1'000'000;
        if (part == "disagree") {
            zip.isWide = true;
            zip.claimedDirectory = 7;
        }
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, entriesOf(zip.bytes()), "the/file", part.toStdString());
    }

    void namesNeverLeadOut_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"../evil", "archive/../../evil", "/etc/passwd", "archive\\evil", "archive/.."}) {
            QTest::newRow(name) << name;
        }
    }

    void namesNeverLeadOut()
    {
        QFETCH(QString, name);
        ZipFixture zip = sound();
        zip.entries[2].name = name.toStdString();
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, entriesOf(zip.bytes()), "the/file", "leads out");
    }

    void dotsWithinANameAreHarmless()
    {
        ZipFixture zip = sound();
        zip.entries[2].name = "archive/..data/.format_version..";
        QCOMPARE(entriesOf(zip.bytes()).size(), std::size_t{3});
    }

    void countsThatNoDirectoryHoldsAreRefused()
    {
        std::string file = sound().bytes();
        file[file.size() - 12] = '\xff'; // Entries, low byte.
        file[file.size() - 11] = '\x7f';
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, entriesOf(file), "the/file", "claims 32767 entries");
    }
};

} // namespace

QTEST_GUILESS_MAIN(ZipDirectoryTest)
#include "zip_directory_test.moc"
