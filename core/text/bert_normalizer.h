#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace darkroom::text {

/// Uncased BERT's text, ready to be split: control characters gone, white space as spaces, ideographs between spaces, decomposed and without
/// accents, in lower case. Agrees with the reference tokenizer for every code point.
std::u32string normalizeForBert(std::u32string_view text);

/// Words and single punctuation marks of normalised text, in order.
std::vector<std::u32string_view> splitForBert(std::u32string_view text);

} // namespace darkroom::text
