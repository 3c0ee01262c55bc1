#include "training/batches.h"

#include "dataset_fixture.h"

#include <torch/types.h>

using namespace darkroom;
using namespace darkroom::training;

namespace {

constexpr int kSize = 16;

/// Four pictures of 16×16 with maps of three classes, the last one without a map.
class SmallDataset {
public:
    SmallDataset()
    {
        LabelMap sheet{2 * kSize, 2 * kSize, Bytes(4 * kSize * kSize)};
        for (std::size_t i = 0; i < sheet.labels.size(); ++i) {
            sheet.labels[i] = static_cast<std::uint8_t>((i * 7 + i / 32 * 5) % 3);
        }
        std::string index;
        for (int i = 0; i < 4; ++i) {
            const std::string name = std::to_string(i) + ".png";
            m_folder.writePicture(name, testPicture(kSize, kSize, i));
            const std::string map =
                R"(,"map":{"file":"maps.png","row":)" + std::to_string(i / 2) + R"(,"col":)" + std::to_string(i % 2) + R"(,"tile":16})";
            index += R"({"id":")" + name + R"(","file":")" + name + "\"" + (i < 3 ? map : "") + "}\n";
        }
        m_folder.write("maps.png", encodeLabels(sheet));
        m_folder.write("regions.json",
            std::string(R"([{"id":0,"name":"a","rgb":[0,0,0]},{"id":1,"name":"b","rgb":[0,0,0]},{"id":2,"name":"c","rgb":[0,0,0]}])"));
        m_folder.write("index.jsonl", index);
        dataset = Dataset::open(m_folder.path(), {.size = kSize, .cache = PixelCache::Memory});
    }

    std::shared_ptr<const Dataset> dataset;

private:
    DataFolder m_folder;
};

/// The largest difference and where it is, for a message.
std::string difference(const at::Tensor& a, const at::Tensor& b)
{
    const at::Tensor apart = (a - b).abs().flatten();
    const auto where = apart.argmax().item<std::int64_t>();
    return "largest difference " + std::to_string(apart[where].item<double>()) + " at element " + std::to_string(where);
}

} // namespace

#define VERIFY_EQUAL(a, b) QVERIFY2(at::equal((a), (b)), difference((a), (b)).c_str())

class BatchesTest : public QObject {
    Q_OBJECT

private slots:
    void picturesAreNormalisedChannelsLast();
    void oneHotSharesAreCounted();
    void fullSizeOneHotIsTheMap();
    void recordWithoutMapIsAllZero();
    void latentSizeMustDivide();
    void augmentedBatchWithoutOptionsIsThePlainOne();
    void augmentedBatchDependsOnPositionsAlone();
    void mapsFollowTheirPictures();

private:
    SmallDataset m_small;
};

void BatchesTest::picturesAreNormalisedChannelsLast()
{
    const std::vector<std::size_t> indices{2, 0};
    const at::Tensor batch = pictures(*m_small.dataset, indices);
    QVERIFY((batch.sizes() == at::IntArrayRef{2, 3, kSize, kSize}));
    QVERIFY(batch.scalar_type() == at::kFloat);
    QVERIFY(batch.is_contiguous(at::MemoryFormat::ChannelsLast));
    const auto bytes = m_small.dataset->pixels(2);
    for (const int y : {0, 5, 15}) {
        for (const int x : {0, 9, 15}) {
            for (int c = 0; c < 3; ++c) {
                const double expected = 2.0 * bytes[static_cast<std::size_t>((y * kSize + x) * 3 + c)] / 255.0 - 1.0;
                QVERIFY(std::abs(batch[0][c][y][x].item<double>() - expected) < 1e-6); // fp32 rounding
            }
        }
    }
}

void BatchesTest::oneHotSharesAreCounted()
{
    const std::vector<std::size_t> indices{1};
    const int latent = 4;
    const at::Tensor shares = regionOneHot(*m_small.dataset, indices, latent);
    QVERIFY((shares.sizes() == at::IntArrayRef{1, 3, latent, latent}));
    const auto map = m_small.dataset->regions(1);
    for (int region = 0; region < 3; ++region) {
        for (int row = 0; row < latent; ++row) {
            for (int column = 0; column < latent; ++column) {
                int count = 0;
                for (int i = 0; i < 16; ++i) {
                    const int y = row * 4 + i / 4;
                    const int x = column * 4 + i % 4;
                    count += map[static_cast<std::size_t>(y * kSize + x)] == region ? 1 : 0;
                }
                QCOMPARE(shares[0][region][row][column].item<double>(), count / 16.0);
            }
        }
    }
    VERIFY_EQUAL(shares.sum(1), at::ones({1, latent, latent}));
}

void BatchesTest::fullSizeOneHotIsTheMap()
{
    const std::vector<std::size_t> indices{0};
    const at::Tensor labels = regionOneHot(*m_small.dataset, indices, kSize).argmax(1).flatten();
    const auto map = m_small.dataset->regions(0);
    for (std::size_t i = 0; i < map.size(); ++i) {
        QCOMPARE(labels[static_cast<std::int64_t>(i)].item<std::int64_t>(), std::int64_t{map[i]});
    }
}

void BatchesTest::recordWithoutMapIsAllZero()
{
    const std::vector<std::size_t> indices{3, 0};
    const at::Tensor shares = regionOneHot(*m_small.dataset, indices, 2);
    QCOMPARE(shares[0].abs().max().item<double>(), 0.0);
    QVERIFY(shares[1].max().item<double>() > 0.0);
}

void BatchesTest::latentSizeMustDivide()
{
    const std::vector<std::size_t> indices{0};
    VERIFY_SAYS(sentenceOf([&] { regionOneHot(*m_small.dataset, indices, 5); }), "16 pixels cannot be averaged to 5");
    VERIFY_SAYS(sentenceOf([&] { regionOneHot(*m_small.dataset, indices, 0); }), "a divisor was expected");
}

void BatchesTest::augmentedBatchWithoutOptionsIsThePlainOne()
{
    const std::vector<std::size_t> indices{3, 1, 2};
    const std::vector<Sample> samples{{3, 70}, {1, 71}, {2, 72}};
    const Batch batch = augmentedBatch(*m_small.dataset, samples, {}, 5, 4);
    VERIFY_EQUAL(batch.pictures, pictures(*m_small.dataset, indices));
    VERIFY_EQUAL(batch.regions, regionOneHot(*m_small.dataset, indices, 4));
    QVERIFY(!augmentedBatch(*m_small.dataset, samples, {}, 5).regions.defined());
}

void BatchesTest::augmentedBatchDependsOnPositionsAlone()
{
    const AugmentationOptions options{.flipProbability = 0.5, .shift = 0.2, .scale = 0.1, .brightness = 0.1};
    const std::vector<Sample> samples{{0, 8}, {1, 9}, {2, 10}, {0, 11}};
    const std::vector<Sample> reversed{samples.rbegin(), samples.rend()};
    const Batch batch = augmentedBatch(*m_small.dataset, samples, options, 5, 4);
    const Batch again = augmentedBatch(*m_small.dataset, samples, options, 5, 4);
    const Batch backwards = augmentedBatch(*m_small.dataset, reversed, options, 5, 4);
    VERIFY_EQUAL(batch.pictures, again.pictures);
    VERIFY_EQUAL(batch.regions, again.regions);
    VERIFY_EQUAL(batch.pictures, backwards.pictures.flip(0));
    VERIFY_EQUAL(batch.regions, backwards.regions.flip(0));
    QVERIFY(!at::equal(batch.pictures[0], batch.pictures[3]));
    QVERIFY(!at::equal(batch.pictures, augmentedBatch(*m_small.dataset, samples, options, 6, 4).pictures));
}

void BatchesTest::mapsFollowTheirPictures()
{
    const std::vector<Sample> samples{{0, 1}};
    const std::vector<std::size_t> indices{0};
    const Batch flipped = augmentedBatch(*m_small.dataset, samples, {.flipProbability = 1.0}, 5, 8);
    VERIFY_EQUAL(flipped.pictures, pictures(*m_small.dataset, indices).flip(3));
    VERIFY_EQUAL(flipped.regions, regionOneHot(*m_small.dataset, indices, 8).flip(3));
}

QTEST_GUILESS_MAIN(BatchesTest)
#include "batches_test.moc"
