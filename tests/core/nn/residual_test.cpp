#include "nn/residual.h"

#include "support/tensors.h"

#include <torch/nn/functional/linear.h>
#include <torch/nn/functional/upsampling.h>

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

/// The plain form: enlarge by repeating pixels, then convolve.
torch::Tensor plain(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias)
{
    namespace F = torch::nn::functional;
    const auto enlarged = F::interpolate(x, F::InterpolateFuncOptions().scale_factor(std::vector<double>{2.0, 2.0}).mode(torch::kNearest));
    return torch::conv2d(enlarged, weight, bias, 1, 1);
}

} // namespace

class ResidualTest : public QObject {
    Q_OBJECT

private slots:
    void foldedUpsamplingIsTheConvolutionOfTheEnlargedPicture_data()
    {
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("square") << 2 << 8 << 8 << 6 << 6;
        QTest::newRow("odd, other width") << 1 << 3 << 5 << 5 << 7;
        QTest::newRow("one pixel") << 3 << 4 << 2 << 1 << 1;
        QTest::newRow("one row") << 1 << 4 << 4 << 1 << 9;
    }

    void foldedUpsamplingIsTheConvolutionOfTheEnlargedPicture()
    {
        QFETCH(int, batch);
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(int, height);
        QFETCH(int, width);
        torch::manual_seed(2);
        const auto leaf = [](const torch::Tensor& t) { return t.to(torch::kFloat64).requires_grad_(true); };
        const auto x = leaf(torch::randn({batch, in, height, width})), weight = leaf(torch::randn({out, in, 3, 3})),
                   bias = leaf(torch::randn({out}));
        const auto y = nn::upsampleConvolution(x, weight, bias), expected = plain(x, weight, bias);
        // fp64: the two forms differ in the order of sums alone.
        constexpr double kTolerance = 1e-11;
        const auto fault = tensorDifference(y, expected, kTolerance);
        QVERIFY2(fault.empty(), fault.c_str());
        const auto dy = torch::randn_like(expected);
        const auto got = torch::autograd::grad({y}, {x, weight, bias}, {dy}),
                   wanted = torch::autograd::grad({expected}, {x, weight, bias}, {dy});
        for (std::size_t i = 0; i < got.size(); ++i) {
            const auto difference = tensorDifference(got[i], wanted[i], kTolerance);
            QVERIFY2(difference.empty(), ("gradient " + std::to_string(i) + ": " + difference).c_str());
        }
    }

    void foldedUpsamplingInFp32StaysWithinRounding()
    {
        torch::manual_seed(4);
        const auto x = torch::randn({2, 32, 8, 8}), weight = torch::randn({16, 32, 3, 3}), bias = torch::randn({16});
        const auto expected = plain(x.to(torch::kFloat64), weight.to(torch::kFloat64), bias.to(torch::kFloat64));
        // Sums of 288 products of unit normals: values up to 60, each rounded to 24 bits.
        const auto fault = tensorDifference(nn::upsampleConvolution(x, weight, bias), expected, 2e-5);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void embeddingScalesAndShiftsOrIsAdded()
    {
        torch::manual_seed(5);
        const torch::NoGradGuard noGradient;
        const auto x = torch::randn({2, 16, 5, 5}), embedding = torch::randn({2, 12});
        for (const bool scaleShift : {false, true}) {
            nn::ResidualBlock block(
                nn::ResidualOptions{.inChannels = 16, .outChannels = 24, .embeddingChannels = 12, .scaleShift = scaleShift, .groups = 8});
            const auto p = block->named_parameters();
            namespace F = torch::nn::functional;
            const auto norm = [&](const torch::Tensor& t, const std::string& name) {
                return torch::group_norm(t, 8, p[name + ".weight"], p[name + ".bias"], 1e-5);
            };
            const auto conv = [&](const torch::Tensor& t, const std::string& name, int padding) {
                return torch::conv2d(t, p[name + ".weight"], p[name + ".bias"], 1, padding);
            };
            const auto e = F::linear(embedding, p["time_emb_proj.weight"], p["time_emb_proj.bias"]).unsqueeze(-1).unsqueeze(-1);
            auto h = conv(torch::silu(norm(x, "norm1")), "conv1", 1);
            if (scaleShift) {
                const auto halves = e.chunk(2, 1);
                h = norm(h, "norm2") * (1 + halves[0]) + halves[1];
            } else {
                h = norm(h + e, "norm2");
            }
            const auto expected = conv(x, "conv_shortcut", 0) + conv(torch::silu(h), "conv2", 1);
            const auto fault = tensorDifference(block(x, embedding), expected, 1e-5);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ResidualTest)
#include "residual_test.moc"
