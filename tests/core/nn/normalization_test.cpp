#include "nn/normalization.h"

#include "support/tensors.h"

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

struct Inputs {
    torch::Tensor x, weight, bias, scale, shift, dy;

    std::vector<torch::Tensor> leaves() const
    {
        std::vector<torch::Tensor> all = {x, weight, bias};
        if (scale.defined()) all.insert(all.end(), {scale, shift});
        return all;
    }

    /// The same numbers as leaves of a graph of their own, in another type.
    Inputs copied(torch::ScalarType type) const
    {
        const auto copy = [&](const torch::Tensor& t) { return t.defined() ? t.detach().to(type).clone().requires_grad_(true) : t; };
        return {copy(x), copy(weight), copy(bias), copy(scale), copy(shift), dy.to(type)};
    }
};

Inputs randomInputs(
    std::int64_t batch, std::int64_t channels, std::int64_t side, bool adaptive, double mean, double deviation, torch::ScalarType type)
{
    torch::manual_seed(3);
    const auto randn = [&](at::IntArrayRef shape) { return torch::randn(shape).to(type).to(torch::kFloat32); };
    Inputs inputs;
    inputs.x = (mean + deviation * torch::randn({batch, channels, side, side + 1})).to(type).to(torch::kFloat32);
    inputs.weight = randn({channels});
    inputs.bias = randn({channels});
    if (adaptive) {
        inputs.scale = randn({batch, channels});
        inputs.shift = randn({batch, channels});
    }
    inputs.dy = randn(inputs.x.sizes());
    return inputs;
}

std::vector<torch::Tensor> gradients(const Inputs& inputs, const torch::Tensor& y)
{
    return torch::autograd::grad({y}, inputs.leaves(), {inputs.dy.to(y.scalar_type())});
}

/// The difference in units of the largest reference value, since a gradient sums over many pixels.
std::string scaledDifference(const torch::Tensor& got, const torch::Tensor& reference, double tolerance)
{
    const auto unit = std::max(1.0, reference.abs().max().item<double>());
    return tensorDifference(got.to(torch::kFloat64) / unit, reference.to(torch::kFloat64) / unit, tolerance, ToleranceScale::Absolute);
}

} // namespace

class NormalizationTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithAutogradThroughTorchsOperations_data()
    {
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("adaptive");
        QTest::addColumn<bool>("silu");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("deviation");
        for (const bool adaptive : {false, true})
            for (const bool silu : {false, true}) {
                const auto name = [&](const char* what) {
                    return QByteArray(what) + (adaptive ? ", scale and shift" : "") + (silu ? ", SiLU" : "");
                };
                QTest::newRow(name("batch 1")) << 1 << 32 << 8 << 8 << adaptive << silu << 0.3 << 1.5;
                QTest::newRow(name("batch 8")) << 8 << 64 << 32 << 4 << adaptive << silu << 0.0 << 1.0;
                QTest::newRow(name("odd group of 3")) << 2 << 15 << 5 << 5 << adaptive << silu << -0.5 << 2.0;
                QTest::newRow(name("group of 1")) << 3 << 7 << 7 << 6 << adaptive << silu << 0.0 << 1.0;
                QTest::newRow(name("one group")) << 2 << 24 << 1 << 7 << adaptive << silu << 1.0 << 0.5;
                QTest::newRow(name("one pixel wide")) << 2 << 16 << 4 << 1 << adaptive << silu << 0.0 << 1.0;
            }
    }

    void agreesWithAutogradThroughTorchsOperations()
    {
        QFETCH(int, batch);
        QFETCH(int, channels);
        QFETCH(int, groups);
        QFETCH(int, side);
        QFETCH(bool, adaptive);
        QFETCH(bool, silu);
        QFETCH(double, mean);
        QFETCH(double, deviation);
        const auto activation = silu ? nn::Activation::Silu : nn::Activation::None;
        const auto inputs = randomInputs(batch, channels, side, adaptive, mean, deviation, torch::kFloat32);
        const auto ours = inputs.copied(torch::kFloat32), reference = inputs.copied(torch::kFloat64);
        const auto y = nn::groupNorm(ours.x, groups, ours.weight, ours.bias, 1e-5, activation, ours.scale, ours.shift);
        const auto expected =
            nn::groupNormPlain(reference.x, groups, reference.weight, reference.bias, 1e-5, activation, reference.scale, reference.shift);
        // fp32 rounding of a handful of operations, as the header says.
        constexpr double kTolerance = 1e-5;
        const auto fault = tensorDifference(y, expected, kTolerance);
        QVERIFY2(fault.empty(), fault.c_str());
        const auto got = gradients(ours, y), wanted = gradients(reference, expected);
        for (std::size_t i = 0; i < got.size(); ++i) {
            const auto difference = scaledDifference(got[i], wanted[i], kTolerance);
            QVERIFY2(difference.empty(), ("gradient " + std::to_string(i) + ": " + difference).c_str());
        }
    }

    void bfloat16RoundsOnceAtTheEnd_data()
    {
        QTest::addColumn<bool>("adaptive");
        QTest::newRow("plain") << false;
        QTest::newRow("scale and shift") << true;
    }

    void bfloat16RoundsOnceAtTheEnd()
    {
        QFETCH(bool, adaptive);
        const auto inputs = randomInputs(4, 32, 8, adaptive, 0.2, 1.0, torch::kBFloat16);
        const auto ours = inputs.copied(torch::kBFloat16), reference = inputs.copied(torch::kFloat64);
        const auto y = nn::groupNorm(ours.x, 8, ours.weight, ours.bias, 1e-5, nn::Activation::Silu, ours.scale, ours.shift);
        const auto expected = nn::groupNormPlain(
            reference.x, 8, reference.weight, reference.bias, 1e-5, nn::Activation::Silu, reference.scale, reference.shift);
        QCOMPARE(y.scalar_type(), torch::kBFloat16);
        // A significand of eight bits: half a unit in the last place is at most 2^-8 = 0.0039 of the value; the rest is fp32.
        constexpr double kTolerance = 0.004;
        const auto fault = tensorDifference(y, expected, kTolerance);
        QVERIFY2(fault.empty(), fault.c_str());
        const auto got = gradients(ours, y), wanted = gradients(reference, expected);
        for (std::size_t i = 0; i < got.size(); ++i) {
            const auto difference = scaledDifference(got[i], wanted[i], kTolerance);
            QVERIFY2(difference.empty(), ("gradient " + std::to_string(i) + ": " + difference).c_str());
        }
    }

    void largeMeanAndSmallVarianceKeepTheirDigits()
    {
        const auto inputs = randomInputs(2, 16, 16, false, 100.0, 0.1, torch::kFloat32);
        const auto ours = inputs.copied(torch::kFloat32), reference = inputs.copied(torch::kFloat64);
        const auto y = nn::groupNorm(ours.x, 4, ours.weight, ours.bias, 1e-6);
        const auto expected = nn::groupNormPlain(reference.x, 4, reference.weight, reference.bias, 1e-6);
        // The mean is kept in fp32: half a unit at 100 is 4e-6, which is 4e-5 deviations; times the largest weight.
        const auto fault = tensorDifference(y, expected, 2e-4);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void constantInputGivesTheBias()
    {
        const auto x = torch::full({2, 8, 4, 4}, 3.0f);
        torch::manual_seed(8);
        const auto bias = torch::randn({8});
        const auto y = nn::groupNorm(x, 2, torch::randn({8}), bias, 1e-5);
        // With no variance 1/std is eps^-1/2 = 316: x/std is 949, and an fp32 rounding of it 3e-5, times the weight.
        const auto fault = tensorDifference(y, bias.view({1, 8, 1, 1}).expand_as(x), 1e-4);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void argumentsAreUnchangedAndLayoutDoesNotMatter()
    {
        const auto inputs = randomInputs(2, 16, 5, true, 0.0, 1.0, torch::kFloat32);
        const auto before = inputs.x.clone();
        const auto version = inputs.x._version();
        const auto y = nn::groupNorm(inputs.x, 4, inputs.weight, inputs.bias, 1e-5, nn::Activation::Silu, inputs.scale, inputs.shift);
        const auto last = nn::groupNorm(inputs.x.contiguous(at::MemoryFormat::ChannelsLast), 4, inputs.weight, inputs.bias, 1e-5,
            nn::Activation::Silu, inputs.scale, inputs.shift);
        QVERIFY(torch::equal(y, last));
        QVERIFY(torch::equal(inputs.x, before));
        QCOMPARE(inputs.x._version(), version);
    }
};

QTEST_GUILESS_MAIN(NormalizationTest)
#include "normalization_test.moc"
