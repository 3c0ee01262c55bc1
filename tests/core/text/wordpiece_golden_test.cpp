#include "support/goldens.h"

#include "darkroom/text/wordpiece.h"

#include <QtTest>

namespace {

using namespace darkroom;
using namespace darkroom::tests;

constexpr std::size_t kLongest = 128; ///< The goldens' README: cut to 128 with [CLS] and [SEP].

/// A golden folder may bring its own vocabulary; the copies use the one that ships with the program.
std::filesystem::path vocabularyFor(const std::filesystem::path& folder)
{
    const std::filesystem::path own = folder / "vocab.txt";
    return std::filesystem::exists(own) ? own : std::filesystem::path(DARKROOM_SOURCE_DIR) / "resources/models/icons/tokenizer/vocab.txt";
}

class WordPieceGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextGivesTheReferenceIds()
    {
        const GoldenFolders goldens = goldenFolders("tokenizers/wordpiece");
        QVERIFY2(goldens.fault.empty(), goldens.fault.c_str());
        std::size_t count = 0;
        CaseFaults faults;
        for (const std::filesystem::path& folder : goldens.folders) {
            const text::WordPieceTokenizer tokenizer(vocabularyFor(folder));
            for (const Json& entry : goldenJson(folder / "cases.json")) {
                ++count;
                const auto text = entry.at("text").get<std::string>();
                const auto expected = entry.at("ids").get<std::vector<std::int64_t>>();
                const auto got = tokenizer.encode(text, kLongest);
                faults.add(
                    entry.at("text").dump(), got == expected ? "" : "expected " + Json(expected).dump() + ", got " + Json(got).dump());
            }
        }
        reportGoldens("tokenizers/wordpiece", count, goldens.folders.size());
        QVERIFY2(faults.count() == 0, faults.text().c_str());
    }
};

} // namespace

QTEST_GUILESS_MAIN(WordPieceGoldenTest)
#include "wordpiece_golden_test.moc"
