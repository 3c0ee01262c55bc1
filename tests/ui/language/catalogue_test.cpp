#include "darkroom/base/sampler_names.h"
#include "ui/language/core_texts.h"
#include "ui/language/language.h"
#include "ui/language/language_names.h"
#include "ui/language/ts_file.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%(?:[0-9]+|n)"));
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        found << it.next().captured();
    }
    found.sort();
    return found;
}

/// A singular may name the thing alone: "a picture".
bool hasPlaceholders(const TsMessage& message, const QString& form)
{
    QStringList wanted = placeholders(message.source);
    if (placeholders(form) == wanted) {
        return true;
    }
    wanted.removeAll(QStringLiteral("%n"));
    return message.isPlural && message.forms.size() > 1 && form == message.forms.front() && placeholders(form) == wanted;
}

int pluralForms(const QString& code)
{
    return code == QLatin1String("ja") || code == QLatin1String("zh_CN") ? 1 : 2;
}

} // namespace

/// The files of translations against the code, and the choice of a language.
class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void everyPlaceholderIsThere_data() { addLanguages(); }
    void everyPlaceholderIsThere();
    void shortcutsInTextsStayAsTheyAre_data() { addLanguages(); }
    void shortcutsInTextsStayAsTheyAre();
    void theFilesHoldTheTextsOfTheCode_data() { addLanguages(); }
    void theFilesHoldTheTextsOfTheCode();
    void samplersAndSchedulesAreExplainedInEveryLanguage();
    void theDesktopsFirstKnownLanguageIsTaken();
    void aTextIsKnownAgainUntilItIsChanged();
    void anUnknownChoiceMeansTheDesktops();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageName& language : languageNames()) {
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
        }
    }
};

void CatalogueTest::everyTextIsTranslated()
{
    QFETCH(QString, code);
    const QList<TsMessage> messages = readTs(tsPath(code));
    QVERIFY2(!messages.isEmpty(), qPrintable(tsPath(code)));
    for (const TsMessage& message : messages) {
        const QString what = message.context + QStringLiteral(": ") + message.source;
        QVERIFY2(message.type.isEmpty(), qPrintable(message.type + QStringLiteral(", ") + what));
        QVERIFY2(message.forms.size() == (message.isPlural ? pluralForms(code) : 1), qPrintable(what));
        QVERIFY2(!message.forms.contains(QString()), qPrintable(what));
    }
}

void CatalogueTest::everyPlaceholderIsThere()
{
    QFETCH(QString, code);
    for (const TsMessage& message : readTs(tsPath(code))) {
        for (const QString& form : message.forms) {
            QVERIFY2(hasPlaceholders(message, form), qPrintable(message.source + QStringLiteral(" => ") + form));
            QCOMPARE(form.startsWith(QLatin1Char(' ')) || form.startsWith(QChar(0xFF08)), message.source.startsWith(QLatin1Char(' ')));
            QCOMPARE(form.endsWith(QChar(0x2026)), message.source.endsWith(QChar(0x2026)));
        }
    }
}

void CatalogueTest::shortcutsInTextsStayAsTheyAre()
{
    QFETCH(QString, code);
    static const QRegularExpression keys(QStringLiteral("\\b(?:Ctrl|Alt|Shift)\\+[A-Za-z0-9+]+|\\bF[0-9]+\\b"));
    const auto keysIn = [](const QString& text) {
        QStringList found;
        for (auto it = keys.globalMatch(text); it.hasNext();) {
            found << it.next().captured();
        }
        found.sort();
        return found;
    };
    for (const TsMessage& message : readTs(tsPath(code))) {
        for (const QString& form : message.forms) {
            QVERIFY2(keysIn(form) == keysIn(message.source), qPrintable(form));
            QVERIFY2(form.count(QLatin1Char('&')) == message.source.count(QLatin1Char('&')), qPrintable(form));
        }
    }
}

void CatalogueTest::theFilesHoldTheTextsOfTheCode()
{
    QFETCH(QString, code);
    const auto keysOf = [](const QString& path) {
        QSet<QString> keys;
        for (const TsMessage& message : readTs(path)) {
            keys << message.key();
        }
        return keys;
    };
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("darkroom_%1.ts").arg(code));
    QVERIFY(QFile::copy(tsPath(code), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(DARKROOM_SOURCE_DIR));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("ui"), QStringLiteral("app")};
    if (code == QLatin1String(kSourceLanguage)) {
        arguments << QStringLiteral("-pluralonly");
    }
    lupdate.start(QStringLiteral(DARKROOM_LUPDATE), arguments << QStringLiteral("-ts") << copy);
    QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    const QSet<QString> before = keysOf(tsPath(code));
    const QSet<QString> after = keysOf(copy);
    const QStringList missing = (after - before).values();
    const QStringList gone = (before - after).values();
    QVERIFY2(
        missing.isEmpty(), qPrintable(QStringLiteral("not in the file, run ./dev translations: ") + missing.join(QStringLiteral("; "))));
    QVERIFY2(
        gone.isEmpty(), qPrintable(QStringLiteral("no longer in the code, run ./dev translations: ") + gone.join(QStringLiteral("; "))));
}

void CatalogueTest::samplersAndSchedulesAreExplainedInEveryLanguage()
{
    const auto texts = coreTexts();
    const auto isThere = [&](std::string_view note) {
        return std::any_of(texts.begin(), texts.end(), [&](const char* text) { return note == text; });
    };
    for (const SamplerName& sampler : samplerNames()) {
        QVERIFY2(isThere(sampler.note), sampler.note.data());
    }
    for (const ScheduleName& schedule : scheduleNames()) {
        QVERIFY2(isThere(schedule.note), schedule.note.data());
    }
}

void CatalogueTest::theDesktopsFirstKnownLanguageIsTaken()
{
    const auto wanted = [](const char* names) { return desktopLanguage(QString::fromLatin1(names).split(QLatin1Char(' '))); };
    QCOMPARE(wanted("de-AT de"), QStringLiteral("de"));
    QCOMPARE(wanted("pt-BR fr-CA"), QStringLiteral("fr"));
    QCOMPARE(wanted("en-US de"), QStringLiteral("en"));
    QCOMPARE(wanted("zh-CN"), QStringLiteral("zh_CN"));
    QCOMPARE(wanted("zh-Hant-TW ja-JP"), QStringLiteral("ja"));
    QCOMPARE(wanted("C"), QStringLiteral("en"));
    QCOMPARE(wanted("nl-NL"), QStringLiteral("en"));
}

void CatalogueTest::aTextIsKnownAgainUntilItIsChanged()
{
    Language language(QStringLiteral("en"));
    const auto queue = [] { return QCoreApplication::translate("darkroom::MainWindow", "Queue"); };
    const QString english = queue();
    const QString held = english; // shares its memory, as a control does
    QString changed = english;
    changed += QLatin1Char('!');
    QCOMPARE(english, QStringLiteral("Queue"));
    language.setChoice(QStringLiteral("de"));
    QCOMPARE(queue(), QStringLiteral("Warteschlange"));
    QCOMPARE(language.again(held), QStringLiteral("Warteschlange"));
    QCOMPARE(language.again(changed), QStringLiteral("Queue!"));
    QCOMPARE(language.again(QStringLiteral("Queue")), QStringLiteral("Warteschlange")); // by its words
    language.setChoice(QStringLiteral("ja"));
    QCOMPARE(language.again(held), QStringLiteral("キュー"));
    QCOMPARE(QCoreApplication::translate("darkroom::ui::PictureDetails", "%n picture(s)", nullptr, 1), QStringLiteral("画像 1 枚"));
    language.setChoice(QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("darkroom::ui::PictureDetails", "%n picture(s)", nullptr, 1), QStringLiteral("1 picture"));
    QCOMPARE(QCoreApplication::translate("darkroom::ui::PictureDetails", "%n picture(s)", nullptr, 2), QStringLiteral("2 pictures"));
}

void CatalogueTest::anUnknownChoiceMeansTheDesktops()
{
    Language language(QStringLiteral("tlh"));
    QCOMPARE(language.choice(), QString());
    QCOMPARE(language.code(), desktopLanguage(QLocale::system().uiLanguages()));
}

QTEST_MAIN(CatalogueTest)
#include "catalogue_test.moc"
