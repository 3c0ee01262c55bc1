#include "darkroom/base/files.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/lora_fit.h"
#include "darkroom/generation/prompt_tokens.h"
#include "darkroom/text/clip.h"
#include "generation/model_parts.h"
#include "support/expect_error.h"
#include "tiny_runs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <functional>

using namespace darkroom;
using namespace darkroom::tests;
namespace fs = std::filesystem;

namespace {

fs::path golden(const std::string& place)
{
    return fs::path(DARKROOM_TEST_DATA) / "goldens" / place;
}

const std::string kLora = golden("lora/sd15-kohya/lora.safetensors").string();

} // namespace

/// What a request changes in a loaded model or in how its prompt is read: LoRA, clip skip, syntax, another autoencoder.
class ModelChangesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Model> m_model;

    /// The picture of two steps, empty where the run failed; `m_sentence` then says why.
    std::vector<std::uint8_t> picture(const std::function<void(GenerationRequest&)>& change)
    {
        GenerationRequest request;
        request.prompt = "a cat";
        request.seed = 1;
        request.width = request.height = 32;
        request.sampling.steps = 2;
        request.guidance.w = 6.5;
        request.preview.kind = PreviewKind::Off;
        change(request);
        Generation generation(m_model, {request});
        std::vector<std::uint8_t> pixels;
        while (const auto event = generation.next({})) {
            if (const auto* done = std::get_if<Finished>(&*event)) pixels = done->pictures.front().rgb;
            if (const auto* failed = std::get_if<Failed>(&*event)) m_sentence = QString::fromStdString(failed->sentence);
        }
        return pixels;
    }
    std::vector<std::uint8_t> plain()
    {
        return picture([](GenerationRequest&) {});
    }

    QString m_sentence;

private slots:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
        // A copy, so that a folder of LoRA files can lie beside it.
        const fs::path models = m_folder.path().toStdString();
        fs::create_directories(models / "loras");
        fs::copy(golden("diffusers/sd15-tiny"), models / "sd", fs::copy_options::recursive);
        fs::copy_file(kLora, models / "loras" / "flat.safetensors");
        LoadOptions options;
        options.device = DeviceChoice::Cpu;
        options.precision = Precision::Float32;
        m_model = Model::load(models / "sd", options);
        QVERIFY(m_model != nullptr);
    }

    void loraCountsByItsStrengthAndLeavesNothingBehind()
    {
        const auto before = plain();
        QVERIFY(!before.empty());
        const auto with = [&](double strength) {
            return picture([&](GenerationRequest& request) { request.loras = {{kLora, strength}}; });
        };
        QVERIFY(with(1.0) != before);
        QVERIFY(with(1.0) != with(0.5));
        QVERIFY(with(0.0) == before);
        QVERIFY(plain() == before);
    }

    void tagInThePromptIsTheLoraBesideTheModel()
    {
        const auto named = picture([](GenerationRequest& request) { request.loras = {{kLora, 0.8}}; });
        QVERIFY(picture([](GenerationRequest& request) { request.prompt = "a cat<lora:flat:0.8>"; }) == named);
        QVERIFY(picture([](GenerationRequest& request) { request.prompt = "a <lora:round>"; }).empty());
        QVERIFY2(m_sentence.contains("round") && m_sentence.contains("loras"), qPrintable(m_sentence));
    }

    void syntaxCountsUnlessThePromptIsPlain()
    {
        const auto before = plain();
        const auto said = [&](const char* prompt, bool isPlain) {
            return picture([&](GenerationRequest& request) {
                request.prompt = prompt;
                request.plainPrompt = isPlain;
            });
        };
        QVERIFY(said("a (cat:1.0)", false) == before);
        QVERIFY(said("a (cat:1.5)", false) != before);
        QVERIFY(said("a (cat:1.0)", true) != before);
        QVERIFY(said("a cat", true) == before);
    }

    void promptsOfDifferentLengthsRunTogether()
    {
        QVERIFY(!picture([](GenerationRequest& request) {
            request.prompt = "a cat BREAK a dog";
            request.negativePrompt = "grey";
        }).empty());
    }

    void clipSkipCountsFromTheLastLayer()
    {
        const auto before = plain();
        const auto skipped = [&](int layers) { return picture([&](GenerationRequest& request) { request.clipSkip = layers; }); };
        QVERIFY(skipped(1) == before);
        QVERIFY(skipped(2) != before);
        QVERIFY(skipped(40).empty());
        QVERIFY2(m_sentence.contains("clipSkip"), qPrintable(m_sentence));
    }

    void anotherAutoencoderTakesThePlaceAndGivesItBack()
    {
        const auto before = plain();
        const auto decodedBy = [&](const fs::path& path) {
            return picture([&](GenerationRequest& request) { request.autoencoder = path.string(); });
        };
        QVERIFY(decodedBy(golden("diffusers/sd15-tiny/vae")) == before);
        QVERIFY(decodedBy(golden("diffusers/sd15-tiny")) == before);
        QVERIFY(decodedBy(kLora).empty());
        QVERIFY2(m_sentence.contains("autoencoder"), qPrintable(m_sentence));
        QVERIFY(plain() == before);
    }

    void modelWithoutAutoencoderRunsWithAnotherFilesAlone()
    {
        const fs::path models = m_folder.path().toStdString(), without = models / "without", vae = golden("diffusers/sd15-tiny/vae");
        fs::copy(golden("diffusers/sd15-tiny"), without, fs::copy_options::recursive);
        fs::remove_all(without / "vae");
        LoadOptions options;
        options.device = DeviceChoice::Cpu;
        options.precision = Precision::Float32;
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, Model::load(without, options), "without", "no autoencoder", "--vae");
        options.autoencoder = golden("compvis/autoencoder-kl-f16/model.ckpt").string();
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, Model::load(without, options), "autoencoder-kl-f16", "latents");
        options.autoencoder = vae.string();
        const auto whole = plain();
        const auto before = m_model;
        m_model = Model::load(without, options);
        QVERIFY(m_model->description().lacksAutoencoder);
        QVERIFY(picture([&](GenerationRequest& request) { request.autoencoder = vae.string(); }) == whole);
        QVERIFY(plain().empty());
        QVERIFY2(m_sentence.contains("has no autoencoder of its own"), qPrintable(m_sentence));
        const auto other = golden("diffusers/sd15-tiny");
        QVERIFY(picture([&](GenerationRequest& request) { request.autoencoder = other.string(); }) == whole);
        m_model = before;
    }

    void tokensAreThoseThatTheModelReads()
    {
        const auto read = promptTokens(*m_model, "a (red:1.5) cat BREAK dog", false).at(0);
        QCOMPARE(read.limit, std::size_t{75});
        QCOMPARE(read.chunks(), std::size_t{2});
        QCOMPARE(read.tokens[1].weight, 1.5);
        QCOMPARE(promptTokens(*m_model, "a (red:1.5) cat", true).at(0).chunks(), std::size_t{1});
        QCOMPARE(m_model->description().clipLayers, static_cast<int>(m_model->parts().text->clipEncoders().front()->options().layers));
    }

    void eachOfTwoTextEncodersSaysWhatItReads()
    {
        const fs::path model = fs::path(m_folder.path().toStdString()) / "xl";
        fs::copy(golden("diffusers/sdxl-tiny"), model, fs::copy_options::recursive);
        const auto read = [&] { return promptTokens(*loadExactly(model), "a (red:1.5) cat", false); };
        auto all = read();
        QCOMPARE(all.size(), std::size_t{2});
        QVERIFY(all[0] == all[1]);
        QCOMPARE(all[0].limit, std::size_t{75});
        // A second tokenizer that joins no letters.
        const auto merges = fs::path(DARKROOM_SOURCE_DIR) / "resources/models/clip/merges.txt";
        text::ClipTokenizer::ofMerges(merges, text::ClipPadding::Zero).save(realFileSystem(), model / "tokenizer_2");
        writeFileAtomically(realFileSystem(), model / "tokenizer_2" / "merges.txt", "#version: 0.2\n");
        all = read();
        QCOMPARE(all[0].count(), std::size_t{3});
        QCOMPARE(all[1].count(), std::size_t{7});
        QCOMPARE(all[1].tokens[1].weight, 1.5);
        QVERIFY(promptTokens(*loadExactly(golden("adm/plain/model.pt")), "a cat", false).empty());
    }

    void aLoraThatDoesNotFitIsKnownByItsHeader()
    {
        const auto before = plain();
        QCOMPARE(loraProblem(*m_model, kLora), std::string());
        const auto other = QString::fromStdString(loraProblem(*m_model, golden("lora/sdxl-kohya/lora.safetensors")));
        QVERIFY2(other.contains("lora.safetensors doesn't fit this model in either network: its U-Net lacks"), qPrintable(other));
        const auto missing = QString::fromStdString(loraProblem(*m_model, "/no/such/lora.safetensors"));
        QVERIFY2(missing.contains("/no/such/lora.safetensors"), qPrintable(missing));
        QVERIFY(plain() == before);
        // As the run would say it.
        picture([](GenerationRequest& request) { request.loras = {{golden("lora/sdxl-kohya/lora.safetensors").string()}}; });
        QCOMPARE(m_sentence, other);
    }

    void stoppedLoadGivesNothing()
    {
        std::stop_source stop;
        LoadOptions options;
        options.device = DeviceChoice::Cpu;
        options.progress = [&](double) { stop.request_stop(); };
        QVERIFY(Model::load(golden("diffusers/sd15-tiny"), options, stop.get_token()) == nullptr);
    }
};

QTEST_GUILESS_MAIN(ModelChangesTest)
#include "model_changes_test.moc"
