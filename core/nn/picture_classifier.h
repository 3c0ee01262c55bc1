#pragma once

#include "nn/normalization.h"
#include "nn/residual.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace darkroom::nn {

struct PictureClassifierOptions {
    std::int64_t classes = 0;
    /// Channels after each halving of the picture; at least two, multiples of `groups`.
    std::vector<std::int64_t> widths = {16, 32, 64, 128, 256};
    std::int64_t blocksPerLevel = 1; ///< Residual blocks after each halving but the first.
    std::int64_t groups = 8;
    double eps = 1e-5;

    std::int64_t featureChannels() const { return widths.back(); }
    /// Pictures must have sides that are multiples of this.
    std::int64_t downsampling() const { return std::int64_t{1} << widths.size(); }
};

/// What the classifier says of a batch, fp32.
struct Classified {
    torch::Tensor features; ///< [B,featureChannels], the input of the last linear layer.
    torch::Tensor logits;   ///< [B,classes]
};

/// A small residual classifier of pictures (He et al. 2016, in the pre-activation form, with group norm): the judge of generated pictures and,
/// by its penultimate features, the space in which Fréchet distances are measured. It halves a picture before it does anything else, which
/// makes it cheap. Its tensors, with widths w_0 … w_n:
///   conv_in            [w_0,3,5,5]         stride 2
///   levels.K.norm      [w_K]               K = 0 … n−1, then SiLU
///   levels.K.down      [w_K+1,w_K,3,3]     stride 2
///   levels.K.resnets.J                     a ResidualBlock of w_K+1 channels: norm1, conv1, norm2, conv2
///   norm_out           [w_n]               then SiLU and the mean over the picture: the features
///   head               [classes,w_n]
/// each with weight and bias.
class PictureClassifierImpl : public torch::nn::Module {
public:
    explicit PictureClassifierImpl(const PictureClassifierOptions& options);

    /// picture: [B,3,H,W] in [−1,1], of the weights' type; H and W multiples of downsampling().
    Classified forward(const torch::Tensor& picture);

    const PictureClassifierOptions& options() const { return m_options; }

private:
    struct Level {
        GroupNorm norm{nullptr};
        torch::nn::Conv2d down{nullptr};
        std::vector<ResidualBlock> residuals;
    };

    PictureClassifierOptions m_options;
    torch::nn::Conv2d m_in{nullptr};
    std::vector<Level> m_levels;
    GroupNorm m_normOut{nullptr};
    torch::nn::Linear m_head{nullptr};
};
TORCH_MODULE(PictureClassifier);

} // namespace darkroom::nn
