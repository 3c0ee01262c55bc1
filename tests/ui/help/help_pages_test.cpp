#include "ui/help/help_text.h"
#include "ui/language/language_names.h"
#include "ui/language/ts_file.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace darkroom::test;
using namespace darkroom::ui;

namespace {

QStringList all(const char* pattern, const QString& text, int group = 0)
{
    const QRegularExpression form(
        QString::fromUtf8(pattern), QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        found << matches.next().captured(group);
    }
    return found;
}

QStringList codeBlocks(const QString& text)
{
    return all("^```.*?^```$", text);
}

QString withoutCode(QString text)
{
    for (const QString& block : codeBlocks(text)) {
        text.remove(block);
    }
    return text;
}

/// Code within sentences, in any order: sentences are built differently in each language.
QStringList codeSpans(const QString& text)
{
    QStringList spans = all("`([^`]+)`", withoutCode(text), 1);
    for (QString& span : spans) {
        span = span.simplified();
    }
    spans.sort();
    return spans;
}

/// The cells of all tables, row by row.
QVector<QStringList> tableRows(const QString& text)
{
    QVector<QStringList> rows;
    for (const QString& line : all("^\\|[^\n]*\\|$", withoutCode(text))) {
        rows << line.mid(1, line.size() - 2).split(QLatin1Char('|'));
    }
    return rows;
}

QStringList levels(const QString& text)
{
    return all("^(#+) ", withoutCode(text), 1);
}

/// What is written in bold or italics, as controls are.
QStringList emphasised(const QString& text)
{
    QStringList found = all("(?<![`*])\\*{1,2}([^*`]+)\\*{1,2}(?![`*])", withoutCode(text), 1);
    for (QString& words : found) {
        words = words.simplified();
    }
    return found;
}

/// "Crop: fill, cut the rest" is called "Crop".
QString shortName(const QString& text)
{
    return text.section(QRegularExpression(QStringLiteral("[:：]")), 0, 0).trimmed();
}

} // namespace

/// The pages of the help in all languages, against those in English.
class HelpPagesTest : public QObject {
    Q_OBJECT

private slots:
    void everyPageIsThere_data() { addPages(); }
    void everyPageIsThere();
    void everyPageIsBuiltTheSame_data() { addPages(); }
    void everyPageIsBuiltTheSame();
    void keysAreNamedAsInTheLanguage_data() { addPages(); }
    void keysAreNamedAsInTheLanguage();
    void codeAndFiguresStay_data() { addPages(); }
    void codeAndFiguresStay();
    void controlsAreCalledAsInTheWindow_data() { addPages(); }
    void controlsAreCalledAsInTheWindow();
    void anUnknownLanguageIsReadInEnglish();
    void aHeadingIsFoundInTheOtherLanguage();
    void sentencesAreFoundWhereTextHasNoSpaces();

private:
    static void addPages()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("id");
        for (const LanguageName& language : languageNames()) {
            const QString code = QString::fromLatin1(language.code);
            for (const HelpPageText& page : helpPages()) {
                if (code != QLatin1String(kSourceLanguage)) {
                    QTest::newRow(qPrintable(code + QLatin1Char('/') + page.id)) << code << page.id;
                }
            }
        }
    }
};

void HelpPagesTest::everyPageIsThere()
{
    QFETCH(QString, code);
    QFETCH(QString, id);
    QVERIFY(QFile::exists(QStringLiteral(":/help/%1/%2.md").arg(code, id)));
    const HelpPageText* page = helpPage(id, code);
    QVERIFY(page && page->id == id);
    QVERIFY(page->text != helpPage(id)->text);
    QCOMPARE(helpHeadings(*page).front(), page->title);
    // A heading is found by its words.
    const QStringList headings = helpHeadings(*page);
    QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), headings.size());
}

void HelpPagesTest::everyPageIsBuiltTheSame()
{
    QFETCH(QString, code);
    QFETCH(QString, id);
    const QString& text = helpPage(id, code)->text;
    const QString& english = helpPage(id)->text;
    QCOMPARE(levels(text), levels(english));
    QCOMPARE(all("^(?:- |\\d+\\. )", withoutCode(text)), all("^(?:- |\\d+\\. )", withoutCode(english)));
    QCOMPARE(all("\\]\\(([^)]+)\\)", text, 1), all("\\]\\(([^)]+)\\)", english, 1));
    QCOMPARE(all("\\n\\n+", withoutCode(text)).size(), all("\\n\\n+", withoutCode(english)).size());
    const auto rows = tableRows(text);
    const auto englishRows = tableRows(english);
    QCOMPARE(rows.size(), englishRows.size());
    for (int row = 0; row < rows.size(); ++row) {
        QVERIFY2(rows[row].size() == englishRows[row].size(), qPrintable(rows[row].join(QLatin1Char('|'))));
    }
}

void HelpPagesTest::keysAreNamedAsInTheLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, id);
    // Names that keyboards and menus of a language write in another way.
    const QHash<QString, QString> english = {{QStringLiteral("de"), QStringLiteral("Ctrl|Space|Home|PageUp|PageDown|Del")},
        {QStringLiteral("es"), QStringLiteral("Enter|Return|Space|Home|End|PageUp|PageDown")},
        {QStringLiteral("fr"), QStringLiteral("Enter|Return|Space|Home|PageUp|PageDown|Del|Esc")},
        {QStringLiteral("ja"), QStringLiteral("PageUp|PageDown")},
        {QStringLiteral("zh_CN"), QStringLiteral("Enter|Return|Space|PageUp|PageDown")}};
    QString text = withoutCode(helpPage(id, code)->text);
    text.remove(QRegularExpression(QStringLiteral("`[^`]*`")));
    const QStringList left = all(qPrintable(QStringLiteral("\\b(?:%1)\\b").arg(english.value(code))), text);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(", "))));
}

void HelpPagesTest::codeAndFiguresStay()
{
    QFETCH(QString, code);
    QFETCH(QString, id);
    const QString& text = helpPage(id, code)->text;
    const QString& english = helpPage(id)->text;
    QCOMPARE(codeBlocks(text), codeBlocks(english));
    QCOMPARE(codeSpans(text), codeSpans(english));
    const auto rows = tableRows(text);
    const auto englishRows = tableRows(english);
    static const QRegularExpression beginsWithFigure(QStringLiteral("^\\s*[0-9]"));
    for (int row = 0; row < rows.size(); ++row) {
        for (int cell = 0; cell < rows[row].size(); ++cell) {
            if (englishRows[row][cell].contains(beginsWithFigure)) {
                QCOMPARE(all("[0-9]+(?:\\.[0-9]+)?", rows[row][cell]), all("[0-9]+(?:\\.[0-9]+)?", englishRows[row][cell]));
            }
        }
    }
}

void HelpPagesTest::controlsAreCalledAsInTheWindow()
{
    QFETCH(QString, code);
    QFETCH(QString, id);
    const QStringList words = emphasised(helpPage(id, code)->text);
    const QStringList englishWords = emphasised(helpPage(id)->text);
    QCOMPARE(words.size(), englishWords.size());
    const auto messages = readTs(tsPath(code));
    for (const QString& english : englishWords) {
        QStringList names;
        for (const TsMessage& message : messages) {
            if (message.forms.size() == 1 && shortName(message.source).compare(english, Qt::CaseInsensitive) == 0) {
                names << shortName(message.forms.front());
            }
        }
        const bool isThere = names.isEmpty()
            || std::any_of(words.begin(), words.end(), [&names](const QString& word) { return names.contains(word, Qt::CaseInsensitive); });
        QVERIFY2(isThere, qPrintable(QStringLiteral("%1: %2").arg(english, names.join(QStringLiteral(", ")))));
    }
}

void HelpPagesTest::anUnknownLanguageIsReadInEnglish()
{
    const auto& pages = helpPages(QStringLiteral("tlh"));
    QCOMPARE(pages.size(), helpPages().size());
    for (int page = 0; page < pages.size(); ++page) {
        QCOMPARE(pages[page].text, helpPages()[page].text);
    }
}

void HelpPagesTest::aHeadingIsFoundInTheOtherLanguage()
{
    const HelpPageText& english = *helpPage(QStringLiteral("gallery"));
    const HelpPageText& german = *helpPage(QStringLiteral("gallery"), QStringLiteral("de"));
    QCOMPARE(sameHeading(english, QStringLiteral("The queue"), german), QStringLiteral("Die Warteschlange"));
    QCOMPARE(sameHeading(german, QStringLiteral("Die Warteschlange"), english), QStringLiteral("The queue"));
    QVERIFY(sameHeading(english, QStringLiteral("Zebras"), german).isEmpty());
}

void HelpPagesTest::sentencesAreFoundWhereTextHasNoSpaces()
{
    const auto found = findInHelp(QStringLiteral("筆圧"), QStringLiteral("ja"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().page, QStringLiteral("from-a-picture"));
    QCOMPARE(found.front().line.count(QChar(0x3002)), 1);
    QVERIFY(found.front().line.endsWith(QChar(0x3002)));
    // Emphasis is not read.
    const auto emphasis = findInHelp(QStringLiteral("シードを使う"), QStringLiteral("ja"));
    QVERIFY(!emphasis.isEmpty());
    QVERIFY(!emphasis.front().line.contains(QLatin1Char('*')));
}

QTEST_GUILESS_MAIN(HelpPagesTest)
#include "help_pages_test.moc"
