#include "darkroom/text/effective_tokens.h"

#include "darkroom/base/error.h"
#include "darkroom/text/prompt_chunks.h"

#include <algorithm>

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

std::vector<EffectiveToken> effectiveTokens(
    const std::string& prompt, bool isPlain, const ClipTokenizer& tokenizer, std::span<const checkpoint::EmbeddingFile> embeddings)
{
    const Words words = wordsOf(embeddings, tokenizer);
    const auto chunks =
        isPlain ? std::vector{plainChunk(prompt, tokenizer)} : chunkPrompt(parsePrompt(withoutTags(prompt)), tokenizer, words.words);
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

} // namespace darkroom::text
