#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace darkroom::ui {

/// A text with places for words, %1 … %9 and %n, that knows the texts that were made from it.
class TextPattern {
public:
    static constexpr int kNumber = 9; ///< Where %n is among the words.
    static constexpr int kMostWords = 10;
    using Words = std::array<QString, kMostWords>;

    explicit TextPattern(const QString& text);

    /// How many characters of a text it accounts for.
    qsizetype weight() const { return m_weight; }
    bool hasPlaces() const { return m_places > 0; }

    /// The words at %1, %2, …; nothing when the text isn't of this pattern.
    std::optional<Words> wordsIn(const QString& text) const;

private:
    void addWords(QString& form, const QString& words);

    QRegularExpression m_form;
    QString m_longest; ///< Of its own words.
    qsizetype m_weight = 0;
    std::array<int, kMostWords> m_groups{}; ///< The capture of each place; 0 for none.
    int m_places = 0;
};

/// Knows finished texts again by the patterns that they were made from: one of them, several sentences in a row, and what is known among the
/// words of others. Where a text can be read in several ways, that one is taken which accounts for most of it.
class KnownTexts {
public:
    /// Says the pattern of a number anew, with words that are said anew already.
    using Say = std::function<QString(std::size_t pattern, const TextPattern::Words& words)>;

    explicit KnownTexts(const QStringList& patterns);

    /// What isn't known stays as it is.
    QString said(const QString& text, const Say& say) const;

private:
    struct Entry {
        TextPattern pattern;
        std::size_t number;
    };
    class Reader;

    std::vector<Entry> m_entries; ///< From the one that accounts for most to the one that accounts for least.
};

} // namespace darkroom::ui
