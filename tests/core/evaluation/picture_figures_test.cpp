#include "evaluation/picture_figures.h"

#include "support/tensors.h"

#include <QtTest>

#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>

using namespace darkroom::evaluation;

namespace {

using Classes = std::vector<std::int64_t>;

/// Logits whose order is the one given, best first; classes not named come after.
torch::Tensor ranked(const std::vector<Classes>& orders, std::int64_t classes)
{
    auto logits = torch::full({static_cast<std::int64_t>(orders.size()), classes}, -100.0f);
    for (std::size_t row = 0; row < orders.size(); ++row) {
        for (std::size_t rank = 0; rank < orders[row].size(); ++rank)
            logits[static_cast<std::int64_t>(row)][orders[row][rank]] = -static_cast<float>(rank);
    }
    return logits;
}

torch::Tensor random(std::int64_t rows, std::int64_t columns, std::uint64_t seed)
{
    return torch::randn({rows, columns}, at::detail::createCPUGenerator(seed));
}

torch::Tensor bruteDistances(const torch::Tensor& rows, const torch::Tensor& references)
{
    return (rows.to(torch::kFloat64).unsqueeze(1) - references.to(torch::kFloat64).unsqueeze(0)).square().sum(2).sqrt();
}

NearestRows nearestOf(const std::vector<Classes>& indices, const std::vector<std::vector<float>>& distances = {})
{
    std::vector<torch::Tensor> index, distance;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        index.push_back(torch::tensor(indices[i], torch::kInt64));
        distance.push_back(distances.empty() ? torch::zeros({index.back().size(0)}) : torch::tensor(distances[i]));
    }
    return {torch::stack(distance), torch::stack(index)};
}

} // namespace

class PictureFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { at::set_num_threads(1); }

    void theFirstAndTheFirstFiveAreCounted()
    {
        const auto logits = ranked({{3, 1, 2, 0, 4}, {1, 3, 2, 0, 4}, {0, 1, 2, 4, 3}, {0, 1, 2, 4, 5}}, 7);
        const auto accuracy = classAccuracy(logits, Classes{3, 3, 3, 3});
        QCOMPARE(accuracy.pictures, std::int64_t{4});
        QCOMPARE(accuracy.top1, 0.25);
        QCOMPARE(accuracy.top5, 0.75);
    }

    void byClassEveryClassWeighsTheSame()
    {
        // Class 0: three of four right; class 1: none of one.
        const auto logits = ranked({{0}, {0}, {0}, {2}, {2}}, 3);
        const auto accuracy = classAccuracy(logits, Classes{0, 0, 0, 0, 1});
        QCOMPARE(accuracy.top1, 0.6);
        QCOMPARE(accuracy.top1ByClass, 0.375);
    }

    void fewerClassesThanFiveAreAllAmongTheBest() { QCOMPARE(classAccuracy(ranked({{0, 1, 2}, {2, 1, 0}}, 3), Classes{2, 2}).top5, 1.0); }

    void nearestRowsAreThoseOfAllDistances()
    {
        // More rows than are compared at once.
        const auto rows = random(300, 12, 1), references = random(70, 12, 2);
        const auto [expected, order] = bruteDistances(rows, references).topk(6, 1, false);
        const auto got = nearestRows(rows, references, 6);
        QVERIFY(torch::equal(got.index, order));
        const auto fault = darkroom::tests::tensorDifference(got.distance, expected, 1e-6); // fp32 sums of 12 squares
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void aCopyHasDistanceZeroFarFromTheOrigin()
    {
        const auto references = random(40, 64, 3) + 1000.0f;
        const auto got = nearestRows(references.slice(0, 5, 15), references, 1);
        QVERIFY(torch::equal(got.distance, torch::zeros({10, 1})));
        QVERIFY(torch::equal(got.index.squeeze(1), torch::arange(5, 15)));
    }

    void asManyNeighboursAsThereAreReferences()
    {
        const auto got = nearestRows(random(2, 3, 4), random(5, 3, 5), 5);
        QVERIFY(torch::equal(std::get<0>(got.index.sort(1)), torch::arange(5).expand({2, 5})));
        QVERIFY((got.distance.diff(1, 1) >= 0).all().item<bool>());
    }

    void nearnessIsInGreyLevelsAndByQuantiles()
    {
        // Euclidean √768 times the RMS over a thumbnail's 768 values.
        const auto unit = static_cast<float>(std::sqrt(768.0));
        const auto thumbnails = nearestOf({{0}, {0}, {0}, {0}, {0}}, {{2 * unit}, {4 * unit}, {12 * unit}, {20 * unit}, {30 * unit}});
        const auto features = nearestOf({{0}, {0}, {0}, {0}, {0}}, {{5}, {1}, {3}, {2}, {4}});
        const auto got = nearness(thumbnails, features);
        QCOMPARE(got.pictures, std::int64_t{5});
        QVERIFY(std::abs(got.rmsMedian - 12.0) < 1e-5);
        QVERIFY(std::abs(got.rmsLowest - 2.4) < 1e-5); // a fifth of the way from 2 to 4
        QCOMPARE(got.shareBelowTen, 0.4);
        QCOMPARE(got.featureMedian, 3.0);
    }

    void aConceptIsFoundAmongTheFirstFive()
    {
        const std::vector<std::string> shown = {"cat", "dog", "cup", "tree", "sun", "cat"};
        const auto nearest = nearestOf({{0, 1, 2, 3, 4, 5}, {1, 2, 3, 4, 0, 5}, {1, 2, 3, 4, 1, 5}});
        const auto got = conceptRetrieval(nearest, std::vector<std::string>{"cat", "cat", "cat"}, shown);
        QCOMPARE(got.pictures, std::int64_t{3});
        QCOMPARE(got.top1, 1.0 / 3.0);
        QCOMPARE(got.top5, 2.0 / 3.0); // The third picture's cat is the sixth.
    }

    void nothingWantedIsNothingFound()
    {
        const auto got = conceptRetrieval({torch::zeros({0, 5}), torch::zeros({0, 5}, torch::kInt64)}, {}, std::vector<std::string>{"cat"});
        QCOMPARE(got.pictures, std::int64_t{0});
        QCOMPARE(got.top1 + got.top5, 0.0);
    }
};

QTEST_GUILESS_MAIN(PictureFiguresTest)
#include "picture_figures_test.moc"
