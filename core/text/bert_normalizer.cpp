#include "bert_normalizer.h"

#include "code_points.h"
#include "unicode_tables.h"

#include <algorithm>

namespace darkroom::text {

namespace {

/// Blocks of CJK ideographs as BERT counts them; kana and Hangul are not among them.
constexpr std::array<CodePointRange, 8> kIdeographs = {{
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xF900, 0xFAFF},
    {0x20000, 0x2A6DF},
    {0x2A700, 0x2B73F},
    {0x2B740, 0x2B81F},
    {0x2B920, 0x2CEAF},
    {0x2F800, 0x2FA1F},
}};

/// White space of Unicode but the line and page controls U+000B, U+000C and U+0085, which are removed as controls.
constexpr std::array<CodePointRange, 9> kSpaces = {{
    {0x09, 0x0A},
    {0x0D, 0x0D},
    {0x20, 0x20},
    {0xA0, 0xA0},
    {0x1680, 0x1680},
    {0x2000, 0x200A},
    {0x2028, 0x2029},
    {0x202F, 0x202F},
    {0x205F, 0x205F},
}};
constexpr char32_t kIdeographicSpace = 0x3000;

bool isSpace(char32_t character)
{
    return character == kIdeographicSpace || findRange(kSpaces, character) != nullptr;
}

class Normalizer {
public:
    explicit Normalizer(std::size_t size) { m_text.reserve(size + size / 2); }

    void add(char32_t character)
    {
        const RemovedRange* removed = findRange(kRemoved, character);
        if (removed != nullptr) {
            if (removed->kind == Removal::Starter) {
                sortMarks();
            }
        } else if (isSpace(character)) {
            put(U' ');
        } else if (findRange(kIdeographs, character) != nullptr) {
            put(U' ');
            addMapped(character);
            put(U' ');
        } else {
            addMapped(character);
        }
    }

    std::u32string take()
    {
        sortMarks();
        return std::move(m_text);
    }

private:
    void addMapped(char32_t character)
    {
        if (character >= kSyllableBase && character < kSyllableBase + kSyllableCount) {
            addSyllable(character - kSyllableBase);
            return;
        }
        const auto* const several = std::lower_bound(kReplacedBySeveral.begin(), kReplacedBySeveral.end(), character,
            [](const ReplacedBySeveral& entry, char32_t value) { return entry.from < value; });
        if (several != kReplacedBySeveral.end() && several->from == character) {
            for (const char32_t part : several->to) {
                if (part != 0) {
                    put(part);
                }
            }
            return;
        }
        const ReplacedRun* run = findRange(kReplaced, character);
        const bool isReplaced = run != nullptr && (character - run->first) % static_cast<char32_t>(run->stride) == 0;
        put(isReplaced ? static_cast<char32_t>(static_cast<std::int32_t>(character) + run->delta) : character);
    }

    void addSyllable(char32_t index)
    {
        put(kLeadingBase + index / (kVowelCount * kTrailingCount));
        put(kVowelBase + index / kTrailingCount % kVowelCount);
        if (index % kTrailingCount != 0) {
            put(kTrailingBase + index % kTrailingCount);
        }
    }

    void put(char32_t character)
    {
        if (findRange(kCombiningClasses, character) == nullptr) {
            sortMarks();
            m_marksBegin = m_text.size() + 1;
        }
        m_text += character;
    }

    /// Canonical order: marks in a row are sorted by their combining class, equal ones stay as they came.
    void sortMarks()
    {
        const auto begin = m_text.begin() + static_cast<std::ptrdiff_t>(std::min(m_marksBegin, m_text.size()));
        if (m_text.end() - begin > 1) {
            std::stable_sort(begin, m_text.end(), [](char32_t a, char32_t b) {
                return findRange(kCombiningClasses, a)->combiningClass < findRange(kCombiningClasses, b)->combiningClass;
            });
        }
        m_marksBegin = m_text.size();
    }

    std::u32string m_text;
    std::size_t m_marksBegin = 0;
};

} // namespace

std::u32string normalizeForBert(std::u32string_view text)
{
    Normalizer normalizer(text.size());
    for (const char32_t character : text) {
        normalizer.add(character);
    }
    return normalizer.take();
}

std::vector<std::u32string_view> splitForBert(std::u32string_view text)
{
    std::vector<std::u32string_view> words;
    std::size_t begin = 0;
    const auto endWord = [&](std::size_t end) {
        if (end > begin) {
            words.push_back(text.substr(begin, end - begin));
        }
        begin = end + 1;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isSpace(text[i])) {
            endWord(i);
        } else if (findRange(kPunctuation, text[i]) != nullptr) {
            endWord(i);
            words.push_back(text.substr(i, 1));
        }
    }
    endWord(text.size());
    return words;
}

} // namespace darkroom::text
