#include "training/shuffler.h"

#include "dataset_fixture.h"

#include <algorithm>
#include <numeric>

using namespace darkroom::training;

class ShufflerTest : public QObject {
    Q_OBJECT

private slots:
    void everyEpochSeesEachPictureOnce_data();
    void everyEpochSeesEachPictureOnce();
    void epochsAndSeedsDiffer();
    void streamIsPinned();
    void resumingGoesOnExactly();
    void everyPictureIsEquallyLikelyAtEveryPlace();
    void neighboursDoNotStayTogether();
    void ranksShareABatch();
    void emptyDataSetIsRefused();
};

void ShufflerTest::everyEpochSeesEachPictureOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 4, 5, 16, 17, 255, 256, 257, 1000, 13528}) {
        QTest::addRow("%d", count) << count;
    }
}

void ShufflerTest::everyEpochSeesEachPictureOnce()
{
    QFETCH(int, count);
    const auto n = static_cast<std::size_t>(count);
    const Shuffler shuffler(42, n);
    for (std::uint64_t epoch = 0; epoch < 3; ++epoch) {
        std::vector<bool> seen(n);
        for (std::size_t i = 0; i < n; ++i) {
            const std::size_t index = shuffler.index(epoch * n + i);
            QVERIFY(index < n);
            QVERIFY2(!seen[index], std::to_string(index).c_str());
            seen[index] = true;
        }
        QCOMPARE(shuffler.epoch(epoch * n), epoch);
    }
}

void ShufflerTest::epochsAndSeedsDiffer()
{
    const std::size_t n = 1000;
    const auto order = [&](std::uint64_t seed, std::uint64_t epoch) {
        std::vector<std::size_t> indices;
        for (const Sample& sample : Shuffler(seed, n).batch(epoch * n, n)) {
            indices.push_back(sample.index);
        }
        return indices;
    };
    QVERIFY(order(1, 0) == order(1, 0));
    QVERIFY(order(1, 0) != order(1, 1));
    QVERIFY(order(1, 0) != order(2, 0));
    std::vector<std::size_t> sorted(n);
    std::iota(sorted.begin(), sorted.end(), std::size_t{0});
    QVERIFY(order(0, 0) != sorted);
}

void ShufflerTest::streamIsPinned()
{
    // A run that was saved goes on only while these stay what they are.
    const std::vector<std::size_t> expected{24, 9, 60, 66, 2, 4, 85, 38, 81, 70, 99, 67};
    std::vector<std::size_t> found;
    for (const Sample& sample : Shuffler(7, 100).batch(0, expected.size())) {
        found.push_back(sample.index);
    }
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(found[i], expected[i]);
    }
}

void ShufflerTest::resumingGoesOnExactly()
{
    const auto whole = Shuffler(5, 321).batch(0, 2000);
    for (const std::uint64_t cut : {1u, 320u, 321u, 322u, 1999u}) {
        auto resumed = Shuffler(5, 321).batch(0, cut);
        const auto rest = Shuffler(5, 321).batch(cut, 2000 - cut);
        resumed.insert(resumed.end(), rest.begin(), rest.end());
        QVERIFY(resumed == whole);
    }
}

void ShufflerTest::everyPictureIsEquallyLikelyAtEveryPlace()
{
    // 20,000 epochs of 6: each of 36 cells has mean 3333 and deviation √(20000 · 5/36) = 53; five deviations leave no room for chance.
    constexpr std::size_t kCount = 6;
    constexpr std::uint64_t kEpochs = 20000;
    const Shuffler shuffler(9, kCount);
    std::vector<int> cells(kCount * kCount);
    for (std::uint64_t position = 0; position < kEpochs * kCount; ++position) {
        ++cells[position % kCount * kCount + shuffler.index(position)];
    }
    for (const int cell : cells) {
        QVERIFY2(std::abs(cell - static_cast<int>(kEpochs / kCount)) < 5 * 53, std::to_string(cell).c_str());
    }
}

void ShufflerTest::neighboursDoNotStayTogether()
{
    // The mean distance of two random numbers below n is n/3; over n pairs its deviation is n √(1/18) / √n.
    const std::size_t n = 10000;
    const Shuffler shuffler(3, n);
    double sum = 0.0;
    for (std::size_t i = 0; i + 1 < n; ++i) {
        sum += std::abs(static_cast<double>(shuffler.index(i)) - static_cast<double>(shuffler.index(i + 1)));
    }
    const double mean = sum / static_cast<double>(n - 1);
    QVERIFY2(std::abs(mean - 3333.3) < 5 * 23.6, std::to_string(mean).c_str());
}

void ShufflerTest::ranksShareABatch()
{
    const Shuffler shuffler(11, 50);
    const auto whole = shuffler.batch(96, 8);
    const auto first = shuffler.batch(96, 4, 2);
    const auto second = shuffler.batch(97, 4, 2);
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(first[i] == whole[2 * i]);
        QVERIFY(second[i] == whole[2 * i + 1]);
    }
}

void ShufflerTest::emptyDataSetIsRefused()
{
    VERIFY_SAYS(sentenceOf([] { Shuffler(1, 0); }), "at least 1");
}

QTEST_GUILESS_MAIN(ShufflerTest)
#include "shuffler_test.moc"
