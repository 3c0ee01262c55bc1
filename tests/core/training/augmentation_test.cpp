#include "training/augmentation.h"

#include "dataset_fixture.h"

#include <cmath>

using namespace darkroom;
using namespace darkroom::training;

namespace {

constexpr int kSize = 16;

const AugmentationOptions kEverything{
    .flipProbability = 0.5, .shift = 0.1, .scale = 0.2, .brightness = 0.05, .contrast = 0.1, .saturation = 0.3};

Bytes changed(const Augmentation& augmentation, const Bytes& rgb)
{
    Bytes out(rgb.size());
    augmentPicture(augmentation, rgb, kSize, out);
    return out;
}

Bytes changedMap(const Augmentation& augmentation, const Bytes& map)
{
    Bytes out(map.size());
    augmentRegions(augmentation, map, kSize, out);
    return out;
}

/// A picture whose red channel repeats the label of each pixel.
Bytes pictureOf(const Bytes& map)
{
    Bytes rgb;
    for (const std::uint8_t label : map) {
        rgb.insert(rgb.end(), {label, 0, 0});
    }
    return rgb;
}

Bytes testMap()
{
    Bytes map(kSize * kSize);
    for (std::size_t i = 0; i < map.size(); ++i) {
        map[i] = static_cast<std::uint8_t>(i);
    }
    return map;
}

} // namespace

class AugmentationTest : public QObject {
    Q_OBJECT

private slots:
    void drawIsAFunctionOfSeedAndPosition();
    void drawStaysWithinItsOptionsAndFillsThem();
    void switchingOneOnChangesNoOther();
    void noOptionsChangeNothing();
    void flipMirrorsPictureAndMap();
    void wholePixelShiftMovesPictureAndMapAlike();
    void flipAndShiftAgreeOnPictureAndMap();
    void scaleKeepsTheCentre();
    void coloursLeaveTheMapAlone();
    void coloursFollowTheirFormulas();
    void rangesAreChecked();
};

void AugmentationTest::drawIsAFunctionOfSeedAndPosition()
{
    const Augmentation first = drawAugmentation(kEverything, 1, 1000);
    drawAugmentation(kEverything, 1, 1001);
    QVERIFY(drawAugmentation(kEverything, 1, 1000) == first);
    QVERIFY(drawAugmentation(kEverything, 1, 1001) != first);
    QVERIFY(drawAugmentation(kEverything, 2, 1000) != first);
}

void AugmentationTest::drawStaysWithinItsOptionsAndFillsThem()
{
    constexpr int kDraws = 4000;
    int flips = 0;
    double least = 1.0;
    double most = -1.0;
    double sum = 0.0;
    for (std::uint64_t position = 0; position < kDraws; ++position) {
        const Augmentation drawn = drawAugmentation(kEverything, 3, position);
        flips += drawn.flip ? 1 : 0;
        least = std::min(least, drawn.shiftX);
        most = std::max(most, drawn.shiftX);
        sum += drawn.shiftX;
        QVERIFY(std::abs(drawn.shiftY) <= 0.1 && std::abs(drawn.scale - 1.0) <= 0.2 && std::abs(drawn.brightness) <= 0.05);
        QVERIFY(std::abs(drawn.contrast - 1.0) <= 0.1 && std::abs(drawn.saturation - 1.0) <= 0.3);
    }
    // Half of 4000 with deviation 32; a mean of 0 with deviation 0.1/√3/√4000 = 0.0009: five deviations each.
    QVERIFY2(std::abs(flips - kDraws / 2) < 160, std::to_string(flips).c_str());
    QVERIFY2(std::abs(sum / kDraws) < 0.0046, std::to_string(sum / kDraws).c_str());
    QVERIFY(least >= -0.1 && least < -0.099 && most <= 0.1 && most > 0.099);
}

void AugmentationTest::switchingOneOnChangesNoOther()
{
    AugmentationOptions without = kEverything;
    without.scale = 0.0;
    Augmentation expected = drawAugmentation(kEverything, 4, 5);
    expected.scale = 1.0;
    QVERIFY(drawAugmentation(without, 4, 5) == expected);
}

void AugmentationTest::noOptionsChangeNothing()
{
    QVERIFY(!AugmentationOptions{}.any());
    QVERIFY(kEverything.any());
    QVERIFY(drawAugmentation({}, 1, 2) == Augmentation{});
    const Image picture = testPicture(kSize, kSize, 4);
    QCOMPARE(changed({}, picture.rgb), picture.rgb);
    QCOMPARE(changedMap({}, testMap()), testMap());
}

void AugmentationTest::flipMirrorsPictureAndMap()
{
    const Bytes map = testMap();
    const Bytes flipped = changedMap({.flip = true}, map);
    for (std::size_t y = 0; y < kSize; ++y) {
        for (std::size_t x = 0; x < kSize; ++x) {
            QCOMPARE(flipped[y * kSize + x], map[y * kSize + kSize - 1 - x]);
        }
    }
    QCOMPARE(changed({.flip = true}, pictureOf(map)), pictureOf(flipped));
}

void AugmentationTest::wholePixelShiftMovesPictureAndMapAlike()
{
    const Bytes map = testMap();
    const Augmentation shift{.shiftX = 3.0 / kSize, .shiftY = -2.0 / kSize};
    const Bytes moved = changedMap(shift, map);
    for (int y = 0; y < kSize; ++y) {
        for (int x = 0; x < kSize; ++x) {
            const int fromX = std::clamp(x - 3, 0, kSize - 1);
            const int fromY = std::clamp(y + 2, 0, kSize - 1);
            QCOMPARE(moved[static_cast<std::size_t>(y * kSize + x)], map[static_cast<std::size_t>(fromY * kSize + fromX)]);
        }
    }
    QCOMPARE(changed(shift, pictureOf(map)), pictureOf(moved));
}

void AugmentationTest::flipAndShiftAgreeOnPictureAndMap()
{
    const Bytes map = testMap();
    const Augmentation both{.flip = true, .shiftX = 2.0 / kSize};
    const Bytes expected = changedMap({.shiftX = 2.0 / kSize}, changedMap({.flip = true}, map));
    QCOMPARE(changedMap(both, map), expected);
    QCOMPARE(changed(both, pictureOf(map)), pictureOf(expected));
}

void AugmentationTest::scaleKeepsTheCentre()
{
    // A ramp along x, scaled by 1.5: out(x) = ramp(c + (x − c) / 1.5), exact for bilinear up to its 1/32 pixel steps and rounding.
    Bytes map(kSize * kSize);
    for (std::size_t i = 0; i < map.size(); ++i) {
        map[i] = static_cast<std::uint8_t>(10 * (i % kSize));
    }
    const Bytes scaled = changed({.scale = 1.5}, pictureOf(map));
    for (std::size_t x = 0; x < kSize; ++x) {
        const double expected = 10.0 * (7.5 + (static_cast<double>(x) - 7.5) / 1.5);
        const double found = scaled[(8 * kSize + x) * 3];
        QVERIFY2(
            std::abs(found - expected) <= 10.0 / 32.0 + 0.5, (std::to_string(found) + " instead of " + std::to_string(expected)).c_str());
    }
}

void AugmentationTest::coloursLeaveTheMapAlone()
{
    QCOMPARE(changedMap({.brightness = 0.5, .contrast = 0.5, .saturation = 0.0}, testMap()), testMap());
}

void AugmentationTest::coloursFollowTheirFormulas()
{
    Bytes rgb(kSize * kSize * 3, 100);
    rgb[0] = 200;
    rgb[1] = 50;
    rgb[2] = 0;
    const auto firstPixel = [&](const Augmentation& augmentation) {
        const Bytes out = changed(augmentation, rgb);
        return Bytes(out.begin(), out.begin() + 3);
    };
    QCOMPARE(firstPixel({.brightness = 0.2}), (Bytes{251, 101, 51}));
    QCOMPARE(firstPixel({.brightness = -0.3}), (Bytes{124, 0, 0}));
    QCOMPARE(firstPixel({.contrast = 0.5}), (Bytes{164, 89, 64}));
    // Grey is 0.299 · 200 + 0.587 · 50 = 89.15.
    QCOMPARE(firstPixel({.saturation = 0.0}), (Bytes{89, 89, 89}));
    QCOMPARE(firstPixel({.saturation = 0.5}), (Bytes{145, 70, 45}));
}

void AugmentationTest::rangesAreChecked()
{
    checkAugmentation(kEverything);
    VERIFY_SAYS(sentenceOf([] { checkAugmentation({.flipProbability = 1.5}); }), "flipProbability");
    VERIFY_SAYS(sentenceOf([] { checkAugmentation({.shift = -0.1}); }), "shift");
    VERIFY_SAYS(sentenceOf([] { checkAugmentation({.scale = 0.6}); }), "scale");
    VERIFY_SAYS(sentenceOf([] { checkAugmentation({.saturation = std::nan("")}); }), "saturation");
}

QTEST_GUILESS_MAIN(AugmentationTest)
#include "augmentation_test.moc"
