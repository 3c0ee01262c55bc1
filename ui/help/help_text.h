#pragma once

#include <QString>
#include <QVector>

namespace darkroom::ui {

/// One Markdown file of the help.
struct HelpPageText {
    QString id;    ///< Its file's name without the ending.
    QString title; ///< Its first heading.
    QString text;
};

/// A line of the help that has all words of a search.
struct HelpMatch {
    QString page;    ///< Id.
    QString heading; ///< The heading that it stands under.
    QString line;    ///< Without Markdown's signs.
};

/// All pages, in the order of the contents.
const QVector<HelpPageText>& helpPages();

/// Null when there is none.
const HelpPageText* helpPage(const QString& id);

/// The headings of a page, in their order, as they are shown.
QStringList helpHeadings(const HelpPageText& page);

/// Lines with all of these words, in any order and case. Headings first, then the pages' order; none for no words.
QVector<HelpMatch> findInHelp(const QString& words);

} // namespace darkroom::ui
