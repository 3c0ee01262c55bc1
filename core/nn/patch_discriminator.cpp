#include "nn/patch_discriminator.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>
#include <torch/types.h>

#include <algorithm>

namespace darkroom::nn {
namespace {

constexpr std::int64_t kKernel = 4;
constexpr double kSlope = 0.2, kDiscriminatorEps = 1e-5;
constexpr std::int64_t kMostWidening = 8;

torch::nn::Conv2d layer(std::int64_t in, std::int64_t out, std::int64_t stride)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, kKernel).stride(stride).padding(1));
}

} // namespace

PatchDiscriminatorImpl::PatchDiscriminatorImpl(const PatchDiscriminatorOptions& options)
{
    torch::nn::ModuleList convolutions, norms;
    auto channels = options.channels;
    m_convolutions.push_back(layer(options.inChannels, channels, 2));
    for (std::int64_t i = 1; i <= options.layers; ++i) {
        const auto next = std::min(channels * 2, options.channels * kMostWidening);
        m_convolutions.push_back(layer(channels, next, i < options.layers ? 2 : 1));
        m_norms.emplace_back(options.groups, next, kDiscriminatorEps);
        channels = next;
    }
    m_convolutions.push_back(layer(channels, 1, 1));
    for (const auto& convolution : m_convolutions)
        convolutions->push_back(convolution);
    for (const auto& norm : m_norms)
        norms->push_back(norm);
    register_module("convolutions", convolutions);
    register_module("norms", norms);
}

torch::Tensor PatchDiscriminatorImpl::forward(const torch::Tensor& picture)
{
    auto x = torch::leaky_relu(m_convolutions.front()(picture.contiguous(at::MemoryFormat::ChannelsLast)), kSlope);
    for (std::size_t i = 0; i < m_norms.size(); ++i)
        x = torch::leaky_relu(m_norms[i](m_convolutions[i + 1](x)), kSlope);
    return m_convolutions.back()(x);
}

torch::Tensor discriminatorHingeLoss(const torch::Tensor& realLogits, const torch::Tensor& fakeLogits)
{
    return 0.5 * (torch::relu(1 - realLogits.to(torch::kFloat32)).mean() + torch::relu(1 + fakeLogits.to(torch::kFloat32)).mean());
}

torch::Tensor generatorHingeLoss(const torch::Tensor& fakeLogits)
{
    return -fakeLogits.to(torch::kFloat32).mean();
}

} // namespace darkroom::nn
