#include "darkroom/text/prompt_syntax.h"

#include "support/expect_error.h"

#include <QtTest>

#include <cmath>

using namespace darkroom;
using namespace darkroom::tests;
using Pieces = std::vector<text::PromptPiece>;

Q_DECLARE_METATYPE(Pieces)

namespace {

QByteArray shown(const Pieces& pieces)
{
    QByteArray line;
    for (const auto& piece : pieces)
        line += piece.isBreak ? QByteArray("|BREAK| ")
                              : "\"" + QByteArray::fromStdString(piece.text) + "\" " + QByteArray::number(piece.weight, 'g', 17) + " ";
    return line;
}

constexpr double kRounding = 1e-12; // Products of few factors.

bool agree(const Pieces& a, const Pieces& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.text == y.text && x.isBreak == y.isBreak && std::abs(x.weight - y.weight) < kRounding;
    });
}

} // namespace

class PromptSyntaxTest : public QObject {
    Q_OBJECT

private slots:
    void promptBecomesWeightedPieces_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<Pieces>("pieces");
        const text::PromptPiece stop{.text = "", .weight = 1.0, .isBreak = true};
        const auto row = [](const char* name, const char* prompt, const Pieces& pieces) {
            QTest::newRow(name) << QString(prompt) << pieces;
        };
        row("nothing", "", {{"", 1.0}});
        row("plain", "normal text", {{"normal text", 1.0}});
        row("round", "an (important) word", {{"an ", 1.0}, {"important", 1.1}, {" word", 1.0}});
        row("square", "[less]", {{"less", 1 / 1.1}});
        row("nested", "((two)) [[down]]", {{"two", 1.21}, {" ", 1.0}, {"down", 1 / 1.21}});
        row("number", "a (hill:0.5) b", {{"a ", 1.0}, {"hill", 0.5}, {" b", 1.0}});
        row("number with spaces", "(x: 1.5 )", {{"x", 1.5}});
        row("signed numbers", "(x:+2)(y:-.5)", {{"x", 2.0}, {"y", -0.5}});
        row("never closed", "(unbalanced", {{"unbalanced", 1.1}});
        row("never opened", "unbalanced) x]", {{"unbalanced) x]", 1.0}});
        row("weight without bracket", "a:1.2) b", {{"a:1.2) b", 1.0}});
        row("escaped", "\\(literal\\] \\\\ \\[", {{"(literal] \\ [", 1.0}});
        row("lonely backslash", "a\\b", {{"ab", 1.0}});
        row("neighbours", "(unnecessary)(parens)", {{"unnecessaryparens", 1.1}});
        row("number alone in round ones", "(a:1.3) (b)", {{"a", 1.3}, {" ", 1.0}, {"b", 1.1}});
        row("no number", "(a:b)", {{"a:b", 1.1}});
        row("two points", "(a:1.2.3)", {{"a:1.2.3", 1.1}});
        row("all together", "a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).",
            {{"a ", 1.0}, {"house", 1.573}, {" ", 1.1}, {"on", 1.0}, {" a ", 1.1}, {"hill", 0.55}, {", sun, ", 1.1}, {"sky", 1.4641},
                {".", 1.1}});
        row("square takes no number", "[a:0.5]", {{"a:0.5", 1 / 1.1}});
        row("number needs round ones", "[a:0.5)]", {{"a:0.5)", 1 / 1.1}});
        row("break", "one BREAK two", {{"one", 1.0}, stop, {"two", 1.0}});
        row("break at the ends", "BREAK one\n BREAK ", {{"", 1.0}, stop, {"one", 1.0}, stop, {"", 1.0}});
        row("no word of its own", "OUTBREAK BREAKS break BREAK_", {{"OUTBREAK BREAKS break BREAK_", 1.0}});
        row("break beside a comma", "one,BREAK,two", {{"one,", 1.0}, stop, {",two", 1.0}});
        row("break beside other commas", "猫，BREAK、犬", {{"猫，", 1.0}, stop, {"、犬", 1.0}});
        row("break beside a letter of another writing", "猫BREAK é BREAKé", {{"猫BREAK é BREAKé", 1.0}});
        row("break in brackets", "(one BREAK two:2)", {{"one", 2.0}, stop, {"two", 2.0}});
        row("other scripts", "(\xE7\x8C\xAB) \xC3\xA4", {{"\xE7\x8C\xAB", 1.1}, {" \xC3\xA4", 1.0}});
    }

    void promptBecomesWeightedPieces()
    {
        QFETCH(QString, prompt);
        QFETCH(Pieces, pieces);
        const auto found = text::parsePrompt(prompt.toStdString());
        QVERIFY2(agree(found, pieces), shown(found).constData());
    }

    void weightsStayFinite()
    {
        constexpr std::size_t kMany = 40'000;
        const auto found = text::parsePrompt(std::string(kMany, '(') + "a");
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().text, std::string("a"));
        QCOMPARE(found.front().weight, 1e6);
        QCOMPARE(text::parsePrompt("((a:-999999):999999)").front().weight, -1e6);
    }

    /// Brackets far inside of others weigh nothing, closed or not, and those around them do as ever.
    void bracketsWithoutNumberWeighUpToALimit()
    {
        constexpr std::size_t kMany = 40'000, kDeepest = 256;
        const double least = text::parsePrompt(std::string(kDeepest, '[') + "a").front().weight;
        QVERIFY(least > 0.0 && least < 1e-10);
        QCOMPARE(text::parsePrompt(std::string(kMany, '[') + "a").front().weight, least);
        QCOMPARE(text::parsePrompt(std::string(kMany, '[') + "a" + std::string(kMany, ']')).front().weight, least);
        std::string pairs = "(";
        for (std::size_t i = 0; i < kMany; ++i)
            pairs += "[a](b)";
        QCOMPARE(text::parsePrompt(pairs + ")").size(), 2 * kMany);
    }

    void loraTagsAreTakenOut()
    {
        const auto found = text::takeLoraTags("a <lora:flat style:0.8> cat<lora:b> <b>");
        QCOMPARE(found.text, std::string("a  cat <b>"));
        QCOMPARE(found.loras, (std::vector<text::LoraTag>{{"flat style", 0.8}, {"b", 1.0}}));
    }

    void brokenLoraTagsAreNamed()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, text::takeLoraTags("a <lora::0.8>"), "<lora::0.8>");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, text::takeLoraTags("a <lora:x:strong>"), "<lora:x:strong>");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, text::takeLoraTags("a <lora:x:1:2>"), "<lora:x:1:2>");
    }

    void tagThatNeverEndsIsText() { QCOMPARE(text::takeLoraTags("a <lora:x").text, std::string("a <lora:x")); }

    void embeddingTagsNameFiles()
    {
        const auto tag = text::embeddingTag("/a/b c.pt");
        QCOMPARE(text::embeddingTags("x " + tag + ", <embedding:d><embedding:>"), (std::vector<std::string>{"/a/b c.pt", "d"}));
    }
};

QTEST_GUILESS_MAIN(PromptSyntaxTest)
#include "prompt_syntax_test.moc"
