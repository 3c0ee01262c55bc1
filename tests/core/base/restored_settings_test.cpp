#include "base/restored_settings.h"

#include "base/exif_comment.h"
#include "darkroom/base/files.h"
#include "support/expect_error.h"

#include <QtTest>

#include <filesystem>

namespace {

using namespace darkroom;
using namespace darkroom::tests;

RestoredSettings comfy(const std::string& graph)
{
    return fromComfyUi(parseJson(graph, "p.png"), "p.png");
}

/// A graph with one sampler whose inputs are given.
std::string graphWith(const std::string& inputs, const std::string& more = "")
{
    return R"({"1": {"class_type": "KSampler", "inputs": {)" + inputs + "}}" + more + "}";
}

class RestoredSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void samplersAreKnownByManyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sampler");
        QTest::addColumn<QString>("schedule");
        const auto row = [](const char* name, const char* sampler, const char* schedule) {
            QTest::newRow(name) << name << sampler << schedule;
        };
        row("DPM++ 2M", "dpmpp_2m", "automatic");
        row("DPM++ 2M Karras", "dpmpp_2m", "karras");
        row("DPM++ 2M SDE Exponential", "dpmpp_2m_sde", "exponential");
        row("DPM++ 2S a Karras", "dpmpp_2s_ancestral", "karras");
        row("LMS Karras", "lms", "karras");
        row("DPM2 a Karras", "dpm_2_ancestral", "karras");
        row("Euler a", "euler_ancestral", "automatic");
        row("euler_a", "euler_ancestral", "automatic");
        row("euler_a karras", "euler_ancestral", "karras");
        row("dpmpp_2m_sde_k", "dpmpp_2m_sde", "karras");
        row("kdpm_2_a_k", "dpm_2_ancestral", "karras");
        row("dpmpp_2m_sde_gpu", "dpmpp_2m_sde", "automatic");
        row("k_dpmpp_2s_ancestral", "dpmpp_2s_ancestral", "automatic");
        row("unipc", "uni_pc", "automatic");
        row("PNDM", "plms", "automatic");
        row("deis", "deis", "automatic");
        row("deis_k", "deis", "karras");
        row("dpmpp_2s_k", "dpmpp_2s", "karras");
        row("DPM++ 2S", "dpmpp_2s", "automatic");
        row("TCD", "tcd", "automatic");
        row("ipndm", "ipndm", "automatic"); // as ComfyUI writes it
        row("DDIM", "ddim", "automatic");
    }

    void samplersAreKnownByManyNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, sampler);
        QFETCH(QString, schedule);
        RestoredSettings restored;
        restoreSampler(name.toStdString(), restored);
        QCOMPARE(QString::fromStdString(restored.request.sampling.sampler), sampler);
        QCOMPARE(QString::fromStdString(restored.request.sampling.schedule), schedule);
        QVERIFY(restored.unknown.empty());
    }

    void whatIsUnknownIsSaid()
    {
        RestoredSettings restored;
        restoreSampler("Restart Karras", restored);
        restoreSchedule("Turbo", restored);
        QCOMPARE(restored.unknown, (std::vector<std::string>{"Sampler: Restart Karras", "Schedule type: Turbo"}));
        QVERIFY(restored.request == GenerationRequest{});
    }

    void fieldsThatMakeNoSenseAreSaid_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"Steps: 0", "Steps: 2000", "Steps: many", "CFG scale: nan", "CFG scale: 1e999", "CFG scale: 7,5",
                 "Seed: -1", "Seed: 18446744073709551616", "Size: 512", "Size: 0x0", "Size: 511x512", "Size: 99999x8", "Eta: -1",
                 "Class id: x", "RNG: dice", "Noise: white", "Clip skip: 2"}) {
            QTest::newRow(field) << field;
        }
    }

    void fieldsThatMakeNoSenseAreSaid()
    {
        QFETCH(QString, field);
        const QStringList parts = field.split(": ");
        ParametersText text;
        text.fields = {{parts[0].toStdString(), parts[1].toStdString()}};
        const RestoredSettings restored = fromParameters(text);
        QCOMPARE(restored.unknown, (std::vector<std::string>{field.toStdString()}));
        checkRequest(restored.request);
    }

    void theExactWWinsOverTheScale()
    {
        ParametersText text;
        text.fields = {{"CFG w", "0.3"}, {"CFG scale", "1.3"}};
        QCOMPARE(fromParameters(text).request.guidance.w, 0.3);
        text.fields = {{"CFG scale", "7.5"}};
        QCOMPARE(fromParameters(text).request.guidance.w, 6.5);
    }

    void theGeneratorIsRestored()
    {
        const auto noiseOf = [](std::vector<std::pair<std::string, std::string>> fields) {
            ParametersText text;
            text.fields = std::move(fields);
            return fromParameters(text).request.noise;
        };
        QVERIFY(noiseOf({}) == NoiseSource::Nv);
        QVERIFY(noiseOf({{"RNG", "CPU"}}) == NoiseSource::TorchCpu);
        QVERIFY(noiseOf({{"RNG", "NV"}}) == NoiseSource::Nv);
        QVERIFY(noiseOf({{"RNG", "CPU"}, {"Noise", "philox"}}) == NoiseSource::Philox);
    }

    void comfyLinksAreFollowedThroughOtherNodes()
    {
        const RestoredSettings restored = comfy(graphWith(R"("seed": 3, "steps": 9, "cfg": 4, "positive": ["2", 0], "model": ["5", 0])",
            R"(, "2": {"class_type": "ControlNetApply", "inputs": {"conditioning": ["3", 0]}}, "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "found"}},
               "5": {"class_type": "LoraLoader", "inputs": {"model": ["6", 0]}}, "6": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "base.ckpt"}})"));
        QCOMPARE(restored.request.prompt, std::string("found"));
        QCOMPARE(restored.request.guidance.w, 3.0);
        QCOMPARE(restored.unknown, (std::vector<std::string>{"Model: base"}));
    }

    void comfyValuesAreReadFromTheNodesThatKeepThem()
    {
        const RestoredSettings restored = comfy(graphWith(R"("seed": ["2", 0], "steps": ["3", 0], "cfg": 4, "positive": ["4", 0])",
            R"(, "2": {"inputs": {"seed": 77}}, "3": {"inputs": {"value": ["6", 0]}}, "6": {"inputs": {"value": 9}},
               "4": {"inputs": {"text": ["5", 0]}}, "5": {"inputs": {"value": "kept elsewhere"}})"));
        QCOMPARE(restored.request.seed, std::uint64_t{77});
        QCOMPARE(restored.request.sampling.steps, 9);
        QCOMPARE(restored.request.prompt, std::string("kept elsewhere"));
        QVERIFY(restored.warnings.empty());
    }

    void comfyValuesThatAreComputedAreSaid()
    {
        const RestoredSettings restored = comfy(graphWith(
            R"("seed": ["2", 0], "positive": ["3", 0])", R"(, "2": {"inputs": {"a": 1, "b": 2}}, "3": {"inputs": {"text": ["2", 0]}})"));
        QCOMPARE(restored.request.prompt, std::string());
        QCOMPARE(restored.warnings.size(), std::size_t{2});
        QVERIFY(restored.warnings.front().find("seed") != std::string::npos);
    }

    void comfyTextsThatAreJoinedAreAmbiguous()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format,
            comfy(graphWith(R"("positive": ["2", 0])",
                R"(, "2": {"inputs": {"conditioning_1": ["3", 0], "conditioning_2": ["3", 0]}}, "3": {"inputs": {"text": "x"}})")),
            "p.png", "ambiguous");
    }

    void comfyLinksInACircleAreGivenUp()
    {
        const RestoredSettings restored = comfy(graphWith(R"("positive": ["2", 0], "model": ["1", 0], "latent_image": ["nowhere", 0])",
            R"(, "2": {"class_type": "x", "inputs": {"conditioning": ["3", 0]}}, "3": {"class_type": "x", "inputs": {"conditioning": ["2", 0]}})"));
        QCOMPARE(restored.request.prompt, std::string());
    }

    void brokenGraphsAreRefusedByName_data()
    {
        QTest::addColumn<QString>("graph");
        QTest::newRow("list") << "[]";
        QTest::newRow("empty") << "{}";
        QTest::newRow("nodes as numbers") << R"({"1": 2})";
        QTest::newRow("inputs as a list") << R"({"1": {"class_type": "KSampler", "inputs": []}})";
        QTest::newRow("steps as text") << QString::fromStdString(graphWith(R"("steps": "20")"));
        QTest::newRow("steps beyond all bounds") << QString::fromStdString(graphWith(R"("steps": 100000)"));
        QTest::newRow("seed as text") << QString::fromStdString(graphWith(R"("seed": "x")"));
        QTest::newRow("sampler as a number") << QString::fromStdString(graphWith(R"("sampler_name": 3)"));
        QTest::newRow("text as a number") << QString::fromStdString(
            graphWith(R"("positive": ["2", 0])", R"(, "2": {"inputs": {"text": 3}})"));
    }

    void brokenGraphsAreRefusedByName()
    {
        QFETCH(QString, graph);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, comfy(graph.toStdString()), "p.png");
    }

    void otherProgramsWrongTypesAreRefusedByName()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, fromInvokeAi(parseJson(R"({"steps": "x"})", "p"), "p.png"), "p.png", "steps");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, fromInvokeAi(parseJson(R"({"model": 3})", "p"), "p.png"), "p.png", "model");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, fromSwarmUi(parseJson(R"({"sui_image_params": {"cfgscale": []}})", "p"), "p.png"), "p.png",
            "sui_image_params.cfgscale");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, fromSwarmUi(Json(3), "p.png"), "p.png");
    }

    void aJpegCutAnywhereDoesNoHarm()
    {
        const std::string file =
            readFile(realFileSystem(), std::filesystem::path(DARKROOM_TEST_DATA) / "goldens/pngtext/a1111-jpeg.jpg", 1u << 20);
        const auto bytes = std::as_bytes(std::span(file));
        const auto whole = exifUserComment(bytes);
        QVERIFY(whole.has_value() && whole->starts_with("a lighthouse"));
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const auto comment = exifUserComment(bytes.first(length));
            QVERIFY(!comment || *comment == *whole);
        }
        for (std::size_t at = 0; at < 100; ++at) {
            for (const int value : {0x00, 0x7F, 0xFF}) {
                std::string changed = file;
                changed[at] = static_cast<char>(value);
                exifUserComment(std::as_bytes(std::span(changed)));
            }
        }
    }

    void commentsOfEveryEncodingAreRead_data()
    {
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<QString>("expected");
        QTest::newRow("little-endian") << QByteArray("UNICODE\0a\0\xAB\x73", 12) << QString::fromUtf8("a\xE7\x8E\xAB");
        QTest::newRow("big-endian in a little-endian block") << QByteArray("UNICODE\0\0a\0b", 12) << "ab";
        QTest::newRow("surrogates") << QByteArray("UNICODE\0a\0\x3D\xD8\x00\xDE", 14) << QString::fromUtf8("a\xF0\x9F\x98\x80");
        QTest::newRow("ASCII") << QByteArray("ASCII\0\0\0hello", 13) << "hello";
        QTest::newRow("undefined") << QByteArray("\0\0\0\0\0\0\0\0hello", 13) << "hello";
    }

    void commentsOfEveryEncodingAreRead()
    {
        QFETCH(QByteArray, comment);
        QFETCH(QString, expected);
        const auto size = static_cast<char>(comment.size());
        QByteArray tiff("II\x2A\0\x08\0\0\0"
                        "\x01\0\x69\x87\x04\0\x01\0\0\0\x1A\0\0\0\0\0\0\0"
                        "\x01\0\x86\x92\x07\0",
            32);
        tiff.append(QByteArray::fromRawData(&size, 1)).append(QByteArray("\0\0\0\x2C\0\0\0\0\0\0\0", 11)).append(comment);
        const QByteArray segment = QByteArray("Exif\0\0", 6) + tiff;
        QByteArray jpeg("\xFF\xD8\xFF\xE1\0", 5);
        jpeg.append(static_cast<char>(segment.size() + 2)).append(segment);
        const char length = static_cast<char>(tiff.size());
        const QByteArray webp = QByteArray("RIFF\0\0\0\0WEBPVP8L\3\0\0\0abc\0EXIF", 28) + length + QByteArray("\0\0\0", 3) + tiff;
        const QByteArray png =
            QByteArray("\x89PNG\r\n\x1a\n\0\0\0\1tEXtxCRC_\0\0\0", 24) + length + QByteArray("eXIf") + tiff + QByteArray("CRC_");
        for (const QByteArray& file : {jpeg, webp, png}) {
            const auto found = exifUserComment(std::as_bytes(std::span(file.constData(), static_cast<std::size_t>(file.size()))));
            QVERIFY(found.has_value());
            QCOMPARE(QString::fromStdString(*found), expected);
            for (qsizetype cut = 0; cut < file.size(); ++cut) {
                exifUserComment(std::as_bytes(std::span(file.constData(), static_cast<std::size_t>(cut))));
            }
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(RestoredSettingsTest)
#include "restored_settings_test.moc"
