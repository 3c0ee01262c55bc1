#pragma once

#include "nn/attention.h"
#include "nn/normalization.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/nn/pimpl.h>

#include <vector>

namespace darkroom::nn {

struct TransformerOptions {
    std::int64_t channels = 0;
    std::int64_t contextChannels = 0;
    std::int64_t heads = 1;
    std::int64_t layers = 1;
    std::int64_t groups = 32;
    bool linearProjection = false;   ///< proj_in and proj_out as linear layers instead of 1×1 convolutions.
    bool onlyCrossAttention = false; ///< The first attention reads the context too.
};

/// What one layer's cross-attention weighed the context with.
struct AttentionRecord {
    std::int64_t height = 0; ///< Of the layer's pixels, which are the rows of `weights`.
    std::int64_t width = 0;
    torch::Tensor weights; ///< [B,height·width,M] fp32, averaged over heads; each row sums to 1.
};

/// What conditions the cross-attention: τ_θ(y) of Rombach et al. 2022, section 3.3.
struct Context {
    torch::Tensor tokens; ///< [B,M,C]
    torch::Tensor bias;   ///< [B,1,1,M]: 0 for tokens that count, a large negative number for padding; undefined when all count.
    /// Where each layer's cross-attention is recorded, in the network's order; null: nowhere, and at no cost. Records change no result.
    std::vector<AttentionRecord>* records = nullptr;
};

/// Self-attention, cross-attention and a GEGLU feed-forward (Shazeer 2020), each after layer norm, each added to its input.
class TransformerBlockImpl : public torch::nn::Module {
public:
    explicit TransformerBlockImpl(const TransformerOptions& options);
    torch::Tensor forward(const torch::Tensor& x, const Context& context);

private:
    bool m_onlyCross;
    torch::nn::LayerNorm m_norm1{nullptr}, m_norm2{nullptr}, m_norm3{nullptr};
    Attention m_attention1{nullptr}, m_attention2{nullptr};
    torch::nn::Linear m_gate{nullptr}, m_out{nullptr};
};
TORCH_MODULE(TransformerBlock);

/// Pixels as tokens: group norm, projection, transformer blocks, projection, residual (diffusers' Transformer2DModel).
class SpatialTransformerImpl : public torch::nn::Module {
public:
    explicit SpatialTransformerImpl(const TransformerOptions& options);

    /// x: [B,C,H,W]
    torch::Tensor forward(const torch::Tensor& x, const Context& context);

private:
    GroupNorm m_norm{nullptr};
    std::shared_ptr<torch::nn::Module> m_projectIn, m_projectOut;
    std::vector<TransformerBlock> m_blocks;
};
TORCH_MODULE(SpatialTransformer);

} // namespace darkroom::nn
