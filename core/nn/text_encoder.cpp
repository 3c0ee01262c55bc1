#include "nn/text_encoder.h"

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

/// exp() of it is zero, and half precision holds it.
constexpr double kMasked = -1e4;

torch::nn::LayerNorm layerNorm(const TextEncoderOptions& options)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({options.channels}).eps(options.eps));
}

std::shared_ptr<NamedGroup> subgroup(NamedGroup& owner, const char* name)
{
    return owner.register_module(name, std::make_shared<NamedGroup>());
}

} // namespace

TextEncoderLayerImpl::TextEncoderLayerImpl(const TextEncoderOptions& options)
    : m_heads(options.heads)
{
    const auto channels = options.channels;
    const auto attention = register_module("attention", std::make_shared<NamedGroup>());
    const auto self = subgroup(*attention, "self");
    m_query = self->register_module("query", torch::nn::Linear(channels, channels));
    m_key = self->register_module("key", torch::nn::Linear(channels, channels));
    m_value = self->register_module("value", torch::nn::Linear(channels, channels));
    const auto attentionOut = subgroup(*attention, "output");
    m_attentionOut = attentionOut->register_module("dense", torch::nn::Linear(channels, channels));
    m_attentionNorm = attentionOut->register_module("LayerNorm", layerNorm(options));
    m_widen = register_module("intermediate", std::make_shared<NamedGroup>())
                  ->register_module("dense", torch::nn::Linear(channels, options.feedForward));
    const auto out = register_module("output", std::make_shared<NamedGroup>());
    m_narrow = out->register_module("dense", torch::nn::Linear(options.feedForward, channels));
    m_outNorm = out->register_module("LayerNorm", layerNorm(options));
}

torch::Tensor TextEncoderLayerImpl::forward(const torch::Tensor& x, const torch::Tensor& bias)
{
    const auto mixed = attention(m_query(x), m_key(x), m_value(x), m_heads, bias);
    const auto h = m_attentionNorm(m_attentionOut(mixed) + x);
    return m_outNorm(m_narrow(torch::gelu(m_widen(h))) + h);
}

TextEncoderImpl::TextEncoderImpl(const TextEncoderOptions& options)
    : m_options(options)
{
    const auto embeddings = register_module("embeddings", std::make_shared<NamedGroup>());
    m_words = embeddings->register_module("word_embeddings", torch::nn::Embedding(options.vocabulary, options.channels));
    m_places = embeddings->register_module("position_embeddings", torch::nn::Embedding(options.positions, options.channels));
    m_segments = embeddings->register_module("token_type_embeddings", torch::nn::Embedding(options.segments, options.channels));
    m_norm = embeddings->register_module("LayerNorm", layerNorm(options));
    torch::nn::ModuleList layers;
    for (std::int64_t i = 0; i < options.layers; ++i) {
        m_layers.emplace_back(options);
        layers->push_back(m_layers.back());
    }
    register_module("encoder", std::make_shared<NamedGroup>())->register_module("layer", layers);
}

torch::Tensor TextEncoderImpl::forward(const torch::Tensor& ids, const torch::Tensor& mask)
{
    const auto places = torch::arange(ids.size(1), ids.options()).unsqueeze(0);
    auto x = m_norm(m_words(ids) + m_places(places) + m_segments(torch::zeros_like(places)));
    const auto bias = mask.defined() ? maskBias(mask) : torch::Tensor();
    for (auto& layer : m_layers)
        x = layer(x, bias);
    return x;
}

torch::Tensor maskBias(const torch::Tensor& mask)
{
    return ((1.0 - mask.to(torch::kFloat32)) * kMasked).view({mask.size(0), 1, 1, mask.size(1)});
}

torch::Tensor meanPooled(const torch::Tensor& hidden, const torch::Tensor& mask)
{
    // The length is taken of the sum, which is the mean but for a factor.
    const auto sum = mask.defined() ? (hidden * mask.to(hidden.scalar_type()).unsqueeze(-1)).sum(1) : hidden.sum(1);
    return sum / sum.norm(2, 1, true).clamp_min(1e-12);
}

} // namespace darkroom::nn
