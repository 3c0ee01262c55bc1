#include "models/preview_map.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <QTest>

using namespace darkroom;

class PreviewMapTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheMapThatMadeThePictures();
    void knowsWhatItCannotExplain();
    void theLinearPartAddsUp();
    void isAsFineAsTheAutoencoderAllows_data();
    void isAsFineAsTheAutoencoderAllows();
};

/// A picture whose upper left pixels are products of two channels, whose upper right ones are the latent's left neighbour, and whose lower ones are constant.
void PreviewMapTest::findsTheMapThatMadeThePictures()
{
    torch::manual_seed(3);
    const auto latents = torch::randn({40, 2, 8, 8});
    auto pictures = torch::full({40, 3, 16, 16}, 0.25);
    using torch::indexing::Slice;
    const auto even = Slice(torch::indexing::None, torch::indexing::None, 2), odd = Slice(1, torch::indexing::None, 2), all = Slice();
    const auto first = latents.select(1, 0), second = latents.select(1, 1);
    const auto left = torch::constant_pad_nd(first, {1, 0}).slice(2, 0, 8);
    for (std::int64_t colour = 0; colour < 3; ++colour) {
        pictures.index_put_({all, colour, even, even}, (1.0 + static_cast<double>(colour)) * first * second);
        pictures.index_put_({all, colour, even, odd}, left);
    }
    const auto map = models::fitPreview(latents, pictures);
    QCOMPARE(map.channels, std::int64_t{2});
    QCOMPARE(map.pixels, std::int64_t{2});
    QVERIFY2(map.r2 > 0.999, qPrintable(QString::number(map.r2)));
    const auto shown = models::previewPictures(models::previewWeights(map), latents);
    QCOMPARE(shown.sizes().vec(), pictures.sizes().vec());
    const double worst = ((shown - pictures).abs().max() / pictures.abs().max()).item<double>();
    QVERIFY2(worst < 0.02, qPrintable(QString::number(worst))); // the ridge shrinks weights by a hundredth
}

void PreviewMapTest::knowsWhatItCannotExplain()
{
    torch::manual_seed(4);
    const auto map = models::fitPreview(torch::randn({40, 2, 8, 8}), torch::rand({40, 3, 16, 16}));
    QVERIFY2(map.r2 < 0.05, qPrintable(QString::number(map.r2)));
}

void PreviewMapTest::theLinearPartAddsUp()
{
    torch::manual_seed(5);
    const auto map = models::fitPreview(torch::randn({10, 3, 8, 8}), torch::rand({10, 3, 32, 32}));
    const auto weights = models::linearPreviewWeights(map);
    const auto a = torch::randn({1, 3, 4, 4}), b = torch::randn({1, 3, 4, 4}), nothing = torch::zeros_like(a);
    const auto shown = [&](const torch::Tensor& latent) { return models::previewPictures(weights, latent); };
    QVERIFY(torch::allclose(shown(a + b) + shown(nothing), shown(a) + shown(b), 1e-4, 1e-5));
    const auto whole = models::previewWeights(map);
    QVERIFY(torch::allclose(models::previewPictures(whole, nothing), shown(nothing)));
    QVERIFY(!torch::allclose(models::previewPictures(whole, a), shown(a)));
}

void PreviewMapTest::isAsFineAsTheAutoencoderAllows_data()
{
    QTest::addColumn<int>("factor");
    QTest::addColumn<int>("pixels");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("2") << 2 << 2;
    QTest::newRow("6") << 6 << 2;
    QTest::newRow("8") << 8 << 4;
    QTest::newRow("16") << 16 << 4;
}

void PreviewMapTest::isAsFineAsTheAutoencoderAllows()
{
    QFETCH(int, factor);
    QFETCH(int, pixels);
    const auto map = models::fitPreview(torch::randn({2, 3, 4, 4}), torch::rand({2, 3, 4 * factor, 4 * factor}));
    QCOMPARE(map.pixels, std::int64_t{pixels});
    const auto shown = models::previewPictures(models::previewWeights(map), torch::randn({5, 3, 2, 6}));
    QCOMPARE(shown.sizes().vec(), (std::vector<std::int64_t>{5, 3, 2 * pixels, 6 * pixels}));
}

QTEST_GUILESS_MAIN(PreviewMapTest)
#include "preview_map_test.moc"
