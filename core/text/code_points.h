#pragma once

#include <algorithm>
#include <iterator>

namespace darkroom::text {

// Hangul syllables (Unicode standard, 3.12): syllable = base + (leading * vowels + vowel) * trailings + trailing.
constexpr char32_t kSyllableBase = 0xAC00;
constexpr char32_t kSyllableCount = 11172;
constexpr char32_t kLeadingBase = 0x1100;
constexpr char32_t kVowelBase = 0x1161;
constexpr char32_t kTrailingBase = 0x11A7;
constexpr char32_t kLeadingCount = 19;
constexpr char32_t kVowelCount = 21;
constexpr char32_t kTrailingCount = 28;

/// The range that holds `character` in a table sorted by code point; null when none does.
template <typename Table>
auto findRange(const Table& table, char32_t character) -> decltype(table.data())
{
    const auto after =
        std::upper_bound(table.begin(), table.end(), character, [](char32_t value, const auto& range) { return value < range.first; });
    if (after == table.begin() || character > std::prev(after)->last) {
        return nullptr;
    }
    return &*std::prev(after);
}

} // namespace darkroom::text
