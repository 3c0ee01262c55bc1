#include "darkroom/evaluation/evaluate.h"

#include <QtTest>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace darkroom;
using namespace darkroom::evaluation;

namespace {

Accuracy accuracy(std::int64_t pictures, double top1)
{
    return {.pictures = pictures, .top1 = top1, .top5 = top1 + 0.25, .top1ByClass = top1 - 0.1};
}

Nearness nearness(std::int64_t pictures, double median)
{
    return {.pictures = pictures, .rmsMedian = median, .rmsLowest = median / 2.0, .shareBelowTen = 0.125, .featureMedian = 1.5};
}

/// Every part filled, each figure once.
IconsReport whole()
{
    IconsReport report;
    report.model = "Tiny";
    report.modelHash = "abc";
    report.parameters = 12'345'678;
    report.device = "CPU";
    report.precision = "fp32";
    report.sampler = "DDIM";
    report.steps = 7;
    report.w = 2.5;
    report.seed = 40;
    report.classes = 3;
    report.trainingPictures = 1200;
    report.featureChannels = 16;
    report.autoencoder = {{.split = "test_concepts", .pictures = 9, .psnr = 25.125, .ssim = 0.91}};
    report.real = {{"test_concepts", accuracy(10, 0.5), nearness(10, 21.0)}, {"test_pairs", accuracy(11, 0.6), nearness(11, 22.0)},
        {"test", accuracy(21, 0.64), nearness(21, 23.0)}};
    report.byClass = GeneratedPictures{accuracy(30, 0.32), nearness(30, 31.0)};
    report.fromPrompts = PromptPictures{{accuracy(31, 0.4), nearness(31, 32.0)}, {.pictures = 31, .top1 = 0.11, .top5 = 0.22},
        {.pictures = 11, .top1 = 0.33, .top5 = 0.44}};
    report.frechetOfReal = FrechetOfReal{.pictures = 200, .toTraining = 1.25, .testPictures = 21, .testToTraining = 2.5};
    report.guidance = {{.w = 0.0, .frechetToTraining = 9.5, .frechetToTest = 8.5, .generated = {accuracy(200, 0.2), nearness(200, 40.0)}},
        {.w = 4.0, .frechetToTraining = 7.5, .frechetToTest = 6.5, .generated = {accuracy(100, 0.3), nearness(100, 41.0)}}};
    report.seconds = 12.0;
    return report;
}

std::vector<std::string> linesOf(const IconsReport& report)
{
    std::vector<std::string> lines;
    std::istringstream stream(table(report));
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// The first line with a part, or nothing.
std::string lineWith(const IconsReport& report, const std::string& part)
{
    for (const auto& line : linesOf(report)) {
        if (line.find(part) != std::string::npos) return line;
    }
    return {};
}

bool shows(const IconsReport& report, const std::string& name, std::initializer_list<const char*> columns)
{
    const auto line = lineWith(report, name);
    return std::all_of(columns.begin(), columns.end(), [&](const char* column) { return line.find(column) != std::string::npos; });
}

/// The column at which the second word of a heading ends, counted in characters, not bytes.
std::size_t widthOf(const std::string& line)
{
    return static_cast<std::size_t>(QString::fromStdString(line).size());
}

} // namespace

class IconsReportTest : public QObject {
    Q_OBJECT

private slots:
    void theTableShowsEveryFigure()
    {
        const auto report = whole();
        QVERIFY(shows(report, "Tiny", {"12.3 M weights", "CPU", "fp32"}));
        QVERIFY(shows(report, "7 steps", {"DDIM", "w = 2.5", "first seed 40", "3 classes", "1200 training pictures"}));
        QVERIFY(shows(report, "  test_concepts", {"9", "25.12", "0.9100"}));
        QVERIFY(shows(report, "real, test_pairs", {"11", "60.0 %", "85.0 %", "50.0 %"}));
        QVERIFY(shows(report, "made by class alone, w = 2.5", {"30", "32.0 %", "57.0 %", "22.0 %"}));
        QVERIFY(shows(report, "share of real, test_concepts", {"64.0 %", "76.0 %", "55.0 %"}));
        QVERIFY(shows(report, "concept nearest, made", {"31", "11.0 %", "22.0 %"}));
        QVERIFY(shows(report, "concept nearest, real", {"11", "33.0 %", "44.0 %"}));
        QVERIFY(shows(report, "made from held-out prompts", {"31", "32.00", "16.00", "12.5 %", "1.500"}));
        QVERIFY(shows(report, "real training pictures to", {"200", "1.250"}));
        QVERIFY(shows(report, "real test pictures", {"21", "2.500"}));
        QVERIFY(shows(report, "made, w = 4", {"100", "7.500", "6.500", "30.0 %", "41.00"}));
    }

    void columnsStandUnderTheirHeadings()
    {
        const auto report = whole();
        QCOMPARE(widthOf(lineWith(report, "Class named by")), widthOf(lineWith(report, "real, test_pairs")));
        QCOMPARE(widthOf(lineWith(report, "Autoencoder, mean")), widthOf(lineWith(report, "  test_concepts")));
        // A letter of two bytes takes one place.
        QCOMPARE(widthOf(lineWith(report, "Fréchet distance")), widthOf(lineWith(report, "made, w = 4")));
        QCOMPARE(widthOf(lineWith(report, "Distance to nearest")), widthOf(lineWith(report, "made from held-out")));
    }

    // Bińkowski et al. 2018, section 4.
    void fewPicturesAreMarkedAsBiased()
    {
        QVERIFY(isBiased(159, 16) && !isBiased(160, 16));
        const auto report = whole();
        QVERIFY(shows(report, "made, w = 4", {"100*"}));
        QVERIFY(!shows(report, "made, w = 0", {"*"}));
        QVERIFY(shows(report, "fewer than ten", {"16 features"}));
        auto many = whole();
        many.featureChannels = 2;
        QVERIFY(lineWith(many, "fewer than ten").empty());
    }

    void aPartThatIsMissingHasNoLines()
    {
        IconsReport empty;
        empty.model = "Tiny";
        QCOMPARE(linesOf(empty).size(), std::size_t{2});
        empty.stopped = true;
        QVERIFY(!lineWith(empty, "Stopped early").empty());
        auto without = whole();
        without.byClass.reset();
        without.fromPrompts.reset();
        without.frechetOfReal.reset();
        QVERIFY(lineWith(without, "made").empty() && lineWith(without, "Fréchet").empty());
        QVERIFY(!lineWith(without, "real, test").empty());
    }

    void noShareIsMadeOfNothing()
    {
        auto report = whole();
        for (auto& real : report.real)
            real.accuracy.top1 = 0.0;
        QVERIFY(lineWith(report, "share of real").empty());
        QVERIFY(!toJson(report).at("by_class").contains("share_of_real_top1"));
    }

    void theJsonHoldsTheSameFigures()
    {
        const auto json = toJson(whole());
        QCOMPARE(json.at("format").get<std::string>(), std::string("darkroom-icons-evaluation-1"));
        QCOMPARE(json.at("unet_sha256").get<std::string>(), std::string("abc"));
        QCOMPARE(json.at("seed").get<int>(), 40);
        QCOMPARE(json.at("autoencoder")[0].at("psnr").get<double>(), 25.125);
        QCOMPARE(json.at("real").size(), std::size_t{3});
        QCOMPARE(json.at("real")[1].at("accuracy").at("top5").get<double>(), 0.85);
        QCOMPARE(json.at("by_class").at("share_of_real_top1").get<double>(), 0.5);
        QCOMPARE(json.at("by_class").at("nearest_training_picture").at("rms_median").get<double>(), 31.0);
        QCOMPARE(json.at("from_prompts").at("concept").at("top1").get<double>(), 0.11);
        QCOMPARE(json.at("from_prompts").at("concept_real").at("top5").get<double>(), 0.44);
        const auto& frechet = json.at("frechet");
        QCOMPARE(frechet.at("real_test").at("to_training").get<double>(), 2.5);
        QCOMPARE(frechet.at("real_test").at("biased").get<bool>(), true);
        QCOMPARE(frechet.at("generated")[0].at("biased").get<bool>(), false);
        QCOMPARE(frechet.at("generated")[1].at("w").get<double>(), 4.0);
        QCOMPARE(frechet.at("generated")[1].at("to_test").get<double>(), 6.5);
        QCOMPARE(json.at("table").size(), linesOf(whole()).size());
    }

    void partsAreLeftOutOfTheJsonToo()
    {
        const auto json = toJson(IconsReport{});
        for (const char* part : {"by_class", "from_prompts", "frechet"})
            QVERIFY2(!json.contains(part), part);
        QVERIFY(json.at("real").is_array() && json.at("real").empty());
    }

    void realPicturesAreFoundBySplit()
    {
        const auto report = whole();
        QCOMPARE(report.realOf("test_pairs")->accuracy.pictures, std::int64_t{11});
        QVERIFY(report.realOf("train") == nullptr);
    }
};

QTEST_GUILESS_MAIN(IconsReportTest)
#include "icons_report_test.moc"
