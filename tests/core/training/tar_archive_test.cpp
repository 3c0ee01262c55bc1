#include "training/tar_archive.h"

#include "dataset_fixture.h"

using namespace darkroom::training;

namespace {

TarDirectory directoryOf(const Bytes& bytes)
{
    const auto readAt = [&](std::uint64_t offset, std::span<std::uint8_t> into) {
        if (offset > bytes.size() || into.size() > bytes.size() - offset) {
            qFatal("the reader asked for bytes outside of the archive");
        }
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(offset), into.size(), into.begin());
    };
    return readTarDirectory(readAt, bytes.size());
}

Bytes threeMembers()
{
    return TarBuilder().add("a/one.webp", Bytes(700, 1)).add("two", {}).add("three", Bytes(512, 3)).bytes();
}

} // namespace

class TarArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void membersAreListedWithPlaceAndSize();
    void membersAreReadBack();
    void prefixGoesBeforeTheName();
    void laterMemberOfANameCounts();
    void foldersAndLinksArePassedOver();
    void emptyArchiveIsWhole();
    void everyCutIsNoticedAndKeepsWhatCameBefore();
    void everyFlippedHeaderByteIsNoticed();
    void lyingSizes_data();
    void lyingSizes();
    void extendedHeadersAreRefused();
    void anotherFormatIsNamed();
    void missingFileIsNamed();
};

void TarArchiveTest::membersAreListedWithPlaceAndSize()
{
    const TarDirectory directory = directoryOf(threeMembers());
    QVERIFY(!directory.damage);
    QCOMPARE(directory.members.size(), std::size_t{3});
    QCOMPARE(directory.members[0].name, std::string("a/one.webp"));
    QCOMPARE(directory.members[0].offset, std::uint64_t{512});
    QCOMPARE(directory.members[0].size, std::uint64_t{700});
    QCOMPARE(directory.members[1].size, std::uint64_t{0});
    QCOMPARE(directory.members[2].offset, std::uint64_t{512 + 1024 + 512 + 512});
}

void TarArchiveTest::membersAreReadBack()
{
    DataFolder folder;
    Bytes content(1500);
    for (std::size_t i = 0; i < content.size(); ++i) {
        content[i] = static_cast<std::uint8_t>(i * 37);
    }
    folder.write("pictures.tar", TarBuilder().add("first", Bytes(3, 9)).add("second", content).bytes());
    TarArchive opened(folder.path() / "pictures.tar");
    const TarArchive archive = std::move(opened);
    QVERIFY(archive.find("third") == nullptr);
    QVERIFY(archive.find("second") != nullptr);
    QCOMPARE(archive.read(*archive.find("second")), content);
    QCOMPARE(archive.read(*archive.find("first")), Bytes(3, 9));
}

void TarArchiveTest::prefixGoesBeforeTheName()
{
    const std::string name(100, 'n');
    const std::string prefix(155, 'p');
    const TarDirectory directory = directoryOf(TarBuilder().add(name, {}, '0', prefix).bytes());
    QVERIFY(!directory.damage);
    QCOMPARE(directory.members[0].name, prefix + "/" + name);
}

void TarArchiveTest::laterMemberOfANameCounts()
{
    DataFolder folder;
    folder.write("pictures.tar", TarBuilder().add("same", Bytes(1, 1)).add("same", Bytes(2, 2)).bytes());
    const TarArchive archive(folder.path() / "pictures.tar");
    QCOMPARE(archive.read(*archive.find("same")), Bytes(2, 2));
}

void TarArchiveTest::foldersAndLinksArePassedOver()
{
    const TarDirectory directory = directoryOf(TarBuilder().add("folder/", {}, '5').add("link", {}, '2').add("file", {}).bytes());
    QVERIFY(!directory.damage);
    QCOMPARE(directory.members.size(), std::size_t{1});
}

void TarArchiveTest::emptyArchiveIsWhole()
{
    const TarDirectory directory = directoryOf(TarBuilder().bytes());
    QVERIFY(!directory.damage);
    QVERIFY(directory.members.empty());
}

void TarArchiveTest::everyCutIsNoticedAndKeepsWhatCameBefore()
{
    const Bytes whole = threeMembers();
    const std::vector<std::size_t> ends{512 + 700, 1536 + 512, 2048 + 512 + 512};
    const std::size_t endMark = ends.back() + 512;
    for (std::size_t size = 0; size < endMark; size += 1) {
        const TarDirectory directory = directoryOf(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)));
        const auto complete =
            static_cast<std::size_t>(std::count_if(ends.begin(), ends.end(), [&](std::size_t end) { return end <= size; }));
        QVERIFY2(directory.damage.has_value(), std::to_string(size).c_str());
        VERIFY_SAYS(*directory.damage, "is cut off");
        VERIFY_SAYS(*directory.damage, std::to_string(size));
        QCOMPARE(directory.members.size(), complete);
    }
    QVERIFY(!directoryOf(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(endMark))).damage);
}

void TarArchiveTest::everyFlippedHeaderByteIsNoticed()
{
    const Bytes whole = threeMembers();
    for (std::size_t at = 0; at < 512; ++at) {
        Bytes damaged = whole;
        damaged[at] ^= 0x15;
        const TarDirectory directory = directoryOf(damaged);
        // The last two bytes of the checksum field end its digits and carry nothing.
        const bool carriesNothing = at >= 154 && at < 156;
        QVERIFY2(directory.damage.has_value() || carriesNothing, std::to_string(at).c_str());
        QVERIFY(carriesNothing || directory.members.empty());
    }
}

void TarArchiveTest::lyingSizes_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<QString>("says");
    QTest::newRow("larger than the file") << QByteArray("00000077777\0", 12) << "is cut off: 'a/one.webp' needs 32767 bytes";
    QTest::newRow("as large as the field can say") << QByteArray("777777777777", 12) << "is cut off";
    QTest::newRow("not octal") << QByteArray("0000000070a\0", 12) << "without a readable size";
    QTest::newRow("digits after the end") << QByteArray("0000 001274\0", 12) << "without a readable size";
    QTest::newRow("empty") << QByteArray(12, '\0') << "without a readable size";
    QTest::newRow("base 256") << QByteArray("\x80\0\0\0\0\0\0\0\0\0\2\xbc", 12) << "without a readable size";
}

void TarArchiveTest::lyingSizes()
{
    QFETCH(QByteArray, size);
    QFETCH(QString, says);
    Bytes bytes = threeMembers();
    std::copy(size.begin(), size.end(), bytes.begin() + 124);
    TarBuilder::sign(bytes);
    const TarDirectory directory = directoryOf(bytes);
    QVERIFY(directory.damage.has_value());
    VERIFY_SAYS(*directory.damage, says.toStdString());
    QVERIFY(directory.members.empty());
}

void TarArchiveTest::extendedHeadersAreRefused()
{
    for (const char kind : {'x', 'g', 'L', 'K'}) {
        const TarDirectory directory =
            directoryOf(TarBuilder().add("before", {}).add("extension", Bytes(10, 0), kind).add("after", {}).bytes());
        QCOMPARE(directory.members.size(), std::size_t{1});
        VERIFY_SAYS(directory.damage.value_or(""), "--format=ustar");
    }
}

void TarArchiveTest::anotherFormatIsNamed()
{
    const TarDirectory directory = directoryOf(Bytes(2048, 'z'));
    VERIFY_SAYS(directory.damage.value_or(""), "is not a tar archive in ustar form at byte 0");
}

void TarArchiveTest::missingFileIsNamed()
{
    DataFolder folder;
    const std::string sentence = sentenceOf([&] { TarArchive(folder.path() / "gone.tar"); });
    VERIFY_SAYS(sentence, "gone.tar");
    VERIFY_SAYS(sentenceOf([&] { TarArchive(folder.path()); }), "not a regular file");
}

QTEST_GUILESS_MAIN(TarArchiveTest)
#include "tar_archive_test.moc"
