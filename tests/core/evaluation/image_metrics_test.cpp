#include "evaluation/image_metrics.h"

#include "support/expect_error.h"

#include <QtTest>

#include <torch/types.h>

#include <cmath>

using namespace darkroom;
using namespace darkroom::evaluation;

class ImageMetricsTest : public QObject {
    Q_OBJECT

private slots:
    void psnrOfAKnownError()
    {
        const auto x = torch::rand({2, 3, 16, 16});
        auto y = x.clone();
        y[1] += 0.1;
        const auto values = psnr(x, y, 1.0);
        QVERIFY(std::isinf(values[0].item<double>()));
        QVERIFY(std::abs(values[1].item<double>() - 20.0) < 1e-4);
        QVERIFY(std::abs(psnr(2 * x, 2 * y, 2.0)[1].item<double>() - 20.0) < 1e-4);
    }

    void ssimOfEqualPicturesIsOneAndSymmetric()
    {
        const auto x = torch::rand({2, 3, 32, 32}), y = torch::rand({2, 3, 32, 32});
        QVERIFY(torch::allclose(ssim(x, x, 1.0), torch::ones({2}, torch::kFloat64)));
        QVERIFY(torch::allclose(ssim(x, y, 1.0), ssim(y, x, 1.0)));
        QVERIFY(torch::allclose(ssim(255 * x, 255 * y, 255.0), ssim(x, y, 1.0), 1e-4, 1e-5));
    }

    void ssimOfTwoConstantsIsTheLuminanceTermAlone()
    {
        // Variances vanish: (2ab + C1)/(a² + b² + C1).
        const double a = 0.2, b = 0.6, c1 = 1e-4;
        const auto value = ssim(torch::full({1, 1, 16, 16}, a), torch::full({1, 1, 16, 16}, b), 1.0).item<double>();
        QVERIFY(std::abs(value - (2 * a * b + c1) / (a * a + b * b + c1)) < 1e-6);
    }

    void ssimAtOnePlaceFollowsTheEquation()
    {
        // 11×11 pixels have one window; computed here sum by sum.
        const auto x = torch::rand({1, 1, 11, 11}, torch::kFloat64), y = torch::rand({1, 1, 11, 11}, torch::kFloat64);
        double weights = 0, mx = 0, my = 0, xx = 0, yy = 0, xy = 0;
        for (int i = 0; i < 11; ++i) {
            for (int j = 0; j < 11; ++j) {
                const double w = std::exp(-((i - 5) * (i - 5) + (j - 5) * (j - 5)) / (2 * 1.5 * 1.5));
                const double p = x[0][0][i][j].item<double>(), q = y[0][0][i][j].item<double>();
                weights += w;
                mx += w * p;
                my += w * q;
                xx += w * p * p;
                yy += w * q * q;
                xy += w * p * q;
            }
        }
        mx /= weights, my /= weights;
        const double vx = xx / weights - mx * mx, vy = yy / weights - my * my, cxy = xy / weights - mx * my;
        const double expected = (2 * mx * my + 1e-4) * (2 * cxy + 9e-4) / ((mx * mx + my * my + 1e-4) * (vx + vy + 9e-4));
        QVERIFY(std::abs(ssim(x, y, 1.0).item<double>() - expected) < 1e-12);
    }

    void otherShapesAreRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, ssim(torch::rand({1, 3, 8, 8}), torch::rand({1, 3, 8, 8}), 1.0), "11");
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, psnr(torch::rand({1, 3, 8, 8}), torch::rand({1, 3, 8, 9}), 1.0), "one size");
    }
};

QTEST_GUILESS_MAIN(ImageMetricsTest)
#include "image_metrics_test.moc"
