#include "nn/transformer.h"

#include "nn/named_group.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/types.h>

namespace darkroom::nn {
namespace {

constexpr double kTransformerNormEps = 1e-6;

/// A linear layer or a 1×1 convolution over the last dimension of channels-last tokens: the same product.
torch::Tensor project(const torch::nn::Module& module, const torch::Tensor& tokens)
{
    if (const auto* linear = module.as<torch::nn::Linear>()) return torch::linear(tokens, linear->weight, linear->bias);
    const auto* convolution = module.as<torch::nn::Conv2d>();
    return torch::linear(tokens, convolution->weight.flatten(1), convolution->bias);
}

} // namespace

TransformerBlockImpl::TransformerBlockImpl(const TransformerOptions& options)
    : m_onlyCross(options.onlyCrossAttention)
{
    const auto channels = options.channels;
    const auto norm = [&] { return torch::nn::LayerNorm(torch::nn::LayerNormOptions({channels})); };
    m_norm1 = register_module("norm1", norm());
    m_attention1 = register_module("attn1",
        Attention(
            AttentionOptions{.channels = channels, .contextChannels = m_onlyCross ? options.contextChannels : 0, .heads = options.heads}));
    m_norm2 = register_module("norm2", norm());
    m_attention2 = register_module(
        "attn2", Attention(AttentionOptions{.channels = channels, .contextChannels = options.contextChannels, .heads = options.heads}));
    m_norm3 = register_module("norm3", norm());
    constexpr std::int64_t kWidening = 4;
    const auto feedForward = std::make_shared<NamedGroup>(), net = std::make_shared<NamedGroup>(), gate = std::make_shared<NamedGroup>();
    m_gate = gate->register_module("proj", torch::nn::Linear(channels, 2 * kWidening * channels));
    net->register_module("0", gate);
    m_out = net->register_module("2", torch::nn::Linear(kWidening * channels, channels));
    feedForward->register_module("net", net);
    register_module("ff", feedForward);
}

torch::Tensor TransformerBlockImpl::forward(const torch::Tensor& input, const Context& context)
{
    auto x = input;
    const auto first = m_norm1(x);
    if (context.records && m_onlyCross) context.records->push_back({0, 0, m_attention1->weights(first, context.tokens, context.bias)});
    x = x + (m_onlyCross ? m_attention1(first, context.tokens, context.bias) : m_attention1(first));
    const auto second = m_norm2(x);
    if (context.records) context.records->push_back({0, 0, m_attention2->weights(second, context.tokens, context.bias)});
    x = x + m_attention2(second, context.tokens, context.bias);
    const auto halves = m_gate(m_norm3(x)).chunk(2, -1);
    return x + m_out(halves[0] * torch::gelu(halves[1]));
}

SpatialTransformerImpl::SpatialTransformerImpl(const TransformerOptions& options)
{
    m_norm = register_module("norm", GroupNorm(options.groups, options.channels, kTransformerNormEps));
    const auto projection = [&](const char* name) -> std::shared_ptr<torch::nn::Module> {
        if (options.linearProjection) return register_module(name, torch::nn::Linear(options.channels, options.channels));
        return register_module(name, torch::nn::Conv2d(torch::nn::Conv2dOptions(options.channels, options.channels, 1)));
    };
    m_projectIn = projection("proj_in");
    torch::nn::ModuleList blocks;
    for (std::int64_t i = 0; i < options.layers; ++i) {
        m_blocks.emplace_back(options);
        blocks->push_back(m_blocks.back());
    }
    register_module("transformer_blocks", blocks);
    m_projectOut = projection("proj_out");
}

torch::Tensor SpatialTransformerImpl::forward(const torch::Tensor& x, const Context& context)
{
    const auto batch = x.size(0), channels = x.size(1), height = x.size(2), width = x.size(3);
    auto tokens = m_norm(x).permute({0, 2, 3, 1}).reshape({batch, height * width, channels});
    tokens = project(*m_projectIn, tokens);
    const auto recorded = context.records ? context.records->size() : 0;
    for (auto& block : m_blocks)
        tokens = block(tokens, context);
    for (auto i = recorded; context.records && i < context.records->size(); ++i) {
        (*context.records)[i].height = height;
        (*context.records)[i].width = width;
    }
    return x + project(*m_projectOut, tokens).view({batch, height, width, channels}).permute({0, 3, 1, 2});
}

} // namespace darkroom::nn
