#pragma once

#include "darkroom/checkpoint/embedding_files.h"
#include "darkroom/text/clip.h"

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

/// What becomes of a prompt: its syntax read unless `isPlain`, embeddings by their words, cut into chunks; begin, end and padding left out. LoRA tags are
/// no part of the text. A prompt whose LoRA tags are broken is shown as it stands. Pure.
std::vector<EffectiveToken> effectiveTokens(
    const std::string& prompt, bool isPlain, const ClipTokenizer& tokenizer, std::span<const checkpoint::EmbeddingFile> embeddings = {});

} // namespace darkroom::text
