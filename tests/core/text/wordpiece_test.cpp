#include "darkroom/text/wordpiece.h"

#include "darkroom/base/files.h"
#include "support/expect_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

namespace {

using namespace darkroom;
using namespace darkroom::tests;
using darkroom::text::TokenBatch;
using darkroom::text::WordPieceTokenizer;
using Ids = std::vector<std::int64_t>;

enum Id : std::int64_t { Pad, Unk, Cls, Sep, Castle, PluralS, Red, Letter, Comma, Cat };

WordPieceTokenizer smallTokenizer()
{
    return WordPieceTokenizer({"[PAD]", "[UNK]", "[CLS]", "[SEP]", "castle", "##s", "red", "a", ",", "\xE7\x8C\xAB"}, "vocab.txt");
}

Ids encoded(std::string_view text, std::size_t longest = 32)
{
    return smallTokenizer().encode(text, longest);
}

class WordPieceTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreTakenApartLongestFirst() { QCOMPARE(encoded("Red castles"), (Ids{Cls, Red, Castle, PluralS, Sep})); }

    void aWordWithAnUnknownPartIsUnknownAsAWhole()
    {
        QCOMPARE(encoded("castlex redss xred"), (Ids{Cls, Unk, Red, PluralS, PluralS, Unk, Sep}));
    }

    void punctuationStandsAlone() { QCOMPARE(encoded("red,,castle"), (Ids{Cls, Red, Comma, Comma, Castle, Sep})); }

    void ideographsStandAlone() { QCOMPARE(encoded("red\xE7\x8C\xAB\xE7\x8C\xAB"), (Ids{Cls, Red, Cat, Cat, Sep})); }

    void accentsAndCaseFallAway()
    {
        QCOMPARE(encoded("R\xC3\x89"
                         "D \xC3\xA1"),
            (Ids{Cls, Red, Letter, Sep}));
    }

    void emptyTextIsItsFrame() { QCOMPARE(encoded(""), (Ids{Cls, Sep})); }

    void theCutKeepsTheEnd()
    {
        QCOMPARE(encoded("red red red red", 4), (Ids{Cls, Red, Red, Sep}));
        QCOMPARE(encoded("red castles", 4), (Ids{Cls, Red, Castle, Sep}));
        QCOMPARE(encoded("red", 2), (Ids{Cls, Sep}));
        DARKROOM_EXPECT_ERROR(ErrorKind::Internal, encoded("red", 1), "2");
    }

    void specialTokensInATextAreTakenAsTheyStand()
    {
        QCOMPARE(encoded("red[SEP]a [cls] [PAD"), (Ids{Cls, Red, Sep, Letter, Unk, Unk, Unk, Unk, Unk, Sep}));
    }

    void aWordOfAHundredLettersIsTheLongest()
    {
        QCOMPARE(encoded("a" + std::string(99, 's')).size(), std::size_t{32});
        QCOMPARE(encoded("a" + std::string(100, 's')), (Ids{Cls, Unk, Sep}));
    }

    void aBatchIsPaddedAndMasked()
    {
        const std::vector<std::string> texts = {"red", "", "red red red red red"};
        const TokenBatch batch = smallTokenizer().encodeBatch(texts, 5);
        QCOMPARE(batch.rows, std::size_t{3});
        QCOMPARE(batch.columns, std::size_t{5});
        QCOMPARE(batch.ids, (Ids{Cls, Red, Sep, Pad, Pad, Cls, Sep, Pad, Pad, Pad, Cls, Red, Red, Red, Sep}));
        QCOMPARE(batch.mask, (Ids{1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1}));
    }

    void tokensAreShownAsTheVocabularySpellsThem()
    {
        const std::vector<std::string> expected = {"castle", "##s", "[UNK]", ","};
        QVERIFY(smallTokenizer().tokens("Castles xyz,") == expected);
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, smallTokenizer().token(10), "10");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, smallTokenizer().token(-1), "-1");
    }

    void bytesThatAreNoTextDoNoHarm()
    {
        QCOMPARE(encoded("red\xff\xfe castle"), (Ids{Cls, Red, Castle, Sep}));
        QCOMPARE(encoded(std::string_view("re\0d", 4)), (Ids{Cls, Red, Sep}));
        std::mt19937 engine(7);
        for (int i = 0; i < 2000; ++i) {
            std::string bytes(engine() % 60, '\0');
            for (char& byte : bytes) {
                byte = static_cast<char>(engine());
            }
            const Ids ids = encoded(bytes, 16);
            QVERIFY(ids.size() >= 2 && ids.size() <= 16 && ids.front() == Cls && ids.back() == Sep);
        }
    }

    void aVocabularyWithoutItsFrameIsRefused()
    {
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Format, WordPieceTokenizer({"[PAD]", "[UNK]", "[CLS]"}, "some/vocab.txt"), "some/vocab.txt", "[SEP]");
        DARKROOM_EXPECT_ERROR(ErrorKind::Format, WordPieceTokenizer({}, "some/vocab.txt"), "[PAD]");
    }

    void aVocabularyFileIsReadByLines()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("vocab.txt").toStdString();
        writeFileAtomically(realFileSystem(), file, "[PAD]\r\n[UNK]\n[CLS]\n[SEP]\nred");
        const WordPieceTokenizer tokenizer{std::filesystem::path(file)};
        QCOMPARE(tokenizer.size(), std::size_t{5});
        QCOMPARE(tokenizer.encode("red", 8), (Ids{2, 4, 3}));
        DARKROOM_EXPECT_ERROR(ErrorKind::File, WordPieceTokenizer{std::filesystem::path(file + ".missing")}, file + ".missing");
    }
};

} // namespace

QTEST_GUILESS_MAIN(WordPieceTest)
#include "wordpiece_test.moc"
