#include "darkroom/base/larger_picture.h"

#include <QTest>

using namespace darkroom;

namespace {

ModelDescription freeModel(int downsampling = 8)
{
    ModelDescription model;
    model.downsampling = downsampling;
    model.width = model.height = 512;
    return model;
}

Image grey(int width, int height)
{
    return {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, 128)};
}

} // namespace

class LargerPictureTest : public QObject {
    Q_OBJECT

private slots:
    void sidesAreWholeLatentPixels()
    {
        QCOMPARE(largerSize(freeModel(), 512, 384, 2.0), (PictureSize{1024, 768}));
        QCOMPARE(largerSize(freeModel(), 512, 384, 1.5), (PictureSize{768, 576}));
        QCOMPARE(largerSize(freeModel(), 100, 60, 1.3), (PictureSize{128, 72}));
        QCOMPARE(largerSize(freeModel(32), 100, 60, 1.0), (PictureSize{96, 32}));
        QCOMPARE(largerSize(freeModel(1), 20, 20, 1.0), (PictureSize{16, 16}));
    }

    void theSecondPassBeginsFromThePicture()
    {
        GenerationRequest first;
        first.prompt = "a boat";
        first.seed = 7;
        first.guidance.w = 4.0;
        first.sampling.steps = 12;
        first.input.origin = "other.png";
        const Image picture = grey(64, 48);
        const GenerationRequest second = largerRequest(first, picture, freeModel(), {.factor = 2.0, .strength = 0.4});
        QCOMPARE(second.width, 128);
        QCOMPARE(second.height, 96);
        QVERIFY(second.input.picture == picture);
        QCOMPARE(second.input.strength, 0.4);
        QVERIFY(second.input.fit == PictureFit::Stretch);
        QVERIFY(second.input.origin.empty());
        QVERIFY(second.input.mask.empty());
        GenerationRequest rest = second;
        rest.input = first.input;
        rest.width = first.width;
        rest.height = first.height;
        QVERIFY(rest == first);
    }

    void aFileOfItReplaysIt()
    {
        const GenerationRequest second = largerRequest({}, grey(16, 24), freeModel(), {});
        QVERIFY(requestFromJson(toJson(second), "test") == second);
    }

    void obstaclesAreNamed()
    {
        GenerationRequest first;
        ModelDescription model = freeModel();
        QVERIFY(obstacleToLarger(model, first, 512, 512, {}) == LargerObstacle::None);
        QVERIFY(obstacleToLarger(model, first, 5000, 512, {}) == LargerObstacle::TooLarge);
        first.regionMap = {8, 8, std::vector<std::uint8_t>(64, 1)};
        QVERIFY(obstacleToLarger(model, first, 512, 512, {}) == LargerObstacle::RegionMap);
        model.sizeIsFixed = true;
        QVERIFY(obstacleToLarger(model, first, 512, 512, {}) == LargerObstacle::FixedSize);
        model.enlargement = 4;
        QVERIFY(obstacleToLarger(model, first, 512, 512, {}) == LargerObstacle::Enlarges);
    }
};

QTEST_APPLESS_MAIN(LargerPictureTest)
#include "larger_picture_test.moc"
