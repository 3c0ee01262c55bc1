#include "training/pixel_loss.h"

#include "support/tensors.h"

#include <torch/types.h>

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace darkroom;
using namespace darkroom::tests;
using namespace darkroom::training;

namespace {

constexpr double kTolerance = 1e-5; // fp32

/// One element, in doubles, from the papers' equations; β evenly spaced (Ho et al. 2020).
struct Element {
    double x0, eps, epsTheta, v;
    int t;

    static double beta(int t) { return 1e-4 + (0.02 - 1e-4) * t / 999.0; }
    static double alphaBar(int t)
    {
        double product = 1.0;
        for (int s = 0; s <= t; ++s)
            product *= 1.0 - beta(s);
        return product;
    }
    static double posteriorVariance(int t) { return (1.0 - alphaBar(t - 1)) / (1.0 - alphaBar(t)) * beta(t); }

    double x() const { return std::sqrt(alphaBar(t)) * x0 + std::sqrt(1.0 - alphaBar(t)) * eps; }
    /// Ho et al. 2020, eq. 11: the mean by ε.
    double mean(double noise) const { return (x() - beta(t) / std::sqrt(1.0 - alphaBar(t)) * noise) / std::sqrt(1.0 - beta(t)); }
    double variance() const
    {
        const double u = (v + 1.0) / 2.0;
        return std::exp(u * std::log(beta(t)) + (1.0 - u) * std::log(posteriorVariance(std::max(t, 1))));
    }
    /// KL of two Gaussians, in bits.
    double bound() const
    {
        const double s1 = posteriorVariance(t), s2 = variance(), distance = mean(eps) - mean(epsTheta);
        return (std::log(s2 / s1) + (s1 + distance * distance) / s2 - 1.0) / 2.0 / std::numbers::ln2;
    }
};

at::Tensor one(double value)
{
    return torch::full({1, 1, 1, 1}, value, torch::kFloat32);
}

HybridLoss lossOf(const Element& e)
{
    const HybridObjective objective({});
    return objective(torch::cat({one(e.epsTheta), one(e.v)}, 1), one(e.x0), one(e.x()), one(e.eps), torch::tensor({e.t}, torch::kInt64));
}

} // namespace

class PixelLossTest : public QObject {
    Q_OBJECT

private slots:
    void theBoundIsTheDivergenceOfTheTrueStepFromThePredictedOne()
    {
        for (const Element& e : {Element{0.3, 0.5, 0.1, -0.4, 1}, Element{-0.9, -1.2, -1.0, 0.7, 250}, Element{0.1, 0.4, 0.5, 1.2, 999}}) {
            const auto loss = lossOf(e);
            QVERIFY(std::abs(loss.simple.item<double>() - (e.eps - e.epsTheta) * (e.eps - e.epsTheta)) < kTolerance);
            const auto fault = tensorDifference(loss.bound, torch::tensor({e.bound()}), 1e-4, ToleranceScale::AtLeastOne);
            QVERIFY2(fault.empty(), (std::to_string(e.t) + ": " + fault).c_str());
        }
    }

    void aPerfectPredictionOfMeanAndVarianceCostsNothing()
    {
        const auto loss = lossOf({0.2, 0.6, 0.6, -1.0, 400}); // v = −1 is β̃
        QVERIFY(std::abs(loss.simple.item<double>()) < kTolerance);
        QVERIFY(std::abs(loss.bound.item<double>()) < kTolerance);
    }

    void theFirstTimestepCountsTheBitsOfEightBitValues()
    {
        // All 256 values together have probability 1, however the mean lies.
        double sum = 0.0;
        for (int level = 0; level < 256; ++level) {
            const double x0 = level / 127.5 - 1.0;
            const HybridObjective objective({});
            const auto bits =
                objective(torch::cat({one(0.0), one(0.5)}, 1), one(x0), one(0.31), one(0.0), torch::tensor({0}, torch::kInt64)).bound;
            sum += std::exp2(-bits.item<double>());
        }
        QVERIFY2(std::abs(sum - 1.0) < 1e-3, qPrintable(QString::number(sum)));
    }

    void theBoundTeachesTheVarianceAlone()
    {
        const HybridObjective objective({});
        const auto generator = at::detail::createCPUGenerator(2);
        auto out = (0.3 * torch::randn({2, 6, 4, 4}, generator)).requires_grad_(true);
        const auto x0 = torch::rand({2, 3, 4, 4}, generator) * 2 - 1, eps = torch::randn({2, 3, 4, 4}, generator);
        // Near x0, so that no probability of t = 0 is rounded to nothing.
        objective(out, x0, x0 + 0.003 * eps, eps, torch::tensor({0, 300}, torch::kInt64)).bound.sum().backward();
        const auto halves = out.grad().chunk(2, 1);
        QVERIFY(torch::equal(halves[0], torch::zeros_like(halves[0])));
        QVERIFY(halves[1].abs().min().item<double>() > 0.0);
    }
};

QTEST_GUILESS_MAIN(PixelLossTest)
#include "pixel_loss_test.moc"
