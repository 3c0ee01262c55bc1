#include "fuzz/input_file.h"

#include "darkroom/base/error.h"
#include "darkroom/text/clip.h"
#include "darkroom/text/effective_tokens.h"

#include <array>

namespace {

using darkroom::text::ClipPadding;
using darkroom::text::ClipTokenizer;

/// A tokenizer by its merges, or by one of the forms of a folder.
ClipTokenizer tokenizerOf(bool isMergesAlone)
{
    return isMergesAlone ? ClipTokenizer::ofMerges(inputFolder() / "merges.txt", ClipPadding::Zero)
                         : ClipTokenizer::ofFolder(inputFolder(), ClipPadding::End);
}

void check(const ClipTokenizer& tokenizer, const std::string& text)
{
    constexpr std::size_t kLongest = 24, kColumns = 9;
    const auto ids = tokenizer.encode(text, kLongest);
    if (ids.size() < 2 || ids.size() > kLongest || ids.front() != tokenizer.begin() || ids.back() != tokenizer.end()) {
        std::abort();
    }
    const auto all = tokenizer.ids(text);
    if (std::min(all.size() + 2, kLongest) != ids.size() || tokenizer.tokens(text).size() != all.size()) {
        std::abort();
    }
    for (const auto id : all) {
        tokenizer.token(id);
    }
    for (const auto& row : tokenizer.rows(text, kColumns)) {
        if (row.size() != kColumns) {
            std::abort();
        }
    }
    for (const auto& token : darkroom::text::effectiveTokens(text, false, tokenizer, {}, kColumns)) {
        if (token.count != 1) {
            std::abort();
        }
    }
}

} // namespace

/// Any files of a tokenizer either make one, of which any text's ids are tokens, framed by begin and end, or throw Error. The texts of the input: what is
/// tokenized, then the files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::array kFiles = {"merges.txt", "vocab.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"};
    auto texts = inputTexts(data, size);
    texts.resize(1 + kFiles.size());
    for (std::size_t i = 0; i < kFiles.size(); ++i) {
        inputText(texts[1 + i], kFiles[i]);
    }
    try {
        check(tokenizerOf(texts[2].empty() && texts[3].empty()), texts[0]);
    } catch (const darkroom::Error&) {
    }
    return 0;
}
