#include "app/program.h"
#include "darkroom/base/files.h"
#include "darkroom/base/json.h"

#include "core/evaluation/icons_fixture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <filesystem>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

/// What makes an evaluation of the tiny model last a second.
QStringList few(const QStringList& more = {})
{
    return QStringList{"--count", "4", "--prompts", "3", "--frechet-count", "3", "--guidance", "0,2", "--steps", "2", "--lanes", "2",
               "--precision", "fp32", "--threads", "1"}
    + more;
}

QString text(const std::filesystem::path& file)
{
    return QString::fromStdString(readFile(realFileSystem(), file, std::size_t{1} << 24));
}

} // namespace

class EvaluateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cache.emplace(); }
    void cleanupTestCase() { m_cache.reset(); }

    void helpHasExamplesAndNamesTheExitCodes()
    {
        const auto help = evaluate({"--help"});
        QCOMPARE(help.exitCode, 0);
        for (const char* part : {"--data", "--guidance", "--json", "--card", "Examples", "Exit codes"})
            QVERIFY2(help.out.contains(part), part);
    }

    void wrongWordsCostExitCode2AndAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("no kind") << QStringList{} << "icons";
        QTest::newRow("unknown kind") << QStringList{"photos", "--data", "x"} << "photos";
        QTest::newRow("no data") << QStringList{"icons"} << "--data";
        QTest::newRow("unknown option") << QStringList{"icons", "--data", "x", "--colour"} << "--colour";
        QTest::newRow("guidance") << QStringList{"icons", "--data", "x", "--guidance", "0,much"} << "much";
        QTest::newRow("guidance out of range") << QStringList{"icons", "--data", "x", "--guidance", "0,500"} << "500";
        QTest::newRow("count") << QStringList{"icons", "--data", "x", "--count", "0"} << "--count";
        QTest::newRow("device") << QStringList{"icons", "--data", "x", "--device", "abacus"} << "--device";
        QTest::newRow("figures without card") << QStringList{"icons", "--data", "x", "--figures", "f.json"} << "--card";
        QTest::newRow("runs without card") << QStringList{"icons", "--data", "x", "--runs", "a,b"} << "--card";
    }
    void wrongWordsCostExitCode2AndAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto result = evaluate(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(named), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }

    void missingDataCostsExitCode3()
    {
        const TinyIcons icons;
        const auto result = evaluate(icons, "/no/such/data", few());
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("/no/such/data"), qPrintable(result.err));
    }

    void aMissingClassifierSaysHowToMakeOne()
    {
        const TinyIcons icons;
        std::filesystem::remove_all(icons.modelFolder() / "evaluation");
        const auto result = evaluate(icons, few());
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("darkroom train features"), qPrintable(result.err));
    }

    void regionMapsAreMeasuredAndGoIntoTheCard()
    {
        const TinyIcons icons;
        icons.addRegionMaps();
        const auto json = icons.data.path() / "figures.json";
        const auto run = [&](const QStringList& more) {
            return evaluate(QStringList{"regions", "--data", name(icons.data.path()), "--model", name(icons.modelFolder()), "--count", "3",
                                "--steps", "2", "--lanes", "2", "--precision", "fp32", "--threads", "1"}
                + more);
        };
        const auto alone = run({"--json", name(json)});
        QVERIFY2(alone.exitCode == 0, qPrintable(alone.err));
        QVERIFY(alone.out.contains("made by class and map"));
        QCOMPARE(readJson(json).at("with_map").at("pictures").get<int>(), 3);
        const auto early = run({"--card"});
        QVERIFY2(early.exitCode == 3 && early.err.contains("model_card.json"), qPrintable(early.err));
        QCOMPARE(evaluate(icons, few({"--card"})).exitCode, 0);
        QVERIFY(!text(icons.modelFolder() / "MODEL_CARD.md").contains("## Region maps"));
        QCOMPARE(run({"--card", "--figures", name(json)}).exitCode, 0);
        QVERIFY(text(icons.modelFolder() / "MODEL_CARD.md").contains("## Region maps"));
        QCOMPARE(run({"--card"}).exitCode, 0);
        QCOMPARE(readJson(icons.modelFolder() / "model_card.json").at("regions"), readJson(json));
        // They stay when the others are measured anew.
        QCOMPARE(evaluate(icons, few({"--card"})).exitCode, 0);
        QVERIFY(text(icons.modelFolder() / "MODEL_CARD.md").contains("made by class and map"));
    }

    void theTableIsPrintedAndTheFiguresAreWritten()
    {
        const TinyIcons icons;
        const auto json = icons.data.path() / "figures.json", grid = icons.data.path() / "grid.png";
        const auto result = evaluate(icons, few({"--w", "1.5", "--json", name(json), "--grid", name(grid)}));
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto figures = readJson(json);
        QString table;
        for (const auto& line : figures.at("table"))
            table += QString::fromStdString(line.get<std::string>()) + "\n";
        QCOMPARE(result.out, table);
        QCOMPARE(figures.at("model").get<std::string>(), std::string("Tiny"));
        QCOMPARE(figures.at("w").get<double>(), 1.5);
        QCOMPARE(figures.at("steps").get<int>(), 2);
        QCOMPARE(figures.at("by_class").at("accuracy").at("pictures").get<int>(), 4);
        QCOMPARE(figures.at("from_prompts").at("concept").at("pictures").get<int>(), 3);
        QCOMPARE(figures.at("frechet").at("generated").size(), std::size_t{2});
        QCOMPARE(figures.at("frechet").at("generated")[1].at("w").get<double>(), 2.0);
        QVERIFY(text(grid).size() > 0);
        // Progress goes where it doesn't mix with the table.
        QVERIFY(result.err.contains("pictures by class") && !result.out.contains("\r"));
    }

    void theDataMayBeNamedByTheEnvironment()
    {
        const TinyIcons icons;
        const auto result = runProgram(QStringList{"evaluate", "icons", "--model", name(icons.modelFolder())} + few(),
            {{"XDG_CACHE_HOME", m_cache->path()}, {"DARKROOM_DATA", name(icons.data.path())}});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY(result.out.contains("Tiny"));
    }

    void aModelOfPicturesIsMeasured()
    {
        const TinyIcons icons;
        const auto run = icons.data.path() / "pixel";
        const auto trained = runProgram(
            {"train", "pixel", "--data", name(icons.data.path()), "--out", name(run), "--size", QString::number(TinyIcons::kSize),
                "--widths", "32,64", "--attention-levels", "0,1", "--steps", "1", "--batch", "2", "--threads", "1"});
        QVERIFY2(trained.exitCode == 0, qPrintable(trained.err));
        const auto json = icons.data.path() / "figures.json";
        const auto result = evaluate({"icons", "--data", name(icons.data.path()), "--model", name(run / "model"), "--classifier",
            name(icons.modelFolder() / "evaluation"), "--guidance", "0", "--w", "0", "--count", "4", "--frechet-count", "3", "--steps", "2",
            "--lanes", "2", "--precision", "fp32", "--threads", "1", "--json", name(json)});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto figures = readJson(json);
        QVERIFY2(figures.at("autoencoder").empty(), "it has none that could lose something");
        QCOMPARE(figures.at("by_class").at("accuracy").at("pictures").get<int>(), 4);
        QCOMPARE(figures.at("frechet").at("generated").size(), std::size_t{1});
        QVERIFY(!result.out.contains("Autoencoder"));
        // It reads no prompt.
        QVERIFY(!figures.contains("from_prompts") || figures.at("from_prompts").empty());
    }

    void anotherAutoencoderIsMeasured()
    {
        const TinyIcons icons;
        const auto other = TinyModel().write(icons.data.path() / "other", 9) / "vae";
        const auto figuresWith = [&](const QStringList& more) {
            const auto json = icons.data.path() / "figures.json";
            const auto result = evaluate(icons, few(QStringList{"--json", name(json)} + more));
            return result.exitCode == 0 ? readJson(json) : Json(result.err.toStdString());
        };
        const auto own = figuresWith({}), with = figuresWith({"--vae", name(other)});
        QVERIFY2(own.is_object() && with.is_object(), with.dump().c_str());
        QCOMPARE(own.at("autoencoder").size(), with.at("autoencoder").size());
        QVERIFY(own.at("autoencoder").at(0).at("psnr") != with.at("autoencoder").at(0).at("psnr"));
        QVERIFY(own.at("real") == with.at("real"));
        QVERIFY(own.at("frechet").at("generated") != with.at("frechet").at("generated"));
        const auto missing = evaluate(icons, few({"--vae", "/no/such/vae"}));
        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.err.contains("/no/such/vae"), qPrintable(missing.err));
    }

    void theLabMeasuresAnotherAutoencoder()
    {
        const TinyIcons icons;
        const auto other = TinyModel().write(icons.data.path() / "other", 9) / "vae";
        const auto qualityWith = [&](const QStringList& more) {
            const auto json = icons.data.path() / "quality.json";
            const auto result = runProgram(
                QStringList{"lab", "--quality", name(icons.data.path()), "--model", name(icons.modelFolder()), "--w", "0", "--count", "8",
                    "--references", "16", "--steps", "2", "--lanes", "4", "--precision", "fp32", "--json", name(json)}
                    + more,
                {{"XDG_CACHE_HOME", m_cache->path()}});
            return result.exitCode == 0 ? readJson(json) : Json(result.err.toStdString());
        };
        const auto own = qualityWith({}), again = qualityWith({}), with = qualityWith({"--vae", name(other)});
        QVERIFY2(own.is_object() && with.is_object(), with.dump().c_str());
        QVERIFY(own.at("figures") == again.at("figures"));
        QVERIFY(own.at("figures") != with.at("figures"));
    }

    void aCardIsMadeOfFiguresWithoutMeasuring()
    {
        const TinyIcons icons;
        icons.data.write("figures.json", std::string(R"({"table": ["Autoencoder 31.25 dB"], "steps": 20})"));
        icons.data.write("run/log.jsonl",
            std::string(R"({"event":"started","step":0,"options":{"kind":"diffusion","batch":64}})"
                        "\n"
                        R"({"event":"step","step":720,"examples":7200,"examples_per_second":1.0,"loss":0.25})"
                        "\n"));
        const auto result =
            evaluate(icons, {"--card", "--figures", name(icons.data.path() / "figures.json"), "--runs", name(icons.data.path() / "run")});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
        QVERIFY(text(icons.modelFolder() / "MODEL_CARD.md").contains("Autoencoder 31.25 dB"));
        QCOMPARE(readJson(icons.modelFolder() / "model_card.json").at("figures").at("steps").get<int>(), 20);
    }

    void brokenFiguresAreNamed()
    {
        const TinyIcons icons;
        icons.data.write("figures.json", std::string("{\"table\": ["));
        const auto result = evaluate(icons, {"--card", "--figures", name(icons.data.path() / "figures.json")});
        QCOMPARE(result.exitCode, 4);
        QVERIFY2(result.err.contains("figures.json"), qPrintable(result.err));
        QVERIFY(!std::filesystem::exists(icons.modelFolder() / "MODEL_CARD.md"));
    }

    void anInterruptKeepsWhatWasMeasuredAndLeavesTheCard()
    {
        const TinyIcons icons;
        const auto json = icons.data.path() / "figures.json";
        QProcess process;
        auto variables = QProcessEnvironment::systemEnvironment();
        variables.insert("XDG_CACHE_HOME", m_cache->path());
        process.setProcessEnvironment(variables);
        process.setReadChannel(QProcess::StandardError);
        process.start(
            DARKROOM_PROGRAM, command(icons, name(icons.data.path()), few({"--count", "100000", "--json", name(json), "--card"}).mid(2)));
        QString err;
        while (!err.contains("pictures by class") && process.waitForReadyRead(kPatience))
            err += QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(err.contains("pictures by class"), qPrintable(err));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitCode(), 7);
        const auto figures = readJson(json);
        QVERIFY(figures.at("stopped").get<bool>());
        QCOMPARE(figures.at("real").size(), std::size_t{3});
        QVERIFY(!figures.contains("frechet"));
        QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains("Stopped early"));
        QVERIFY(!std::filesystem::exists(icons.modelFolder() / "MODEL_CARD.md"));
    }

private:
    static constexpr int kPatience = 120'000;

    static QString name(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

    static QStringList command(const TinyIcons& icons, const QString& data, const QStringList& more)
    {
        return QStringList{"evaluate", "icons", "--data", data, "--model", name(icons.modelFolder())} + more;
    }

    ProgramResult evaluate(const QStringList& words) const
    {
        return runProgram(QStringList{"evaluate"} + words, {{"XDG_CACHE_HOME", m_cache->path()}, {"DARKROOM_DATA", ""}});
    }
    ProgramResult evaluate(const TinyIcons& icons, const QString& data, const QStringList& more) const
    {
        return runProgram(command(icons, data, more), {{"XDG_CACHE_HOME", m_cache->path()}});
    }
    ProgramResult evaluate(const TinyIcons& icons, const QStringList& more) const { return evaluate(icons, name(icons.data.path()), more); }

    std::optional<QTemporaryDir> m_cache;
};

QTEST_GUILESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
