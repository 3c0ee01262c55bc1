#include "ui/language/language_names.h"

#include <array>

namespace darkroom::ui {

namespace {

constexpr std::array kLanguages = {
    LanguageName{"en", "English"},
    LanguageName{"de", "Deutsch"},
    LanguageName{"es", "Español"},
    LanguageName{"fr", "Français"},
    LanguageName{"ja", "日本語"},
    LanguageName{"zh_CN", "简体中文"},
};

} // namespace

std::span<const LanguageName> languageNames()
{
    return kLanguages;
}

QLocale localeOf(const QString& code)
{
    const QLocale desktop = QLocale::system();
    return desktopLanguage(desktop.uiLanguages()) == code ? desktop : QLocale(code);
}

QString desktopLanguage(const QStringList& wanted)
{
    for (const QString& name : wanted) {
        const QLocale asked(name);
        for (const LanguageName& language : kLanguages) {
            // The script tells simplified from traditional Chinese.
            const QLocale known(QString::fromLatin1(language.code));
            if (asked.language() == known.language() && asked.script() == known.script()) {
                return QString::fromLatin1(language.code);
            }
        }
    }
    return QString::fromLatin1(kSourceLanguage);
}

} // namespace darkroom::ui
