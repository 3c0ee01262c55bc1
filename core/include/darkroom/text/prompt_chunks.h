#pragma once

#include "darkroom/text/clip.h"
#include "darkroom/text/prompt_syntax.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace darkroom::text {

/// A word that stands for vectors learned by textual inversion (Gal et al. 2022).
struct EmbeddingWord {
    std::vector<std::int64_t> ids; ///< What the tokenizer makes of it.
    std::size_t vectors = 1;       ///< Tokens that it takes.
};

/// Vectors in a chunk's tokens.
struct EmbeddingPlace {
    std::size_t column = 0; ///< Of the first one.
    std::size_t word = 0;   ///< Which of the words.

    bool operator==(const EmbeddingPlace&) const = default;
};

/// What a text encoder reads at once: begin token, up to columns − 2 tokens, end token, padding.
struct PromptChunk {
    std::vector<std::int64_t> ids;          ///< 0 where an embedding's vectors stand.
    std::vector<double> weights;            ///< Of each id; 1 for begin, end and padding.
    std::vector<EmbeddingPlace> embeddings; ///< By column.
    std::size_t length = 0;                 ///< Tokens between begin and end.

    bool operator==(const PromptChunk&) const = default;
};

/// A prompt's pieces as chunks, at least one, by A1111's rules: a chunk has columns − 2 tokens; when the next token finds it full and a comma
/// is among its last 20 tokens, what follows the comma moves on into the next chunk; a BREAK ends a chunk; an embedding that
/// doesn't fit any more begins the next one, and is cut at a whole chunk. Where several words fit, the longest counts. columns > 2. Pure.
std::vector<PromptChunk> chunkPrompt(std::span<const PromptPiece> pieces, const ClipTokenizer& tokenizer,
    std::span<const EmbeddingWord> words = {}, std::size_t columns = ClipTokenizer::kColumns);

/// A prompt as it stands: one chunk, cut.
PromptChunk plainChunk(const std::string& prompt, const ClipTokenizer& tokenizer, std::size_t columns = ClipTokenizer::kColumns);

} // namespace darkroom::text
