#include "models/prompt_encoder.h"

#include "darkroom/base/files.h"
#include "models/module_weights.h"
#include "support/expect_error.h"
#include "support/tensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;
using models::ClipPrompts;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kChannels = 16;
constexpr double kRounding = 1e-5; // fp32, some layers.

text::ClipTokenizer tokenizer()
{
    return text::ClipTokenizer::ofMerges(fs::path(DARKROOM_SOURCE_DIR) / "resources/models/clip/merges.txt", text::ClipPadding::End);
}

models::ClipStage stage(std::int64_t channels = kChannels, std::int64_t projection = 0)
{
    nn::ClipTextOptions options;
    options.channels = channels;
    options.layers = 3;
    options.heads = 2;
    options.feedForward = 2 * channels;
    options.projection = projection;
    nn::ClipTextEncoder encoder(options);
    // A mean that is no rounding alone, as trained encoders have it: emphasis restores it.
    const torch::NoGradGuard noGradient;
    encoder->named_parameters()["final_layer_norm.bias"].fill_(0.5);
    return {encoder, tokenizer(), {}};
}

} // namespace

class PromptEncoderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path model() const { return fs::path(m_folder.path().toStdString()) / "model"; }
    fs::path embedding(const std::string& name, const models::NamedTensors& tensors) const
    {
        const auto file = model() / "embeddings" / name;
        realFileSystem().createDirectories(file.parent_path());
        models::saveTensors(realFileSystem(), file, tensors, torch::kFloat32);
        return file;
    }

private slots:
    void init() { torch::manual_seed(3); }

    void plainAndReadPromptWithoutSyntaxAreTheSameBits()
    {
        ClipPrompts prompts({stage()}, ClipPrompts::Nothing::EmptyText);
        QVERIFY(torch::equal(prompts.encode("a red cat").tokens, prompts.encode("a red cat", {.isPlain = true}).tokens));
    }

    void emphasisMultipliesAndRestoresTheMean()
    {
        ClipPrompts prompts({stage()}, ClipPrompts::Nothing::EmptyText);
        const auto plain = prompts.encode("a cat").tokens, strong = prompts.encode("a (cat:1.5)").tokens;
        auto expected = plain.clone();
        expected[2] *= 1.5; // begin, "a", "cat"
        expected *= plain.mean() / expected.mean();
        const auto fault = tensorDifference(strong, expected, kRounding);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void chunksAreEncodedApartAndJoined()
    {
        ClipPrompts prompts({stage()}, ClipPrompts::Nothing::EmptyText);
        const auto both = prompts.encode("a cat BREAK (red:1.2) dog").tokens;
        const auto expected = torch::cat({prompts.encode("a cat").tokens, prompts.encode("(red:1.2) dog").tokens});
        const auto fault = tensorDifference(both, expected, kRounding);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void pooledVectorIsTheFirstChunks()
    {
        ClipPrompts prompts({stage(), stage(2 * kChannels, 8)}, ClipPrompts::Nothing::Zeros);
        const auto fault = tensorDifference(prompts.encode("a cat BREAK dog").pooled, prompts.encode("a cat").pooled, kRounding);
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void shorterPromptIsFilledWithEmptyChunks()
    {
        ClipPrompts prompts({stage()}, ClipPrompts::Nothing::EmptyText);
        auto cat = prompts.encode("a cat");
        prompts.lengthen(cat, 2 * 77);
        QVERIFY(torch::equal(cat.tokens.slice(0, 77), prompts.encode("").tokens));
        ClipPrompts zeros({stage()}, ClipPrompts::Nothing::Zeros);
        auto nothing = zeros.encodeNothing();
        zeros.lengthen(nothing, 3 * 77);
        QCOMPARE(nothing.tokens.size(0), std::int64_t{3 * 77});
        QVERIFY(!nothing.tokens.any().item<bool>());
    }

    void clipSkipCountsLayersFromTheLast()
    {
        auto first = stage(), early = first;
        early.reading.skippedLayers = 1;
        ClipPrompts last({first}, ClipPrompts::Nothing::EmptyText), penultimate({early}, ClipPrompts::Nothing::EmptyText);
        QVERIFY(torch::equal(last.encode("a cat").tokens, last.encode("a cat", {.clipSkip = 1}).tokens));
        QVERIFY(torch::equal(penultimate.encode("a cat").tokens, last.encode("a cat", {.clipSkip = 2}).tokens));
        QVERIFY(!torch::equal(last.encode("a cat").tokens, last.encode("a cat", {.clipSkip = 2}).tokens));
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, last.encode("a cat", {.clipSkip = 4}), "clipSkip", "3");
    }

    void embeddingOfATokensOwnVectorChangesNothing_data()
    {
        QTest::addColumn<QString>("tensor");
        QTest::newRow("A1111") << "emb_params";
        QTest::newRow("A1111's parameters") << "string_to_param.*";
        QTest::newRow("diffusers") << "<my-cat>";
    }

    void embeddingOfATokensOwnVectorChangesNothing()
    {
        QFETCH(QString, tensor);
        const auto only = stage();
        const torch::NoGradGuard noGradient;
        const auto cat = only.encoder.ptr()->words(torch::tensor(only.tokenizer.ids("cat"), torch::kInt64)).clone();
        const auto file = embedding("mycat.safetensors", {{tensor.toStdString(), cat}});
        ClipPrompts prompts({only}, ClipPrompts::Nothing::EmptyText, model());
        const auto expected = prompts.encode("a (cat:1.2) on grass").tokens;
        QVERIFY(torch::equal(prompts.encode("a (MyCat:1.2) on grass").tokens, expected));
        QVERIFY(torch::equal(prompts.encode("a (<embedding:" + file.string() + ">:1.2) on grass").tokens, expected));
        if (tensor.startsWith('<')) QVERIFY(torch::equal(prompts.encode("a (<my-cat>:1.2) on grass").tokens, expected));
        QVERIFY(!prompts.sourcesOf("a mycat").empty());
        QVERIFY(prompts.sourcesOf("a dog").empty());
    }

    void twoEncodersReadTheirOwnVectors()
    {
        const auto one = stage(), two = stage(2 * kChannels);
        const torch::NoGradGuard noGradient;
        const auto id = torch::tensor(one.tokenizer.ids("cat"), torch::kInt64);
        embedding("both.safetensors", {{"clip_g", two.encoder.ptr()->words(id)}, {"clip_l", one.encoder.ptr()->words(id)}});
        ClipPrompts prompts({one, two}, ClipPrompts::Nothing::EmptyText, model());
        QVERIFY(torch::equal(prompts.encode("a both").tokens, prompts.encode("a cat").tokens));
    }

    void embeddingOfAnotherModelIsAWordUnlessItsFileIsNamed()
    {
        const auto file = embedding("wide.safetensors", {{"emb_params", torch::ones({2, 3 * kChannels})}});
        ClipPrompts prompts({stage()}, ClipPrompts::Nothing::EmptyText, model());
        QVERIFY(torch::equal(prompts.encode("wide").tokens, prompts.encode("wide", {.isPlain = true}).tokens));
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, prompts.encode("<embedding:" + file.string() + ">"), "wide.safetensors", "48", "16");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, prompts.encode("<embedding:nowhere.pt>"), "nowhere.pt");
    }
};

QTEST_GUILESS_MAIN(PromptEncoderTest)
#include "prompt_encoder_test.moc"
