#include "ui/language/known_texts.h"

#include <QHash>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr qsizetype kLongestRow = 4096; ///< Characters of a text in which sentences are looked for one by one.

/// Between two sentences.
const QRegularExpression& gap()
{
    static const QRegularExpression form(QStringLiteral("(?<=[.?!。？！])[ \\n]|\\n"));
    return form;
}

int gapsIn(const QString& text)
{
    int count = 0;
    for (auto it = gap().globalMatch(text); it.hasNext(); it.next()) {
        ++count;
    }
    return count;
}

} // namespace

TextPattern::TextPattern(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%([1-9]|n)"));
    QString form = QStringLiteral("\\A");
    qsizetype end = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        addWords(form, text.sliced(end, found.capturedStart() - end));
        end = found.capturedEnd();
        const bool isNumber = found.capturedView(1) == QLatin1String("n");
        int& group = m_groups[isNumber ? kNumber : static_cast<std::size_t>(found.capturedView(1).toInt()) - 1];
        form += group > 0 ? QStringLiteral("\\%1").arg(group) : isNumber ? QStringLiteral("([0-9]+)") : QStringLiteral("(.*?)");
        group = group > 0 ? group : ++m_places;
    }
    addWords(form, text.sliced(end));
    m_form = QRegularExpression(form + QStringLiteral("\\z"), QRegularExpression::DotMatchesEverythingOption);
}

void TextPattern::addWords(QString& form, const QString& words)
{
    form += QRegularExpression::escape(words);
    m_weight += words.size();
    if (words.size() > m_longest.size()) {
        m_longest = words;
    }
}

std::optional<TextPattern::Words> TextPattern::wordsIn(const QString& text) const
{
    if (!text.contains(m_longest)) {
        return std::nullopt; // most patterns end here
    }
    const QRegularExpressionMatch found = m_form.match(text);
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    Words words;
    for (std::size_t place = 0; place < words.size(); ++place) {
        words[place] = m_groups[place] > 0 ? found.captured(m_groups[place]) : QString();
    }
    return words;
}

/// Reads one text; its parts are read once each.
class KnownTexts::Reader {
public:
    struct Reading {
        QString said;
        qsizetype known = 0; ///< Characters that patterns account for.
        int swallowed = 0;   ///< Ends of sentences beside words that no pattern accounts for.

        bool isBetterThan(const Reading& other) const
        {
            return known > other.known || (known == other.known && swallowed < other.swallowed);
        }
    };

    Reader(const KnownTexts& texts, const Say& say)
        : m_texts(texts)
        , m_say(say)
    {
    }

    Reading sentences(const QString& text)
    {
        if (text.isEmpty()) {
            return {};
        }
        if (const auto known = m_read.constFind(text); known != m_read.constEnd()) {
            return *known;
        }
        Reading best = one(text).value_or(Reading{text, 0, gapsIn(text)});
        if (text.size() <= kLongestRow) {
            for (auto it = gap().globalMatch(text); it.hasNext();) {
                const QRegularExpressionMatch found = it.next();
                const auto first = one(text.left(found.capturedStart()));
                if (!first) {
                    continue;
                }
                const Reading rest = sentences(text.sliced(found.capturedEnd()));
                const int loose = rest.known == 0 ? 1 : 0; // what follows the sentence may begin another one
                const Reading row{
                    first->said + found.captured() + rest.said, first->known + rest.known, first->swallowed + rest.swallowed + loose};
                best = row.isBetterThan(best) ? row : best;
            }
        }
        m_read.insert(text, best);
        return best;
    }

private:
    /// `text` as a pattern that fits it whole.
    std::optional<Reading> one(const QString& text)
    {
        for (const Entry& entry : m_texts.m_entries) {
            auto words = entry.pattern.wordsIn(text);
            if (!words) {
                continue;
            }
            Reading reading{{}, entry.pattern.weight(), 0};
            for (QString& word : *words) {
                const Reading inner = sentences(word);
                word = inner.said;
                reading.known += inner.known;
                reading.swallowed += inner.swallowed;
            }
            reading.said = m_say(entry.number, *words);
            return reading;
        }
        return std::nullopt;
    }

    const KnownTexts& m_texts;
    const Say& m_say;
    QHash<QString, Reading> m_read;
};

KnownTexts::KnownTexts(const QStringList& patterns)
{
    for (const QString& pattern : patterns) {
        m_entries.push_back({TextPattern(pattern), m_entries.size()});
    }
    std::stable_sort(
        m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.pattern.weight() > b.pattern.weight(); });
}

QString KnownTexts::said(const QString& text, const Say& say) const
{
    return Reader(*this, say).sentences(text).said;
}

} // namespace darkroom::ui
