#include "app/program.h"
#include "darkroom/base/json.h"
#include "support/goldens.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

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
        for (const char* name : {"st-header-cut.safetensors", "st-past-end.safetensors", "st-empty.safetensors"}) {
            QVERIFY2(bad.exists(name), name);
            const auto result = runProgram({"inspect", bad.filePath(name)});
            QCOMPARE(result.exitCode, 4);
            QVERIFY2(result.err.contains(name), qPrintable(result.err));
        }
    }

    void whatIsMissingCostsExitCode3()
    {
        const auto result = runProgram({"inspect", "/no/such/file"});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.err.contains("/no/such/file"));
    }

    void pickledCheckpointsAreRefusedUnread()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("model.ckpt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK\x03\x04 and so on");
        file.close();
        const auto result = runProgram({"inspect", file.fileName()});
        QCOMPARE(result.exitCode, 4);
        QVERIFY(result.err.contains("safetensors"));
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
