#include "darkroom/text/clip.h"

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
using text::ClipPadding;
using text::ClipTokenizer;
using Ids = std::vector<std::int64_t>;
namespace fs = std::filesystem;

fs::path shippedMerges()
{
    return fs::path(DARKROOM_SOURCE_DIR) / "resources/models/clip/merges.txt";
}

const ClipTokenizer& shipped()
{
    static const auto tokenizer = ClipTokenizer::ofMerges(shippedMerges(), ClipPadding::End);
    return tokenizer;
}

/// The shipped vocabulary as a folder of transformers has it.
Json vocabularyJson()
{
    // The texts that tokens are shown as lose what makes them unique, so the vocabulary is built here as its format says.
    Json vocabulary;
    std::vector<std::string> names;
    const auto character = [](int code) {
        return code < 0x80 ? std::string(1, static_cast<char>(code))
                           : std::string({static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))});
    };
    std::vector<std::string> others;
    for (int byte = 0; byte < 256; ++byte) {
        const bool printable = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
        if (printable)
            names.push_back(character(byte));
        else
            others.push_back(character(0x100 + static_cast<int>(others.size())));
    }
    names.insert(names.end(), others.begin(), others.end());
    for (std::size_t i = 0; i < 256; ++i)
        names.push_back(names[i] + "</w>");
    std::ifstream merges(shippedMerges());
    for (std::string line; std::getline(merges, line);)
        if (const auto space = line.find(' '); !line.starts_with("#version"))
            names.push_back(line.substr(0, space) + line.substr(space + 1));
    names.insert(names.end(), {"<|startoftext|>", "<|endoftext|>"});
    for (std::size_t i = 0; i < names.size(); ++i)
        vocabulary[names[i]] = i;
    return vocabulary;
}

class ClipTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    Json m_vocabulary;

    fs::path at(const std::string& name) const { return fs::path(m_temporary.path().toStdString()) / name; }
    static void write(const fs::path& file, const std::string& text)
    {
        realFileSystem().createDirectories(file.parent_path());
        writeFileAtomically(realFileSystem(), file, text);
    }
    fs::path folder(const std::string& name)
    {
        write(at(name) / "vocab.json", m_vocabulary.dump());
        fs::copy_file(shippedMerges(), at(name) / "merges.txt", fs::copy_options::overwrite_existing);
        return at(name);
    }

private slots:
    void initTestCase() { m_vocabulary = vocabularyJson(); }

    void aTextsIdsStandBetweenBeginAndEnd()
    {
        QCOMPARE(shipped().size(), std::size_t{49408});
        QCOMPARE(shipped().encode("a photo of a cat"), (Ids{49406, 320, 1125, 539, 320, 2368, 49407}));
        QCOMPARE(shipped().encode(""), (Ids{49406, 49407}));
    }

    void cuttingKeepsTheFirstTokensAndTheEnd()
    {
        const std::string text = "one two three four five six seven";
        const auto whole = shipped().encode(text);
        for (std::size_t longest = 2; longest <= whole.size() + 2; ++longest) {
            auto expected = whole;
            if (longest < whole.size()) {
                expected.resize(longest - 1);
                expected.push_back(shipped().end());
            }
            QCOMPARE(shipped().encode(text, longest), expected);
        }
    }

    void longTextsGoOnInFurtherRows()
    {
        std::string text;
        for (int i = 0; i < 160; ++i)
            text += "word ";
        const auto rows = shipped().rows(text);
        QCOMPARE(rows.size(), std::size_t{3});
        Ids joined;
        for (const auto& row : rows) {
            QCOMPARE(row.size(), ClipTokenizer::kColumns);
            QCOMPARE(row.front(), shipped().begin());
            QCOMPARE(row.back(), shipped().end());
            const auto end = std::find(row.begin(), row.end(), shipped().end());
            joined.insert(joined.end(), row.begin() + 1, end);
        }
        QCOMPARE(joined, shipped().ids(text));
        QCOMPARE(shipped().rows("").size(), std::size_t{1});
    }

    void paddingFollowsTheEncoder()
    {
        const auto zero = ClipTokenizer::ofMerges(shippedMerges(), ClipPadding::Zero);
        const auto mark = ClipTokenizer::ofMerges(shippedMerges(), ClipPadding::ExclamationMark);
        QCOMPARE(shipped().rows("cat").front().back(), std::int64_t{49407});
        QCOMPARE(zero.rows("cat").front().back(), std::int64_t{0});
        QCOMPARE(mark.rows("cat").front().back(), std::int64_t{0});
        QCOMPARE(zero.ids("cat!"), shipped().ids("cat!"));
        QCOMPARE(mark.ids("cat!").back(), std::int64_t{0});
    }

    void tokensAreShownAsTheTextThatTheyStandFor()
    {
        QCOMPARE(shipped().tokens("a red Apple"), (std::vector<std::string>{"a", "red", "apple"}));
        std::string joined;
        for (const auto& token : shipped().tokens("supercalifragilisticexpialidocious"))
            joined += token;
        QCOMPARE(joined, std::string("supercalifragilisticexpialidocious"));
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, shipped().token(49408), "49408");
    }

    void aVeryLongWordTakesNoLongerThanItsLength()
    {
        const auto ids = shipped().ids(std::string(1'000'000, 'x'));
        QVERIFY(ids.size() > 1000);
    }

    void bytesThatAreNoTextCountAsReplacements()
    {
        QCOMPARE(shipped().ids("a\xFF"
                               "b"),
            shipped().ids("a\xEF\xBF\xBD"
                          "b"));
        QCOMPARE(shipped().ids("\xF0\x9F"), shipped().ids("\xEF\xBF\xBD"));
    }

    void foldersOfEveryFormGiveTheSameIds()
    {
        const auto two = folder("two");
        const std::string text = "Ünïcödé cat, 12 dogs";
        QCOMPARE(ClipTokenizer::ofFolder(two, ClipPadding::End).ids(text), shipped().ids(text));
        Json merges = Json::array();
        std::ifstream lines(shippedMerges());
        for (std::string line; std::getline(lines, line);)
            if (!line.starts_with("#version")) merges.push_back({line.substr(0, line.find(' ')), line.substr(line.find(' ') + 1)});
        const Json whole = {{"model", {{"type", "BPE"}, {"vocab", m_vocabulary}, {"merges", merges}}}};
        write(at("one") / "tokenizer.json", whole.dump());
        QCOMPARE(ClipTokenizer::ofFolder(at("one"), ClipPadding::End).ids(text), shipped().ids(text));
    }

    void aFoldersPaddingIsReadAsTransformersReadsIt()
    {
        const auto padded = [&](const char* config, const char* map, ClipPadding fallback) {
            const auto made = folder("padded");
            fs::remove(made / "tokenizer_config.json");
            fs::remove(made / "special_tokens_map.json");
            if (config != nullptr) write(made / "tokenizer_config.json", config);
            if (map != nullptr) write(made / "special_tokens_map.json", map);
            return ClipTokenizer::ofFolder(made, fallback).padding();
        };
        constexpr std::int64_t kEnd = 49407;
        const char *end = R"({"pad_token": "<|endoftext|>"})", *mark = R"({"pad_token": {"content": "!"}})";
        QCOMPARE(padded(nullptr, nullptr, ClipPadding::End), kEnd);
        QCOMPARE(padded(nullptr, nullptr, ClipPadding::Zero), std::int64_t{0});
        QCOMPARE(padded(end, nullptr, ClipPadding::Zero), kEnd);
        QCOMPARE(padded(end, mark, ClipPadding::End), std::int64_t{0});
        QCOMPARE(padded(R"({"pad_token": "<|endoftext|>", "added_tokens_decoder": {}})", mark, ClipPadding::End), kEnd);
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, padded(R"({"pad_token": "[PAD]"})", nullptr, ClipPadding::End), "pad_token", "[PAD]");
    }

    void brokenFilesAreNamed()
    {
        auto missing = m_vocabulary;
        missing.erase("<|endoftext|>");
        const auto broken = folder("broken");
        write(broken / "vocab.json", missing.dump());
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, ClipTokenizer::ofFolder(broken, ClipPadding::End), "vocab.json", "<|endoftext|>");
        write(broken / "vocab.json", R"({"a": -1})");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, ClipTokenizer::ofFolder(broken, ClipPadding::End), "vocab.json", "a");
        auto sparse = m_vocabulary;
        sparse["far"] = 16'000'000;
        write(broken / "vocab.json", sparse.dump());
        write(broken / "merges.txt", "");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, ClipTokenizer::ofFolder(broken, ClipPadding::End), "vocab.json", "16000000");
        write(broken / "vocab.json", "[]");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, ClipTokenizer::ofFolder(broken, ClipPadding::End), "vocab.json");
        write(broken / "vocab.json", m_vocabulary.dump());
        write(broken / "merges.txt", "#version: 0.2\ni n\nthree of them\n");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, ClipTokenizer::ofFolder(broken, ClipPadding::End), "merges.txt", "line 3");
        write(broken / "merges.txt", "a qzqzq\n");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, ClipTokenizer::ofFolder(broken, ClipPadding::End), "vocab.json", "qzqzq");
        fs::remove(broken / "merges.txt");
        DARKROOM_EXPECT_ERROR(ErrorKind::File, ClipTokenizer::ofFolder(broken, ClipPadding::End), "merges.txt");
    }

    void normalizedAddedTokensAreFoundInNormalisedText()
    {
        // As transformers 5.24 gives them: plain added tokens are looked for first, the others after the text was made lower case.
        const auto place = folder("normalized");
        write(place / "tokenizer_config.json",
            R"({"added_tokens_decoder": {"49408": {"content": "<cat>", "normalized": true}, "49409": {"content": "<cat>-toy", "normalized": false}}})");
        const auto tokenizer = ClipTokenizer::ofFolder(place, ClipPadding::End);
        QCOMPARE(tokenizer.ids("a <cat>-toy"), (Ids{320, 49409}));
        QCOMPARE(tokenizer.ids("<CAT>"), Ids{49408});
        QCOMPARE(tokenizer.ids("<|StartOfText|>"), (Ids{27, 347, 993, 6659, 4160, 91, 285}));
        QCOMPARE(tokenizer.ids("<|startoftext|>"), Ids{49406});
    }

    void addedTokensCountWithTheLongestFirst()
    {
        const auto place = folder("added");
        write(place / "tokenizer_config.json",
            R"({"added_tokens_decoder": {"49408": {"content": "<cat>"}, "49409": {"content": "<cat>-toy", "normalized": false}}})");
        const auto tokenizer = ClipTokenizer::ofFolder(place, ClipPadding::End);
        QCOMPARE(tokenizer.ids("a <cat>-toy"), (Ids{shipped().ids("a").front(), 49409}));
        QCOMPARE(tokenizer.ids("<cat>"), Ids{49408});
        QCOMPARE(tokenizer.token(49409), std::string("<cat>-toy"));
        write(place / "tokenizer_config.json", R"({"added_tokens_decoder": {"16000000": {"content": "<cat>"}}})");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, ClipTokenizer::ofFolder(place, ClipPadding::End), "<cat>", "16000000");
    }

    void savedFolderOpensAsTheSameTokenizer()
    {
        for (const auto padding : {ClipPadding::End, ClipPadding::ExclamationMark}) {
            const auto original = ClipTokenizer::ofMerges(shippedMerges(), padding);
            original.save(realFileSystem(), at("saved"));
            const auto opened = ClipTokenizer::ofFolder(at("saved"), ClipPadding::Zero);
            for (const std::string text : {"", "a red apple!", "<|endoftext|> caf\xC3\xA9 12"})
                QCOMPARE(opened.rows(text), original.rows(text));
            QCOMPARE(opened.size(), original.size());
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(ClipTest)
#include "clip_test.moc"
