#include "darkroom/text/wordpiece.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any bytes become between 2 and `longest` ids of the vocabulary, framed by [CLS] and [SEP]; nothing is thrown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const darkroom::text::WordPieceTokenizer tokenizer({"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "##a", "##b", "ab", "e",
                                                                  "1", "##1", ".", "-", "\xE7\x8C\xAB", "\xE1\x84\x80", "##\xE1\x85\xA1"},
        "vocabulary");
    constexpr std::size_t kLongest = 24;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto ids = tokenizer.encode(text, kLongest);
    if (ids.size() < 2 || ids.size() > kLongest || tokenizer.token(ids.front()) != "[CLS]" || tokenizer.token(ids.back()) != "[SEP]") {
        std::abort();
    }
    const auto shown = tokenizer.tokens(text);
    if (std::min(shown.size() + 2, kLongest) != ids.size()) {
        std::abort();
    }
    return 0;
}
