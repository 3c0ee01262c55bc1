#include "clip_normalizer.h"

#include "clip_tables.h"
#include "code_points.h"

#include <algorithm>
#include <array>

namespace darkroom::text {

namespace {

/// White space as the reference's regular expressions know it.
constexpr std::array<CodePointRange, 10> kSpaces = {{
    {0x09, 0x0D},
    {0x20, 0x20},
    {0x85, 0x85},
    {0xA0, 0xA0},
    {0x1680, 0x1680},
    {0x2000, 0x200A},
    {0x2028, 0x2029},
    {0x202F, 0x202F},
    {0x205F, 0x205F},
    {0x3000, 0x3000},
}};

constexpr std::array<std::u32string_view, 7> kContractions = {U"'s", U"'t", U"'re", U"'ve", U"'m", U"'ll", U"'d"};
/// Where they are written out in lower case only after normalisation, the reference takes them as a piece, and then splits that as below.
constexpr std::array<std::u32string_view, 2> kMarks = {U"<|startoftext|>", U"<|endoftext|>"};
constexpr std::size_t kMarkBracket = 2; ///< Of "<|" and of "|>".

constexpr char32_t kLastAscii = 0x7F;
constexpr char32_t kDottedCapitalI = 0x130;
constexpr std::u32string_view kDottedSmallI = U"i\u0307";

int classOf(char32_t character)
{
    const auto* range = findRange(kCanonicalClasses, character);
    return range == nullptr ? 0 : range->combiningClass;
}

bool isSyllable(char32_t character)
{
    return character >= kSyllableBase && character < kSyllableBase + kSyllableCount;
}

void decompose(char32_t character, std::u32string& out)
{
    if (isSyllable(character)) {
        const char32_t index = character - kSyllableBase;
        out += kLeadingBase + index / (kVowelCount * kTrailingCount);
        out += kVowelBase + index / kTrailingCount % kVowelCount;
        if (index % kTrailingCount != 0) {
            out += kTrailingBase + index % kTrailingCount;
        }
        return;
    }
    const auto* const pair = std::lower_bound(kCanonicalPairs.begin(), kCanonicalPairs.end(), character,
        [](const CanonicalPair& entry, char32_t value) { return entry.composed < value; });
    if (pair == kCanonicalPairs.end() || pair->composed != character) {
        out += character;
        return;
    }
    decompose(pair->first, out);
    if (pair->second != 0) {
        decompose(pair->second, out);
    }
}

/// The pairs that compose, by what they are made of.
const std::vector<CanonicalPair>& compositions()
{
    static const std::vector<CanonicalPair> sorted = [] {
        std::vector<CanonicalPair> pairs;
        std::copy_if(kCanonicalPairs.begin(), kCanonicalPairs.end(), std::back_inserter(pairs),
            [](const CanonicalPair& pair) { return pair.isComposed; });
        std::sort(pairs.begin(), pairs.end(),
            [](const CanonicalPair& a, const CanonicalPair& b) { return a.first != b.first ? a.first < b.first : a.second < b.second; });
        return pairs;
    }();
    return sorted;
}

/// What the two become; 0 when they stay two.
char32_t composed(char32_t first, char32_t second)
{
    if (first >= kLeadingBase && first < kLeadingBase + kLeadingCount && second >= kVowelBase && second < kVowelBase + kVowelCount) {
        return kSyllableBase + ((first - kLeadingBase) * kVowelCount + (second - kVowelBase)) * kTrailingCount;
    }
    if (isSyllable(first) && (first - kSyllableBase) % kTrailingCount == 0 && second > kTrailingBase
        && second < kTrailingBase + kTrailingCount) {
        return first + (second - kTrailingBase);
    }
    const auto& pairs = compositions();
    const auto found = std::lower_bound(
        pairs.begin(), pairs.end(), std::pair(first, second), [](const CanonicalPair& pair, const std::pair<char32_t, char32_t>& value) {
            return pair.first != value.first ? pair.first < value.first : pair.second < value.second;
        });
    return found != pairs.end() && found->first == first && found->second == second ? found->composed : 0;
}

/// Marks between two starters are sorted by their combining class, equal ones stay as they came.
void sortMarks(std::u32string& text)
{
    for (std::size_t begin = 0; begin < text.size();) {
        if (classOf(text[begin]) == 0) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < text.size() && classOf(text[end]) != 0) {
            ++end;
        }
        std::stable_sort(text.begin() + static_cast<std::ptrdiff_t>(begin), text.begin() + static_cast<std::ptrdiff_t>(end),
            [](char32_t a, char32_t b) { return classOf(a) < classOf(b); });
        begin = end;
    }
}

/// Joins each starter with what follows it and is not blocked from it by a mark of the same or a higher class (Unicode standard, 3.11).
std::u32string compose(const std::u32string& text)
{
    constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::u32string out;
    std::size_t starter = kNone;
    int lastClass = 0;
    for (const char32_t character : text) {
        const int ownClass = classOf(character);
        const bool isNext = starter != kNone && starter + 1 == out.size();
        if (starter != kNone && (isNext || lastClass < ownClass)) {
            if (const char32_t joined = composed(out[starter], character); joined != 0) {
                out[starter] = joined;
                continue;
            }
        }
        if (ownClass == 0) {
            starter = out.size();
        }
        lastClass = ownClass;
        out += character;
    }
    return out;
}

void addLowerCase(char32_t character, std::u32string& out)
{
    if (character == kDottedCapitalI) {
        out += kDottedSmallI;
        return;
    }
    const auto* run = findRange(kClipLowerCase, character);
    const bool isReplaced = run != nullptr && (character - run->first) % static_cast<char32_t>(run->stride) == 0;
    out += isReplaced ? static_cast<char32_t>(static_cast<std::int32_t>(character) + run->delta) : character;
}

enum class Kind { Space, Letter, Number, Other };

Kind kindOf(char32_t character)
{
    if (findRange(kClipLetters, character) != nullptr) {
        return Kind::Letter;
    }
    if (findRange(kClipNumbers, character) != nullptr) {
        return Kind::Number;
    }
    return findRange(kSpaces, character) != nullptr ? Kind::Space : Kind::Other;
}

/// The one of `candidates` that `text` begins with; empty when none.
template <typename Candidates>
std::u32string_view beginningOf(std::u32string_view text, const Candidates& candidates)
{
    for (const std::u32string_view candidate : candidates) {
        if (text.starts_with(candidate)) {
            return candidate;
        }
    }
    return {};
}

} // namespace

std::u32string normalizeForClip(std::u32string_view text)
{
    std::u32string composedText(text);
    if (std::any_of(text.begin(), text.end(), [](char32_t character) { return character > kLastAscii; })) {
        std::u32string parts;
        for (const char32_t character : text) {
            decompose(character, parts);
        }
        sortMarks(parts);
        composedText = compose(parts);
    }
    std::u32string lower;
    lower.reserve(composedText.size());
    for (const char32_t character : composedText) {
        addLowerCase(character, lower);
    }
    return lower;
}

std::vector<std::u32string_view> splitForClip(std::u32string_view text)
{
    std::vector<std::u32string_view> pieces;
    while (!text.empty()) {
        const auto take = [&](std::size_t size) {
            pieces.push_back(text.substr(0, size));
            text.remove_prefix(size);
        };
        if (const auto mark = beginningOf(text, kMarks); !mark.empty()) {
            take(kMarkBracket);
            take(mark.size() - 2 * kMarkBracket);
            take(kMarkBracket);
            continue;
        }
        if (const auto contraction = beginningOf(text, kContractions); !contraction.empty()) {
            take(contraction.size());
            continue;
        }
        const Kind kind = kindOf(text.front());
        std::size_t size = 1;
        while (kind != Kind::Number && size < text.size() && kindOf(text[size]) == kind) {
            ++size;
        }
        if (kind == Kind::Space) {
            text.remove_prefix(size);
        } else {
            take(size);
        }
    }
    return pieces;
}

} // namespace darkroom::text
