#include "nn/attention.h"

#include "nn/normalization.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>

#include <cmath>

namespace darkroom::nn {
namespace {

torch::Tensor splitHeads(const torch::Tensor& x, std::int64_t heads)
{
    return x.view({x.size(0), x.size(1), heads, x.size(2) / heads}).transpose(1, 2);
}

/// [B,heads,M,d] as contiguous [B·heads,M,d]
torch::Tensor flatHeads(const torch::Tensor& x, std::int64_t heads)
{
    const auto split = splitHeads(x, heads);
    return split.reshape({split.size(0) * heads, split.size(2), split.size(3)});
}

torch::Tensor plainAttention(
    const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, std::int64_t heads, const torch::Tensor& bias)
{
    const auto batch = q.size(0), tokens = q.size(1), width = q.size(2);
    const double scale = 1.0 / std::sqrt(static_cast<double>(width / heads));
    auto scores = torch::bmm(flatHeads(q * scale, heads), flatHeads(k, heads).transpose(1, 2));
    if (bias.defined())
        scores = (scores.view({batch, heads, tokens, k.size(1)}) + bias.to(scores.scalar_type())).view({batch * heads, tokens, k.size(1)});
    const auto mixed = torch::bmm(torch::softmax(scores, -1), flatHeads(v, heads));
    return mixed.view({batch, heads, tokens, width / heads}).transpose(1, 2).reshape({batch, tokens, width});
}

} // namespace

torch::Tensor attention(
    const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, std::int64_t heads, const torch::Tensor& bias)
{
    const bool gradient = torch::GradMode::is_enabled() && (q.requires_grad() || k.requires_grad() || v.requires_grad());
    if (gradient) return plainAttention(q, k, v, heads, bias);
    std::optional<torch::Tensor> mask;
    if (bias.defined()) mask = bias.to(q.scalar_type()).expand({q.size(0), 1, q.size(1), k.size(1)});
    const auto mixed = torch::scaled_dot_product_attention(splitHeads(q, heads), splitHeads(k, heads), splitHeads(v, heads), mask);
    return mixed.transpose(1, 2).reshape(q.sizes());
}

AttentionImpl::AttentionImpl(const AttentionOptions& options)
    : m_heads(options.heads)
{
    const auto context = options.contextChannels > 0 ? options.contextChannels : options.channels;
    const auto linear = [&](std::int64_t in) {
        return torch::nn::Linear(torch::nn::LinearOptions(in, options.channels).bias(options.inputBias));
    };
    toQ = register_module("to_q", linear(options.channels));
    toK = register_module("to_k", linear(context));
    toV = register_module("to_v", linear(context));
    toOut = torch::nn::Linear(options.channels, options.channels);
    register_module("to_out", torch::nn::ModuleList(toOut));
}

torch::Tensor AttentionImpl::forward(const torch::Tensor& x, const torch::Tensor& context, const torch::Tensor& bias)
{
    const auto& source = context.defined() ? context : x;
    return toOut(attention(toQ(x), toK(source), toV(source), m_heads, bias));
}

torch::Tensor AttentionImpl::weights(const torch::Tensor& x, const torch::Tensor& context, const torch::Tensor& bias)
{
    const auto q = toQ(x).to(torch::kFloat32), k = toK(context).to(torch::kFloat32);
    const double scale = 1.0 / std::sqrt(static_cast<double>(q.size(2) / m_heads));
    auto scores =
        torch::bmm(flatHeads(q * scale, m_heads), flatHeads(k, m_heads).transpose(1, 2)).view({x.size(0), m_heads, x.size(1), k.size(1)});
    if (bias.defined()) scores = scores + bias.to(torch::kFloat32);
    return torch::softmax(scores, -1).mean(1);
}

SpatialAttentionImpl::SpatialAttentionImpl(std::int64_t channels, std::int64_t heads, std::int64_t groups, double eps)
    : AttentionImpl({.channels = channels, .heads = heads, .inputBias = true})
{
    if (groups > 0) m_norm = register_module("group_norm", std::make_shared<GroupNormImpl>(groups, channels, eps));
}

torch::Tensor SpatialAttentionImpl::forward(const torch::Tensor& x)
{
    const auto h = (m_norm ? m_norm->forward(x) : x).permute({0, 2, 3, 1}).reshape({x.size(0), x.size(2) * x.size(3), x.size(1)});
    const auto mixed = AttentionImpl::forward(h).view({x.size(0), x.size(2), x.size(3), x.size(1)}).permute({0, 3, 1, 2});
    return x + mixed;
}

} // namespace darkroom::nn
