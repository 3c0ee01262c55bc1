#include "generation/tiled_decode.h"

#include "generation/model_parts.h"
#include "generation/preview.h"
#include "support/tiny_model.h"
#include "tiny_runs.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

class TiledDecodeTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Model> m_model;

    torch::Tensor latent(std::int64_t height, std::int64_t width)
    {
        torch::manual_seed(2);
        return torch::randn({1, TinyModel::kLatentChannels, height, width});
    }

private slots:
    void initTestCase() { m_model = loadTiny(m_folder); }

    void oneTileIsTheWholePicture()
    {
        const torch::NoGradGuard noGradient;
        const auto z = latent(20, 28);
        const auto tiled = decodedInTiles(m_model->parts(), z, 64, {});
        QVERIFY(tiled.has_value());
        QVERIFY(torch::allclose(*tiled, decodeLatent(m_model->parts(), z), 1e-5, 1e-5));
    }

    /// Of a latent of one value every tile is the same picture, with a border as the decoder's padding makes it. Blended over an overlap of n pixels,
    /// neighbours differ by no more than in that picture and 2/n of its range.
    void tilesCoverEverySizeWithoutSeams()
    {
        const torch::NoGradGuard noGradient;
        constexpr double kOverlap = 16.0;
        const auto constant = [](std::int64_t height, std::int64_t width) {
            return torch::full({1, TinyModel::kLatentChannels, height, width}, 0.3);
        };
        const auto step = [](const torch::Tensor& picture) {
            return (picture.slice(3, 1) - picture.slice(3, 0, -1)).abs().max().item<double>();
        };
        const auto tile = decodeLatent(m_model->parts(), constant(16, 16));
        const double range = (tile.max() - tile.min()).item<double>();
        for (const auto& [height, width] : std::vector<std::pair<std::int64_t, std::int64_t>>{{33, 20}, {48, 48}, {17, 70}}) {
            const auto tiled = decodedInTiles(m_model->parts(), constant(height, width), 16, {});
            QVERIFY(tiled.has_value());
            QCOMPARE(tiled->size(2), height * 4);
            QCOMPARE(tiled->size(3), width * 4);
            QVERIFY(torch::isfinite(*tiled).all().item<bool>());
            QVERIFY2(step(*tiled) <= step(tile) + 2.0 * range / kOverlap, std::to_string(step(*tiled)).c_str());
        }
    }

    void memoryDecidesOverTheTiles()
    {
        auto& parts = m_model->parts();
        const auto z = latent(64, 64);
        const auto perLatentPixel = decodingBytesPerPixel(parts.autoencoder->options(), 4) * 16;
        QCOMPARE(tileSideFor(parts, z, perLatentPixel * 64 * 64), std::nullopt);
        QCOMPARE(tileSideFor(parts, z, perLatentPixel * 32 * 32), std::optional<std::int64_t>(32));
        QCOMPARE(tileSideFor(parts, z, 1), std::optional<std::int64_t>(16));
    }

    void aStopIsLookedAtBetweenTiles()
    {
        const torch::NoGradGuard noGradient;
        std::stop_source source;
        source.request_stop();
        QVERIFY(!decodedInTiles(m_model->parts(), latent(40, 40), 16, source.get_token()));
    }

    void theLatentIsUnchanged()
    {
        const torch::NoGradGuard noGradient;
        const auto z = latent(40, 24);
        const auto before = z._version();
        decodedInTiles(m_model->parts(), z, 16, {});
        QCOMPARE(z._version(), before);
    }
};

QTEST_GUILESS_MAIN(TiledDecodeTest)
#include "tiled_decode_test.moc"
