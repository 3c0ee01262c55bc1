#include "nn/noisy_classifier.h"
#include "support/tensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;
using nn::ClassifierPool;

namespace {

nn::NoisyClassifierOptions small(ClassifierPool pool)
{
    nn::NoisyClassifierOptions options;
    auto& trunk = options.trunk;
    trunk.inChannels = 3;
    trunk.selfAttention = true;
    trunk.blockOutChannels = {32, 64};
    trunk.layersPerBlock = {1, 1};
    trunk.downAttention = {false, true};
    trunk.heads = {1, 2};
    trunk.scaleShift = true;
    trunk.residualResampling = true;
    options.classes = 7;
    options.pool = pool;
    options.poolHeadChannels = 32;
    options.poolPositions = 17; // 4 × 4 pixels and their mean
    options.hiddenChannels = 64;
    return options;
}

const std::vector<std::pair<const char*, ClassifierPool>>& pools()
{
    static const std::vector<std::pair<const char*, ClassifierPool>> all = {{"adaptive", ClassifierPool::Adaptive},
        {"attention", ClassifierPool::Attention}, {"spatial", ClassifierPool::Spatial}, {"spatial_v2", ClassifierPool::SpatialV2}};
    return all;
}

} // namespace

class NoisyClassifierTest : public QObject {
    Q_OBJECT

private slots:
    void init() { torch::manual_seed(4); }

    void everyPoolTellsClassesOfEachPictureAlone()
    {
        const torch::NoGradGuard noGradient;
        for (const auto& [name, pool] : pools()) {
            nn::NoisyClassifier classifier(small(pool));
            const auto x = torch::randn({2, 3, 8, 8}), t = torch::tensor({3.0f, 900.0f});
            const auto both = classifier(x, t);
            QCOMPARE(both.sizes(), (torch::IntArrayRef{2, 7}));
            const auto fault = tensorDifference(classifier(x.slice(0, 1, 2), t.slice(0, 1, 2)), both.slice(0, 1, 2), 1e-5);
            QVERIFY2(fault.empty(), (std::string(name) + ": " + fault).c_str());
            QVERIFY2(!torch::allclose(classifier(x, t + 50), both), name);
        }
    }

    void spatialPoolsReadEveryBlock()
    {
        // Of the first convolution 32, of the first level's block and its change of size 32 each, of the second level's block 64, of the middle 64.
        constexpr std::int64_t kFeatures = 32 + 32 + 32 + 64 + 64;
        for (const auto pool : {ClassifierPool::Spatial, ClassifierPool::SpatialV2}) {
            nn::NoisyClassifier classifier(small(pool));
            QCOMPARE(classifier->named_parameters()["out.0.weight"].sizes(), (torch::IntArrayRef{64, kFeatures}));
        }
    }

    void gradientIsThatOfTheChosenClass()
    {
        for (const auto& [name, pool] : pools()) {
            nn::NoisyClassifier classifier(small(pool));
            classifier->to(torch::kFloat64);
            const auto x = torch::randn({2, 3, 8, 8}, torch::kFloat64), t = torch::tensor({10.0, 500.0});
            const auto classes = torch::tensor({1, 5}, torch::kInt64);
            const auto gradient = nn::classifierGradient(classifier, x, t, classes);
            QVERIFY(!x.requires_grad());
            const torch::NoGradGuard noGradient;
            const auto logProbability = [&](const torch::Tensor& at) {
                return torch::log_softmax(classifier(at, t), 1).gather(1, classes.view({-1, 1})).flatten();
            };
            // Central differences along one direction; their error is of the order of the step's square.
            constexpr double kStep = 1e-4;
            const auto direction = torch::randn_like(x);
            const auto difference = (logProbability(x + kStep * direction) - logProbability(x - kStep * direction)) / (2 * kStep);
            const auto fault = tensorDifference((gradient * direction).sum({1, 2, 3}), difference, 1e-5);
            QVERIFY2(fault.empty(), (std::string(name) + ": " + fault).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(NoisyClassifierTest)
#include "noisy_classifier_test.moc"
