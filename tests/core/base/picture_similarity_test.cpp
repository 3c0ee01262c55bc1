#include "darkroom/base/picture_similarity.h"

#include "darkroom/base/error.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace darkroom;

namespace {

Image pictureOf(int width, int height, const std::function<int(int, int, int)>& value)
{
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int channel = 0; channel < 3; ++channel) {
                image.rgb.push_back(static_cast<std::uint8_t>(value(x, y, channel)));
            }
        }
    }
    return image;
}

Image ramp(int width, int height, int shift = 0)
{
    return pictureOf(width, height, [shift](int x, int y, int channel) { return (x * 7 + y * 3 + channel * 40 + shift) % 256; });
}

} // namespace

class PictureSimilarityTest : public QObject {
    Q_OBJECT

private slots:
    void equalPicturesAreAsAlikeAsCanBe()
    {
        const Image picture = ramp(20, 16);
        QVERIFY(std::isinf(psnr(picture, picture)));
        QVERIFY(qAbs(ssim(picture, picture) - 1.0) < 1e-12);
    }

    void psnrFollowsItsDefinition()
    {
        const Image black = pictureOf(12, 12, [](int, int, int) { return 0; });
        const Image grey = pictureOf(12, 12, [](int, int, int) { return 16; });
        // 10 log10(255² / 16²)
        QVERIFY2(qAbs(psnr(black, grey) - 24.0484) < 1e-4, qPrintable(QString::number(psnr(black, grey))));
    }

    /// Of flat pictures only the means are left of the equation: (2 μx μy + c1) / (μx² + μy² + c1).
    void ssimOfFlatPicturesComparesTheirMeans()
    {
        const Image a = pictureOf(16, 11, [](int, int, int) { return 100; });
        const Image b = pictureOf(16, 11, [](int, int, int) { return 120; });
        const double c1 = 2.55 * 2.55;
        const double expected = (2.0 * 100 * 120 + c1) / (100.0 * 100 + 120.0 * 120 + c1);
        QVERIFY2(qAbs(ssim(a, b) - expected) < 1e-9, qPrintable(QString::number(ssim(a, b), 'g', 12)));
    }

    void bothAreSymmetric()
    {
        const Image a = ramp(24, 18);
        const Image b = ramp(24, 18, 9);
        QCOMPARE(psnr(a, b), psnr(b, a));
        QVERIFY(qAbs(ssim(a, b) - ssim(b, a)) < 1e-12);
        QVERIFY(ssim(a, b) < 1.0);
    }

    void anotherSizeIsRefusedByItsNumbers()
    {
        try {
            ssim(ramp(20, 16), ramp(16, 20));
            QFAIL("two sizes were compared");
        } catch (const Error& error) {
            QVERIFY(QString::fromStdString(error.sentence()).contains(QStringLiteral("20 × 16 and 16 × 20")));
        }
        QVERIFY_THROWS_EXCEPTION(Error, ssim(ramp(10, 16), ramp(10, 16)));
    }
};

QTEST_GUILESS_MAIN(PictureSimilarityTest)
#include "picture_similarity_test.moc"
