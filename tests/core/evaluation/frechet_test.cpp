#include "evaluation/frechet.h"

#include "support/expect_error.h"

#include <QtTest>

#include <torch/types.h>

#include <cmath>

using namespace darkroom;
using namespace darkroom::evaluation;

namespace {

FeatureGaussian gaussian(const torch::Tensor& mean, const torch::Tensor& covariance)
{
    return {mean.to(torch::kFloat64), covariance.to(torch::kFloat64), 100};
}

torch::Tensor positive(std::int64_t size)
{
    const auto a = torch::randn({size, size}, torch::kFloat64);
    return a.mm(a.t()) + 0.1 * torch::eye(size, torch::kFloat64);
}

} // namespace

class FrechetTest : public QObject {
    Q_OBJECT

private slots:
    void distanceToItselfIsZero()
    {
        const auto g = gaussian(torch::randn({6}), positive(6));
        QVERIFY(frechetDistance(g, g) < 1e-9);
    }

    void diagonalCovariancesFollowTheClosedForm()
    {
        // ‖Δμ‖² + Σ (√a − √b)²
        const auto a = torch::tensor({1.0, 4.0, 9.0}), b = torch::tensor({4.0, 4.0, 1.0});
        const auto value =
            frechetDistance(gaussian(torch::zeros({3}), torch::diag(a)), gaussian(torch::tensor({1.0, 2.0, 0.0}), torch::diag(b)));
        QVERIFY(std::abs(value - (5.0 + 1.0 + 0.0 + 4.0)) < 1e-9);
    }

    void isSymmetricAndUnchangedByRotation()
    {
        const auto a = gaussian(torch::randn({5}), positive(5)), b = gaussian(torch::randn({5}), positive(5));
        const double distance = frechetDistance(a, b);
        QVERIFY(std::abs(distance - frechetDistance(b, a)) < 1e-8);
        const auto rotation = std::get<0>(at::linalg_qr(torch::randn({5, 5}, torch::kFloat64)));
        const auto turned = [&](const FeatureGaussian& g) {
            return gaussian(rotation.mv(g.mean), rotation.mm(g.covariance).mm(rotation.t()));
        };
        QVERIFY(std::abs(distance - frechetDistance(turned(a), turned(b))) < 1e-8);
    }

    void singularCovariancesAreNoTrouble()
    {
        const auto few = fitGaussian(torch::randn({4, 16})), others = fitGaussian(torch::randn({5, 16}));
        const double distance = frechetDistance(few, others);
        QVERIFY(std::isfinite(distance) && distance > 0.0);
    }

    void theFitIsMeanAndUnbiasedCovariance()
    {
        const auto g = fitGaussian(torch::tensor({{0.0, 1.0}, {2.0, 5.0}}));
        QVERIFY(torch::allclose(g.mean, torch::tensor({1.0, 3.0}, torch::kFloat64)));
        QVERIFY(torch::allclose(g.covariance, torch::tensor({{2.0, 4.0}, {4.0, 8.0}}, torch::kFloat64)));
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, fitGaussian(torch::randn({1, 4})), "two");
    }
};

QTEST_GUILESS_MAIN(FrechetTest)
#include "frechet_test.moc"
