#include "nn/residual.h"

#include <torch/nn/functional/upsampling.h>
#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>

namespace darkroom::nn {

namespace F = torch::nn::functional;

torch::nn::Conv2d convolution(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, kernel).padding(kernel / 2).stride(stride));
}

namespace {

Convolution packable(std::int64_t in, std::int64_t out, std::int64_t kernel)
{
    return Convolution(torch::nn::Conv2dOptions(in, out, kernel).padding(kernel / 2));
}

/// The 3×3 kernel [O,I,3,3] as the four 2×2 kernels of the output phases, [4·O,I,2,2].
torch::Tensor foldedKernel(const torch::Tensor& weight)
{
    // Phase 0 of an axis sees input pixels −1, 0 through taps {0}, {1,2}; phase 1 sees 0, 1 through {0,1}, {2}.
    const auto fold = torch::tensor({{{1.0f, 0.0f, 0.0f}, {0.0f, 1.0f, 1.0f}}, {{1.0f, 1.0f, 0.0f}, {0.0f, 0.0f, 1.0f}}},
        weight.options().requires_grad(false).memory_format(at::MemoryFormat::Contiguous));
    const auto rows = torch::tensordot(fold, weight, {2}, {2}); // [phase y, tap y, O, C, 3]
    const auto both = torch::tensordot(fold, rows, {2}, {4});   // [phase x, tap x, phase y, tap y, O, C]
    return both.permute({2, 0, 4, 5, 3, 1}).reshape({4 * weight.size(0), weight.size(1), 2, 2}).contiguous(at::MemoryFormat::ChannelsLast);
}

/// What the folded kernels make of x, [B,4·O,H+1,W+1], as the enlarged picture [B,O,2H,2W].
torch::Tensor interleaved(const torch::Tensor& all)
{
    const auto batch = all.size(0), out = all.size(1) / 4, height = all.size(2) - 1, width = all.size(3) - 1;
    const auto phases = all.permute({0, 2, 3, 1}); // channels last: [B, H+1, W+1, 4·O]
    const auto phase = [&](std::int64_t y, std::int64_t x) {
        return phases.slice(1, y, y + height).slice(2, x, x + width).slice(3, (2 * y + x) * out, (2 * y + x + 1) * out);
    };
    const auto top = torch::stack({phase(0, 0), phase(0, 1)}, 3), bottom = torch::stack({phase(1, 0), phase(1, 1)}, 3); // [B,H,W,2,O]
    return torch::stack({top, bottom}, 2).view({batch, 2 * height, 2 * width, out}).permute({0, 3, 1, 2});
}

torch::Tensor doubled(const torch::Tensor& x)
{
    return F::interpolate(
        x, F::InterpolateFuncOptions().size(std::vector<std::int64_t>{2 * x.size(2), 2 * x.size(3)}).mode(torch::kNearest));
}

} // namespace

ResidualBlockImpl::ResidualBlockImpl(const ResidualOptions& options)
    : m_scaleShift(options.scaleShift)
    , m_resampling(options.resampling)
    , m_activation(options.activation)
{
    const auto out = options.outChannels;
    m_norm1 = register_module("norm1", GroupNorm(options.groups, options.inChannels, options.eps));
    m_conv1 = register_module("conv1", packable(options.inChannels, out, 3));
    if (options.embeddingChannels > 0)
        m_embedding = register_module("time_emb_proj", torch::nn::Linear(options.embeddingChannels, m_scaleShift ? 2 * out : out));
    m_norm2 = register_module("norm2", GroupNorm(options.groups, out, options.eps));
    m_conv2 = register_module("conv2", packable(out, out, 3));
    if (options.inChannels != out) m_shortcut = register_module("conv_shortcut", packable(options.inChannels, out, 1));
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor& input, const torch::Tensor& embedding)
{
    auto x = input;
    auto h = m_norm1(x, m_activation);
    if (m_resampling == Resampling::Half) {
        x = torch::avg_pool2d(x, 2);
        h = m_conv1(torch::avg_pool2d(h, 2));
    } else if (m_resampling == Resampling::Double) {
        x = doubled(x);
        h = upsampleConvolution(h, m_conv1->weight, m_conv1->bias);
    } else {
        h = m_conv1(h);
    }
    torch::Tensor scale, shift;
    if (m_embedding) {
        const auto projected = m_embedding(embedding);
        if (m_scaleShift) {
            const auto halves = projected.chunk(2, 1);
            scale = halves[0];
            shift = halves[1];
        } else {
            h = h + projected.unsqueeze(-1).unsqueeze(-1);
        }
    }
    h = m_conv2(m_norm2(h, m_activation, scale, shift));
    return (m_shortcut ? m_shortcut(x) : x) + h;
}

DownsampleImpl::DownsampleImpl(std::int64_t channels, bool asymmetric)
    : m_asymmetric(asymmetric)
{
    m_conv = register_module("conv", Convolution(torch::nn::Conv2dOptions(channels, channels, 3).stride(2).padding(asymmetric ? 0 : 1)));
}

torch::Tensor DownsampleImpl::forward(const torch::Tensor& x)
{
    return m_conv(m_asymmetric ? F::pad(x, F::PadFuncOptions({0, 1, 0, 1})) : x);
}

UpsampleImpl::UpsampleImpl(std::int64_t channels)
{
    m_conv = register_module("conv", convolution(channels, channels, 3));
}

torch::Tensor UpsampleImpl::forward(const torch::Tensor& x)
{
    const auto& weight = m_conv->weight;
    if (!m_keeps || !PackedKernel::fits(x, weight)) return upsampleConvolution(x, weight, m_conv->bias);
    return interleaved(m_kernel.convolve(x, weight, m_conv->bias.repeat({4}), 1, 1, foldedKernel));
}

torch::Tensor UpsampleImpl::enlarge(const torch::Tensor& x, std::int64_t height, std::int64_t width)
{
    if (height == 2 * x.size(2) && width == 2 * x.size(3)) return forward(x);
    const auto options = F::InterpolateFuncOptions().size(std::vector<std::int64_t>{height, width}).mode(torch::kNearest);
    return m_conv(F::interpolate(x, options));
}

torch::Tensor upsampleConvolution(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias)
{
    return interleaved(torch::conv2d(x, foldedKernel(weight), bias.repeat({4}), 1, 1));
}

} // namespace darkroom::nn
