#include "ui/language/translator.h"

#include "darkroom/base/say.h"
#include "ui/language/known_texts.h"
#include "ui/language/language_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <string>
#include <utility>
#include <vector>

// Outside of any namespace, as Q_INIT_RESOURCE asks: a static library's resources must be named to be linked in.
static void linkTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace darkroom::ui {

void Translator::setLanguage(const QString& code)
{
    linkTranslations();
    auto file = std::make_unique<QTranslator>();
    [[maybe_unused]] const bool loaded = file->load(QStringLiteral(":/translations/darkroom_%1.qm").arg(code));
    Q_ASSERT(loaded); // it is part of the program
    const QMutexLocker lock(&m_mutex);
    m_file = std::move(file);
    m_code = code;
}

std::optional<QString> Translator::again(const QString& text) const
{
    QMutexLocker lock(&m_mutex);
    const auto given = m_given.constFind(text.constData());
    if (given == m_given.constEnd() || given->text.size() != text.size()) {
        return std::nullopt;
    }
    const Source source = given->source;
    lock.unlock();
    const QString now = present(source);
    lock.relock();
    m_given.insert(now.constData(), {source, now});
    return now;
}

QString Translator::present(const Source& source, int n)
{
    // All translators are asked: it may be a text of Qt's own, or a name that is the same in every language.
    return QCoreApplication::translate(source.context, source.text, source.comment.isEmpty() ? nullptr : source.comment.constData(), n);
}

QString Translator::composedAgain(const QString& text) const
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    QStringList patterns;
    QList<Source> sources;
    const auto take = [&](const QString& pattern, const Source& source) {
        if (QString(pattern).remove(place).contains(word)) { // one of places alone says nothing
            patterns << pattern;
            sources << source;
        }
    };
    {
        const QMutexLocker lock(&m_mutex);
        for (const Given& given : std::as_const(m_given)) {
            take(given.text, given.source);
        }
        for (auto it = m_plurals.cbegin(); it != m_plurals.cend(); ++it) {
            take(it.key(), it.value());
        }
    }
    return KnownTexts(patterns).said(text, [&sources](std::size_t pattern, const TextPattern::Words& words) {
        const QString& number = words[TextPattern::kNumber];
        const QString said = present(sources[static_cast<qsizetype>(pattern)], number.isEmpty() ? -1 : number.toInt());
        std::vector<std::string> filled;
        for (int at = 0; at < TextPattern::kNumber; ++at) {
            filled.push_back(words[static_cast<std::size_t>(at)].toStdString());
        }
        return QString::fromStdString(fill(said.toStdString(), filled));
    });
}

QString Translator::translate(const char* context, const char* text, const char* comment, int n) const
{
    const QMutexLocker lock(&m_mutex);
    return lookUp({context, text, comment}, n);
}

QString Translator::lookUp(const Source& source, int n) const
{
    if (!m_file) {
        return {};
    }
    if (n >= 0) {
        const QString form = m_file->translate(source.context, source.text, source.comment, n);
        if (!form.isEmpty()) {
            m_plurals.insert(form, source);
        }
        return form;
    }
    QString& text = m_texts[m_code][source];
    if (text.isNull()) {
        text = m_file->translate(source.context, source.text, source.comment, n);
        if (text.isNull() && m_code == QLatin1String(kSourceLanguage)) {
            text = QString::fromUtf8(source.text);
        }
        if (!text.isEmpty()) {
            m_given.insert(text.constData(), {source, text});
        }
    }
    return text;
}

bool Translator::isEmpty() const
{
    return false;
}

} // namespace darkroom::ui
