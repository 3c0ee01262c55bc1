#pragma once

#include <array>
#include <cstdint>

namespace darkroom::text {

/// Why a code point falls away: a control character before anything is decomposed; a mark after it. A mark of combining class 0 ends a
/// run of marks that is sorted by class, the others don't.
enum class Removal : std::uint8_t { Control, Mark, Starter };

struct RemovedRange {
    char32_t first;
    char32_t last;
    Removal kind;
};

struct CodePointRange {
    char32_t first;
    char32_t last;
};

/// Every `stride`-th code point from first to last becomes itself plus `delta`.
struct ReplacedRun {
    char32_t first;
    char32_t last;
    std::int32_t stride;
    std::int32_t delta;
};

struct ReplacedBySeveral {
    char32_t from;
    std::array<char32_t, 3> to; ///< Zero after the last.
};

struct ClassRange {
    char32_t first;
    char32_t last;
    int combiningClass;
};

/// What uncased BERT's normaliser does to single code points, sorted by code point: decomposition, accents, lower case in one. Hangul
/// syllables (decomposed by rule), white space and the spaces around ideographs are not in the tables.
extern const std::array<RemovedRange, 331> kRemoved;
extern const std::array<CodePointRange, 156> kPunctuation;
extern const std::array<ReplacedRun, 2059> kReplaced;
extern const std::array<ReplacedBySeveral, 42> kReplacedBySeveral;
/// Combining classes of the code points that stay and have one.
extern const std::array<ClassRange, 76> kCombiningClasses;

} // namespace darkroom::text
