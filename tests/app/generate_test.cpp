#include "app/program.h"
#include "darkroom/base/json.h"
#include "darkroom/base/picture_file.h"
#include "darkroom/generation/input_file.h"
#include "darkroom/generation/model.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

std::vector<Json> lines(const QString& out)
{
    std::vector<Json> events;
    for (const auto& line : out.split('\n', Qt::SkipEmptyParts))
        events.push_back(parseJson(line.toStdString(), "standard output"));
    return events;
}

} // namespace

class GenerateTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    ProgramResult generate(QStringList arguments) const
    {
        arguments.prepend("generate");
        return runProgram(arguments, {{"XDG_CACHE_HOME", m_folder.path()}});
    }

private slots:
    void helpHasExamplesAndNamesTheExitCodes()
    {
        const auto help = generate({"--help"});
        QCOMPARE(help.exitCode, 0);
        for (const char* part : {"--prompt", "--class", "--region-map", "Examples", "Exit codes"})
            QVERIFY2(help.out.contains(part), part);
    }

    void wrongOptionsCostExitCode2AndAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{"--colour", "red"} << "--colour";
        QTest::newRow("no value") << QStringList{"--prompt"} << "--prompt";
        QTest::newRow("no number") << QStringList{"--steps", "many"} << "--steps";
        QTest::newRow("out of range") << QStringList{"--steps", "0"} << "--steps";
        QTest::newRow("two scales") << QStringList{"--w", "1", "--scale", "2"} << "--scale";
        QTest::newRow("size") << QStringList{"--size", "12y"} << "--size";
        QTest::newRow("noise") << QStringList{"--noise", "loud"} << "--noise";
        QTest::newRow("precision") << QStringList{"--precision", "fp8"} << "--precision";
        QTest::newRow("sampler") << QStringList{"--sampler", "quick"} << "quick";
        QTest::newRow("class") << QStringList{"--class", "no such class"} << "no such class";
        QTest::newRow("class number") << QStringList{"--class", "99999"} << "99999";
        QTest::newRow("seed") << QStringList{"--seed", "-1"} << "--seed";
    }

    void wrongOptionsCostExitCode2AndAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto result = generate(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(named), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }

    void missingAndBrokenModelsHaveTheirExitCodes()
    {
        QCOMPARE(generate({"--model", "/no/such/model"}).exitCode, 3);
        QCOMPARE(generate({"--model", m_folder.path()}).exitCode, 4);
        const auto foreign = generate({"--model", QString(DARKROOM_TEST_DATA) + "/goldens/diffusers/adagn-class-tiny"});
        QCOMPARE(foreign.exitCode, 4);
        QVERIFY2(foreign.err.contains("text encoder"), qPrintable(foreign.err));
    }

    void shippedModelMakesAPictureThatSaysHowItWasMade()
    {
        const auto file = m_folder.filePath("apple.png");
        const auto result = generate({"--prompt", "red apple, flat", "--steps", "3", "--w", "2.5", "--seed", "7", "--out", file, "--json"});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto events = lines(result.out);
        QCOMPARE(events.front().at("event").get<std::string>(), std::string("loaded"));
        QCOMPARE(std::count_if(events.begin(), events.end(), [](const Json& event) { return event.at("event") == "step"; }), 3);
        QCOMPARE(events.back().at("event").get<std::string>(), std::string("saved"));
        QCOMPARE(events.back().at("file").get<std::string>(), file.toStdString());
        const auto model = describeModel(shippedModel());
        QCOMPARE(sizeOfPng(file), QSize(model.width, model.height));
        const auto settings = readPictureSettings(file.toStdString());
        QVERIFY(settings.has_value());
        QCOMPARE(settings->request.prompt, std::string("red apple, flat"));
        QCOMPARE(settings->request.seed, std::uint64_t{7});
        QCOMPARE(settings->request.guidance.w, 2.5);
        QCOMPARE(settings->request.sampling.steps, 3);
    }

    void sameRequestGivesTheSameFile()
    {
        QStringList request = {"--prompt", "cat", "--steps", "2", "--seed", "3", "--out"};
        const auto first = m_folder.filePath("a.png"), second = m_folder.filePath("b.png");
        QCOMPARE(generate(request + QStringList{first}).exitCode, 0);
        QCOMPARE(generate(request + QStringList{second}).exitCode, 0);
        QVERIFY(!bytesOf(first).isEmpty());
        QCOMPARE(bytesOf(first), bytesOf(second));
    }

    void countGivesSeedsInARowUnderTheDay()
    {
        const auto out = m_folder.filePath("many");
        const auto result = generate({"--class", "0", "--steps", "2", "--seed", "40", "--count", "2", "--out", out});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QStringList names;
        for (QDirIterator files(out, {"*.png"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            names << QFileInfo(files.next()).fileName();
        names.sort();
        QCOMPARE(names.size(), 2);
        QVERIFY(names[0].endsWith("-40.png") && names[1].endsWith("-41.png"));
        QCOMPARE(result.out.split('\n', Qt::SkipEmptyParts).size(), 2);
    }

    void modelWithoutAutoencoderRunsWithVae()
    {
        const auto without = m_folder.filePath("without"), golden = QStringLiteral(DARKROOM_TEST_DATA) + "/goldens/diffusers/sd15-tiny";
        std::filesystem::copy(golden.toStdString(), without.toStdString(), std::filesystem::copy_options::recursive);
        QVERIFY(QDir(without + "/vae").removeRecursively());
        const QStringList run = {"--steps", "2", "--seed", "3", "--prompt", "a cat", "--precision", "fp32", "--model"};
        const auto refused = generate(run + QStringList{without, "--out", m_folder.filePath("no.png")});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.contains("no autoencoder") && refused.err.contains("--vae"), qPrintable(refused.err));
        const auto with = generate(run + QStringList{without, "--vae", golden + "/vae", "--out", m_folder.filePath("with.png")});
        QVERIFY2(with.exitCode == 0, qPrintable(with.err));
        QVERIFY(QFile::exists(m_folder.filePath("with.png")));
    }

    void loraTakesTwoStrengths()
    {
        const auto lora = QStringLiteral(DARKROOM_TEST_DATA) + "/goldens/lora/sd15-kohya/lora.safetensors";
        const auto out = m_folder.filePath("lora.png"), model = QStringLiteral(DARKROOM_TEST_DATA) + "/goldens/diffusers/sd15-tiny";
        const auto result = generate({"--steps", "1", "--prompt", "a cat", "--model", model, "--precision", "fp32", "--lora",
            lora + ":0.8:0.25", "--lora", lora + ":0.5", "--out", out});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto settings = readPictureSettings(out.toStdString());
        QVERIFY(settings.has_value());
        QVERIFY(settings->request.loras == (std::vector<LoraUse>{{lora.toStdString(), 0.8, 0.25}, {lora.toStdString(), 0.5}}));
    }

    /// The network is unconditional: the class is the classifier's, by its own name for it.
    void aSeparateClassifierGuidesAnUnconditionalNetwork()
    {
        const auto folder = QStringLiteral(DARKROOM_TEST_DATA) + "/goldens/adm/unconditional";
        const auto plain = m_folder.filePath("plain.png"), guided = m_folder.filePath("guided.png"), other = m_folder.filePath("other.png");
        const QStringList run = {"--model", folder + "/model.pt", "--steps", "3", "--seed", "1", "--precision", "fp32"};
        const auto by = [&](const QString& name) {
            return QStringList{"--classifier", folder + "/classifier.pt", "--classifier-scale", "20", "--classifier-class", name};
        };
        QCOMPARE(generate(run + QStringList{"--out", plain}).exitCode, 0);
        const auto made = generate(run + by("goldfish") + QStringList{"--out", guided});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QCOMPARE(generate(run + by("2") + QStringList{"--out", other}).exitCode, 0);
        QCOMPARE(readPictureSettings(guided.toStdString())->request.classifier.classId, std::optional<std::int64_t>(1));
        const auto pixels = [](const QString& file) { return readInputPicture(file.toStdString()).rgb; };
        QVERIFY(pixels(guided) != pixels(plain) && pixels(guided) != pixels(other));

        const auto wrong = generate(run + by("no such class"));
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains("--classifier-class takes a class of the classifier"), qPrintable(wrong.err));
        const auto latents = generate({"--classifier", folder + "/classifier.pt", "--classifier-scale", "2", "--class", "bird"});
        QCOMPARE(latents.exitCode, 2);
        QVERIFY2(latents.err.contains("reads pictures of 3 channels, and this model makes latents"), qPrintable(latents.err));
    }

    void unwritableFolderCostsExitCode3()
    {
        const auto blocked = m_folder.filePath("file");
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto result = generate({"--steps", "1", "--out", blocked + "/inside"});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.err.contains(blocked));
    }
};

QTEST_GUILESS_MAIN(GenerateTest)
#include "generate_test.moc"
