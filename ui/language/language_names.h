#pragma once

#include <QLocale>
#include <QString>

#include <span>

namespace darkroom::ui {

/// The language of the texts in the code.
inline constexpr const char* kSourceLanguage = "en";

/// A language that the window speaks, and its name in that language.
struct LanguageName {
    const char* code; ///< As in the names of the translations' files.
    const char* name;
};

std::span<const LanguageName> languageNames();

/// How numbers and dates are written in a language: as the desktop writes them where it speaks that language itself.
QLocale localeOf(const QString& code);

/// The first of the desktop's languages that the window speaks, or else English.
QString desktopLanguage(const QStringList& wanted);

} // namespace darkroom::ui
