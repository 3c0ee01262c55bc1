#include "app/program.h"
#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "darkroom/base/png_text.h"
#include "darkroom/generation/model.h"
#include "support/tiny_classifier.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace darkroom;
using namespace darkroom::tests;

class LabTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    ProgramResult lab(QStringList arguments) const
    {
        arguments.prepend("lab");
        return runProgram(arguments, {{"XDG_CACHE_HOME", m_folder.path()}});
    }
    QString tiny() const { return m_folder.filePath("tiny"); }
    Json report(const QString& file) const { return readJson(file.toStdString()); }

private slots:
    void initTestCase()
    {
        const auto folder = TinyModel().write(tiny().toStdString());
        writeTinyClassifier(folder / "classifier");
    }

    void helpHasExamplesAndNamesTheExitCodes()
    {
        const auto help = lab({"--help"});
        QCOMPARE(help.exitCode, 0);
        for (const char* part : {"--w LIST", "--classifier-scale", "--turn-to", "--axis", "--values", "--save", "--replay", "--out",
                 "--json", "Examples", "Exit codes"})
            QVERIFY2(help.out.contains(part), part);
    }

    void wrongOptionsCostExitCode2AndAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing to keep") << QStringList{"--w", "1"} << "--out";
        QTest::newRow("no numbers") << QStringList{"--w", "1,x", "--json", "r.json"} << "--w";
        QTest::newRow("interval") << QStringList{"--guidance-interval", "5,1", "--json", "r.json"} << "--guidance-interval";
        QTest::newRow("curve") << QStringList{"--guidance-curve", "wavy", "--json", "r.json"} << "--guidance-curve";
        QTest::newRow("method") << QStringList{"--guidance-method", "loud", "--json", "r.json"} << "--guidance-method";
        QTest::newRow("steps") << QStringList{"--steps", "0", "--json", "r.json"} << "--steps";
        QTest::newRow("class") << QStringList{"--class", "no such class", "--json", "r.json"} << "no such class";
        QTest::newRow("classifier class") << QStringList{"--classifier-class", "nothing", "--json", "r.json"} << "--classifier-class";
        QTest::newRow("axis") << QStringList{"--axis", "colour", "--values", "1,2", "--json", "r.json"} << "--axis";
        QTest::newRow("axis without values") << QStringList{"--axis", "seed", "--json", "r.json"} << "--values";
        QTest::newRow("value of the axis") << QStringList{"--axis", "seed", "--values", "1,x", "--json", "r.json"} << "'x'";
        QTest::newRow("steps twice") << QStringList{"--axis", "steps", "--values", "2", "--steps", "2", "--json", "r.json"} << "--steps";
        QTest::newRow("more than a replay takes") << QStringList{"--replay", "r.darkroom-lab", "--w", "1"} << "--w";
        QTest::newRow("unknown") << QStringList{"--colour", "red", "--json", "r.json"} << "--colour";
    }

    void wrongOptionsCostExitCode2AndAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto result = lab(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(named), qPrintable(result.err));
    }

    void bothKindsComeFromOneNoise()
    {
        const auto strip = m_folder.filePath("strip.png"), file = m_folder.filePath("report.json");
        const auto result = lab({"--model", tiny(), "--class", "cat", "--w", "0,1,2", "--classifier-scale", "0,2,4", "--seed", "7",
            "--steps", "4", "--turn-to", "6", "--out", strip, "--json", file, "--precision", "fp32"});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto told = report(file);
        const auto& group = told.at("groups").at(0);
        const auto& lanes = group.at("lanes");
        QCOMPARE(lanes.size(), std::size_t{6});
        QCOMPARE(lanes.at(0).at("kind").get<std::string>(), std::string("classifier-free"));
        QCOMPARE(lanes.at(2).at("scale").get<double>(), 3.0);
        QCOMPARE(lanes.at(5).at("kind").get<std::string>(), std::string("classifier"));
        QCOMPARE(lanes.at(5).at("classifier_scale").get<double>(), 4.0);
        // w 0 and scale 0 are the same picture: they share every row.
        QCOMPARE(lanes.at(3).at("rows").get<int>(), 0);
        QCOMPARE(lanes.at(3).at("rows_saved").get<int>(), 8);
        // One noise: the first evaluation of all lanes is one of two rows.
        int firstRows = 0, rows = 0;
        for (const auto& lane : lanes) {
            QCOMPARE(lane.at("steps").size(), std::size_t{4});
            QCOMPARE(lane.at("rows").get<int>() + lane.at("rows_saved").get<int>(), 8);
            firstRows += lane.at("steps").at(0).at("rows").get<int>();
            rows += lane.at("rows").get<int>();
            for (const char* field : {"delta_norm", "cosine", "parallel", "orthogonal", "shift", "std_ratio", "saturated", "sigma"})
                QVERIFY2(lane.at("steps").at(0).contains(field), field);
            QVERIFY(lane.contains("aligned"));
            for (const auto& step : lane.at("steps"))
                QVERIFY(step.at("saturated").is_number());
        }
        QCOMPARE(group.at("saturation").at("by").get<std::string>(), std::string("map"));
        QCOMPARE(firstRows, 2);
        QCOMPARE(group.at("rows").get<int>(), rows);
        QVERIFY(lanes.at(2).at("mean_shift").get<double>() > lanes.at(1).at("mean_shift").get<double>());
        QVERIFY(lanes.at(5).at("classifier_calls").get<int>() > 0);
        QCOMPARE(group.at("turn").at("from").size(), std::size_t{5});
        QCOMPARE(group.at("turn").at("from").at(0).at("distance").get<double>(), 0.0);

        const auto size = sizeOfPng(strip);
        QVERIFY(size.width() > 3 * TinyModel::kSize && size.height() > 3 * TinyModel::kSize);
        const auto bytes = bytesOf(strip);
        const auto texts = readPngText(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))), "strip.png");
        const auto* kept = texts.find("darkroom_lab");
        QVERIFY(kept != nullptr);
        QCOMPARE(parseJson(*kept, "strip.png").at("lanes").size(), std::size_t{6});
    }

    /// Without a map the decoder shows each step, so that none is left out; nothing else of the lanes is changed by it.
    void saturationIsToldOfEveryStepWithoutAMapToo()
    {
        const auto folder = m_folder.filePath("mapless"), file = m_folder.filePath("mapless.json"),
                   session = m_folder.filePath("mapless.darkroom-lab"), plain = m_folder.filePath("plain.darkroom-lab");
        TinyModel mapless;
        mapless.darkroom.preview.reset();
        mapless.write(folder.toStdString());
        const QStringList run = {"--model", folder, "--class", "cat", "--w", "0,40", "--seed", "7", "--steps", "5", "--precision", "fp32"};
        const auto result = lab(run + QStringList{"--json", file, "--save", session});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto group = report(file).at("groups").at(0);
        QCOMPARE(group.at("saturation").at("by").get<std::string>(), std::string("full"));
        QVERIFY(group.at("saturation").at("seconds").get<double>() > 0.0);
        for (const auto& lane : group.at("lanes"))
            for (const auto& step : lane.at("steps"))
                QVERIFY(step.at("saturated").is_number());
        QVERIFY(lab(run + QStringList{"--save", plain}).exitCode == 0);
        QVERIFY(report(session).at("lanes") == report(plain).at("lanes"));
    }

    void aSeparateClassifierMakesLanesOfAnUnconditionalNetwork()
    {
        const auto adm = QStringLiteral(DARKROOM_TEST_DATA) + "/goldens/adm/unconditional", file = m_folder.filePath("adm.json");
        const auto result = lab({"--model", adm + "/model.pt", "--classifier", adm + "/classifier.pt", "--classifier-class", "tench", "--w",
            "0", "--classifier-scale", "0,4,16", "--steps", "3", "--precision", "fp32", "--json", file});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto lanes = report(file).at("groups").at(0).at("lanes");
        QCOMPARE(lanes.size(), std::size_t{4});
        QCOMPARE(lanes.at(1).at("mean_shift").get<double>(), 0.0);
        QVERIFY(lanes.at(3).at("mean_shift").get<double>() > lanes.at(2).at("mean_shift").get<double>());
        QVERIFY(lanes.at(2).at("mean_shift").get<double>() > 0.0);
    }

    void stepsAreASecondAxis()
    {
        const auto file = m_folder.filePath("steps.json");
        const auto result =
            lab({"--model", tiny(), "--prompt", "red apple", "--w", "0,2", "--steps", "2,3", "--seed", "1", "--json", file});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto told = report(file);
        QCOMPARE(told.at("groups").size(), std::size_t{2});
        QCOMPARE(told.at("groups").at(1).at("lanes").at(0).at("steps").size(), std::size_t{3});
    }

    void everyAxisMakesAStripForEachValue_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("prompt") << "red apple, flat | green cat" << QStringList{"red apple, flat", "green cat"};
        QTest::newRow("sampler") << "heun,dpmpp_2m" << QStringList{"heun", "dpmpp_2m"};
        QTest::newRow("seed") << "7,18446744073709551615" << QStringList{"7", "18446744073709551615"};
        QTest::newRow("class") << "cat,0" << QStringList{"1", "0"};
        QTest::newRow("steps") << "2,3" << QStringList{"2", "3"};
        QTest::newRow("classifier-scale") << "0,2" << QStringList{"0", "2"};
    }

    void everyAxisMakesAStripForEachValue()
    {
        QFETCH(QString, values);
        QFETCH(QStringList, told);
        const QString axis = QTest::currentDataTag();
        const auto file = m_folder.filePath("axis.json");
        const auto steps = axis == "steps" ? QStringList() : QStringList{"--steps", "3"};
        const auto result = lab(QStringList{"--model", tiny(), "--class", "cat", "--w", "0,2", "--seed", "1", "--precision", "fp32",
                                    "--axis", axis, "--values", values, "--json", file}
            + steps);
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto groups = report(file).at("groups");
        QCOMPARE(groups.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(QString::fromStdString(groups.at(i).at("axis").at("name").get<std::string>()), axis);
            QCOMPARE(QString::fromStdString(groups.at(i).at("axis").at("value").get<std::string>()), told[static_cast<qsizetype>(i)]);
        }
        // What guidance moved differs along every axis.
        QVERIFY(groups.at(0).at("lanes").at(1).at("mean_shift") != groups.at(1).at("lanes").at(1).at("mean_shift"));
    }

    void aSavedSessionIsDevelopedAgainBitByBit()
    {
        const auto session = m_folder.filePath("s.darkroom-lab"), again = m_folder.filePath("again.darkroom-lab");
        const auto saved = lab({"--model", tiny(), "--class", "cat", "--w", "0,1,3", "--classifier-scale", "2", "--turn-to", "6", "--steps",
            "3", "--axis", "prompt", "--values", "red apple|cat", "--guidance-curve", "cosine", "--seed", "7", "--precision", "fp32",
            "--save", session});
        QVERIFY2(saved.exitCode == 0, qPrintable(saved.err));
        const auto kept = report(session);
        QCOMPARE(kept.at("format").get<std::string>(), std::string("darkroom-lab"));
        QCOMPARE(kept.at("batches").size(), std::size_t{4});
        QCOMPARE(kept.at("lanes").size(), std::size_t{2 * (4 + 4)});
        QVERIFY(!kept.at("lanes").at(0).at("request").at("guidance").at("curve").empty());
        QVERIFY(kept.at("machine").at("library").get<std::string>().starts_with("LibTorch "));
        QCOMPARE(kept.at("machine").at("model_hash").get<std::string>().size(), std::size_t{64});

        const auto json = m_folder.filePath("replay.json");
        const auto replayed = lab({"--replay", session, "--precision", "fp32", "--json", json, "--save", again});
        QVERIFY2(replayed.exitCode == 0, qPrintable(replayed.err));
        QVERIFY2(replayed.out.startsWith("Bit-identical: all 16 pictures are the recorded ones.\n"), qPrintable(replayed.out));
        QVERIFY(report(json).at("identical").get<bool>());
        QVERIFY(report(again) == kept);
    }

    void aModelWithoutAutoencoderTakesAnother()
    {
        const auto without = m_folder.filePath("without"), vae = m_folder.filePath("vae");
        TinyModel().write(without.toStdString());
        QVERIFY(QDir().rename(without + "/vae", vae));
        const auto session = m_folder.filePath("without.darkroom-lab");
        const QStringList run = {"--model", without, "--class", "cat", "--w", "0,2", "--steps", "2", "--seed", "7", "--precision", "fp32"};
        const auto refused = lab(run + QStringList{"--save", session});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.contains("has no autoencoder of its own") && refused.err.contains("--vae"), qPrintable(refused.err));
        const auto saved = lab(run + QStringList{"--vae", vae, "--save", session});
        QVERIFY2(saved.exitCode == 0, qPrintable(saved.err));
        QVERIFY(QDir().rename(vae, vae + "-moved"));
        const auto replayed = lab({"--replay", session, "--vae", vae + "-moved", "--precision", "fp32"});
        QVERIFY2(replayed.out.startsWith("Bit-identical"), qPrintable(replayed.out + replayed.err));
    }

    void whatMakesAReplayDifferIsTold()
    {
        const auto session = m_folder.filePath("s.darkroom-lab"), json = m_folder.filePath("other.json");
        QVERIFY(lab({"--model", tiny(), "--class", "cat", "--w", "0,3", "--steps", "2", "--seed", "7", "--precision", "fp32", "--save",
                        session})
                    .exitCode
            == 0);
        const auto folder = TinyModel().write(m_folder.filePath("other").toStdString(), /*seed=*/9);
        const auto result =
            lab({"--replay", session, "--model", QString::fromStdString(folder.string()), "--precision", "bf16", "--json", json});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY2(result.out.startsWith("2 of 2 pictures differ, by "), qPrintable(result.out));
        QVERIFY2(result.out.contains("The model has other weights"), qPrintable(result.out));
        QVERIFY2(result.out.contains("The precision was fp32, and is bf16."), qPrintable(result.out));
        const auto told = report(json);
        QVERIFY(!told.at("identical").get<bool>());
        QVERIFY(told.at("lanes").at(1).at("greatest").get<int>() > 0);
        QVERIFY(told.at("reasons").size() >= 2);
    }

    void aFileThatIsNoSessionIsNamed()
    {
        const auto file = m_folder.filePath("report.darkroom-lab");
        writeFileAtomically(realFileSystem(), file.toStdString(), std::string_view(R"({"format": "something"})"));
        const auto result = lab({"--replay", file});
        QCOMPARE(result.exitCode, 4);
        QVERIFY2(
            result.err.contains("report.darkroom-lab") && result.err.contains("no session of the guidance lab"), qPrintable(result.err));
        QCOMPARE(lab({"--replay", m_folder.filePath("none.darkroom-lab")}).exitCode, 3);
    }

    void theShippedModelShowsWhatGuidanceDoes()
    {
        const auto strip = m_folder.filePath("icons.png"), file = m_folder.filePath("icons.json");
        const auto result = lab({"--class", "bird", "--w", "0,2,6", "--seed", "7", "--steps", "4", "--guidance-interval", "0.2,20", "--out",
            strip, "--json", file});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto told = report(file);
        const auto& lanes = told.at("groups").at(0).at("lanes");
        QCOMPARE(lanes.size(), std::size_t{3});
        QVERIFY(lanes.at(2).at("mean_shift").get<double>() > lanes.at(1).at("mean_shift").get<double>());
        QVERIFY(lanes.at(0).at("mean_shift").get<double>() == 0.0);
        const auto model = describeModel(shippedModel());
        QVERIFY(sizeOfPng(strip).width() > 3 * model.width);
    }
};

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
