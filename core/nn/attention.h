#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

namespace darkroom::nn {

/// softmax(q kᵀ/√d + bias) v over heads (Vaswani et al. 2017, eq. 1). q: [B,N,H·d]; k, v: [B,M,H·d]; bias: [B,1,1,M] additive or
/// undefined. Returns [B,N,H·d]. The fused form where no gradient is wanted; plain batched products where one is, because the
/// gradient of the fused CPU form is slower than they are.
torch::Tensor attention(
    const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, std::int64_t heads, const torch::Tensor& bias = {});

struct AttentionOptions {
    std::int64_t channels = 0;
    std::int64_t contextChannels = 0; ///< 0: self-attention.
    std::int64_t heads = 1;
    bool inputBias = false; ///< Bias in to_q, to_k, to_v.
};

/// Multi-head attention with diffusers' names: to_q, to_k, to_v, to_out.0.
class AttentionImpl : public torch::nn::Module {
public:
    explicit AttentionImpl(const AttentionOptions& options);

    /// x: [B,N,C]; context: [B,M,contextChannels] or undefined for self-attention; returns [B,N,C].
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& context = {}, const torch::Tensor& bias = {});

    /// What forward() weighs the context with, softmax(q kᵀ/√d + bias), averaged over the heads: [B,N,M] fp32. A path of its own, for looking alone.
    torch::Tensor weights(const torch::Tensor& x, const torch::Tensor& context, const torch::Tensor& bias = {});

    torch::nn::Linear toQ{nullptr}, toK{nullptr}, toV{nullptr}, toOut{nullptr};

protected:
    std::int64_t m_heads;
};
TORCH_MODULE(Attention);

/// The autoencoder's single-head attention over pixels: group_norm (none where `groups` is 0) and to_* with biases, residual.
class SpatialAttentionImpl : public AttentionImpl {
public:
    SpatialAttentionImpl(std::int64_t channels, std::int64_t heads, std::int64_t groups, double eps);

    /// x: [B,C,H,W]
    torch::Tensor forward(const torch::Tensor& x);

private:
    std::shared_ptr<class GroupNormImpl> m_norm;
};
TORCH_MODULE(SpatialAttention);

} // namespace darkroom::nn
