#include "darkroom/text/effective_tokens.h"

#include "darkroom/base/error.h"
#include "darkroom/text/prompt_chunks.h"

#include <algorithm>
#include <numeric>

namespace darkroom::text {

namespace {

/// Words of embeddings, each with the name that it is shown under.
struct Words {
    std::vector<EmbeddingWord> words;
    std::vector<std::string> names;
};

Words wordsOf(std::span<const checkpoint::EmbeddingFile> embeddings, const ClipTokenizer& tokenizer)
{
    Words all;
    for (const auto& file : embeddings)
        for (const std::string& word : file.words) {
            all.words.push_back({tokenizer.ids(word), static_cast<std::size_t>(file.vectors())});
            all.names.push_back(word);
        }
    return all;
}

std::string withoutTags(const std::string& prompt)
{
    try {
        return takeLoraTags(prompt).text;
    } catch (const Error&) {
        return prompt;
    }
}

} // namespace

std::vector<EffectiveToken> effectiveTokens(const std::string& prompt, bool isPlain, const ClipTokenizer& tokenizer,
    std::span<const checkpoint::EmbeddingFile> embeddings, std::size_t columns)
{
    const Words words = wordsOf(embeddings, tokenizer);
    const auto chunks = isPlain ? std::vector{plainChunk(prompt, tokenizer, columns)}
                                : chunkPrompt(parsePrompt(withoutTags(prompt)), tokenizer, words.words, columns);
    std::vector<EffectiveToken> tokens;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const PromptChunk& chunk = chunks[i];
        auto next = chunk.embeddings.begin();
        for (std::size_t column = 1; column <= chunk.length;) {
            if (next == chunk.embeddings.end() || next->column != column) {
                tokens.push_back({tokenizer.token(chunk.ids[column]), chunk.weights[column], i});
                ++column;
                continue;
            }
            const std::size_t taken = std::min(words.words[next->word].vectors, chunk.length);
            tokens.push_back({words.names[next->word], chunk.weights[column], i, taken, true});
            column += taken;
            ++next;
        }
    }
    return tokens;
}

std::size_t PromptTokens::count() const
{
    return std::accumulate(
        tokens.begin(), tokens.end(), std::size_t{0}, [](std::size_t sum, const EffectiveToken& token) { return sum + token.count; });
}

std::size_t PromptTokens::chunks() const
{
    return tokens.empty() ? 1 : tokens.back().chunk + 1;
}

PromptTokens wordPieceTokens(const std::string& prompt, const WordPieceTokenizer& tokenizer, std::size_t longest)
{
    constexpr std::size_t kFrame = 2; // [CLS] and [SEP]
    PromptTokens read;
    read.limit = longest - kFrame;
    const auto pieces = tokenizer.tokens(prompt);
    read.cut = pieces.size() - std::min(pieces.size(), read.limit);
    for (std::size_t i = 0; i + read.cut < pieces.size(); ++i)
        read.tokens.push_back({pieces[i]});
    return read;
}

} // namespace darkroom::text
