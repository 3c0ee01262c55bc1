#include "ui/session/problem.h"

#include "ui/language/core_texts.h"

namespace darkroom::ui {

namespace {

/// A sentence that names hundreds of layers is cut for the banner.
QString shortened(const QString& sentence)
{
    constexpr qsizetype kLongest = 420;
    if (sentence.size() <= kLongest) {
        return sentence;
    }
    const QString head = sentence.left(kLongest);
    return head.left(head.lastIndexOf(QLatin1Char(' '))) + QStringLiteral(" …");
}

} // namespace

Problem problemOf(ErrorKind kind, std::string_view sentence, const QString& happened)
{
    const QString said = coreText(sentence);
    const QString english = QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size()));
    QString details = QStringLiteral("%1\n%2: %3").arg(happened, QString::fromLatin1(name(kind)), said);
    if (said != english) {
        details += QLatin1Char('\n') + english; // for whoever is asked for help
    }
    return {shortened(said), details, Remedy::None};
}

} // namespace darkroom::ui
