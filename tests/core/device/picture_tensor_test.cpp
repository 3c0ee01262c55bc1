#include "device/picture_tensor.h"

#include "darkroom/base/error.h"
#include "support/expect_error.h"

#include <torch/types.h>

#include <QtTest>

#include <limits>

using namespace darkroom;
using namespace darkroom::tests;

class PictureTensorTest : public QObject {
    Q_OBJECT

private slots:
    void everyByteComesBack()
    {
        Image image{16, 16, {}};
        for (int i = 0; i < 256; ++i)
            image.rgb.insert(image.rgb.end(),
                {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(255 - i), static_cast<std::uint8_t>((i * 7) % 256)});
        const auto tensor = device::toTensor(image);
        QCOMPARE(tensor.sizes(), (at::IntArrayRef{1, 3, 16, 16}));
        QCOMPARE(tensor.min().item<float>(), -1.0f);
        QCOMPARE(tensor.max().item<float>(), 1.0f);
        QCOMPARE(device::toImages(tensor).front(), image);
        QCOMPARE(device::toImages(tensor.contiguous(at::MemoryFormat::ChannelsLast)).front(), image);
    }

    void valuesAreClampedAndRoundedHalfToEven()
    {
        const auto value = [](double v) { return device::toImages(torch::full({1, 3, 1, 1}, v, torch::kFloat64)).front().rgb.front(); };
        QCOMPARE(value(-7.0), std::uint8_t{0});
        QCOMPARE(value(7.0), std::uint8_t{255});
        QCOMPARE(value(0.0), std::uint8_t{128}); // 127.5: the even neighbour
        QCOMPARE(value(2.0 * 126.4 / 255.0 - 1.0), std::uint8_t{126});
        QCOMPARE(value(2.0 * 126.6 / 255.0 - 1.0), std::uint8_t{127});
    }

    void rowsOfABatchAreSeparatePictures()
    {
        const auto both = torch::cat({torch::full({1, 3, 2, 4}, -1.0f), torch::full({1, 3, 2, 4}, 1.0f)});
        const auto images = device::toImages(both);
        QCOMPARE(images.size(), std::size_t{2});
        QCOMPARE(images[0], (Image{4, 2, std::vector<std::uint8_t>(24, 0)}));
        QCOMPARE(images[1], (Image{4, 2, std::vector<std::uint8_t>(24, 255)}));
    }

    void notANumberIsRefused()
    {
        const auto bad = torch::full({1, 3, 1, 1}, std::numeric_limits<float>::quiet_NaN());
        DARKROOM_EXPECT_ERROR(ErrorKind::Internal, device::toImages(bad), "NaN");
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, device::toTensor(Image{2, 2, {1, 2, 3}}), "12 bytes");
    }
};

QTEST_GUILESS_MAIN(PictureTensorTest)
#include "picture_tensor_test.moc"
