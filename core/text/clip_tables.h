#pragma once

#include "unicode_tables.h"

#include <array>

namespace darkroom::text {

/// A code point and what it decomposes into, by one step of canonical decomposition.
struct CanonicalPair {
    char32_t composed;
    char32_t first;
    char32_t second; ///< 0 for a decomposition into one.
    bool isComposed; ///< Whether composition makes it again of the two.
};

/// What CLIP's tokenizer knows of single code points, sorted by code point. Hangul syllables (composed by rule), white space and the capital I
/// with a dot, whose lower case is two code points, are not in the tables.
extern const std::array<CodePointRange, 677> kClipLetters;
extern const std::array<CodePointRange, 144> kClipNumbers;
extern const std::array<ReplacedRun, 185> kClipLowerCase;
extern const std::array<CanonicalPair, 2060> kCanonicalPairs;
extern const std::array<ClassRange, 333> kCanonicalClasses;

} // namespace darkroom::text
