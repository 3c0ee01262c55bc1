#include "nn/attention.h"

#include "nn/text_encoder.h"
#include "nn/transformer.h"
#include "support/tensors.h"

#include <QtTest>

#include <cmath>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

/// softmax(q kᵀ/√d + bias) v, head by head, in fp64.
torch::Tensor byTheEquation(
    const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, std::int64_t heads, const torch::Tensor& bias)
{
    const auto width = q.size(2) / heads;
    std::vector<torch::Tensor> mixed;
    for (std::int64_t head = 0; head < heads; ++head) {
        const auto part = [&](const torch::Tensor& t) { return t.to(torch::kFloat64).slice(2, head * width, (head + 1) * width); };
        auto scores = torch::matmul(part(q), part(k).transpose(1, 2)) / std::sqrt(static_cast<double>(width));
        if (bias.defined()) scores = scores + bias.to(torch::kFloat64).squeeze(1);
        mixed.push_back(torch::matmul(torch::softmax(scores, -1), part(v)));
    }
    return torch::cat(mixed, 2);
}

} // namespace

class AttentionTest : public QObject {
    Q_OBJECT

private slots:
    void bothFormsAreTheEquation_data()
    {
        QTest::addColumn<int>("heads");
        QTest::addColumn<int>("tokens");
        QTest::addColumn<int>("context");
        QTest::addColumn<bool>("masked");
        QTest::newRow("self") << 4 << 10 << 10 << false;
        QTest::newRow("cross") << 2 << 16 << 5 << false;
        QTest::newRow("cross, padded") << 2 << 16 << 7 << true;
        QTest::newRow("one head, one token") << 1 << 3 << 1 << false;
    }

    void bothFormsAreTheEquation()
    {
        QFETCH(int, heads);
        QFETCH(int, tokens);
        QFETCH(int, context);
        QFETCH(bool, masked);
        torch::manual_seed(6);
        auto q = torch::randn({3, tokens, 16}), k = torch::randn({3, context, 16}), v = torch::randn({3, context, 16});
        torch::Tensor bias;
        if (masked) {
            auto mask = torch::ones({3, context});
            mask[1].slice(0, 2).zero_();
            bias = nn::maskBias(mask);
        }
        const auto expected = byTheEquation(q, k, v, heads, bias);
        // fp32 sums over at most 16 products.
        constexpr double kTolerance = 1e-5;
        const auto fused = tensorDifference(nn::attention(q, k, v, heads, bias), expected, kTolerance);
        QVERIFY2(fused.empty(), fused.c_str());
        for (auto* t : {&q, &k, &v})
            t->requires_grad_(true);
        const auto mixed = nn::attention(q, k, v, heads, bias);
        const auto plain = tensorDifference(mixed, expected, kTolerance);
        QVERIFY2(plain.empty(), plain.c_str());
        const auto dy = torch::randn_like(mixed);
        const auto got = torch::autograd::grad({mixed}, {q, k, v}, {dy});
        const auto wanted = torch::autograd::grad({byTheEquation(q, k, v, heads, bias)}, {q, k, v}, {dy.to(torch::kFloat64)});
        for (std::size_t i = 0; i < got.size(); ++i) {
            const auto difference = tensorDifference(got[i], wanted[i], kTolerance);
            QVERIFY2(difference.empty(), ("gradient " + std::to_string(i) + ": " + difference).c_str());
        }
    }

    void maskedTokensHaveNoInfluence()
    {
        torch::manual_seed(7);
        const torch::NoGradGuard noGradient;
        nn::TransformerBlock block(nn::TransformerOptions{.channels = 16, .contextChannels = 8, .heads = 2, .groups = 4});
        const auto x = torch::randn({1, 9, 16}), tokens = torch::randn({1, 4, 8});
        const auto padded = torch::cat({tokens, torch::full({1, 3, 8}, 50.0)}, 1);
        const auto mask = torch::tensor({1, 1, 1, 1, 0, 0, 0}).unsqueeze(0);
        const auto alone = block(x, nn::Context{tokens, {}}), beside = block(x, nn::Context{padded, nn::maskBias(mask)});
        const auto fault = tensorDifference(beside, alone, 1e-5);
        QVERIFY2(fault.empty(), fault.c_str());
    }
};

QTEST_GUILESS_MAIN(AttentionTest)
#include "attention_test.moc"
