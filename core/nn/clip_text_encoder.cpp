#include "nn/clip_text_encoder.h"

#include "nn/attention.h"
#include "nn/named_group.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/types.h>

#include <limits>

namespace darkroom::nn {
namespace {

constexpr double kQuickGelu = 1.702; ///< Hendrycks & Gimpel 2016, section 2.

torch::nn::LayerNorm layerNorm(const ClipTextOptions& options)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({options.channels}).eps(options.eps));
}

/// 0 on and below the diagonal, −∞ above it: [1,1,M,M].
torch::Tensor causalMask(std::int64_t tokens, const torch::Tensor& like)
{
    const auto open = torch::full({tokens, tokens}, -std::numeric_limits<double>::infinity(), like.options());
    return torch::triu(open, 1).view({1, 1, tokens, tokens});
}

} // namespace

ClipTextLayerImpl::ClipTextLayerImpl(const ClipTextOptions& options)
    : m_heads(options.heads)
    , m_activation(options.activation)
{
    const auto channels = options.channels;
    m_norm1 = register_module("layer_norm1", layerNorm(options));
    const auto attention = register_module("self_attn", std::make_shared<NamedGroup>());
    m_query = attention->register_module("q_proj", torch::nn::Linear(channels, channels));
    m_key = attention->register_module("k_proj", torch::nn::Linear(channels, channels));
    m_value = attention->register_module("v_proj", torch::nn::Linear(channels, channels));
    m_out = attention->register_module("out_proj", torch::nn::Linear(channels, channels));
    m_norm2 = register_module("layer_norm2", layerNorm(options));
    const auto feedForward = register_module("mlp", std::make_shared<NamedGroup>());
    m_widen = feedForward->register_module("fc1", torch::nn::Linear(channels, options.feedForward));
    m_narrow = feedForward->register_module("fc2", torch::nn::Linear(options.feedForward, channels));
}

torch::Tensor ClipTextLayerImpl::forward(const torch::Tensor& x, const torch::Tensor& mask)
{
    const auto first = m_norm1(x);
    const auto h = x + m_out(attention(m_query(first), m_key(first), m_value(first), m_heads, mask));
    const auto wide = m_widen(m_norm2(h));
    return h + m_narrow(m_activation == ClipActivation::Gelu ? torch::gelu(wide) : wide * torch::sigmoid(kQuickGelu * wide));
}

ClipTextEncoderImpl::ClipTextEncoderImpl(const ClipTextOptions& options)
    : m_options(options)
{
    const auto embeddings = register_module("embeddings", std::make_shared<NamedGroup>());
    m_words = embeddings->register_module("token_embedding", torch::nn::Embedding(options.vocabulary, options.channels));
    m_places = embeddings->register_module("position_embedding", torch::nn::Embedding(options.positions, options.channels));
    torch::nn::ModuleList layers;
    for (std::int64_t i = 0; i < options.layers; ++i) {
        m_layers.emplace_back(options);
        layers->push_back(m_layers.back());
    }
    register_module("encoder", std::make_shared<NamedGroup>())->register_module("layers", layers);
    m_finalNorm = register_module("final_layer_norm", layerNorm(options));
    if (options.projection > 0)
        m_projection = register_module(
            "text_projection", torch::nn::Linear(torch::nn::LinearOptions(options.channels, options.projection).bias(false)));
}

torch::Tensor ClipTextEncoderImpl::pooled(const torch::Tensor& normalized, const torch::Tensor& ids)
{
    // argmax gives the first of equals.
    const auto place = ids.eq(m_options.endToken).to(torch::kInt32).argmax(1);
    return m_projection(normalized.index({torch::arange(ids.size(0), ids.options()), place}));
}

ClipEncoded ClipTextEncoderImpl::forward(const torch::Tensor& ids, const ClipReading& reading)
{
    return encode(m_words(ids), ids, reading);
}

ClipEncoded ClipTextEncoderImpl::encode(const torch::Tensor& words, const torch::Tensor& ids, const ClipReading& reading)
{
    const auto places = torch::arange(ids.size(1), ids.options()).unsqueeze(0);
    auto x = words + m_places(places);
    const auto mask = causalMask(ids.size(1), x);
    const auto read = static_cast<std::int64_t>(m_layers.size()) - reading.skippedLayers;
    torch::Tensor hidden = x;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        // Layers after those that are read matter for the pooled vector alone.
        if (static_cast<std::int64_t>(i) >= read && !m_projection) break;
        x = m_layers[i](x, mask);
        if (static_cast<std::int64_t>(i) < read) hidden = x;
    }
    ClipEncoded encoded;
    encoded.hidden = reading.finalNorm ? m_finalNorm(hidden) : hidden;
    if (m_projection) encoded.pooled = pooled(m_finalNorm(x), ids);
    return encoded;
}

} // namespace darkroom::nn
