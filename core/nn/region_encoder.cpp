#include "nn/region_encoder.h"

#include <torch/torch.h>

namespace darkroom::nn {

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
    for (std::int64_t i = 0; i < m_options.stages; ++i)
        x = torch::upsample_bilinear2d(x, {x.size(2) / 2, x.size(3) / 2}, /*align_corners=*/false);
    return m_mapper ? m_mapper(x) : x;
}

} // namespace darkroom::nn
