#pragma once

#include "darkroom/text/special_token.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace darkroom::text {

/// The ids of a text: special tokens as they stand, none of which is the beginning of another, and what lies between them by
/// addPlain(piece, ids). Stops looking once there are `enough` ids.
template <typename AddPlain>
std::vector<std::int64_t> idsAroundSpecials(
    std::string_view text, std::span<const SpecialToken> specials, std::size_t enough, AddPlain addPlain)
{
    std::vector<std::int64_t> ids;
    std::size_t plainBegin = 0;
    for (std::size_t at = 0; at < text.size() && ids.size() < enough;) {
        const auto special = std::find_if(
            specials.begin(), specials.end(), [&](const SpecialToken& candidate) { return text.substr(at).starts_with(candidate.text); });
        if (special == specials.end()) {
            ++at;
            continue;
        }
        addPlain(text.substr(plainBegin, at - plainBegin), ids);
        ids.push_back(special->id);
        at += special->text.size();
        plainBegin = at;
    }
    addPlain(text.substr(plainBegin), ids);
    return ids;
}

} // namespace darkroom::text
