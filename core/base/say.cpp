#include "darkroom/base/say.h"

namespace darkroom {

std::string fill(std::string_view pattern, const std::vector<std::string>& words)
{
    std::string filled;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool marks = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const auto place = marks ? static_cast<std::size_t>(pattern[i + 1] - '1') : words.size();
        if (place < words.size()) {
            filled += words[place];
            ++i;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

} // namespace darkroom
