#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>

namespace darkroom::ui {

/// The program's texts in one language. It remembers what each text that it hands out was translated from: a QString is shared, not copied, as
/// long as nobody changes it, so a text that a control holds is known by its memory and can be had in another language. Texts with values
/// in them are new strings and not known. Any thread may translate.
class Translator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// `code` is "en", which needs plural forms only, or another of which there is a file.
    void setLanguage(const QString& code);

    /// `text` in the present language; nothing when it was not handed out as it is.
    std::optional<QString> again(const QString& text) const;
    /// A text that was composed from what was handed out, `tr("settings of %1").arg(name)`, known by its words. What isn't known stays.
    QString composedAgain(const QString& text) const;

    QString translate(const char* context, const char* text, const char* comment, int n) const override;
    bool isEmpty() const override;

private:
    struct Source {
        QByteArray context;
        QByteArray text;
        QByteArray comment;

        bool operator==(const Source& other) const = default;
        friend std::size_t qHash(const Source& source, std::size_t seed)
        {
            return qHashMulti(seed, source.context, source.text, source.comment);
        }
    };
    struct Given {
        Source source;
        QString text; ///< Held, so that its memory isn't used for another one.
    };

    QString lookUp(const Source& source, int n) const;
    /// `source` in the present language, of whichever translator has it.
    static QString present(const Source& source, int n = -1);

    mutable QMutex m_mutex;
    std::unique_ptr<QTranslator> m_file;
    QString m_code;
    mutable QHash<QString, QHash<Source, QString>> m_texts; ///< By language.
    mutable QHash<const QChar*, Given> m_given;
    mutable QHash<QString, Source> m_plurals; ///< The forms that were handed out, with their %n.
};

} // namespace darkroom::ui
