#pragma once

#include "darkroom/text/clip.h"
#include "darkroom/text/wordpiece.h"
#include "models/text_conditioner.h"
#include "nn/clip_text_encoder.h"
#include "nn/ldm_text_encoder.h"

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace darkroom::models {

/// A text as a U-Net takes it.
struct EncodedPrompt {
    torch::Tensor tokens; ///< [M,C] fp32
    torch::Tensor pooled; ///< [P] fp32; undefined for models that read no pooled vector.
};

/// τ_θ for prompts: tokenizer and frozen encoder of whatever kind a model has. Belongs to the model's thread.
class PromptEncoder {
public:
    virtual ~PromptEncoder() = default;

    /// One text; what it becomes does not depend on other texts.
    virtual EncodedPrompt encode(const std::string& text) = 0;
    /// What the unconditional branch reads when there is no negative prompt.
    virtual EncodedPrompt encodeNothing() { return encode({}); }
    /// The text's tokens as they are shown, without begin, end and padding.
    virtual std::vector<std::string> tokens(const std::string& text) const = 0;

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

    EncodedPrompt encode(const std::string& text) override;
    std::vector<std::string> tokens(const std::string& text) const override;
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

    EncodedPrompt encode(const std::string& text) override;
    std::vector<std::string> tokens(const std::string& text) const override;
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
/// A text of more than 75 tokens becomes several rows of 77 that are encoded on their own and joined; the pooled vector is the first row's.
class ClipPrompts : public PromptEncoder {
public:
    enum class Nothing {
        EmptyText, ///< The unconditional branch reads the empty text …
        Zeros,     ///< … or zeros (force_zeros_for_empty_prompt).
    };

    ClipPrompts(std::vector<ClipStage> stages, Nothing nothing);

    EncodedPrompt encode(const std::string& text) override;
    EncodedPrompt encodeNothing() override;
    std::vector<std::string> tokens(const std::string& text) const override;
    std::int64_t channels() const override;
    std::int64_t pooledChannels() const override;
    std::int64_t usualTokens() const override;
    void to(const torch::Device& device) override;

private:
    std::vector<ClipStage> m_stages;
    Nothing m_nothing;
};

} // namespace darkroom::models
