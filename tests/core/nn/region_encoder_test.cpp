#include "nn/region_encoder.h"

#include "support/tensors.h"

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

/// One row of two halves, made small without a mapping.
torch::Tensor resized(const nn::RegionResizing& resizing)
{
    nn::RegionEncoder encoder(nn::RegionEncoderOptions{.inChannels = 1, .outChannels = 0, .resizing = resizing});
    return encoder(torch::tensor({1.0f, 0.0f, 0.0f, 0.0f, 0.0f, 1.0f, 1.0f, 1.0f}).view({1, 1, 1, 8}).expand({1, 1, 8, 8}).contiguous());
}

void compareRow(const torch::Tensor& got, const std::vector<float>& row)
{
    const auto fault = tensorDifference(got[0][0][0], torch::tensor(row), 1e-6);
    QVERIFY2(fault.empty(), fault.c_str());
}

} // namespace

class RegionEncoderTest : public QObject {
    Q_OBJECT

private slots:
    void halvingsMeanPairs()
    {
        compareRow(resized({.stages = 1}), {0.5f, 0.0f, 0.5f, 1.0f});
        compareRow(resized({.stages = 2}), {0.25f, 0.75f});
    }

    void aQuarterAtOnceReadsTheMiddlePair()
    {
        compareRow(resized({.stages = 1, .factor = 0.25}), {0.0f, 1.0f});
        compareRow(resized({.stages = 1, .factor = 0.25, .method = nn::RegionMethod::Area}), {0.25f, 0.75f});
    }

    void theNearestIsTheFirstOfAPair()
    {
        compareRow(resized({.stages = 1, .method = nn::RegionMethod::Nearest}), {1.0f, 0.0f, 0.0f, 1.0f});
    }

    void cubesLookFurther()
    {
        // The weights of PyTorch's kernel (A = -0.75) at the middle of a pair are -3/32, 19/32, 19/32, -3/32.
        compareRow(resized({.stages = 1, .factor = 0.25, .method = nn::RegionMethod::Bicubic}), {-0.09375f, 1.09375f});
    }
};

QTEST_GUILESS_MAIN(RegionEncoderTest)
#include "region_encoder_test.moc"
