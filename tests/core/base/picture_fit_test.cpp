#include "darkroom/base/picture_fit.h"

#include "support/expect_error.h"

#include <QtTest>

namespace {

using namespace darkroom;

PictureInput fourPixels()
{
    PictureInput input;
    input.picture = {2, 2, {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4}};
    return input;
}

class PictureFitTest : public QObject {
    Q_OBJECT

private slots:
    void placementFollowsTheFit()
    {
        QCOMPARE(placementIn(100, 50, 40, 40, PictureFit::Stretch), (PicturePlacement{100, 50, 0, 0}));
        QCOMPARE(placementIn(100, 50, 40, 40, PictureFit::Crop), (PicturePlacement{100, 100, 0, -25}));
        QCOMPARE(placementIn(100, 50, 40, 40, PictureFit::Pad), (PicturePlacement{50, 50, 25, 0}));
    }

    void aPictureOfTheFramesSizeStaysInEveryFit()
    {
        for (const auto fit : {PictureFit::Crop, PictureFit::Pad, PictureFit::Stretch})
            QCOMPARE(placementIn(64, 48, 64, 48, fit), (PicturePlacement{64, 48, 0, 0}));
    }

    void cropsCoverAndPadsFitForEveryShape()
    {
        for (int width = 1; width < 90; width += 4) {
            for (int height = 1; height < 90; height += 7) {
                const auto crop = placementIn(32, 24, width, height, PictureFit::Crop);
                QVERIFY(crop.width >= 32 && crop.height >= 24 && crop.left <= 0 && crop.top <= 0);
                QVERIFY(crop.left + crop.width >= 32 && crop.top + crop.height >= 24);
                const auto pad = placementIn(32, 24, width, height, PictureFit::Pad);
                QVERIFY(pad.width <= 32 && pad.height <= 24 && pad.left >= 0 && pad.top >= 0);
            }
        }
    }

    void marginsRepeatTheEdgeAndAreMasked()
    {
        const auto grown = outpainted(fourPixels(), {1, 0, 0, 1});
        QCOMPARE(grown.picture.width, 3);
        QCOMPARE(grown.picture.height, 3);
        std::vector<int> reds;
        for (std::size_t i = 0; i < grown.picture.rgb.size(); i += 3)
            reds.push_back(grown.picture.rgb[i]);
        QCOMPARE(reds, (std::vector<int>{1, 1, 2, 3, 3, 4, 3, 3, 4}));
        QVERIFY((grown.mask == LabelMap{3, 3, {255, 0, 0, 255, 0, 0, 255, 255, 255}}));
    }

    void anOwnMaskIsKeptInside()
    {
        auto input = fourPixels();
        input.mask = {2, 2, {7, 0, 0, 9}};
        QVERIFY((outpainted(input, {0, 1, 0, 0}).mask == LabelMap{2, 3, {255, 255, 7, 0, 0, 9}}));
    }

    void nothingToGrowAndTooMuchAreRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, outpainted({}, {1, 1, 1, 1}), "picture");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, outpainted(fourPixels(), {-1, 0, 0, 0}), "margins");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, outpainted(fourPixels(), {0, 0, 8191, 0}), "8192");
    }
};

} // namespace

QTEST_GUILESS_MAIN(PictureFitTest)
#include "picture_fit_test.moc"
