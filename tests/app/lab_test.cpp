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
        for (const char* part : {"--w LIST", "--classifier-scale", "--turn-to", "--out", "--json", "Examples", "Exit codes"})
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
        }
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
