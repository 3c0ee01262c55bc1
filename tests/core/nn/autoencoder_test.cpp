#include "nn/autoencoder.h"
#include "support/tensors.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

nn::AutoencoderOptions quantised()
{
    nn::AutoencoderOptions options;
    options.latentChannels = 3;
    options.bottleneckChannels = 5;
    options.blockOutChannels = {8, 16};
    options.layersPerBlock = 1;
    options.groups = 4;
    options.downAttention = {false, true};
    options.upAttention = {true, false};
    options.codes = 20;
    return options;
}

} // namespace

class AutoencoderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { torch::manual_seed(5); }

    void aCodeIsNearestToItself()
    {
        const torch::NoGradGuard noGradient;
        nn::Autoencoder autoencoder(quantised());
        const auto codes = torch::randint(20, {2, 4, 3}, torch::kInt64);
        QVERIFY(torch::equal(autoencoder->nearestCodes(autoencoder->codeVectors(codes)), codes));
    }

    void nearestCodesAreThoseOfTheWholeDistance()
    {
        const torch::NoGradGuard noGradient;
        nn::Autoencoder autoencoder(quantised());
        const auto latent = torch::randn({2, 3, 4, 4});
        const auto table = autoencoder->codeVectors(torch::arange(20).view({20, 1, 1})).flatten(1); // [20,3]
        const auto apart = latent.permute({0, 2, 3, 1}).unsqueeze(-2) - table;                      // [B,h,w,20,3]
        QVERIFY(torch::equal(autoencoder->nearestCodes(latent), apart.square().sum(-1).argmin(-1)));
    }

    void decodingQuantisesFirst()
    {
        const torch::NoGradGuard noGradient;
        nn::Autoencoder autoencoder(quantised());
        const auto latent = torch::randn({1, 3, 4, 4});
        const auto onCodes = autoencoder->codeVectors(autoencoder->nearestCodes(latent));
        QVERIFY(torch::equal(autoencoder->decode(latent), autoencoder->decode(onCodes)));
        QCOMPARE(autoencoder->decode(latent).sizes(), (torch::IntArrayRef{1, 3, 8, 8}));
    }

    void latentsHaveTheirOwnChannelsInsideAndOutside()
    {
        const torch::NoGradGuard noGradient;
        const auto picture = torch::randn({1, 3, 8, 8});
        auto options = quantised();
        const auto posterior = nn::Autoencoder(options)->encode(picture);
        QCOMPARE(posterior.mean.size(1), std::int64_t{3});
        QVERIFY(!posterior.logVariance.defined());
        options.codes = 0;
        const auto kl = nn::Autoencoder(options)->encode(picture);
        QCOMPARE(kl.mean.size(1), std::int64_t{3});
        QCOMPARE(kl.logVariance.size(1), std::int64_t{3});
    }
};

QTEST_GUILESS_MAIN(AutoencoderTest)
#include "autoencoder_test.moc"
