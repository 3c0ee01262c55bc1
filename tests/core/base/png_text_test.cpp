#include "darkroom/base/png_text.h"

#include "base/png_chunk.h"
#include "darkroom/base/png_picture.h"
#include "support/expect_error.h"

#include <QtTest>

#include <random>
#include <zlib.h>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
using Bytes = std::vector<std::byte>;

Image picture(int width, int height, unsigned seed = 1)
{
    Image image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3)};
    std::mt19937 engine(seed);
    for (std::size_t i = 0; i < image.rgb.size(); ++i) {
        // Smooth ramps with some noise: every filter wins somewhere.
        image.rgb[i] = static_cast<std::uint8_t>(i / 7 + (engine() % 5 == 0 ? engine() % 256 : 0));
    }
    return image;
}

/// Undoes a row's filter as the PNG specification says (9.2), written apart from the encoder.
void unfilter(int filter, std::uint8_t* row, const std::uint8_t* above, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i) {
        const int a = i >= 3 ? row[i - 3] : 0;
        const int b = above != nullptr ? above[i] : 0;
        const int c = above != nullptr && i >= 3 ? above[i - 3] : 0;
        const int p = a + b - c;
        const int distances[] = {std::abs(p - a), std::abs(p - b), std::abs(p - c)};
        const int nearest = distances[0] <= distances[1] && distances[0] <= distances[2] ? a : distances[1] <= distances[2] ? b : c;
        const int predictions[] = {0, a, b, (a + b) / 2, nearest};
        row[i] = static_cast<std::uint8_t>(row[i] + predictions[filter]);
    }
}

/// The pixels of one of our PNGs; empty when anything about it is wrong.
std::vector<std::uint8_t> decoded(const Bytes& png, int width, int height)
{
    std::string packed;
    for (std::size_t at = kPngSignatureBytes; at < png.size();) {
        const auto chunk = pngChunkAt(png, at, "decoded");
        at = chunk->end;
        if (!chunk->checksumIsRight) {
            return {};
        }
        if (chunk->type == "IDAT") {
            packed.append(reinterpret_cast<const char*>(chunk->data.data()), chunk->data.size());
        }
    }
    const std::size_t rowBytes = static_cast<std::size_t>(width) * 3;
    std::vector<std::uint8_t> rows((rowBytes + 1) * static_cast<std::size_t>(height));
    uLongf size = rows.size();
    if (::uncompress(rows.data(), &size, reinterpret_cast<const Bytef*>(packed.data()), packed.size()) != Z_OK || size != rows.size()) {
        return {};
    }
    std::vector<std::uint8_t> pixels;
    for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {
        std::uint8_t* row = rows.data() + y * (rowBytes + 1) + 1;
        unfilter(row[-1], row, y == 0 ? nullptr : row - rowBytes - 1, rowBytes);
        pixels.insert(pixels.end(), row, row + rowBytes);
    }
    return pixels;
}

Bytes withChunk(std::string_view type, const std::string& data)
{
    const Bytes png = encodePngPicture(picture(4, 4));
    constexpr std::size_t kAfterHeader = kPngSignatureBytes + 25;
    Bytes spliced;
    spliced.reserve(png.size() + data.size() + 12);
    spliced.assign(png.begin(), png.begin() + kAfterHeader);
    appendPngChunk(spliced, type, std::as_bytes(std::span(data)));
    std::copy(png.begin() + kAfterHeader, png.end(), std::back_inserter(spliced));
    return spliced;
}

std::string packed(const std::string& text)
{
    uLongf size = ::compressBound(text.size());
    std::string bytes(size, '\0');
    ::compress(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size());
    bytes.resize(size);
    return bytes;
}

std::string textOf(const Bytes& png, const char* key, const PngTextOptions& options = {})
{
    const PngTexts texts = readPngText(png, "p.png", options);
    const std::string* found = texts.find(key);
    return found == nullptr ? "(none)" : *found;
}

std::string bytes(const char* literal, std::size_t size)
{
    return {literal, size};
}

class PngTextTest : public QObject {
    Q_OBJECT

private slots:
    void pixelsComeBackFromAnotherDecoder_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("a row") << 37 << 1;
        QTest::newRow("a column") << 1 << 29;
        QTest::newRow("odd") << 33 << 21;
        QTest::newRow("large") << 512 << 300;
    }

    void pixelsComeBackFromAnotherDecoder()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const Image image = picture(width, height);
        QVERIFY(decoded(encodePngPicture(image), width, height) == image.rgb);
    }

    void smoothPicturesPackWell()
    {
        Image ramp{256, 256, {}};
        for (int i = 0; i < 256 * 256; ++i) {
            ramp.rgb.insert(ramp.rgb.end(), {static_cast<std::uint8_t>(i % 256), static_cast<std::uint8_t>(i / 256), 128});
        }
        // Unfiltered, this ramp of 192 KiB packs to more than 50 KiB.
        QVERIFY(encodePngPicture(ramp).size() < 4096);
    }

    void aPictureWhoseBytesDoNotFitIsRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, encodePngPicture(Image{}), "0 x 0");
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, encodePngPicture(Image{2, 2, {1, 2, 3}}), "2 x 2", "3 bytes");
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, encodePngPicture(Image{-1, -1, {1, 2, 3}}), "-1");
    }

    void textsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("chunk");
        QTest::newRow("plain") << "a\nb, c: d"
                               << "tEXt";
        QTest::newRow("Latin-1") << QString::fromUtf8("caf\xC3\xA9 \xC2\xA3") << "tEXt";
        QTest::newRow("beyond Latin-1") << QString::fromUtf8("\xE7\x8C\xAB \xF0\x9F\x98\x80") << "iTXt";
        QTest::newRow("empty") << ""
                               << "tEXt";
        QTest::newRow("long") << QString(100000, 'x') << "tEXt";
    }

    void textsComeBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, chunk);
        const std::vector<PngText> texts = {{"parameters", text.toStdString()}, {"other", "x"}};
        const Bytes png = encodePngPicture(picture(4, 4), texts);
        QVERIFY(readPngText(png, "p.png").texts == texts);
        QVERIFY(decoded(png, 4, 4) == picture(4, 4).rgb);
        const auto first = pngChunkAt(png, 8 + 25, "p.png");
        QCOMPARE(QString::fromStdString(std::string(first->type)), chunk);
    }

    void splicingKeepsPixelsAndOtherTexts()
    {
        const std::vector<PngText> old = {{"old", "1"}};
        const std::vector<PngText> added = {{"new", "2"}};
        const Bytes png = withPngText(encodePngPicture(picture(4, 4), old), added, "p.png");
        QCOMPARE(textOf(png, "old"), std::string("1"));
        QCOMPARE(textOf(png, "new"), std::string("2"));
        QVERIFY(decoded(png, 4, 4) == picture(4, 4).rgb);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, withPngText(Bytes(20), added, "q.png"), "q.png", "no PNG");
    }

    void packedTextsAreRead()
    {
        const std::string text = "caf\xE9 " + std::string(1000, 'y');
        QCOMPARE(textOf(withChunk("zTXt", bytes("k\0\0", 3) + packed(text)), "k"), "caf\xC3\xA9 " + std::string(1000, 'y'));
        QCOMPARE(textOf(withChunk("iTXt", bytes("k\0\1\0en\0key\0", 11) + packed("\xE7\x8C\xAB")), "k"), std::string("\xE7\x8C\xAB"));
        QCOMPARE(textOf(withChunk("iTXt", bytes("k\0\0\0\0\0", 6) + "z\xFFz"), "k"), std::string("z\xEF\xBF\xBDz"));
    }

    void packedTextsBeyondTheLimitAreRefused()
    {
        const Bytes png = withChunk("zTXt", bytes("k\0\0", 3) + packed(std::string(1000, 'z')));
        QCOMPARE(textOf(png, "k", {.unpackedBytes = 1000, .keys = {}}).size(), std::size_t{1000});
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, textOf(png, "k", {.unpackedBytes = 999, .keys = {}}), "p.png", "\"k\"", "999");
        QCOMPARE(textOf(png, "k", {.unpackedBytes = 0, .keys = {"other"}}), std::string("(none)"));
    }

    void brokenTextsAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("not packed") << QByteArray("zTXt") << QByteArray("k\0\0hello", 8);
        QTest::newRow("packed text cut") << QByteArray(
            "zTXt") << QByteArray("k\0\0", 3) + QByteArray::fromStdString(packed(std::string(1000, 'q')).substr(0, 12));
        QTest::newRow("unknown packing") << QByteArray("zTXt") << QByteArray("k\0\7x", 4);
        QTest::newRow("no packing") << QByteArray("zTXt") << QByteArray("k\0", 2);
        QTest::newRow("iTXt without flags") << QByteArray("iTXt") << QByteArray("k\0", 2);
        QTest::newRow("iTXt with a wrong flag") << QByteArray("iTXt") << QByteArray("k\0\2\0\0\0x", 7);
        QTest::newRow("iTXt with a wrong method") << QByteArray("iTXt") << QByteArray("k\0\1\1\0\0x", 7);
        QTest::newRow("iTXt without language") << QByteArray("iTXt") << QByteArray("k\0\0\0en", 6);
        QTest::newRow("iTXt without translation") << QByteArray("iTXt") << QByteArray("k\0\0\0en\0key", 10);
    }

    void brokenTextsAreRefusedByName()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, data);
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, textOf(withChunk(type.toStdString(), data.toStdString()), "k"), "p.png", "\"k\"", "pixels");
    }

    void textsWithoutANameAreLeftOutWithAWarning()
    {
        for (const std::string& data : {std::string("no zero here"), bytes("\0x", 2), std::string()}) {
            const PngTexts texts = readPngText(withChunk("tEXt", data), "p.png");
            QVERIFY(texts.texts.empty());
            QCOMPARE(texts.warnings.size(), std::size_t{1});
        }
    }

    void aWrongChecksumIsAWarning()
    {
        Bytes png = withChunk("tEXt", bytes("k\0value", 7));
        png[8 + 25 + 8 + 7] ^= std::byte{1};
        const PngTexts texts = readPngText(png, "p.png");
        QCOMPARE(*texts.find("k"), std::string("value"));
        QVERIFY(texts.warnings.size() == 1 && texts.warnings[0].find("checksum") != std::string::npos);
    }

    void aFileCutAnywhereIsRefusedOrWarned()
    {
        const std::vector<PngText> texts = {{"k", "value"}};
        const Bytes png = encodePngPicture(picture(4, 4), texts);
        for (std::size_t length = 0; length < png.size(); ++length) {
            try {
                const PngTexts found = readPngText(std::span(png).first(length), "p.png");
                QVERIFY(!found.warnings.empty());
            } catch (const Error& error) {
                QVERIFY2(error.kind() == ErrorKind::Format && error.sentence().find("p.png") != std::string::npos, error.what());
            }
        }
    }

    void anyByteMayLie()
    {
        const std::vector<PngText> texts = {{"parameters", "some value"}, {"wide", "\xE7\x8C\xAB"}};
        const Bytes png = encodePngPicture(picture(2, 2), texts);
        for (std::size_t at = 8; at < png.size(); ++at) {
            for (const int value : {0x00, 0x01, 0x7F, 0x80, 0xFF}) {
                Bytes changed = png;
                changed[at] = static_cast<std::byte>(value);
                try {
                    readPngText(changed, "p.png");
                } catch (const Error& error) {
                    QVERIFY2(error.kind() == ErrorKind::Format, error.what());
                }
            }
        }
    }

    void aLongKeyIsCutToWhatPngAllows()
    {
        const std::vector<PngText> texts = {{std::string(200, 'k'), "v"}};
        QCOMPARE(readPngText(encodePngPicture(picture(2, 2), texts), "p.png").texts[0].key, std::string(79, 'k'));
    }
};

} // namespace

QTEST_GUILESS_MAIN(PngTextTest)
#include "png_text_test.moc"
