#include "ui/help/help_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>

// Outside of any namespace, as Q_INIT_RESOURCE asks: a static library's resources must be named to be linked in.
static void initHelpResource()
{
    Q_INIT_RESOURCE(help);
}

namespace darkroom::ui {

namespace {

constexpr const char* kPages[] = {"first-steps", "guidance", "samplers", "from-a-picture", "gallery", "formats", "training"};

int headingLevel(const QString& line)
{
    int level = 0;
    while (level < line.size() && line[level] == QLatin1Char('#')) {
        ++level;
    }
    return level > 0 && level < line.size() && line[level] == QLatin1Char(' ') ? level : 0;
}

/// A line as one reads it: no marks of headings, emphasis, tables, links.
QString plain(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\([^)]+\\)"));
    static const QRegularExpression lead(QStringLiteral("^(#+|[-*]|\\d+\\.)\\s+"));
    static const QRegularExpression emphasis(QStringLiteral("(?<!`)\\*([^*`]+)\\*(?!`)"));
    line.replace(link, QStringLiteral("\\1"));
    line.remove(lead);
    line.remove(QStringLiteral("**"));
    line.replace(emphasis, QStringLiteral("\\1"));
    line.remove(QLatin1Char('`'));
    line.replace(QLatin1Char('|'), QLatin1Char(' '));
    return line.simplified();
}

QVector<HelpPageText> readPages(const QString& language)
{
    initHelpResource();
    QVector<HelpPageText> pages;
    for (const char* id : kPages) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, QLatin1String(id)));
        if (!file.exists()) {
            file.setFileName(QStringLiteral(":/help/%1.md").arg(QLatin1String(id)));
        }
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("The help has no page %s.", id);
        }
        const QString text = QString::fromUtf8(file.readAll());
        pages << HelpPageText{QString::fromLatin1(id), plain(text.section(QLatin1Char('\n'), 0, 0)), text};
    }
    return pages;
}

/// Calls `take(line, heading)` for each line outside of code.
template <class Take>
void forLines(const HelpPageText& page, const Take& take)
{
    QString heading = page.title;
    bool inCode = false;
    for (const QString& line : page.text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("```"))) {
            inCode = !inCode;
            continue;
        }
        if (!inCode && headingLevel(line) > 0) {
            heading = plain(line);
        }
        take(inCode ? line : plain(line), heading, !inCode && headingLevel(line) > 0);
    }
}

} // namespace

const QVector<HelpPageText>& helpPages(const QString& language)
{
    static std::map<QString, QVector<HelpPageText>> pages; // read when a language is first asked for, by the window's thread alone
    auto found = pages.find(language);
    if (found == pages.end()) {
        found = pages.emplace(language, readPages(language)).first;
    }
    return found->second;
}

const HelpPageText* helpPage(const QString& id, const QString& language)
{
    const auto& pages = helpPages(language);
    const auto found = std::find_if(pages.begin(), pages.end(), [&id](const HelpPageText& page) { return page.id == id; });
    return found == pages.end() ? nullptr : &*found;
}

QStringList helpHeadings(const HelpPageText& page)
{
    QStringList headings;
    forLines(page, [&headings](const QString& line, const QString&, bool isHeading) {
        if (isHeading) {
            headings << line;
        }
    });
    return headings;
}

QString sameHeading(const HelpPageText& page, const QString& heading, const HelpPageText& other)
{
    const auto place = helpHeadings(page).indexOf(heading);
    return place < 0 ? QString() : helpHeadings(other).value(place);
}

QVector<HelpMatch> findInHelp(const QString& words, const QString& language)
{
    // Texts without spaces have a whole paragraph on a line: there a sentence is what a line is elsewhere.
    static const QRegularExpression sentenceEnd(QStringLiteral("(?<=。)"));
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVector<HelpMatch> headings;
    QVector<HelpMatch> lines;
    if (wanted.isEmpty()) {
        return lines;
    }
    for (const HelpPageText& page : helpPages(language)) {
        forLines(page, [&](const QString& whole, const QString& heading, bool isHeading) {
            for (const QString& line : whole.split(sentenceEnd)) {
                const bool has = std::all_of(
                    wanted.begin(), wanted.end(), [&line](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
                if (has) {
                    (isHeading ? headings : lines) << HelpMatch{page.id, heading, line.trimmed()};
                }
            }
        });
    }
    return headings + lines;
}

} // namespace darkroom::ui
