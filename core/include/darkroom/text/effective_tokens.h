#pragma once

#include "darkroom/checkpoint/embedding_files.h"
#include "darkroom/text/clip.h"
#include "darkroom/text/wordpiece.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace darkroom::text {

/// A token of a prompt as a CLIP text encoder gets it.
struct EffectiveToken {
    std::string text;      ///< As it is shown; an embedding's word for all of its vectors.
    double weight = 1.0;   ///< Emphasis.
    std::size_t chunk = 0; ///< Which of the chunks that are encoded apart.
    std::size_t count = 1; ///< Tokens that it takes: an embedding's vectors, otherwise 1.
    bool isEmbedding = false;

    bool operator==(const EffectiveToken&) const = default;
};

/// What a text encoder reads of a prompt.
struct PromptTokens {
    std::vector<EffectiveToken> tokens; ///< Without those that begin, end and fill up.
    std::size_t limit =
        0; ///< Tokens that are read at once: of a chunk where there are chunks, else of the whole prompt; 0: no text is read.
    bool hasChunks = false; ///< What doesn't fit goes into further chunks instead of being cut off.
    std::size_t cut = 0;    ///< Tokens at the end that are not read.

    std::size_t count() const;  ///< Of what is read; an embedding counts its vectors.
    std::size_t chunks() const; ///< At least one.

    bool operator==(const PromptTokens&) const = default;
};

/// What becomes of a prompt: its syntax read unless `isPlain`, embeddings by their words, cut into chunks; begin, end and padding left out. LoRA tags are
/// no part of the text. A prompt whose LoRA tags are broken is shown as it stands. Pure.
std::vector<EffectiveToken> effectiveTokens(const std::string& prompt, bool isPlain, const ClipTokenizer& tokenizer,
    std::span<const checkpoint::EmbeddingFile> embeddings = {}, std::size_t columns = ClipTokenizer::kColumns);

/// The same for a tokenizer of word pieces, whose encoder reads at most `longest` ids, [CLS] and [SEP] among them; longest >= 2. Pure.
PromptTokens wordPieceTokens(const std::string& prompt, const WordPieceTokenizer& tokenizer, std::size_t longest);

} // namespace darkroom::text
