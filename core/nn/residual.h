#pragma once

#include "nn/normalization.h"
#include "nn/packed_convolution.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

namespace darkroom::nn {

/// What a residual block does to the size, between its first norm and its first convolution and in its shortcut.
enum class Resampling {
    None,
    Half,   ///< The mean of 2×2 pixels.
    Double, ///< Nearest neighbours.
};

struct ResidualOptions {
    std::int64_t inChannels = 0;
    std::int64_t outChannels = 0;
    std::int64_t embeddingChannels = 0; ///< Width of the timestep embedding; 0: none.
    bool scaleShift = false;            ///< AdaGN: the embedding scales and shifts the second norm; otherwise it is added before it.
    std::int64_t groups = 32;
    double eps = 1e-5;
    Resampling resampling = Resampling::None;
    Activation activation = Activation::Silu;
};

/// Two 3×3 convolutions, each after group norm and SiLU (or another function), with the timestep embedding between them and a shortcut
/// (diffusers' ResnetBlock2D; AdaGN as in Dhariwal & Nichol 2021, section 3).
class ResidualBlockImpl : public torch::nn::Module {
public:
    explicit ResidualBlockImpl(const ResidualOptions& options);

    /// x: [B,in,H,W]; embedding: SiLU (or the other function) of the timestep embedding, [B,embeddingChannels], or undefined. Returns [B,out,H,W].
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& embedding = {});

private:
    bool m_scaleShift;
    Resampling m_resampling;
    Activation m_activation;
    GroupNorm m_norm1{nullptr}, m_norm2{nullptr};
    Convolution m_conv1{nullptr}, m_conv2{nullptr}, m_shortcut{nullptr};
    torch::nn::Linear m_embedding{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// Strided 3×3 convolution; `asymmetric` pads right and bottom alone, as the autoencoder's encoder does.
class DownsampleImpl : public torch::nn::Module {
public:
    DownsampleImpl(std::int64_t channels, bool asymmetric);
    torch::Tensor forward(const torch::Tensor& x);

private:
    bool m_asymmetric;
    Convolution m_conv{nullptr};
};
TORCH_MODULE(Downsample);

/// Nearest-neighbour enlargement (by two, or to height × width), then a 3×3 convolution.
class UpsampleImpl
    : public torch::nn::Module
    , public Packing {
public:
    explicit UpsampleImpl(std::int64_t channels);
    torch::Tensor forward(const torch::Tensor& x);
    torch::Tensor enlarge(const torch::Tensor& x, std::int64_t height, std::int64_t width);

private:
    torch::nn::Conv2d m_conv{nullptr};
    PackedKernel m_kernel;
};
TORCH_MODULE(Upsample);

/// The 3×3 convolution over a picture enlarged by two without making it: each of the four output phases sees only 2×2 input pixels, so
/// the 3×3 kernel folds into four 2×2 ones (16 products an input pixel instead of 36). x: [B,C,H,W], weight: [O,C,3,3]; returns [B,O,2H,2W].
/// Agrees with the plain form to rounding, gradients included.
torch::Tensor upsampleConvolution(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias);

torch::nn::Conv2d convolution(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride = 1);

} // namespace darkroom::nn
