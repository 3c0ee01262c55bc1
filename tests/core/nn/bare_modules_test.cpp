#include "nn/bare_modules.h"

#include "nn/unet.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/linear.h>

#include <QtTest>

#include <thread>

using namespace darkroom;

class BareModulesTest : public QObject {
    Q_OBJECT

    static nn::UNetOptions options()
    {
        nn::UNetOptions options;
        options.blockOutChannels = {8, 16};
        options.downAttention = {true, false};
        options.upAttention = {false, true};
        options.layersPerBlock = options.transformerLayers = {1, 1};
        options.heads = {2, 2};
        options.contextChannels = {4, 4};
        options.onlyCrossAttention = {false, false};
        options.groups = 4;
        options.classEmbedding = nn::ClassEmbedding::Table;
        options.classes = 3;
        return options;
    }

private slots:
    void shapesAndTypesAreThoseOfTheNetwork()
    {
        const nn::UNet whole(options());
        for (const auto kind : {nn::BareWeights::Shapes, nn::BareWeights::Memory}) {
            nn::UNet bare{nullptr};
            {
                const nn::BareModules guard(kind);
                bare = nn::UNet(options());
            }
            const auto expected = whole->named_parameters(), found = bare->named_parameters();
            QCOMPARE(found.size(), expected.size());
            for (const auto& item : expected) {
                const auto* parameter = found.find(item.key());
                QVERIFY2(parameter != nullptr, item.key().c_str());
                QCOMPARE(parameter->sizes(), item.value().sizes());
                QCOMPARE(parameter->scalar_type(), item.value().scalar_type());
                QCOMPARE(parameter->is_meta(), kind == nn::BareWeights::Shapes);
            }
        }
    }

    void whatNoMemoryHoldsIsAskedFor()
    {
        const nn::BareModules guard(nn::BareWeights::Shapes);
        constexpr std::int64_t kSide = std::int64_t{1} << 24; // over a petabyte
        QCOMPARE(torch::nn::Linear(kSide, kSide)->weight.numel(), kSide * kSide);
    }

    void otherThreadsAndLaterModulesAreWhole()
    {
        torch::nn::Linear elsewhere{nullptr}, inner{nullptr};
        {
            const nn::BareModules guard(nn::BareWeights::Shapes);
            std::thread([&] { elsewhere = torch::nn::Linear(3, 4); }).join();
            {
                const nn::BareModules memory(nn::BareWeights::Memory);
                inner = torch::nn::Linear(3, 4);
            }
            QVERIFY(torch::nn::Linear(3, 4)->weight.is_meta());
        }
        QVERIFY(elsewhere->weight.abs().sum().item<double>() > 0.0);
        QVERIFY(!inner->weight.is_meta());
        const torch::nn::Linear later(3, 4);
        QVERIFY(!later->weight.is_meta() && later->weight.abs().sum().item<double>() > 0.0);
    }
};

QTEST_GUILESS_MAIN(BareModulesTest)
#include "bare_modules_test.moc"
