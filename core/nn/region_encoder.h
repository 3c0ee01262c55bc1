#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

#include <cstdint>

namespace darkroom::nn {

enum class RegionMethod { Bilinear, Nearest, Bicubic, Area };

/// `stages` times by `factor`.
struct RegionResizing {
    std::int64_t stages = 2;
    double factor = 0.5;
    RegionMethod method = RegionMethod::Bilinear;
};

struct RegionEncoderOptions {
    std::int64_t inChannels = 0;  ///< Labels of a map.
    std::int64_t outChannels = 0; ///< 0: the labels stay as they are.
    RegionResizing resizing;
    bool bias = false;
};

/// Latent diffusion's SpatialRescaler: a one-hot label map made small, then mapped by a 1×1 convolution ("channel_mapper").
class RegionEncoderImpl : public torch::nn::Module {
public:
    explicit RegionEncoderImpl(const RegionEncoderOptions& options);

    /// oneHot: [B,inChannels,H,W]; returns [B,outChannels,H',W'], by default a quarter of each side.
    torch::Tensor forward(const torch::Tensor& oneHot);

    const RegionEncoderOptions& options() const { return m_options; }

private:
    RegionEncoderOptions m_options;
    torch::nn::Conv2d m_mapper{nullptr};
};
TORCH_MODULE(RegionEncoder);

} // namespace darkroom::nn
