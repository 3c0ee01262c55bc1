#include "ui/help/help_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

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
    line.replace(link, QStringLiteral("\\1"));
    line.remove(lead);
    line.remove(QStringLiteral("**"));
    line.remove(QLatin1Char('`'));
    line.replace(QLatin1Char('|'), QLatin1Char(' '));
    return line.simplified();
}

QVector<HelpPageText> readPages()
{
    initHelpResource();
    QVector<HelpPageText> pages;
    for (const char* id : kPages) {
        QFile file(QStringLiteral(":/help/%1.md").arg(QLatin1String(id)));
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

const QVector<HelpPageText>& helpPages()
{
    static const QVector<HelpPageText> pages = readPages();
    return pages;
}

const HelpPageText* helpPage(const QString& id)
{
    const auto& pages = helpPages();
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

QVector<HelpMatch> findInHelp(const QString& words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVector<HelpMatch> headings;
    QVector<HelpMatch> lines;
    if (wanted.isEmpty()) {
        return lines;
    }
    for (const HelpPageText& page : helpPages()) {
        forLines(page, [&](const QString& line, const QString& heading, bool isHeading) {
            const bool has = std::all_of(
                wanted.begin(), wanted.end(), [&line](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
            if (has) {
                (isHeading ? headings : lines) << HelpMatch{page.id, heading, line};
            }
        });
    }
    return headings + lines;
}

} // namespace darkroom::ui
