#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace darkroom::text {

/// CLIP's text, ready to be split: canonically composed (Unicode's NFC), then lower case, code point by code point. Agrees with the reference
/// tokenizer for every code point.
std::u32string normalizeForClip(std::u32string_view text);

/// The pieces of normalised text that byte-pair merging does not cross, in order: English contractions ('s, 't, 're, 've, 'm, 'll, 'd), runs
/// of letters, single digits, runs of anything else that is no white space. White space falls away.
std::vector<std::u32string_view> splitForClip(std::u32string_view text);

} // namespace darkroom::text
