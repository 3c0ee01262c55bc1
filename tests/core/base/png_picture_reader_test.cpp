#include "darkroom/base/png_picture.h"

#include "support/expect_error.h"

#include <QtTest>

namespace {

using namespace darkroom;

/// Every byte value, in rows that suit different filters.
Image colourful(int width, int height)
{
    Image picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {x * 7 + y, y * y * 5, (x * 131 + y * 57) % 256})
                picture.rgb.push_back(static_cast<std::uint8_t>(value));
    return picture;
}

class PngPictureReaderTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack()
    {
        for (const auto& [width, height] : std::vector<std::pair<int, int>>{{1, 1}, {5, 3}, {64, 48}, {1, 300}, {300, 1}})
            for (const auto packing : {PngPacking::Small, PngPacking::Quick})
                QVERIFY(decodePngPicture(encodePngPicture(colourful(width, height), {}, packing), "test") == colourful(width, height));
    }

    void aFileCutAnywhereIsRefused()
    {
        const auto whole = encodePngPicture(colourful(5, 3));
        constexpr std::size_t kEndChunk = 12; // without it all of the picture is there
        for (std::size_t size = 0; size < whole.size() - kEndChunk; ++size)
            DARKROOM_EXPECT_ERROR(ErrorKind::Format, decodePngPicture(std::span(whole).first(size), "cut.png"), "cut.png");
    }

    void aChangedByteIsRefused()
    {
        const auto whole = encodePngPicture(colourful(5, 3));
        for (std::size_t i = 0; i < whole.size(); ++i) {
            auto changed = whole;
            changed[i] ^= std::byte{0x10};
            DARKROOM_EXPECT_ERROR(ErrorKind::Format, decodePngPicture(changed, "changed.png"), "changed.png");
        }
    }

    void otherKindsOfFileAreRefused()
    {
        const std::string text = "JFIF";
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, decodePngPicture(std::as_bytes(std::span(text)), "x.jpg"), "x.jpg", "8-bit RGB");
    }
};

} // namespace

QTEST_GUILESS_MAIN(PngPictureReaderTest)
#include "png_picture_reader_test.moc"
