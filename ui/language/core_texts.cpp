#include "ui/language/core_texts.h"

#include "darkroom/base/say.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace darkroom::ui {

namespace {

/// For lupdate, which finds texts where they are written; core knows no Qt.
constexpr std::array kTexts = {
    QT_TRANSLATE_NOOP("Core", "Automatic"),
    QT_TRANSLATE_NOOP("Core", "Ancestral sampling as in the first paper: fresh noise at every step, best with many steps."),
    QT_TRANSLATE_NOOP("Core", "Deterministic at eta 0: the same seed gives the same picture, and few steps are enough."),
    QT_TRANSLATE_NOOP("Core", "Remembers the last four predictions to take better steps; its first step asks the model twice."),
    QT_TRANSLATE_NOOP("Core", "Remembers the last four predictions as PLMS does, and asks the model once a step from the start."),
    QT_TRANSLATE_NOOP("Core", "The simplest solver: one straight step along the model's direction."),
    QT_TRANSLATE_NOOP("Core", "Euler steps with fresh noise at each one; the picture keeps changing with the number of steps."),
    QT_TRANSLATE_NOOP("Core", "Corrects each Euler step by a second look; twice the cost, smaller errors."),
    QT_TRANSLATE_NOOP("Core", "Looks at the middle of each step before taking it; twice the cost."),
    QT_TRANSLATE_NOOP("Core", "DPM2 with fresh noise at each step; twice the cost."),
    QT_TRANSLATE_NOOP("Core", "A multistep solver that reuses up to four earlier predictions."),
    QT_TRANSLATE_NOOP("Core", "Second order within a step, with fresh noise; twice the cost."),
    QT_TRANSLATE_NOOP("Core", "Takes steps in pairs, the second of which corrects the first: second order at one look a step."),
    QT_TRANSLATE_NOOP("Core", "Solves the noisy equation with two looks a step; detailed, twice the cost."),
    QT_TRANSLATE_NOOP("Core", "Second order at the cost of one look a step: a good choice for 15 to 30 steps."),
    QT_TRANSLATE_NOOP("Core", "DPM++ 2M for the noisy equation: fresh noise at each step."),
    QT_TRANSLATE_NOOP("Core", "Third order for the noisy equation; wants 30 steps or more."),
    QT_TRANSLATE_NOOP("Core", "Predicts and corrects with the same calls: good with 10 to 20 steps."),
    QT_TRANSLATE_NOOP("Core", "A multistep solver that integrates the curve through its last predictions exactly; good with few steps."),
    QT_TRANSLATE_NOOP("Core", "For models distilled to a few steps: jumps to the end and adds noise again."),
    QT_TRANSLATE_NOOP("Core", "For models distilled to a few steps by TCD: jumps past the next level and adds noise back to it."),
    QT_TRANSLATE_NOOP("Core", "For consistency models: jumps to the end and adds noise again; one or two steps are enough."),
    QT_TRANSLATE_NOOP("Core", "What the sampler is usually run with."),
    QT_TRANSLATE_NOOP("Core", "Levels at evenly spaced timesteps of the model, the last one above zero noise."),
    QT_TRANSLATE_NOOP("Core", "Karras et al. 2022 with rho 7: many small steps at low noise."),
    QT_TRANSLATE_NOOP("Core", "Levels evenly spaced in the logarithm of the noise."),
    QT_TRANSLATE_NOOP("Core", "Evenly spaced timesteps that stop one step before the end, as few-step models expect."),
    QT_TRANSLATE_NOOP("Core", "Evenly spaced timesteps from the noisiest to the cleanest."),
    QT_TRANSLATE_NOOP("Core", "Every n-th level of the model's own table."),
    QT_TRANSLATE_NOOP("Core", "Every n-th timestep counted from the clean end, as DDIM's authors did."),
    QT_TRANSLATE_NOOP("Core", "Timesteps by a beta distribution: more of them at both ends."),
};

constexpr int kMostWords = 9;
constexpr qsizetype kLongestRow = 4096; ///< Characters of a text in which sentences are looked for one by one.

/// A pattern of say(), ready to know a text again.
class Pattern {
public:
    explicit Pattern(const char* source)
        : m_source(source)
    {
        static const QRegularExpression place(QStringLiteral("%([1-9])"));
        const QString text = QString::fromUtf8(source);
        QString form = QStringLiteral("\\A");
        qsizetype end = 0;
        for (auto it = place.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch found = it.next();
            addWords(form, text.sliced(end, found.capturedStart() - end));
            end = found.capturedEnd();
            const auto number = static_cast<std::size_t>(found.capturedView(1).toInt()) - 1;
            int& group = m_groups[number];
            form += group > 0 ? QStringLiteral("\\%1").arg(group) : QStringLiteral("(.*?)");
            group = group > 0 ? group : ++m_places;
        }
        addWords(form, text.sliced(end));
        m_form = QRegularExpression(form + QStringLiteral("\\z"), QRegularExpression::DotMatchesEverythingOption);
    }

    const char* source() const { return m_source; }
    /// How many characters of a text it accounts for.
    qsizetype weight() const { return m_weight; }

    /// The words at %1, %2, …; nothing when the text isn't of this pattern.
    std::optional<std::vector<QString>> wordsIn(const QString& text) const
    {
        if (!text.contains(m_longest)) {
            return std::nullopt; // most patterns end here
        }
        const QRegularExpressionMatch found = m_form.match(text);
        if (!found.hasMatch()) {
            return std::nullopt;
        }
        std::vector<QString> words;
        for (const int group : m_groups) {
            words.push_back(group > 0 ? found.captured(group) : QString());
        }
        return words;
    }

private:
    void addWords(QString& form, const QString& words)
    {
        form += QRegularExpression::escape(words);
        m_weight += words.size();
        if (words.size() > m_longest.size()) {
            m_longest = words;
        }
    }

    const char* m_source;
    QRegularExpression m_form;
    QString m_longest;
    qsizetype m_weight = 0;
    std::array<int, kMostWords> m_groups{}; ///< The capture of %1, %2, …; 0 for none.
    int m_places = 0;
};

/// From the one that says most to the one that says least.
const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char* source : corePatterns()) {
            made.emplace_back(source);
        }
        std::stable_sort(made.begin(), made.end(), [](const Pattern& a, const Pattern& b) { return a.weight() > b.weight(); });
        return made;
    }();
    return all;
}

QString inLanguage(const char* source)
{
    return QCoreApplication::translate("Core", source);
}

QString sentences(const QString& text);

/// `text` in the language that is shown, if a pattern fits it whole.
std::optional<QString> oneSentence(const QString& text)
{
    for (const Pattern& pattern : patterns()) {
        if (const auto words = pattern.wordsIn(text)) {
            std::vector<std::string> said;
            for (const QString& word : *words) {
                said.push_back(sentences(word).toStdString());
            }
            return QString::fromStdString(fill(inLanguage(pattern.source()).toStdString(), said));
        }
    }
    return std::nullopt;
}

/// The same for sentences in a row, each of a pattern of its own.
QString sentences(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("(?<=[.?!])[ \\n]|\\n"));
    if (text.isEmpty()) {
        return text;
    }
    if (const auto one = oneSentence(text)) {
        return *one;
    }
    if (text.size() > kLongestRow) {
        return text;
    }
    for (auto it = gap.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        if (const auto first = oneSentence(text.left(found.capturedStart()))) {
            return *first + found.captured() + sentences(text.sliced(found.capturedEnd()));
        }
    }
    return text;
}

} // namespace

std::span<const char* const> coreTexts()
{
    return kTexts;
}

QString coreText(std::string_view text)
{
    const std::string source(text);
    const bool isFixed = std::any_of(kTexts.begin(), kTexts.end(), [&](const char* known) { return source == known; });
    return isFixed ? inLanguage(source.c_str()) : sentences(QString::fromStdString(source));
}

} // namespace darkroom::ui
