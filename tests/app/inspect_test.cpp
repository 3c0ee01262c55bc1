#include "app/program.h"
#include "darkroom/base/json.h"
#include "support/goldens.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

using namespace darkroom;
using namespace darkroom::tests;

class InspectTest : public QObject {
    Q_OBJECT

    static QString golden(const QString& path) { return QString(DARKROOM_TEST_DATA) + "/goldens/" + path; }

    static Json inspected(const QString& path)
    {
        const auto result = runProgram({"inspect", "--json", path});
        if (result.exitCode != 0) throw std::runtime_error(result.err.toStdString());
        return parseJson(result.out.toStdString(), path.toStdString());
    }

private slots:
    void everyGoldenModelFolderIsDescribed()
    {
        const QDir folders(golden("diffusers"));
        const auto names = folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const auto& name : names) {
            const auto found = inspected(folders.filePath(name));
            QCOMPARE(found.at("kind").get<std::string>(), std::string("model"));
            const auto& description = found.at("description");
            QVERIFY2(description.at("parameters").get<std::uint64_t>() > 1000, qPrintable(name));
            QCOMPARE(description.at("layout").get<std::string>(), std::string("diffusers"));
            QVERIFY(description.at("latent_channels").get<int>() > 0);
        }
    }

    void componentFoldersAndFilesListTheirTensors()
    {
        const auto folder = inspected(golden("diffusers/sd15-tiny/unet"));
        const auto file = inspected(golden("diffusers/sd15-tiny/unet/diffusion_pytorch_model.safetensors"));
        QCOMPARE(folder.at("kind").get<std::string>(), std::string("component"));
        QCOMPARE(file.at("kind").get<std::string>(), std::string("safetensors"));
        QCOMPARE(folder.at("tensors").size(), file.at("tensors").size());
        QCOMPARE(folder.at("config").at("_class_name").get<std::string>(), std::string("UNet2DConditionModel"));
        const auto plain = runProgram({"inspect", golden("diffusers/sd15-tiny/unet"), "--tensors"});
        QVERIFY(plain.out.contains("conv_in.weight"));
    }

    void picturesShowTheirSettings()
    {
        const auto found = inspected(golden("pngtext/a1111-text.png"));
        QCOMPARE(found.at("kind").get<std::string>(), std::string("picture"));
        QCOMPARE(found.at("program").get<std::string>(), std::string("a1111"));
        QVERIFY(found.at("settings").at("sampling").at("steps").get<int>() > 0);
        QVERIFY(inspected(golden("pngtext/none.png")).at("settings").is_null());
    }

    void brokenFilesAreNamedAndCostExitCode4()
    {
        const QDir bad(QString(DARKROOM_TEST_DATA) + "/bad");
        for (const char* name :
            {"st-header-cut.safetensors", "st-past-end.safetensors", "unknown.safetensors", "st-empty.safetensors", "zip-truncated.ckpt"}) {
            QVERIFY2(bad.exists(name), name);
            const auto result = runProgram({"inspect", bad.filePath(name)});
            QCOMPARE(result.exitCode, 4);
            QVERIFY2(result.err.contains(name), qPrintable(result.err));
        }
    }

    void aNameWithControlCharactersStaysOnOneLine()
    {
        const auto result = runProgram({"inspect", "/no/such\n\x1b[31mfile"});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("/no/such??[31mfile"), qPrintable(result.err));
        QCOMPARE(result.err.trimmed().count('\n'), 0);
    }

    void whatIsMissingCostsExitCode3()
    {
        const auto result = runProgram({"inspect", "/no/such/file"});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.err.contains("/no/such/file"));
    }

    void theFactsOfAModelAreTheSameAsATableAndAsJson()
    {
        const auto folder = golden("diffusers/inpaint-tiny");
        const auto identity = inspected(folder).at("identity");
        QCOMPARE(identity.at("family").get<std::string>(), std::string("sd1"));
        QCOMPARE(identity.at("title").get<std::string>(), std::string("Stable Diffusion 1.x, inpainting"));
        QVERIFY(identity.at("conditions") == Json({"text", "masked_picture"}));
        QCOMPARE(identity.at("precision").get<std::string>(), std::string("fp16"));
        const auto plain = runProgram({"inspect", folder}).out;
        QVERIFY2(plain.startsWith("Stable Diffusion 1.x, inpainting\n"), qPrintable(plain));
        for (const char* key : {"family", "prediction_type", "width", "context_width", "parameters", "bytes", "precision"}) {
            const auto value = identity.at(key).is_string() ? identity.at(key).get<std::string>() : identity.at(key).dump();
            QVERIFY2(plain.contains(QString("  %1 %2\n").arg(QString(key).leftJustified(18), QString::fromStdString(value))), key);
        }
    }

    void checkpointsThatAskForAProgramAreRefusedUnrun()
    {
        const auto result = runProgram({"inspect", QString(DARKROOM_TEST_DATA) + "/bad/pickle-system-zip.ckpt"});
        QCOMPARE(result.exitCode, 4);
        QVERIFY2(result.err.contains("posix.system") && result.err.contains("nothing was run"), qPrintable(result.err));
    }

    void soundFilesOfNoKnownNetworkAreListedOnRequest()
    {
        const auto file = QString(DARKROOM_TEST_DATA) + "/bad/unknown.safetensors";
        const auto refused = runProgram({"inspect", file});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.contains("looked for"), qPrintable(refused.err));
        const auto listed = runProgram({"inspect", file, "--tensors"});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY2(listed.out.contains("conv_in.weight"), qPrintable(listed.out));
    }

    void numbersThatAreNoneAreNoted()
    {
        const auto found = inspected(QString(DARKROOM_TEST_DATA) + "/bad/ldm-nan");
        QCOMPARE(found.at("finite").get<std::string>(), std::string("no"));
        QVERIFY(found.at("identity").at("notes").dump().find("decoder.conv_out.weight") != std::string::npos);
    }

    /// What it is stands in the header; of the numbers no more is read than a quick look.
    void manyGigabytesCostNoMemory()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath("large.safetensors");
        const Json shapes = {{"time_embed.0.weight", {512, 128}}, {"input_blocks.0.0.weight", {128, 3, 3, 3}},
            {"input_blocks.1.0.in_layers.2.weight", {32768, 32768, 3, 3}}, {"output_blocks.0.0.in_layers.2.weight", {32768, 32768, 3, 3}},
            {"out.2.weight", {6, 128, 3, 3}}};
        Json header = Json::object();
        qint64 end = 0;
        for (const auto& [name, shape] : shapes.items()) {
            qint64 bytes = sizeof(float);
            for (const auto& side : shape)
                bytes *= side.get<qint64>();
            header[name] = {{"dtype", "F32"}, {"shape", shape}, {"data_offsets", {end, end + bytes}}};
            end += bytes;
        }
        const auto text = QByteArray::fromStdString(header.dump());
        QByteArray length(sizeof(quint64), '\0');
        qToLittleEndian<quint64>(text.size(), length.data());
        writeBytes(file, length + text);
        QVERIFY(QFile::resize(file, length.size() + text.size() + end)); // all hole
        const auto found = inspected(file);
        QCOMPARE(found.at("identity").at("family").get<std::string>(), std::string("adm"));
        QVERIFY(found.at("identity").at("bytes").get<qint64>() > qint64{70'000'000'000});
        QCOMPARE(found.at("finite").get<std::string>(), std::string("as far as was looked"));
        constexpr long kMostKilobytes = 300 * 1024; // of all that the tests here ran so far
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        QVERIFY2(usage.ru_maxrss < kMostKilobytes, qPrintable(QString::number(usage.ru_maxrss)));
    }

    void helpHasExamplesAndWrongWordsAreNamed()
    {
        const auto help = runProgram({"inspect", "--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("Examples"));
        QCOMPARE(runProgram({"inspect"}).exitCode, 2);
        const auto wrong = runProgram({"inspect", golden("pngtext/none.png"), "--colour"});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains("--colour"));
    }
};

QTEST_GUILESS_MAIN(InspectTest)
#include "inspect_test.moc"
