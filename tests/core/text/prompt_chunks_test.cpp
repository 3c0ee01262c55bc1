#include "darkroom/text/effective_tokens.h"
#include "darkroom/text/prompt_chunks.h"

#include <QtTest>

using namespace darkroom;
using text::ClipPadding;
using text::ClipTokenizer;
using text::PromptChunk;

namespace {

constexpr std::size_t kRoom = ClipTokenizer::kColumns - 2;

const ClipTokenizer& tokenizer(ClipPadding padding = ClipPadding::End)
{
    static const auto merges = std::filesystem::path(DARKROOM_SOURCE_DIR) / "resources/models/clip/merges.txt";
    static const auto end = ClipTokenizer::ofMerges(merges, ClipPadding::End), zero = ClipTokenizer::ofMerges(merges, ClipPadding::Zero);
    return padding == ClipPadding::End ? end : zero;
}

std::string times(std::size_t count, const std::string& word)
{
    std::string words;
    for (std::size_t i = 0; i < count; ++i)
        words += word + " ";
    return words;
}

std::vector<PromptChunk> chunks(const std::string& prompt, std::span<const text::EmbeddingWord> words = {})
{
    return text::chunkPrompt(text::parsePrompt(prompt), tokenizer(), words);
}

/// A chunk's own ids, without frame.
std::vector<std::int64_t> inside(const PromptChunk& chunk)
{
    return {chunk.ids.begin() + 1, chunk.ids.begin() + 1 + static_cast<std::ptrdiff_t>(chunk.length)};
}

std::size_t lengthOf(const std::string& prompt)
{
    return tokenizer().ids(prompt).size();
}

} // namespace

class PromptChunksTest : public QObject {
    Q_OBJECT

private slots:
    void shortPromptIsTheRowOfTheTokenizer()
    {
        for (const std::string prompt : {"", "a red apple, flat"})
            for (const auto padding : {ClipPadding::End, ClipPadding::Zero}) {
                const auto& clip = tokenizer(padding);
                const auto made = text::chunkPrompt(text::parsePrompt(prompt), clip);
                QCOMPARE(made.size(), std::size_t{1});
                QCOMPARE(made.front().ids, clip.rows(prompt).front());
                QCOMPARE(made.front(), text::plainChunk(prompt, clip));
            }
    }

    void weightsStandAtTheirTokens()
    {
        const auto made = chunks("a (cat:1.5) b").front();
        QCOMPARE(made.weights.size(), ClipTokenizer::kColumns);
        QCOMPARE((std::vector<double>(made.weights.begin(), made.weights.begin() + 5)), (std::vector<double>{1, 1, 1.5, 1, 1}));
    }

    void fullChunkGoesOnInTheNext()
    {
        const auto made = chunks(times(kRoom, "cat") + "dog");
        QCOMPARE(made.size(), std::size_t{2});
        QCOMPARE(made[0].length, kRoom);
        QCOMPARE(made[0].ids.back(), tokenizer().end());
        QCOMPARE(inside(made[1]), tokenizer().ids("dog"));
        QCOMPARE(made[1].ids[2], tokenizer().end());
        QCOMPARE(chunks(times(kRoom, "cat")).size(), std::size_t{1});
    }

    void whatFollowsANearCommaMovesOn()
    {
        // The comma is the 61st token: 14 after it, and the chunk is full.
        const auto made = chunks(times(60, "cat") + ", " + times(15, "dog"));
        QCOMPARE(made.size(), std::size_t{2});
        QCOMPARE(made[0].length, std::size_t{61});
        QCOMPARE(inside(made[1]), tokenizer().ids(times(15, "dog")));
    }

    void commaBackOffReachesTwentyTokens_data()
    {
        QTest::addColumn<int>("commaAt");
        QTest::addColumn<int>("firstLength");
        QTest::newRow("twenty tokens before the end") << 55 << 56;
        QTest::newRow("one more") << 54 << 75;
        QTest::newRow("at the very end") << 74 << 75;
    }

    void commaBackOffReachesTwentyTokens()
    {
        QFETCH(int, commaAt);
        QFETCH(int, firstLength);
        const auto before = static_cast<std::size_t>(commaAt);
        const auto made = chunks(times(before, "cat") + ", " + times(kRoom - before, "dog"));
        QCOMPARE(made.size(), std::size_t{2});
        QCOMPARE(made[0].length, static_cast<std::size_t>(firstLength));
    }

    void commaThatFindsTheChunkFullMovesNothing()
    {
        const auto made = chunks(times(70, "cat") + ", " + times(4, "dog") + ", end");
        QCOMPARE(made[0].length, kRoom);
        QCOMPARE(inside(made[1]), tokenizer().ids(", end"));
    }

    void breakEndsAChunk()
    {
        const auto made = chunks("cat BREAK dog BREAK");
        QCOMPARE(made.size(), std::size_t{2});
        QCOMPARE(inside(made[0]), tokenizer().ids("cat"));
        QCOMPARE(inside(made[1]), tokenizer().ids("dog"));
        QCOMPARE(chunks("BREAK BREAK cat").size(), std::size_t{3});
    }

    void longestWordBecomesItsVectors()
    {
        const std::vector<text::EmbeddingWord> words = {{tokenizer().ids("my"), 1}, {tokenizer().ids("my-style"), 3}};
        const auto made = chunks("a (My-Style:1.2) cat", words).front();
        QCOMPARE(made.embeddings, (std::vector<text::EmbeddingPlace>{{2, 1}}));
        QCOMPARE(made.length, std::size_t{5});
        QCOMPARE((std::vector<double>(made.weights.begin() + 1, made.weights.begin() + 6)), (std::vector<double>{1, 1.2, 1.2, 1.2, 1}));
    }

    void embeddingThatDoesNotFitBeginsTheNextChunk()
    {
        const std::vector<text::EmbeddingWord> words = {{tokenizer().ids("mystyle"), 8}};
        const auto made = chunks(times(70, "cat") + "mystyle", words);
        QCOMPARE(made.size(), std::size_t{2});
        QCOMPARE(made[0].length, std::size_t{70});
        QCOMPARE(made[1].embeddings, (std::vector<text::EmbeddingPlace>{{1, 0}}));
        const std::vector<text::EmbeddingWord> huge = {{tokenizer().ids("mystyle"), 100}};
        QCOMPARE(chunks("mystyle", huge).back().length, kRoom);
    }

    void embeddingMovesOnWithItsComma()
    {
        const std::vector<text::EmbeddingWord> words = {{tokenizer().ids("mystyle"), 2}};
        const auto made = chunks(times(60, "cat") + ", mystyle " + times(13, "dog"), words);
        QCOMPARE(made[0].length, std::size_t{61});
        QVERIFY(made[0].embeddings.empty());
        QCOMPARE(made[1].embeddings, (std::vector<text::EmbeddingPlace>{{1, 0}}));
        QCOMPARE(made[1].length, std::size_t{15});
    }

    void effectiveTokensShowWordsWeightsAndChunks()
    {
        checkpoint::EmbeddingFile file;
        file.words = {"mystyle"};
        file.tensors = {{"emb_params", 3, 768}};
        const auto shown = text::effectiveTokens("(red:1.5) mystyle <lora:x:1> BREAK cat", false, tokenizer(), std::span(&file, 1));
        const std::vector<text::EffectiveToken> expected = {
            {"red", 1.5, 0, 1, false}, {"mystyle", 1.0, 0, 3, true}, {"cat", 1.0, 1, 1, false}};
        QCOMPARE(shown, expected);
    }

    void wordPiecesAreCountedAndCutAtTheEncodersLength()
    {
        const text::WordPieceTokenizer words({"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "red", "cat", "##s"}, "here");
        const auto read = text::wordPieceTokens("red cats red", words, 5);
        QCOMPARE(read.limit, std::size_t{3});
        QCOMPARE(read.count(), std::size_t{3});
        QCOMPARE(read.cut, std::size_t{1});
        QCOMPARE(read.tokens.back().text, std::string("##s"));
        QCOMPARE(read.chunks(), std::size_t{1});
        QCOMPARE(text::wordPieceTokens("", words, 5).count(), std::size_t{0});
    }

    void plainPromptIsShownAsItStandsAndCut()
    {
        const auto shown = text::effectiveTokens("(red:1.5)", true, tokenizer());
        QCOMPARE(shown.size(), lengthOf("(red:1.5)"));
        QCOMPARE(shown[1].weight, 1.0);
        QCOMPARE(text::effectiveTokens(times(100, "cat"), true, tokenizer()).size(), kRoom);
    }
};

QTEST_GUILESS_MAIN(PromptChunksTest)
#include "prompt_chunks_test.moc"
