#pragma once

#include "ui/language/translator.h"

#include <QObject>
#include <QString>

class QWidget;

namespace darkroom::ui {

/// Owns the language of the program's texts, and with it how numbers and dates are written (QLocale's default). Another choice is shown at once: every window gets a LanguageChange, at which it calls
/// `retranslate` for the texts that stay as they were set, and composes those with values in them again.
class Language : public QObject {
    Q_OBJECT

public:
    /// `choice` is a code of `languageNames()`; anything else means the desktop's language.
    explicit Language(const QString& choice, QObject* parent = nullptr);
    ~Language() override;

    /// Empty while the desktop decides.
    const QString& choice() const { return m_choice; }
    void setChoice(const QString& choice);

    /// The language that is shown.
    const QString& code() const { return m_code; }

    /// Gives the controls of a window and its menus their fixed texts, and its numbers their form, in the present language.
    void retranslate(QWidget& window) const;
    /// A text that was translated before, with values in it or without, in the present language; others come back as they are.
    QString again(const QString& text) const;

signals:
    void changed();

private:
    void load();

    QString m_choice;
    QString m_code;
    Translator m_texts;
    QTranslator m_qtTexts; ///< Of Qt's own dialogs and buttons, where they are installed.
};

} // namespace darkroom::ui
