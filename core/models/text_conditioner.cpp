#include "models/text_conditioner.h"

#include "darkroom/base/json.h"
#include "darkroom/checkpoint/model_files.h"
#include "models/module_weights.h"
#include "models/transformers_config.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <map>

namespace darkroom::models {

TextConditioner TextConditioner::load(const std::filesystem::path& folder, torch::ScalarType type)
{
    const auto config = folder / "text_encoder" / "config.json";
    nn::TextEncoder encoder(textEncoderOptionsFromConfig(readJson(config), config.string()));
    loadWeights(*encoder, checkpoint::Weights::ofFolder(folder / "text_encoder"));
    encoder->to(type);
    encoder->eval();
    return TextConditioner(std::move(encoder), text::WordPieceTokenizer(folder / "tokenizer" / "vocab.txt"));
}

TextConditioner::TextConditioner(nn::TextEncoder encoder, text::WordPieceTokenizer tokenizer)
    : m_encoder(std::move(encoder))
    , m_tokenizer(std::move(tokenizer))
{
}

std::vector<torch::Tensor> TextConditioner::encode(std::span<const std::string> texts, std::int64_t maxTokens)
{
    torch::NoGradGuard guard;
    std::map<std::size_t, std::vector<std::size_t>> byLength;
    std::vector<std::vector<std::int64_t>> ids;
    for (const auto& text : texts) {
        byLength[ids.emplace_back(m_tokenizer.encode(text, static_cast<std::size_t>(maxTokens))).size()].push_back(ids.size() - 1);
    }
    std::vector<torch::Tensor> rows(texts.size());
    for (const auto& [length, members] : byLength) {
        auto batch = torch::empty({static_cast<std::int64_t>(members.size()), static_cast<std::int64_t>(length)}, torch::kInt64);
        for (std::size_t i = 0; i < members.size(); ++i)
            std::copy(ids[members[i]].begin(), ids[members[i]].end(), batch.data_ptr<std::int64_t>() + i * length);
        const auto hidden = m_encoder(batch.to(m_encoder->parameters().front().device()));
        for (std::size_t i = 0; i < members.size(); ++i)
            rows[members[i]] = hidden[static_cast<std::int64_t>(i)].clone();
    }
    return rows;
}

nn::Context paddedContext(std::span<const torch::Tensor> rows)
{
    std::int64_t longest = 0, shortest = rows.front().size(0);
    for (const auto& row : rows) {
        longest = std::max(longest, row.size(0));
        shortest = std::min(shortest, row.size(0));
    }
    if (longest == shortest) return {torch::stack(std::vector<torch::Tensor>(rows.begin(), rows.end())), {}};
    const auto count = static_cast<std::int64_t>(rows.size());
    auto tokens = torch::zeros({count, longest, rows.front().size(1)}, rows.front().options());
    auto mask = torch::zeros({count, longest}, torch::kFloat32);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto& row = rows[static_cast<std::size_t>(i)];
        tokens[i].slice(0, 0, row.size(0)).copy_(row);
        mask[i].slice(0, 0, row.size(0)).fill_(1.0);
    }
    return {tokens, nn::maskBias(mask).to(rows.front().device())};
}

} // namespace darkroom::models
