#include "nn/clip_text_encoder.h"
#include "support/tensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

constexpr std::int64_t kEnd = 19;

nn::ClipTextOptions small()
{
    nn::ClipTextOptions options;
    options.vocabulary = kEnd + 1;
    options.channels = 8;
    options.layers = 3;
    options.heads = 2;
    options.feedForward = 16;
    options.positions = 10;
    options.projection = 5;
    options.endToken = kEnd;
    return options;
}

torch::Tensor ids(std::initializer_list<std::int64_t> values)
{
    return torch::tensor(std::vector<std::int64_t>(values), torch::kInt64).unsqueeze(0);
}

// fp32 sums in another order.
constexpr double kTolerance = 1e-6;

} // namespace

class ClipTextEncoderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { torch::manual_seed(3); }

    void tokensSeeThoseBeforeThemAlone()
    {
        const torch::NoGradGuard noGradient;
        nn::ClipTextEncoder encoder(small());
        const auto one = encoder(ids({18, 1, 2, 3, 19})), other = encoder(ids({18, 1, 2, 7, 8}));
        const auto fault = tensorDifference(other.hidden.slice(1, 0, 3), one.hidden.slice(1, 0, 3), kTolerance);
        QVERIFY2(fault.empty(), fault.c_str());
        QVERIFY(!torch::allclose(one.hidden.slice(1, 3), other.hidden.slice(1, 3)));
    }

    void pooledVectorIsReadAtTheFirstEndToken()
    {
        const torch::NoGradGuard noGradient;
        nn::ClipTextEncoder encoder(small());
        const auto alone = encoder(ids({18, 1, 2, 19})).pooled;
        const auto padded = encoder(ids({18, 1, 2, 19, 19, 19, 19})).pooled, zeros = encoder(ids({18, 1, 2, 19, 0, 0, 0})).pooled;
        QCOMPARE(alone.sizes(), (torch::IntArrayRef{1, 5}));
        for (const auto& pooled : {padded, zeros}) {
            const auto fault = tensorDifference(pooled, alone, kTolerance);
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    void skippedLayersLeaveThePooledVectorAsItIs()
    {
        const torch::NoGradGuard noGradient;
        nn::ClipTextEncoder encoder(small());
        const auto text = ids({18, 4, 5, 6, 19, 0});
        const auto whole = encoder(text);
        const auto early = encoder->forward(text, {.skippedLayers = 1, .finalNorm = false});
        QVERIFY(torch::equal(whole.pooled, early.pooled));
        QVERIFY(!torch::allclose(whole.hidden, early.hidden));
        // The same layers without the last one.
        auto fewer = small();
        fewer.layers = 2;
        nn::ClipTextEncoder shorter(fewer);
        for (auto& item : shorter->named_parameters())
            item.value().copy_(encoder->named_parameters()[item.key()]);
        const auto fault =
            tensorDifference(shorter->forward(text, {.skippedLayers = 0, .finalNorm = false}).hidden, early.hidden, kTolerance);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void withoutProjectionThereIsNoPooledVector()
    {
        const torch::NoGradGuard noGradient;
        auto options = small();
        options.projection = 0;
        nn::ClipTextEncoder encoder(options);
        QVERIFY(!encoder(ids({18, 1, 19})).pooled.defined());
    }
};

QTEST_GUILESS_MAIN(ClipTextEncoderTest)
#include "clip_text_encoder_test.moc"
