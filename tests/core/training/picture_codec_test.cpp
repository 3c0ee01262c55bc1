#include "training/picture_codec.h"

#include "dataset_fixture.h"

#include <QByteArray>

using namespace darkroom;
using namespace darkroom::training;

namespace {

/// A grey JPEG of 16×16, quality 30.
const QByteArray kJpeg = QByteArray::fromBase64(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/"
    "wAALCAAQABABAREA/8QAFgABAQEAAAAAAAAAAAAA"
    "AAAAAgAB/8QAIRABAQABBAICAwAAAAAAAAAAAQIhAAMREhMxIjJBUVL/2gAIAQEAAD8ABJt7fVA26MAMS4DB9qM5NOzpPjqO0+5hOCs/wZTGGnWSkHlnk26eVOY/b9k7NY/"
    "HvU8RPimomUFnqycesSfKhz71/9k=");

Bytes square(const Image& picture, int size, Fit fit)
{
    Bytes out(static_cast<std::size_t>(size) * static_cast<std::size_t>(size) * 3, 77);
    decodeSquare(encodePicture(picture), "p.png", size, fit, out);
    return out;
}

/// A picture of one colour.
Image plain(int width, int height, std::uint8_t value)
{
    return {width, height, Bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, value)};
}

} // namespace

class PictureCodecTest : public QObject {
    Q_OBJECT

private slots:
    void pngGivesBackThePixels();
    void labelsGiveBackTheValues();
    void transparencyLiesOnWhite();
    void greyBecomesRgb();
    void wholeJpegIsDecoded();
    void rightSizeStaysUntouched();
    void cropKeepsTheMiddle();
    void padFillsWithWhite();
    void shrinkingAverages();
    void thinPicturesHaveAtLeastOnePixel();
    void badBytesAreNamed_data();
    void badBytesAreNamed();
    void colourIsNoLabelMap();
};

void PictureCodecTest::pngGivesBackThePixels()
{
    const Image picture = testPicture(13, 7, 3);
    QVERIFY(decodePicture(encodePicture(picture), "p.png") == picture);
}

void PictureCodecTest::labelsGiveBackTheValues()
{
    const LabelMap map{3, 2, {0, 1, 2, 11, 200, 255}};
    QVERIFY(decodeLabels(encodeLabels(map), "m.png") == map);
}

void PictureCodecTest::transparencyLiesOnWhite()
{
    // Two pixels: red (200, 10, 0) with alpha 102 = 0.4, and black that is not there. 0.4 c + 0.6 · 255 = (233, 157, 153).
    const QByteArray png =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGM4wcWQxgAEAAiNATngKPbyAAAAAElFTkSuQmCC");
    const Image picture = decodePicture(Bytes(png.begin(), png.end()), "p.png");
    QCOMPARE(picture.rgb, (Bytes{233, 157, 153, 255, 255, 255}));
}

void PictureCodecTest::greyBecomesRgb()
{
    const Image picture = decodePicture(encodeLabels({2, 1, {9, 250}}), "p.png");
    QCOMPARE(picture.rgb, (Bytes{9, 9, 9, 250, 250, 250}));
}

void PictureCodecTest::wholeJpegIsDecoded()
{
    const Image picture = decodePicture(Bytes(kJpeg.begin(), kJpeg.end()), "p.jpg");
    QCOMPARE(picture.width, 16);
    QCOMPARE(picture.height, 16);
    // The drawing was value(i) = 37 i mod 251, whose mean is 125; quality 30 keeps a block's mean to a few levels.
    const double mean = std::accumulate(picture.rgb.begin(), picture.rgb.end(), 0.0) / static_cast<double>(picture.rgb.size());
    QVERIFY2(std::abs(mean - 125.0) < 4.0, std::to_string(mean).c_str());
}

void PictureCodecTest::rightSizeStaysUntouched()
{
    const Image picture = testPicture(16, 16, 1);
    QCOMPARE(square(picture, 16, Fit::Crop), picture.rgb);
    QCOMPARE(square(picture, 16, Fit::Pad), picture.rgb);
}

void PictureCodecTest::cropKeepsTheMiddle()
{
    const Image wide = testPicture(20, 8, 2);
    const Bytes out = square(wide, 8, Fit::Crop);
    for (std::size_t y = 0; y < 8; ++y) {
        for (std::size_t x = 0; x < 8 * 3; ++x) {
            QCOMPARE(out[y * 24 + x], wide.rgb[y * 60 + 6 * 3 + x]);
        }
    }
}

void PictureCodecTest::padFillsWithWhite()
{
    const Bytes out = square(plain(8, 4, 10), 8, Fit::Pad);
    for (std::size_t y = 0; y < 8; ++y) {
        const int expected = y >= 2 && y < 6 ? 10 : 255;
        for (std::size_t x = 0; x < 8 * 3; ++x) {
            QCOMPARE(int(out[y * 24 + x]), expected);
        }
    }
}

void PictureCodecTest::shrinkingAverages()
{
    Image checks = plain(8, 8, 0);
    for (std::size_t i = 0; i < 64; ++i) {
        const bool white = (i % 8 + i / 8) % 2 == 0;
        std::fill_n(checks.rgb.begin() + static_cast<std::ptrdiff_t>(3 * i), 3, white ? 200 : 100);
    }
    QCOMPARE(square(checks, 4, Fit::Crop), Bytes(4 * 4 * 3, 150));
}

void PictureCodecTest::thinPicturesHaveAtLeastOnePixel()
{
    const Bytes out = square(plain(500, 1, 10), 8, Fit::Pad);
    QCOMPARE(std::count(out.begin(), out.end(), 10), std::ptrdiff_t{8 * 3});
    QCOMPARE(square(plain(1, 500, 10), 8, Fit::Crop), Bytes(8 * 8 * 3, 10));
}

void PictureCodecTest::badBytesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Bytes png = encodePicture(testPicture(32, 32, 1));
    const QByteArray whole(reinterpret_cast<const char*>(png.data()), static_cast<qsizetype>(png.size()));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no picture");
    QTest::newRow("signature alone") << whole.left(8);
    QTest::newRow("header alone") << whole.left(33);
    QTest::newRow("half a PNG") << whole.left(whole.size() / 2);
    QTest::newRow("half a JPEG") << kJpeg.left(kJpeg.size() - 40);
    QTest::newRow("JPEG without its end") << kJpeg.left(kJpeg.size() - 1);
}

void PictureCodecTest::badBytesAreNamed()
{
    QFETCH(QByteArray, bytes);
    const std::string sentence = sentenceOf([&] { decodePicture(Bytes(bytes.begin(), bytes.end()), "index.jsonl:4: p.tar: a.png"); });
    VERIFY_SAYS(sentence, "index.jsonl:4: p.tar: a.png: the picture cannot be decoded");
}

void PictureCodecTest::colourIsNoLabelMap()
{
    VERIFY_SAYS(sentenceOf([] { decodeLabels(encodePicture(testPicture(4, 4, 1)), "m.png"); }),
        "m.png: a region map must be an 8-bit grey picture");
}

QTEST_GUILESS_MAIN(PictureCodecTest)
#include "picture_codec_test.moc"
