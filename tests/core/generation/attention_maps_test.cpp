#include "generation/attention_maps.h"

#include "darkroom/generation/lab.h"
#include "darkroom/generation/trajectory.h"
#include "support/expect_error.h"
#include "support/tensors.h"
#include "tiny_runs.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

/// A value of a map enlarged bilinearly, pixel centres at (i + ½)/n, edges repeated.
double enlargedAt(const std::vector<std::vector<double>>& map, int side, int row, int column)
{
    const int height = static_cast<int>(map.size()), width = static_cast<int>(map.front().size());
    const auto place = [&](int index, int count) { return std::max((index + 0.5) * count / side - 0.5, 0.0); };
    const double y = place(row, height), x = place(column, width);
    const int top = static_cast<int>(y), left = static_cast<int>(x);
    const int bottom = std::min(top + 1, height - 1), right = std::min(left + 1, width - 1);
    const auto at = [&](int r, int c) { return map[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)]; };
    const double fy = y - top, fx = x - left;
    return (1 - fy) * ((1 - fx) * at(top, left) + fx * at(top, right)) + fy * ((1 - fx) * at(bottom, left) + fx * at(bottom, right));
}

/// Layers of 2 × 2 and 4 × 4 with weights over 6 columns.
StepAttention twoLayers()
{
    torch::manual_seed(3);
    StepAttention attention;
    attention.tokens = {{"red", 1, 1}, {"<style>", 2, 2}, {"apple", 4, 1}};
    for (const int side : {2, 4, 4})
        attention.layers.push_back({side, side, torch::softmax(torch::randn({1, side * side, 6}), -1)});
    return attention;
}

} // namespace

/// Cross-attention as it is shown: by the equation, apart from the run.
class AttentionMapsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TinyModelWithClassifier> m_tiny;

    static GenerationRequest request() { return TinyModelWithClassifier::request(); }

private slots:
    void initTestCase() { m_tiny = std::make_unique<TinyModelWithClassifier>(); }
    void cleanup() { m_tiny->model->parts().beforeNetworkCall = {}; }

    void aMapIsTheMeanOfItsLayers_data()
    {
        QTest::addColumn<int>("token");
        QTest::addColumn<int>("side");
        QTest::newRow("a word, all layers") << 0 << 0;
        QTest::newRow("the last word, all layers") << 2 << 0;
        QTest::newRow("an embedding, all layers") << 1 << 0;
        QTest::newRow("small maps alone") << 2 << 2;
        QTest::newRow("large maps alone") << 1 << 4;
    }

    void aMapIsTheMeanOfItsLayers()
    {
        QFETCH(int, token);
        QFETCH(int, side);
        constexpr int kSide = 8;
        const auto attention = twoLayers();
        const auto got = attention.map(token, side, kSide, kSide);
        const auto& place = attention.tokens[static_cast<std::size_t>(token)];
        for (int row = 0; row < kSide; ++row)
            for (int column = 0; column < kSide; ++column) {
                double sum = 0.0;
                int count = 0;
                for (const auto& layer : attention.layers) {
                    if (side != 0 && layer.height != side) continue;
                    std::vector<std::vector<double>> map(static_cast<std::size_t>(layer.height));
                    for (std::int64_t pixel = 0; pixel < layer.height * layer.width; ++pixel) {
                        double weight = 0.0;
                        for (std::int64_t c = place.column; c < place.column + place.columns; ++c)
                            weight += layer.weights[0][pixel][c].item<double>();
                        map[static_cast<std::size_t>(pixel / layer.width)].push_back(weight);
                    }
                    sum += enlargedAt(map, kSide, row, column);
                    ++count;
                }
                QVERIFY2(std::abs(got[row][column].item<double>() - sum / count) < 1e-6, // fp32
                    qPrintable(QStringLiteral("%1 %2: %3, expected %4")
                                   .arg(row)
                                   .arg(column)
                                   .arg(got[row][column].item<double>())
                                   .arg(sum / count)));
            }
        QCOMPARE(attention.sides(), (std::vector<int>{4, 2}));
    }

    void whatIsNoTokenOrSideIsNamed()
    {
        const auto attention = twoLayers();
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, attention.map(3, 0, 8, 8), "token", "0 to 2");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, attention.map(0, 3, 8, 8), "3 rows");
    }

    void tokensStandAfterTheOneThatBeginsTheirChunk()
    {
        text::PromptTokens read;
        read.limit = 75;
        read.tokens = {{"a", 1.0, 0}, {"<style>", 1.0, 0, 3, true}, {"b", 1.0, 0}, {"c", 1.0, 1}, {"d", 1.0, 1}};
        QVERIFY(attentionTokens(read)
            == (std::vector<AttentionToken>{{"a", 1, 1}, {"<style>", 2, 3}, {"b", 5, 1}, {"c", 78, 1}, {"d", 79, 1}}));
    }

    void recordsAreTheSoftmaxOfTheNetworksOwnProducts()
    {
        nn::TransformerOptions options{.channels = 8, .contextChannels = 6, .heads = 2};
        torch::manual_seed(7);
        nn::TransformerBlock block(options);
        const torch::NoGradGuard noGradient;
        auto parameters = block->named_parameters();
        // Without self-attention's part the cross-attention reads the layer norm of the input itself.
        parameters["attn1.to_out.0.weight"].zero_();
        parameters["attn1.to_out.0.bias"].zero_();
        const auto x = torch::randn({1, 9, 8}), tokens = torch::randn({1, 5, 6});
        auto bias = torch::zeros({1, 1, 1, 5});
        bias[0][0][0][4] = -1e4; // padding
        std::vector<nn::AttentionRecord> records;
        const auto without = block(x, nn::Context{tokens, bias}), with = block(x, nn::Context{tokens, bias, &records});
        QVERIFY(with.equal(without));
        QCOMPARE(records.size(), std::size_t{1});

        const auto normed = torch::layer_norm(x, {8}, parameters["norm2.weight"], parameters["norm2.bias"]).to(torch::kFloat64)[0];
        const auto q = torch::matmul(normed, parameters["attn2.to_q.weight"].to(torch::kFloat64).t());
        const auto k = torch::matmul(tokens[0].to(torch::kFloat64), parameters["attn2.to_k.weight"].to(torch::kFloat64).t());
        for (int pixel = 0; pixel < 9; ++pixel) {
            std::vector<double> mean(5, 0.0);
            for (int head = 0; head < 2; ++head) {
                std::vector<double> powers(5);
                double sum = 0.0;
                for (int token = 0; token < 5; ++token) {
                    double product = 0.0;
                    for (int channel = 4 * head; channel < 4 * head + 4; ++channel)
                        product += q[pixel][channel].item<double>() * k[token][channel].item<double>();
                    powers[static_cast<std::size_t>(token)] = std::exp(product / 2.0 + (token == 4 ? -1e4 : 0.0)); // √d = √4
                    sum += powers[static_cast<std::size_t>(token)];
                }
                for (std::size_t token = 0; token < 5; ++token)
                    mean[token] += powers[token] / sum / 2.0;
            }
            for (int token = 0; token < 5; ++token)
                QVERIFY(
                    std::abs(records[0].weights[0][pixel][token].item<double>() - mean[static_cast<std::size_t>(token)]) < 1e-6); // fp32
        }
    }

    void everyLayerOfTheNetworkIsRecorded()
    {
        auto& parts = m_tiny->model->parts();
        const auto level = parts.schedule->at(500);
        const auto x = torch::randn({1, TinyModel::kLatentChannels, 8, 8});
        const auto attention = attentionAt(parts, request(), x, level);
        // Down, middle, and both blocks up of the level with attention, at half of the latent's side.
        QCOMPARE(attention.layers.size(), std::size_t{4});
        QCOMPARE(attention.sides(), std::vector<int>{4});
        QCOMPARE(attention.tokens.size(), std::size_t{4}); // red apple , flat
        QCOMPARE(attention.tokens[1].text, std::string("apple"));
        QCOMPARE(attention.tokens[1].column, std::int64_t{2}); // after [CLS] and red
        for (const auto& layer : attention.layers) {
            QCOMPARE(layer.weights.size(2), std::int64_t{6}); // with [CLS] and [SEP]
            QVERIFY((layer.weights.sum(-1) - 1.0).abs().max().item<double>() < 1e-5);
        }
    }

    void lookingChangesNeitherTheRunNorItsCost()
    {
        int calls = 0;
        m_tiny->model->parts().beforeNetworkCall = [&] { ++calls; };
        Generation plain(m_tiny->model, {request()});
        const auto expected = collected(plain);
        const int cost = calls;

        Generation generation(m_tiny->model, {request()});
        TinyRun run;
        while (auto event = generation.next({})) {
            if (auto* step = std::get_if<StepFinished>(&*event)) {
                QVERIFY(generation.trajectory().show({.step = step->index, .view = StepView::Attention, .token = 1}).has_value());
                run.steps.push_back(*step);
            }
            if (auto* done = std::get_if<Finished>(&*event)) run.finished = *done;
        }
        QCOMPARE(run.finished.pictures, expected.finished.pictures);
        QCOMPARE(callsOf(run.steps, 0), callsOf(expected.steps, 0));
        QCOMPARE(calls, cost + cost + static_cast<int>(run.steps.size()));

        const auto trajectory = generation.trajectory();
        calls = 0;
        const auto first = trajectory.show({.step = 3, .view = StepView::Attention, .token = 0});
        const auto second = trajectory.show({.step = 3, .view = StepView::Attention, .token = 1, .attentionSide = 4});
        QCOMPARE(calls, 1);
        QCOMPARE(first->tokens, (std::vector<std::string>{"red", "apple", ",", "flat"}));
        QCOMPARE(first->attentionSides, std::vector<int>{4});
        QCOMPARE(first->picture.width, TinyModel::kSize);
        QVERIFY(!(first->picture == second->picture));
        QVERIFY(first->least > 0.0 && first->greatest < 1.0 && first->deviation > 0.0);
        // From its least to its greatest, or on a scale that is given.
        const auto dim = trajectory.show({.step = 3, .view = StepView::Attention, .greatest = 100.0 * first->greatest, .token = 0});
        QVERIFY(!(dim->picture == first->picture));
        QCOMPARE(dim->greatest, first->greatest);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, trajectory.show({.step = 3, .view = StepView::Attention, .token = 4}), "token");
    }

    void aBranchIsLookedAtWithItsOwnPrompt()
    {
        Generation generation(m_tiny->model, {request()});
        collected(generation);
        auto other = request();
        other.prompt = "green cat";
        auto branch = Generation::branch(generation.trajectory(), {.step = 4, .requests = {other}});
        collected(branch);
        const auto trajectory = branch.trajectory();
        QCOMPARE(trajectory.show({.step = 4, .view = StepView::Attention})->tokens, (std::vector<std::string>{"green", "cat"}));
        QCOMPARE(trajectory.show({.step = 3, .view = StepView::Attention})->tokens.front(), std::string("red"));
    }

    void whereAttentionMeansNothingItIsNotShown()
    {
        QVERIFY(attentionProblem(*m_tiny->model).empty());
        auto wordless = request();
        wordless.prompt.clear();
        Generation generation(m_tiny->model, {wordless});
        collected(generation);
        QVERIFY(!generation.trajectory().show({.step = 2, .view = StepView::Attention}).has_value());

        auto& parts = m_tiny->model->parts();
        const auto text = std::move(parts.text);
        QVERIFY(attentionProblem(parts).find("reads no text") != std::string::npos);
        parts.classTokens = nn::ClassTokens(nn::ClassTokensOptions{4, 16});
        QVERIFY(attentionProblem(parts).find("one token") != std::string::npos);
        const auto unet = parts.unet;
        auto options = unet->options();
        options.downAttention = options.upAttention = {false, false};
        options.middleAttention = false;
        parts.unet = nn::UNet(options);
        QVERIFY(attentionProblem(parts).find("no cross-attention") != std::string::npos);
        m_tiny = std::make_unique<TinyModelWithClassifier>();
    }
};

QTEST_GUILESS_MAIN(AttentionMapsTest)
#include "attention_maps_test.moc"
