#include "darkroom/checkpoint/open_facts.h"

#include "darkroom/generation/model.h"
#include "generation/model_plan.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::tests;
using namespace darkroom::checkpoint;
namespace fs = std::filesystem;

namespace {

fs::path golden(const std::string& place)
{
    return fs::path(DARKROOM_TEST_DATA) / "goldens" / place;
}

std::vector<std::string> keysOf(const std::vector<OpenFact>& facts)
{
    std::vector<std::string> keys;
    std::transform(facts.begin(), facts.end(), std::back_inserter(keys), [](const OpenFact& fact) { return fact.key; });
    return keys;
}

/// Answers as words and numbers, from flags.
Json answersFrom(const Json& flags, const std::vector<OpenFact>& facts)
{
    Json answers = Json::object();
    for (const auto& fact : facts)
        if (flags.contains(fact.key))
            answers[fact.key] = flags[fact.key].is_boolean() ? Json(flags[fact.key].get<bool>() ? "true" : "false") : flags[fact.key];
    return answers;
}

} // namespace

/// What a file doesn't tell, asked for once and remembered by its content.
class OpenFactsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path at(const std::string& name) const { return fs::path(m_folder->path().toStdString()) / name; }

    /// A golden's weights without what lies beside them.
    fs::path alone(const std::string& file) const
    {
        const auto copy = at("alone" + fs::path(file).extension().string());
        fs::copy_file(golden(file), copy);
        return copy;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", (m_folder->path() + "/data").toUtf8());
    }

    void whatIsDescribedHasNothingOpen()
    {
        QVERIFY(openFacts(identify(golden("adm/plain/model.pt"))).empty());
        QVERIFY(openFacts(identify(golden("compvis/unconditional-tiny/model.ckpt"))).empty());
        QVERIFY(openFacts(identify(golden("diffusers/sd15-tiny"))).empty());
        QVERIFY(openFacts(identify(alone("lora/sd15-kohya/lora.safetensors"))).empty());
    }

    void answersStandForTheFlagsOfGuidedDiffusion()
    {
        const auto file = alone("adm/new-attention-order/model.pt");
        const auto open = openFacts(identify(file));
        const auto keys = keysOf(open);
        for (const std::string key : {"noise_schedule", "num_head_channels", "use_new_attention_order", "image_size"})
            QVERIFY2(std::find(keys.begin(), keys.end(), key) != keys.end(), key.c_str());
        const auto flags = readJson(golden("adm/new-attention-order/flags.json"));
        rememberSettings(realFileSystem(), file, settingsFrom(identify(file), open, answersFrom(flags, open)));
        const auto answered = planGuided(identify(file)), flagged = planGuided(identify(golden("adm/new-attention-order/model.pt")));
        QVERIFY(openFacts(identify(file)).empty());
        QCOMPARE(answered.unet.options.heads, flagged.unet.options.heads);
        QVERIFY(answered.schedule.curve == flagged.schedule.curve);
        QCOMPARE(identify(file).width, identify(golden("adm/new-attention-order/model.pt")).width);
    }

    void ofFlagsBesideTheFileThoseThatAreMissingAreOpen()
    {
        const auto file = alone("adm/new-attention-order/model.pt");
        const auto beside = [&](const Json& flags) { writeFileAtomically(realFileSystem(), at("alone.json"), jsonText(flags)); };
        beside({{"image_size", 16}, {"noise_schedule", "cosine"}, {"num_head_channels", 16}, {"learn_sigma", true}});
        const auto open = openFacts(identify(file));
        QCOMPARE(keysOf(open), (std::vector<std::string>{"diffusion_steps", "use_new_attention_order"}));
        // On the command line: which, and what is taken.
        const auto warnings = describeModel(file).warnings;
        QCOMPARE(warnings.size(), std::size_t{1});
        for (const char* part : {"alone.pt", "diffusion_steps = 1000", "use_new_attention_order = false"})
            QVERIFY2(warnings[0].find(part) != std::string::npos, warnings[0].c_str());
        QCOMPARE(identify(file).notes, warnings);
        // Answers fill what is missing, and the file's own flags count first.
        rememberSettings(realFileSystem(), file, settingsFrom(identify(file), open, {{"use_new_attention_order", "true"}}));
        QVERIFY(openFacts(identify(file)).empty());
        QVERIFY(describeModel(file).warnings.empty());
        const auto settings = identify(file).settings;
        QCOMPARE(settings.at("use_new_attention_order"), Json(true));
        QCOMPARE(settings.at("noise_schedule"), Json("cosine"));
        beside({{"noise_schedule", "linear"}, {"diffusion_steps", 500}, {"use_new_attention_order", false}});
        QCOMPARE(identify(file).settings.at("use_new_attention_order"), Json(false));
        QCOMPARE(keysOf(openFacts(identify(file))), (std::vector<std::string>{"num_head_channels", "num_heads", "image_size"}));
        // Further answers join the earlier ones.
        rememberSettings(realFileSystem(), file, settingsFrom(identify(file), openFacts(identify(file)), {{"num_head_channels", 16}}));
        fs::remove(at("alone.json"));
        QCOMPARE(keysOf(openFacts(identify(file))), (std::vector<std::string>{"noise_schedule"}));
    }

    void aNumberOfHeadsLeavesTheirWidthUnset()
    {
        const auto file = alone("adm/new-attention-order/model.pt");
        writeFileAtomically(realFileSystem(), at("alone.json"), R"({"num_heads": 2, "image_size": 16})");
        for (const auto& fact : openFacts(identify(file)))
            if (fact.key == "num_head_channels") QCOMPARE(fact.usual, Json(-1));
        // As without flags: the published models' heads, not the program's four.
        writeFileAtomically(realFileSystem(), at("alone.json"), R"({"image_size": 16})");
        QCOMPARE(planGuided(identify(file)).unet.options.heads.back(), std::int64_t{1});
    }

    void answersStandForTheYamlOfLatentDiffusion()
    {
        const auto file = alone("compvis/unconditional-tiny/model.ckpt");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, planCompvis(identify(file)), "alone.ckpt", "heads");
        const auto open = openFacts(identify(file));
        rememberSettings(
            realFileSystem(), file, settingsFrom(identify(file), open, {{"num_heads", -1}, {"num_head_channels", 16}, {"image_size", 8}}));
        const auto answered = planCompvis(identify(file)),
                   described = planCompvis(identify(golden("compvis/unconditional-tiny/model.ckpt")));
        QCOMPARE(answered.unet.options.heads, described.unet.options.heads);
        QCOMPARE(answered.unet.options.sampleSize, described.unet.options.sampleSize);
        QCOMPARE(answered.autoencoder->options.scalingFactor, described.autoencoder->options.scalingFactor);
        QVERIFY(answered.predictionType == described.predictionType);
    }

    void answerGoesWithTheContentAndWithNoOther()
    {
        const auto file = alone("adm/plain/model.pt");
        const auto open = openFacts(identify(file));
        rememberSettings(realFileSystem(), file, settingsFrom(identify(file), open, Json::object()));
        fs::create_directories(at("elsewhere"));
        fs::rename(file, at("elsewhere/renamed.pt"));
        QVERIFY(openFacts(identify(at("elsewhere/renamed.pt"))).empty());
        const auto other = at("other.pt");
        fs::copy_file(golden("adm/unconditional/model.pt"), other);
        QVERIFY(!openFacts(identify(other)).empty());
    }

    void brokenAnswersAreNoneAndWrongOnesAreNamed()
    {
        const auto file = alone("adm/plain/model.pt");
        fs::create_directories(answersFile().parent_path());
        writeFileAtomically(realFileSystem(), answersFile(), "{");
        const auto identity = identify(file);
        const auto open = openFacts(identity);
        QVERIFY(!open.empty());
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, settingsFrom(identity, open, {{"noise_schedule", "loud"}}), "noise_schedule", "linear");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, settingsFrom(identity, open, {{"diffusion_steps", 0}}), "diffusion_steps");
        rememberSettings(realFileSystem(), file, settingsFrom(identity, open, Json::object()));
        QVERIFY(openFacts(identify(file)).empty());
    }
};

QTEST_GUILESS_MAIN(OpenFactsTest)
#include "open_facts_test.moc"
