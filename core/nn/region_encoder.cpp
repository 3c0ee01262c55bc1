#include "nn/region_encoder.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/types.h>

#include <cmath>

namespace darkroom::nn {
namespace {

torch::Tensor resized(const torch::Tensor& x, double factor, RegionMethod method)
{
    const auto side = [&](std::int64_t size) { return static_cast<std::int64_t>(std::floor(static_cast<double>(size) * factor)); };
    const std::vector<std::int64_t> size = {side(x.size(2)), side(x.size(3))};
    switch (method) {
    case RegionMethod::Bilinear: return torch::upsample_bilinear2d(x, size, /*align_corners=*/false, factor, factor);
    case RegionMethod::Nearest: return torch::upsample_nearest2d(x, size, factor, factor);
    case RegionMethod::Bicubic: return torch::upsample_bicubic2d(x, size, /*align_corners=*/false, factor, factor);
    case RegionMethod::Area: return torch::adaptive_avg_pool2d(x, size);
    }
    return x;
}

} // namespace

RegionEncoderImpl::RegionEncoderImpl(const RegionEncoderOptions& options)
    : m_options(options)
{
    if (options.outChannels > 0)
        m_mapper = register_module(
            "channel_mapper", torch::nn::Conv2d(torch::nn::Conv2dOptions(options.inChannels, options.outChannels, 1).bias(options.bias)));
}

torch::Tensor RegionEncoderImpl::forward(const torch::Tensor& oneHot)
{
    auto x = oneHot;
    for (std::int64_t i = 0; i < m_options.resizing.stages; ++i)
        x = resized(x, m_options.resizing.factor, m_options.resizing.method);
    return m_mapper ? m_mapper(x) : x;
}

} // namespace darkroom::nn
