#include "darkroom/base/parameters_text.h"

#include <QtTest>

namespace {

using namespace darkroom;

class ParametersTextTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("negative");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << "red apple"
                               << ""
                               << "x";
        QTest::newRow("lines") << "one\ntwo"
                               << "three\nfour"
                               << "x";
        QTest::newRow("comma in a value") << "p"
                                          << "n"
                                          << "a, b";
        QTest::newRow("colon in a value") << "p"
                                          << "n"
                                          << "a: b";
        QTest::newRow("newline in a value") << "p"
                                            << "n"
                                            << "a\nb";
        QTest::newRow("quotes in a value") << "p"
                                           << "n"
                                           << "\"a\", \\ b";
        QTest::newRow("quotes around a value") << "p"
                                               << "n"
                                               << "\"a\"";
        QTest::newRow("fields in the prompt") << "Steps: 3, Sampler: x, Seed: 1"
                                              << "Negative, prompt: no"
                                              << "x";
        QTest::newRow("beyond Latin-1") << QString::fromUtf8("\xE7\x8C\xAB") << QString::fromUtf8("\xF0\x9F\x98\x80")
                                        << QString::fromUtf8("\xC3\xA9, x");
        QTest::newRow("no prompt") << ""
                                   << "n"
                                   << "x";
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, negative);
        QFETCH(QString, value);
        const ParametersText text = {prompt.toStdString(), negative.toStdString(),
            {{"Steps", "20"}, {"Model", value.toStdString()}, {"CFG scale", "7.5"}, {"Size", "64x64"}}};
        QVERIFY2(parseParameters(formatParameters(text)) == text, formatParameters(text).c_str());
    }

    void fewerThanThreePairsAreThePrompt()
    {
        const ParametersText two = parseParameters("a cat\nnote: x, more: y");
        QCOMPARE(two.prompt, std::string("a cat\nnote: x, more: y"));
        QVERIFY(two.fields.empty());
        QCOMPARE(parseParameters("a cat\nSteps: 1, Seed: 2, Size: 8x8").fields.size(), std::size_t{3});
    }

    void keysAreLettersDigitsAndAFewSigns()
    {
        const ParametersText text = parseParameters("p\nADetailer model 2nd: x, Hires/up-scale: y, a.b: z, Steps: 3");
        QCOMPARE(*text.find("ADetailer model 2nd"), std::string("x"));
        QCOMPARE(*text.find("Hires/up-scale"), std::string("y"));
        QVERIFY(text.find("a.b") == nullptr);
    }

    void brokenQuotesAreTakenAsTheyStand()
    {
        const ParametersText text = parseParameters("p\nA1: \"no end, B2: \"bad \\x\", C3: \"\", D4: \"tail\" x, E5: ok");
        QCOMPARE(*text.find("A1"), std::string("\"no end"));
        QCOMPARE(*text.find("B2"), std::string("\"bad \\x\""));
        QCOMPARE(*text.find("C3"), std::string());
        QCOMPARE(*text.find("D4"), std::string("\"tail\" x"));
        QCOMPARE(*text.find("E5"), std::string("ok"));
    }

    void otherLineEndsAndSpacesAreTrimmed()
    {
        const ParametersText text = parseParameters("  a cat \r\n Negative prompt:  dog \r\nSteps: 1, Seed: 2, Size: 8x8\r\n");
        QCOMPARE(text.prompt, std::string("a cat"));
        QCOMPARE(text.negativePrompt, std::string("dog"));
        QCOMPARE(*text.find("Size"), std::string("8x8"));
    }

    void anyBytesAreTaken()
    {
        for (const std::string& text : {std::string(), std::string("\n\n"), std::string(":::,,,"),
                 std::string("\xff: \xfe, \xff\xff: \xfd, aa: b, bb: c"), std::string(3, '\0'), std::string("a: \"\\")}) {
            parseParameters(text);
        }
    }

    void longInputTakesLinearTime()
    {
        const std::size_t size = 2000000;
        parseParameters(std::string(size, 'a'));
        parseParameters(std::string(size, '"'));
        std::string pairs;
        while (pairs.size() < size) {
            pairs += "ab: \"x, ";
        }
        QVERIFY(parseParameters(pairs).fields.size() > 1000);
    }
};

} // namespace

QTEST_GUILESS_MAIN(ParametersTextTest)
#include "parameters_text_test.moc"
