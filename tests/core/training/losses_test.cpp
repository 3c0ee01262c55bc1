#include "training/autoencoder_trainee.h"
#include "training/diffusion_trainee.h"
#include "training/master_weights.h"
#include "training/step_generator.h"

#include <QtTest>

#include <torch/nn/modules/linear.h>
#include <torch/optim/adamw.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>

using namespace darkroom;
using namespace darkroom::training;

class LossesTest : public QObject {
    Q_OBJECT

private slots:
    void structuralLossIsZeroForEqualPicturesAndGrowsWithNoise()
    {
        const auto x = torch::rand({2, 3, 32, 32}) * 2 - 1;
        QVERIFY(structuralLoss(x, x).item<double>() < 1e-5);
        const auto little = structuralLoss(x, x + 0.05 * torch::randn_like(x)).item<double>(),
                   much = structuralLoss(x, x + 0.5 * torch::randn_like(x)).item<double>();
        QVERIFY(0.0 < little && little < much && much < 2.0);
    }

    void klDivergenceFollowsTheClosedForm()
    {
        QCOMPARE(klDivergence({torch::zeros({3, 2, 4, 4}), torch::zeros({3, 2, 4, 4})}).item<double>(), 0.0);
        // One dimension with mean 2 and variance 1/4: (4 + 1/4 − 1 + ln 4)/2 nats, 32 of them.
        const auto value = klDivergence({torch::full({1, 2, 4, 4}, 2.0), torch::full({1, 2, 4, 4}, std::log(0.25))}).item<double>();
        QVERIFY(std::abs(value - 32 * 0.5 * (4.0 + 0.25 - 1.0 + std::log(4.0))) < 1e-3);
    }

    void minSnrWeightsAgreeAcrossPredictionTypes()
    {
        // One error in x0 must weigh the same however the network says it: |eps error| = SNR^(1/2) |x0 error|, |v error| = (SNR + 1)^(1/2) |x0 error|.
        const auto alpha = torch::tensor({0.99f, 0.7f, 0.1f}), sigma = torch::sqrt(1 - alpha * alpha);
        const auto snr = (alpha / sigma).square();
        const auto sample = minSnrWeight(alpha, sigma, 5.0, diffusion::PredictionType::Sample);
        QVERIFY(torch::allclose(minSnrWeight(alpha, sigma, 5.0, diffusion::PredictionType::Epsilon) * snr, sample));
        QVERIFY(torch::allclose(minSnrWeight(alpha, sigma, 5.0, diffusion::PredictionType::Velocity) * (snr + 1), sample));
        QVERIFY(torch::equal(minSnrWeight(alpha, sigma, 0.0, diffusion::PredictionType::Velocity), torch::ones(3)));
    }

    void aSampleKeepsItsNoiseInAnyBatch()
    {
        const std::vector<Sample> samples = {{3, 100}, {7, 101}, {1, 102}};
        const std::vector<Sample> alone = {{7, 101}};
        const auto all = normalPerSample(9, samples, 1, {2, 4, 4});
        QVERIFY(torch::equal(all[1], normalPerSample(9, alone, 1, {2, 4, 4})[0]));
        QVERIFY(!torch::equal(all[1], normalPerSample(9, alone, 2, {2, 4, 4})[0]));
        QVERIFY(!torch::equal(all[0], all[1]));
    }

    void aStepIsAdamW()
    {
        torch::nn::Linear ours(3, 2);
        torch::nn::Linear theirs(3, 2);
        {
            torch::NoGradGuard guard;
            theirs->weight.copy_(ours->weight);
            theirs->bias.copy_(ours->bias);
        }
        OptimizerOptions options;
        options.weightDecay = 0.1;
        options.clipNorm = 0.0;
        MasterWeights weights(*ours, options, torch::kFloat32);
        // torch decays every parameter of a group; ours leaves biases alone: two groups.
        torch::optim::AdamW reference(
            {torch::optim::OptimizerParamGroup({theirs->weight},
                 std::make_unique<torch::optim::AdamWOptions>(torch::optim::AdamWOptions(1e-2).betas({0.9, 0.99}).weight_decay(0.1))),
                torch::optim::OptimizerParamGroup({theirs->bias},
                    std::make_unique<torch::optim::AdamWOptions>(torch::optim::AdamWOptions(1e-2).betas({0.9, 0.99}).weight_decay(0.0)))},
            torch::optim::AdamWOptions(1e-2));
        for (int i = 0; i < 5; ++i) {
            const auto x = torch::randn({4, 3});
            ours(x).square().sum().backward();
            weights.step(1e-2, weights.gradientNorm());
            reference.zero_grad();
            theirs(x).square().sum().backward();
            reference.step();
            QVERIFY2(torch::allclose(ours->weight, theirs->weight, 1e-5, 1e-6), "weight");
            QVERIFY2(torch::allclose(ours->bias, theirs->bias, 1e-5, 1e-6), "bias");
        }
    }

    void clippingScalesTheGradientToTheNorm()
    {
        torch::nn::Linear clipped(3, 2), scaled(3, 2);
        {
            torch::NoGradGuard guard;
            scaled->weight.copy_(clipped->weight);
            scaled->bias.copy_(clipped->bias);
        }
        OptimizerOptions options;
        options.clipNorm = 0.5;
        MasterWeights first(*clipped, options, torch::kFloat32);
        options.clipNorm = 0.0;
        MasterWeights second(*scaled, options, torch::kFloat32);
        const auto x = torch::randn({4, 3}) * 10;
        clipped(x).square().sum().backward();
        const auto norm = first.gradientNorm();
        QVERIFY(norm > 0.5);
        first.step(1e-2, norm);
        (scaled(x).square().sum() * (0.5 / norm)).backward();
        second.step(1e-2, second.gradientNorm());
        QVERIFY(torch::allclose(clipped->weight, scaled->weight, 1e-5, 1e-7));
    }
};

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
