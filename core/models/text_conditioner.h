#pragma once

#include "darkroom/text/wordpiece.h"
#include "nn/text_encoder.h"
#include "nn/transformer.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace darkroom::models {

/// τ_θ for text: a tokenizer and a frozen encoder. A copy shares the weights.
class TextConditioner {
public:
    /// Loads `folder`/text_encoder and `folder`/tokenizer/vocab.txt. Throws Error.
    static TextConditioner load(const std::filesystem::path& folder, torch::ScalarType type = torch::kFloat32);

    TextConditioner(nn::TextEncoder encoder, text::WordPieceTokenizer tokenizer);

    /// Each text's last hidden states, [M_i, channels] with M_i its own number of tokens, at most `maxTokens`. Texts are encoded one length at
    /// a time, so that a text's states do not depend on what it is encoded with.
    std::vector<torch::Tensor> encode(std::span<const std::string> texts, std::int64_t maxTokens);

    std::int64_t channels() const { return m_encoder->options().channels; }
    const text::WordPieceTokenizer& tokenizer() const { return m_tokenizer; }
    nn::TextEncoder encoder() const { return m_encoder; }

private:
    nn::TextEncoder m_encoder;
    text::WordPieceTokenizer m_tokenizer;
};

/// Rows of different lengths as one context: padded with zeros to the longest and masked there; no mask when all are of one length.
nn::Context paddedContext(std::span<const torch::Tensor> rows);

} // namespace darkroom::models
