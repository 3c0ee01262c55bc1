#include "ui/language/translator.h"

#include "ui/language/language_names.h"

#include <QCoreApplication>

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
    // All translators are asked: it may be a text of Qt's own, or a name that is the same in every language.
    const QString now =
        QCoreApplication::translate(source.context, source.text, source.comment.isEmpty() ? nullptr : source.comment.constData());
    lock.relock();
    m_given.insert(now.constData(), {source, now});
    return now;
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
        return m_file->translate(source.context, source.text, source.comment, n);
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
