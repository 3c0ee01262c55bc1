#include "darkroom/evaluation/model_card.h"

#include "darkroom/generation/model.h"

#include "icons_fixture.h"
#include "support/expect_error.h"
#include "support/failing_file_system.h"

#include <QtTest>

using namespace darkroom;
using namespace darkroom::evaluation;
using namespace darkroom::tests;

namespace {

ModelCardRequest cardRequest(const TinyIcons& icons)
{
    ModelCardRequest request;
    request.model = icons.modelFolder();
    request.data = icons.data.path();
    request.figures = {{"table", {"Autoencoder 31.25 dB"}}, {"steps", 20}};
    icons.data.write("run/log.jsonl",
        std::string(R"({"event":"started","step":0,"options":{"kind":"diffusion","batch":64}})"
                    "\n"
                    R"({"event":"step","step":720,"examples":7200,"examples_per_second":1.0,"loss":0.25,"mean_squared_error":0.5})"
                    "\n"));
    request.runs = {icons.data.path() / "run"};
    return request;
}

std::string text(const std::filesystem::path& file)
{
    return readFile(realFileSystem(), file, 1u << 20);
}

bool says(const std::string& page, const char* part)
{
    return page.find(part) != std::string::npos;
}

} // namespace

class ModelCardTest : public QObject {
    Q_OBJECT

private slots:
    void theCardTellsDataLicencesRecipeHoursAndFigures()
    {
        const TinyIcons icons;
        const auto card = modelCard(cardRequest(icons));
        QCOMPARE(card.at("name").get<std::string>(), std::string("Tiny"));
        QCOMPARE(card.at("data").at("pictures").get<int>(), TinyIcons::kTraining + TinyIcons::kConcepts + TinyIcons::kPairs);
        QCOMPARE(card.at("data").at("splits").at("test_pairs").get<int>(), TinyIcons::kPairs);
        QCOMPARE(card.at("data").at("credit").get<std::string>(), std::string("Trained on Drawings (Ann, MIT)."));
        const auto& styles = card.at("data").at("styles");
        QCOMPARE(styles.size(), std::size_t{2});
        QCOMPARE(styles.at(0).at("package").get<std::string>(), std::string("drawings"));
        QCOMPARE(styles.at(0).at("pictures").get<int>(), TinyIcons::kTraining);
        QCOMPARE(card.at("training").at(0).at("options").at("batch").get<int>(), 64);
        QCOMPARE(card.at("hours").get<double>(), 2.0);
        QCOMPARE(card.at("figures").at("steps").get<int>(), 20);
    }

    void thePageShowsWhatTheCardTells_data()
    {
        QTest::addColumn<QString>("part");
        for (const char* part : {"# Tiny", "Autoencoder 31.25 dB", "Trained on Drawings (Ann, MIT).", "| drawings 1.0 | Ann | MIT |",
                 "LICENSES.md", "diffusion: 720 steps", "2.0 hours", "\"batch\": 64", "mean_squared_error", "## Limits"})
            QTest::newRow(part) << part;
    }
    void thePageShowsWhatTheCardTells()
    {
        QFETCH(QString, part);
        const TinyIcons icons;
        const auto page = modelCardText(modelCard(cardRequest(icons)));
        QVERIFY2(says(page, qPrintable(part)), page.c_str());
    }

    void writingPutsCardPageAndLicencesBesideTheModel()
    {
        const TinyIcons icons;
        const auto request = cardRequest(icons);
        writeModelCard(realFileSystem(), request);
        QCOMPARE(readJson(request.model / "model_card.json"), modelCard(request));
        QCOMPARE(text(request.model / "MODEL_CARD.md"), modelCardText(modelCard(request)));
        QCOMPARE(text(request.model / "LICENSES.md"), text(request.data / "LICENSES.md"));
        QCOMPARE(text(request.model / "LICENSE-MIT.txt"), std::string("MIT\n"));
        QCOMPARE(describeModel(request.model).card.at("hours").get<double>(), 2.0);
    }

    void theTextEncodersLicenceIsOnTheCardWhenItIsThere()
    {
        const TinyIcons icons;
        const auto request = cardRequest(icons);
        QVERIFY(modelCard(request).at("text_encoder").is_null());
        writeFileAtomically(realFileSystem(), request.model / "text_encoder" / "LICENSE.md", "A small encoder, Apache License 2.0.\n");
        QVERIFY(says(modelCardText(modelCard(request)), "A small encoder, Apache License 2.0."));
    }

    void theClassifiersAccuracyByTimestepIsOnTheCardWhenItIsThere()
    {
        const TinyIcons icons;
        const auto request = cardRequest(icons);
        QVERIFY(modelCard(request).at("classifier").is_null());
        const Json test = {{"pictures", 40}, {"accuracy", {0.875, 0.25}}, {"top_five", {1.0, 0.5}}};
        const Json facts = {{"steps", 900}, {"examples", 57600}, {"loss", 1.5}, {"training_pictures", 13000},
            {"accuracy", {{"timesteps", {0, 500}}, {"tests", {{"test_pairs", test}}}}}};
        realFileSystem().createDirectories(request.model / "classifier");
        writeFileAtomically(realFileSystem(), request.model / "classifier" / "config.json", Json({{"darkroom_training", facts}}).dump());
        const auto page = modelCardText(modelCard(request));
        for (const char* part : {"900 steps on 57600 noisy latents of 13000 pictures", "| t | test_pairs, 40 pictures |",
                 "| 0 | 87.5 (100.0) |", "| 500 | 25.0 (50.0) |"})
            QVERIFY2(says(page, part), page.c_str());
    }

    void anIndexNamedAsDataMeansItsFolder()
    {
        const TinyIcons icons;
        auto request = cardRequest(icons);
        const auto expected = modelCard(request);
        request.data /= "index.jsonl";
        QCOMPARE(modelCard(request), expected);
    }

    void figuresOfSomethingElseAreRefused()
    {
        const TinyIcons icons;
        auto request = cardRequest(icons);
        request.figures = {{"steps", 20}};
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, modelCard(request), "table", "--json");
    }

    void aBrokenIndexNamesTheLine()
    {
        const TinyIcons icons;
        const auto request = cardRequest(icons);
        icons.data.write("index.jsonl", icons.line(0) + "{\n");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, modelCard(request), "index.jsonl:2");
    }

    void aDataSetWithoutItsLicencesIsRefused()
    {
        const TinyIcons icons;
        const auto request = cardRequest(icons);
        icons.data.remove("LICENSES.md");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, modelCard(request), "LICENSES.md");
    }

    void aFullDiskLeavesTheOldCardWhole()
    {
        const TinyIcons icons;
        auto request = cardRequest(icons);
        writeModelCard(realFileSystem(), request);
        const auto before = text(request.model / "model_card.json");
        request.figures["steps"] = 21;
        FailingFileSystem counting;
        writeModelCard(counting, request);
        writeFileAtomically(realFileSystem(), request.model / "model_card.json", before);
        for (int at = 0; at < counting.operations(); ++at) {
            FailingFileSystem failing(at, Afterwards::Fails);
            DARKROOM_EXPECT_ERROR(ErrorKind::File, writeModelCard(failing, request));
            QCOMPARE(readJson(request.model / "model_card.json").at("figures").at("steps").get<int>(), 20);
        }
    }
};

QTEST_GUILESS_MAIN(ModelCardTest)
#include "model_card_test.moc"
