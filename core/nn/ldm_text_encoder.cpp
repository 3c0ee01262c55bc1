#include "nn/ldm_text_encoder.h"

#include "nn/attention.h"
#include "nn/named_group.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/types.h>

namespace darkroom::nn {
namespace {

torch::nn::LayerNorm layerNorm(std::int64_t channels)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({channels}));
}

torch::nn::Linear withoutBias(std::int64_t in, std::int64_t out)
{
    return torch::nn::Linear(torch::nn::LinearOptions(in, out).bias(false));
}

} // namespace

LdmTextLayerImpl::LdmTextLayerImpl(const LdmTextOptions& options)
    : m_heads(options.heads)
{
    const auto channels = options.channels, inside = options.heads * options.headChannels;
    const auto first = register_module("0", std::make_shared<NamedGroup>());
    m_norm1 = first->register_module("0", layerNorm(channels));
    const auto attention = first->register_module("1", std::make_shared<NamedGroup>());
    m_query = attention->register_module("to_q", withoutBias(channels, inside));
    m_key = attention->register_module("to_k", withoutBias(channels, inside));
    m_value = attention->register_module("to_v", withoutBias(channels, inside));
    m_out = attention->register_module("to_out", torch::nn::Linear(inside, channels));
    const auto second = register_module("1", std::make_shared<NamedGroup>());
    m_norm2 = second->register_module("0", layerNorm(channels));
    const auto net = second->register_module("1", std::make_shared<NamedGroup>())->register_module("net", std::make_shared<NamedGroup>());
    const auto widening = net->register_module("0", std::make_shared<NamedGroup>());
    m_widen = widening->register_module("0", torch::nn::Linear(channels, options.feedForward()));
    m_narrow = net->register_module("2", torch::nn::Linear(options.feedForward(), channels));
}

torch::Tensor LdmTextLayerImpl::forward(const torch::Tensor& x)
{
    const auto first = m_norm1(x);
    const auto h = x + m_out(attention(m_query(first), m_key(first), m_value(first), m_heads));
    return h + m_narrow(torch::gelu(m_widen(m_norm2(h))));
}

LdmTextEncoderImpl::LdmTextEncoderImpl(const LdmTextOptions& options)
    : m_options(options)
{
    m_words = register_module("token_emb", torch::nn::Embedding(options.vocabulary, options.channels));
    m_places = register_module("pos_emb", std::make_shared<NamedGroup>())
                   ->register_module("emb", torch::nn::Embedding(options.positions, options.channels));
    torch::nn::ModuleList layers;
    for (std::int64_t i = 0; i < options.layers; ++i) {
        m_layers.emplace_back(options);
        layers->push_back(m_layers.back());
    }
    register_module("layers", layers);
    m_norm = register_module("norm", layerNorm(options.channels));
}

torch::Tensor LdmTextEncoderImpl::forward(const torch::Tensor& ids)
{
    auto x = m_words(ids) + m_places(torch::arange(ids.size(1), ids.options())).unsqueeze(0);
    for (auto& layer : m_layers)
        x = layer(x);
    return m_norm(x);
}

} // namespace darkroom::nn
