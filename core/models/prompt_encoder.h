#pragma once

#include "darkroom/checkpoint/embedding_files.h"
#include "darkroom/text/clip.h"
#include "darkroom/text/effective_tokens.h"
#include "darkroom/text/wordpiece.h"
#include "models/text_conditioner.h"
#include "nn/clip_text_encoder.h"
#include "nn/ldm_text_encoder.h"

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace darkroom::models {

/// A text as a U-Net takes it.
struct EncodedPrompt {
    torch::Tensor tokens; ///< [M,C] fp32
    torch::Tensor pooled; ///< [P] fp32; undefined for models that read no pooled vector.
    bool isZero = false;  ///< Zeros that stand for no prompt at all.
};

/// How a prompt is read.
struct PromptReading {
    bool isPlain = false;                  ///< As it stands, cut at the encoder's length: no emphasis, no BREAK, no embedding.
    int clipSkip = 0;                      ///< 1: CLIP's last layer, 2: the one before it, …; 0: the model's own choice.
    std::filesystem::path embeddings = {}; ///< A folder of textual inversions beside those of the model; empty without.
};

/// τ_θ for prompts: tokenizer and frozen encoder of whatever kind a model has. Belongs to the model's thread.
class PromptEncoder {
public:
    virtual ~PromptEncoder() = default;

    /// One text; what it becomes does not depend on other texts. Throws Error{Usage} for a reading that the encoder doesn't have.
    virtual EncodedPrompt encode(const std::string& text, const PromptReading& reading = {}) = 0;
    /// What the unconditional branch reads when there is no negative prompt.
    virtual EncodedPrompt encodeNothing(const PromptReading& reading = {}) { return encode({}, reading); }
    /// Brings a prompt to `tokens` tokens where the encoder has a way to; otherwise the prompt stays, and what is missing is masked.
    virtual void lengthen(EncodedPrompt&, std::int64_t /*tokens*/, const PromptReading& = {}) { }
    /// What a text's encoding depends on beside the text and the weights: the files of its embeddings and when they changed.
    virtual std::string sourcesOf(const std::string& /*text*/, const PromptReading& = {}) const { return {}; }
    /// What of a text is read, token by token, by each of the encoders in the order of the model; at least one.
    virtual std::vector<text::PromptTokens> tokensOf(const std::string& text, const PromptReading& reading = {}) const = 0;
    /// CLIP's text encoders, in the order of the model; none for others. Handles: they share the weights.
    virtual std::vector<nn::ClipTextEncoder> clipEncoders() { return {}; }

    /// Channels of the tokens and, 0 without, of the pooled vector.
    virtual std::int64_t channels() const = 0;
    virtual std::int64_t pooledChannels() const { return 0; }
    /// Tokens of an ordinary text, for measuring.
    virtual std::int64_t usualTokens() const = 0;
    /// Moves the encoders.
    virtual void to(const torch::Device& device) = 0;
};

/// A transformers BertModel: as many tokens as the text has, at most `maxTokens`.
class BertPrompts : public PromptEncoder {
public:
    BertPrompts(TextConditioner conditioner, std::int64_t maxTokens);

    EncodedPrompt encode(const std::string& text, const PromptReading& reading = {}) override;
    std::vector<text::PromptTokens> tokensOf(const std::string& text, const PromptReading& reading = {}) const override;
    std::int64_t channels() const override { return m_conditioner.channels(); }
    std::int64_t usualTokens() const override { return m_maxTokens; }
    void to(const torch::Device& device) override;

private:
    TextConditioner m_conditioner;
    std::int64_t m_maxTokens;
};

/// Latent diffusion's own encoder of BERT's word pieces: always a full row, padded with [PAD], which counts as any other token.
class LdmTextPrompts : public PromptEncoder {
public:
    LdmTextPrompts(nn::LdmTextEncoder encoder, text::WordPieceTokenizer tokenizer);

    EncodedPrompt encode(const std::string& text, const PromptReading& reading = {}) override;
    std::vector<text::PromptTokens> tokensOf(const std::string& text, const PromptReading& reading = {}) const override;
    std::int64_t channels() const override { return m_encoder->options().channels; }
    std::int64_t usualTokens() const override { return m_encoder->options().positions; }
    void to(const torch::Device& device) override;

private:
    nn::LdmTextEncoder m_encoder;
    text::WordPieceTokenizer m_tokenizer;
};

/// One of a model's CLIP text encoders with its tokenizer.
struct ClipStage {
    nn::ClipTextEncoder encoder{nullptr};
    text::ClipTokenizer tokenizer;
    nn::ClipReading reading;
};

/// CLIP's text encoders: one for Stable Diffusion 1 and 2, two for XL, whose channels are joined and of which the second gives the pooled vector.
/// Prompts are read as A1111 reads them (darkroom/text/prompt_syntax.h): a text of more than 75 tokens becomes several chunks of 77 that are encoded
/// on their own and joined, the pooled vector being the first one's; emphasis multiplies a chunk's hidden states, and its mean is restored. Words
/// of textual inversion come from the folders `embeddings` beside the model (darkroom/checkpoint/embedding_files.h).
class ClipPrompts : public PromptEncoder {
public:
    enum class Nothing {
        EmptyText, ///< The unconditional branch reads the empty text …
        Zeros,     ///< … or zeros (force_zeros_for_empty_prompt).
    };

    /// `model` is the folder or file that embeddings lie beside; empty: only those that a prompt names by file.
    ClipPrompts(std::vector<ClipStage> stages, Nothing nothing, std::filesystem::path model = {});

    EncodedPrompt encode(const std::string& text, const PromptReading& reading = {}) override;
    EncodedPrompt encodeNothing(const PromptReading& reading = {}) override;
    void lengthen(EncodedPrompt& prompt, std::int64_t tokens, const PromptReading& reading = {}) override;
    std::string sourcesOf(const std::string& text, const PromptReading& reading = {}) const override;
    std::vector<text::PromptTokens> tokensOf(const std::string& text, const PromptReading& reading = {}) const override;
    std::vector<nn::ClipTextEncoder> clipEncoders() override;
    std::int64_t channels() const override;
    std::int64_t pooledChannels() const override;
    std::int64_t usualTokens() const override;
    void to(const torch::Device& device) override;

private:
    std::vector<checkpoint::EmbeddingFile> embeddingsIn(const std::string& text, const PromptReading& reading) const;

    std::vector<ClipStage> m_stages;
    Nothing m_nothing;
    std::filesystem::path m_model;
};

} // namespace darkroom::models
