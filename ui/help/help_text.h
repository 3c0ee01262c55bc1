#pragma once

#include "ui/language/language_names.h"

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

/// All pages, in the order of the contents. `language` is a code of `languageNames()`; a page that it has not is there in English.
const QVector<HelpPageText>& helpPages(const QString& language = QString::fromLatin1(kSourceLanguage));

/// Null when there is none.
const HelpPageText* helpPage(const QString& id, const QString& language = QString::fromLatin1(kSourceLanguage));

/// The headings of a page, in their order, as they are shown.
QStringList helpHeadings(const HelpPageText& page);

/// What `heading` of a page is called on the same page in another language: its headings stand in the same order. Empty when there is none.
QString sameHeading(const HelpPageText& page, const QString& heading, const HelpPageText& other);

/// Lines with all of these words, in any order and case. Headings first, then the pages' order; none for no words.
QVector<HelpMatch> findInHelp(const QString& words, const QString& language = QString::fromLatin1(kSourceLanguage));

} // namespace darkroom::ui
