#include "darkroom/base/sha256.h"

#include "support/expect_error.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

std::string hashOf(const std::string& text)
{
    return sha256(std::as_bytes(std::span(text)));
}

class Sha256Test : public QObject {
    Q_OBJECT

private slots:
    void theStandardsExamplesHold()
    {
        QCOMPARE(hashOf(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(hashOf("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(hashOf(std::string(1000000, 'a')), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void everyLengthAroundABlockAgreesWithQt()
    {
        for (int length = 0; length < 200; ++length) {
            QByteArray bytes(length, 'x');
            for (int i = 0; i < length; ++i) {
                bytes[i] = static_cast<char>(i * 37);
            }
            QCOMPARE(hashOf(bytes.toStdString()), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
        }
    }

    void piecesGiveTheSameAsTheWhole()
    {
        const std::string text(777, 'q');
        for (const std::size_t piece : {std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{65}, std::size_t{500}}) {
            Sha256 hash;
            for (std::size_t begin = 0; begin < text.size(); begin += piece) {
                hash.add(std::as_bytes(std::span(text)).subspan(begin, std::min(piece, text.size() - begin)));
            }
            QCOMPARE(hash.hex(), hashOf(text));
        }
    }

    void aFileIsHashedWhole()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const std::string text(3u << 20, 'f');
        file.write(text.data(), static_cast<qint64>(text.size()));
        file.flush();
        QCOMPARE(sha256OfFile(file.fileName().toStdString()), hashOf(text));
        DARKROOM_EXPECT_ERROR(ErrorKind::File, sha256OfFile("no such file"), "no such file");
    }

    void aFileThatStaysIsReadOnce()
    {
        const QTemporaryDir folder;
        qputenv("XDG_CACHE_HOME", folder.filePath("cache").toUtf8());
        const fs::path file = folder.filePath("weights").toStdString();
        const auto write = [&](const fs::path& path, const std::string& text, fs::file_time_type changed) {
            std::ofstream(path) << text;
            fs::last_write_time(path, changed);
        };
        const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(1000);
        write(file, "one", longAgo);
        QCOMPARE(rememberedSha256(file), hashOf("one"));
        write(file, "two", longAgo); // in the same place, of the same size and time: only whoever reads it sees a change
        QCOMPARE(rememberedSha256(file), hashOf("one"));
        write(file, "two", longAgo + std::chrono::nanoseconds(1));
        QCOMPARE(rememberedSha256(file), hashOf("two"));
        write(file, "longer", longAgo);
        QCOMPARE(rememberedSha256(file), hashOf("longer"));
        fs::rename(file, folder.filePath("moved").toStdString());
        QCOMPARE(rememberedSha256(folder.filePath("moved").toStdString()), hashOf("longer"));
        DARKROOM_EXPECT_ERROR(ErrorKind::File, rememberedSha256(file), "weights");
    }

    void aFileThatChangedJustNowIsReadAnew()
    {
        const QTemporaryDir folder;
        qputenv("XDG_CACHE_HOME", folder.filePath("cache").toUtf8());
        const fs::path file = folder.filePath("weights").toStdString();
        const auto ahead = fs::file_time_type::clock::now() + std::chrono::hours(1);
        for (const std::string text : {"one", "two"}) {
            std::ofstream(file) << text;
            fs::last_write_time(file, ahead);
            QCOMPARE(rememberedSha256(file), hashOf(text));
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
