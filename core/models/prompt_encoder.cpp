#include "models/prompt_encoder.h"

#include <torch/torch.h>

#include <algorithm>
#include <span>
#include <utility>

namespace darkroom::models {
namespace {

using Rows = std::vector<std::vector<std::int64_t>>;

torch::Tensor tensorOf(const Rows& rows, const torch::Device& device)
{
    const auto columns = static_cast<std::int64_t>(rows.front().size());
    auto ids = torch::empty({static_cast<std::int64_t>(rows.size()), columns}, torch::kInt64);
    for (std::size_t row = 0; row < rows.size(); ++row)
        std::copy(rows[row].begin(), rows[row].end(), ids.data_ptr<std::int64_t>() + row * rows[row].size());
    return ids.to(device);
}

} // namespace

BertPrompts::BertPrompts(TextConditioner conditioner, std::int64_t maxTokens)
    : m_conditioner(std::move(conditioner))
    , m_maxTokens(maxTokens)
{
}

EncodedPrompt BertPrompts::encode(const std::string& text)
{
    return {m_conditioner.encode(std::span(&text, 1), m_maxTokens).front(), {}};
}

std::vector<std::string> BertPrompts::tokens(const std::string& text) const
{
    return m_conditioner.tokenizer().tokens(text);
}

void BertPrompts::to(const torch::Device& device)
{
    m_conditioner.encoder()->to(device);
}

LdmTextPrompts::LdmTextPrompts(nn::LdmTextEncoder encoder, text::WordPieceTokenizer tokenizer)
    : m_encoder(std::move(encoder))
    , m_tokenizer(std::move(tokenizer))
{
}

EncodedPrompt LdmTextPrompts::encode(const std::string& text)
{
    const torch::NoGradGuard guard;
    auto row = m_tokenizer.encodeBatch(std::span(&text, 1), static_cast<std::size_t>(m_encoder->options().positions));
    return {m_encoder(tensorOf({std::move(row.ids)}, m_encoder->parameters().front().device()))[0], {}};
}

std::vector<std::string> LdmTextPrompts::tokens(const std::string& text) const
{
    return m_tokenizer.tokens(text);
}

void LdmTextPrompts::to(const torch::Device& device)
{
    m_encoder->to(device);
}

ClipPrompts::ClipPrompts(std::vector<ClipStage> stages, Nothing nothing)
    : m_stages(std::move(stages))
    , m_nothing(nothing)
{
}

EncodedPrompt ClipPrompts::encode(const std::string& text)
{
    const torch::NoGradGuard guard;
    std::vector<Rows> rows;
    std::size_t most = 0;
    for (const auto& stage : m_stages) {
        rows.push_back(stage.tokenizer.rows(text, static_cast<std::size_t>(stage.encoder->options().positions)));
        most = std::max(most, rows.back().size());
    }
    EncodedPrompt encoded;
    std::vector<torch::Tensor> hidden;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        auto& stage = m_stages[i];
        // Two tokenizers may cut one text into different numbers of rows, and their channels stand side by side.
        rows[i].resize(most, stage.tokenizer.rows({}, rows[i].front().size()).front());
        auto states = stage.encoder(tensorOf(rows[i], stage.encoder->parameters().front().device()), stage.reading);
        hidden.push_back(states.hidden.flatten(0, 1));
        if (states.pooled.defined()) encoded.pooled = states.pooled[0];
    }
    encoded.tokens = torch::cat(hidden, 1);
    return encoded;
}

EncodedPrompt ClipPrompts::encodeNothing()
{
    auto encoded = encode({});
    if (m_nothing == Nothing::EmptyText) return encoded;
    return {torch::zeros_like(encoded.tokens), encoded.pooled.defined() ? torch::zeros_like(encoded.pooled) : encoded.pooled};
}

std::vector<std::string> ClipPrompts::tokens(const std::string& text) const
{
    return m_stages.front().tokenizer.tokens(text);
}

std::int64_t ClipPrompts::channels() const
{
    std::int64_t sum = 0;
    for (const auto& stage : m_stages)
        sum += stage.encoder->options().channels;
    return sum;
}

std::int64_t ClipPrompts::pooledChannels() const
{
    return m_stages.back().encoder->options().projection;
}

std::int64_t ClipPrompts::usualTokens() const
{
    return m_stages.front().encoder->options().positions;
}

void ClipPrompts::to(const torch::Device& device)
{
    for (auto& stage : m_stages)
        stage.encoder->to(device);
}

} // namespace darkroom::models
