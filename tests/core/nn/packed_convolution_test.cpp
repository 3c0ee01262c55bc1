#include "nn/packed_convolution.h"
#include "nn/residual.h"

#include <torch/nn/modules/conv.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

using namespace darkroom;

namespace {

torch::Tensor picture(std::int64_t batch, std::int64_t channels, std::int64_t side, torch::ScalarType type)
{
    return torch::randn({batch, channels, side, side}).to(type).contiguous(at::MemoryFormat::ChannelsLast);
}

} // namespace

class PackedConvolutionTest : public QObject {
    Q_OBJECT

private slots:
    void keepingKernelsPackedChangesNoBit_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("fp32") << static_cast<int>(torch::kFloat32);
        QTest::newRow("bf16") << static_cast<int>(torch::kBFloat16);
    }

    void keepingKernelsPackedChangesNoBit()
    {
        QFETCH(int, type);
        const torch::NoGradGuard guard;
        torch::manual_seed(3);
        const auto scalar = static_cast<torch::ScalarType>(type);
        nn::Convolution wide(torch::nn::Conv2dOptions(24, 40, 3).padding(1)), strided(torch::nn::Conv2dOptions(24, 16, 3).stride(2)),
            pointwise(torch::nn::Conv2dOptions(24, 8, 1).bias(false));
        for (auto* convolution : {&wide, &strided, &pointwise}) {
            (*convolution)->to(scalar);
            // The second size runs with the order that was made for the first.
            for (const auto side : {8, 13}) {
                const auto x = picture(2, 24, side, scalar);
                const std::int64_t padding = convolution == &wide ? 1 : 0;
                const auto& layer = *convolution;
                const auto expected = torch::conv2d(x, layer->weight, layer->bias, layer->options.stride(), padding);
                nn::keepPacked(**convolution);
                const auto got = (*convolution)(x);
                QVERIFY(torch::equal(got, expected));
                QVERIFY(got.is_contiguous(at::MemoryFormat::ChannelsLast));
            }
        }
    }

    void enlargingKeepsItsFoldedKernel()
    {
        const torch::NoGradGuard guard;
        torch::manual_seed(4);
        nn::Upsample upsample(16);
        upsample->to(torch::kBFloat16);
        const auto x = picture(2, 16, 6, torch::kBFloat16);
        const auto expected = upsample(x);
        nn::keepPacked(*upsample);
        QVERIFY(torch::equal(upsample(x), expected));
        QVERIFY(torch::equal(upsample(x), expected));
    }

    void anotherKernelIsNeverTakenForTheFirst()
    {
        const torch::NoGradGuard guard;
        torch::manual_seed(5);
        nn::Convolution convolution(torch::nn::Conv2dOptions(8, 8, 3).padding(1));
        convolution->to(torch::kBFloat16);
        nn::keepPacked(*convolution);
        const auto x = picture(1, 8, 5, torch::kBFloat16);
        (void)convolution(x);
        convolution->weight.set_data(torch::randn_like(convolution->weight));
        QVERIFY(torch::equal(convolution(x), torch::conv2d(x, convolution->weight, convolution->bias, 1, 1)));
        convolution->to(torch::kFloat32);
        const auto wide = x.to(torch::kFloat32);
        QVERIFY(torch::equal(convolution(wide), torch::conv2d(wide, convolution->weight, convolution->bias, 1, 1)));
    }

    void gradientsTakeThePlainWay()
    {
        torch::manual_seed(6);
        nn::Convolution convolution(torch::nn::Conv2dOptions(4, 4, 3).padding(1));
        nn::keepPacked(*convolution);
        const auto x = picture(1, 4, 5, torch::kFloat32);
        convolution(x).sum().backward();
        QVERIFY(convolution->weight.grad().defined());
    }
};

QTEST_GUILESS_MAIN(PackedConvolutionTest)
#include "packed_convolution_test.moc"
