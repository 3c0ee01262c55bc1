#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/identity.h"
#include "support/goldens.h"
#include "ui/language/core_texts.h"
#include "ui/language/language.h"
#include "ui/language/language_names.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace darkroom;
using namespace darkroom::tests;
using namespace darkroom::ui;

namespace {

const char* const kRun = "./dev translations";

/// The literals that follow each say( in the code, as they are written.
QSet<QString> patternsInTheCode()
{
    static const QRegularExpression call(QStringLiteral("\\bsay\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression seam(QStringLiteral("\"\\s+\""));
    QSet<QString> found;
    for (const char* room : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(DARKROOM_SOURCE_DIR "/") + QString::fromLatin1(room),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = call.globalMatch(text); it.hasNext();) {
                QString literal = it.next().captured(1).trimmed().replace(seam, QString());
                literal = literal.sliced(1, literal.size() - 2);
                found << literal.replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\n"), QLatin1String("\n"));
            }
        }
    }
    return found;
}

QSet<QString> patternsOfTheWindow()
{
    QSet<QString> known;
    for (const char* pattern : corePatterns()) {
        known << QString::fromUtf8(pattern);
    }
    return known;
}

/// Words as they may stand in a sentence: a path with a space, a quoted name, a number, one that looks like a place.
std::vector<std::string> someWords()
{
    return {"/home/a b/one.safetensors", "\"conv_in.weight\"", "320", "[4, 4]", "%1", "x", "7.5", "é", "nine"};
}

} // namespace

/// What core says, in the window's languages.
class CoreTextsTest : public QObject {
    Q_OBJECT

private slots:
    void theWindowKnowsThePatternsOfTheCode();
    void aPatternSaysSomethingByItself();
    void everyPatternIsKnownAgain_data() { addLanguages(); }
    void everyPatternIsKnownAgain();
    void sentencesInARowAndInsideOfOthersAreKnown();
    void twoSentencesInARowStayApart_data() { addLanguages(); }
    void twoSentencesInARowStayApart();
    void otherTextsStayAsTheyAre();
    void whatIsSaidOfDamagedFilesIsTranslated_data() { addLanguages(); }
    void whatIsSaidOfDamagedFilesIsTranslated();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageName& language : languageNames()) {
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
        }
    }
};

void CoreTextsTest::theWindowKnowsThePatternsOfTheCode()
{
    const QSet<QString> code = patternsInTheCode(), window = patternsOfTheWindow();
    QVERIFY(!code.isEmpty());
    const QStringList missing = (code - window).values(), gone = (window - code).values();
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run %1: %2").arg(QLatin1String(kRun), missing.join(QLatin1Char('\n')))));
    QVERIFY2(gone.isEmpty(), qPrintable(QStringLiteral("run %1: %2").arg(QLatin1String(kRun), gone.join(QLatin1Char('\n')))));
}

void CoreTextsTest::aPatternSaysSomethingByItself()
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    for (const QString& pattern : patternsOfTheWindow()) {
        QVERIFY2(pattern.contains(word), qPrintable(pattern));
    }
}

void CoreTextsTest::everyPatternIsKnownAgain()
{
    QFETCH(QString, code);
    Language language(code);
    const std::vector<std::string> words = someWords();
    QStringList faults;
    for (const char* pattern : corePatterns()) {
        const QString said = QString::fromStdString(fill(QCoreApplication::translate("Core", pattern).toStdString(), words));
        if (const QString known = coreText(fill(pattern, words)); known != said) {
            faults << QString::fromUtf8(pattern) + QStringLiteral("\n  => ") + known;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void CoreTextsTest::sentencesInARowAndInsideOfOthersAreKnown()
{
    Language language(QStringLiteral("de"));
    constexpr const char* kChecksum = "The checksum of the text %1 is wrong: it may be damaged.";
    constexpr const char* kEnd = "The picture's end is missing: it may be cut off.";
    constexpr const char* kTitle = "%1, from text";
    constexpr const char* kPart = "Latent diffusion";
    const auto german = [](const char* pattern, const std::vector<std::string>& words = {}) {
        const QString said = QCoreApplication::translate("Core", pattern);
        [&] { QVERIFY(said != QString::fromUtf8(pattern)); }();
        return fill(said.toStdString(), words);
    };
    const std::string row = fill(kChecksum, {"a. B"}) + " " + kEnd + "\n" + fill(kChecksum, {"%1"}) + " Nobody says this.";
    const std::string rowInGerman =
        german(kChecksum, {"a. B"}) + " " + german(kEnd) + "\n" + german(kChecksum, {"%1"}) + " Nobody says this.";
    QCOMPARE(coreText(row).toStdString(), rowInGerman);
    QCOMPARE(coreText(fill(kTitle, {kPart})).toStdString(), german(kTitle, {german(kPart)}));
}

/// Also those whose pattern begins with a place for words, which might take the sentence before for one of them.
void CoreTextsTest::twoSentencesInARowStayApart()
{
    QFETCH(QString, code);
    Language language(code);
    const std::vector<std::string> first = {"/home/a.safetensors", "4", "320", "x", "7", "y", "1", "z", "9"};
    const std::vector<std::string> second = {"/home/b.safetensors", "5", "640", "u", "8", "v", "2", "w", "3"};
    const auto all = corePatterns();
    std::vector<const char*> sentences;
    for (const char* pattern : all) {
        const std::string text = pattern;
        if (text.starts_with("%1") && text.ends_with('.')) {
            sentences.push_back(pattern);
        }
    }
    QVERIFY(sentences.size() > 100);
    QStringList faults;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        for (const std::size_t next : {i, (i + 1) % sentences.size(), (i + 17) % sentences.size()}) {
            const auto said = [](const char* pattern, const std::vector<std::string>& words) {
                return fill(QCoreApplication::translate("Core", pattern).toStdString(), words);
            };
            const std::string row = fill(sentences[i], first) + " " + fill(sentences[next], second);
            const std::string expected = said(sentences[i], first) + " " + said(sentences[next], second);
            if (coreText(row).toStdString() != expected) {
                faults << QString::fromStdString(row) + QStringLiteral("\n  => ") + coreText(row);
            }
        }
    }
    for (const QString& fault : std::as_const(faults)) {
        qWarning().noquote() << fault;
    }
    QVERIFY(faults.isEmpty());
}

void CoreTextsTest::otherTextsStayAsTheyAre()
{
    Language language(QStringLiteral("de"));
    for (const char* text : {"", " ", "red apple, flat", "/home/a b/one.safetensors", "Is this. A text? Of nobody!", "äöü\n\n."}) {
        QCOMPARE(coreText(text), QString::fromUtf8(text));
    }
}

void CoreTextsTest::whatIsSaidOfDamagedFilesIsTranslated()
{
    QFETCH(QString, code);
    Language language(code);
    const auto [folders, fault] = badFolders();
    QVERIFY2(fault.empty(), fault.c_str());
    QStringList english;
    for (const auto& folder : folders) {
        const Json outcomes = goldenJson(folder / "expected.json");
        for (const auto& [name, expected] : outcomes.items()) {
            try {
                checkpoint::identify(folder / name);
            } catch (const Error& error) {
                const bool isSame = coreText(error.sentence()).toStdString() == error.sentence();
                if (isSame != (code == QLatin1String(kSourceLanguage))) {
                    english << QString::fromStdString(error.sentence());
                }
            }
        }
    }
    QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
}

QTEST_MAIN(CoreTextsTest)
#include "core_texts_test.moc"
