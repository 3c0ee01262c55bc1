#pragma once

#include "nn/attention.h"
#include "nn/normalization.h"
#include "nn/residual.h"

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include <vector>

namespace darkroom::nn {

class NamedGroup;

/// The fields of diffusers' AutoencoderKL config that change the network or its latents.
struct AutoencoderOptions {
    std::int64_t inChannels = 3;
    std::int64_t outChannels = 3;
    std::int64_t latentChannels = 4;
    std::int64_t sampleSize = 512;
    std::vector<std::int64_t> blockOutChannels = {128, 256, 512, 512};
    std::int64_t layersPerBlock = 2;
    std::int64_t groups = 32;
    bool middleAttention = true;
    bool quantConvolution = true;     ///< use_quant_conv
    bool postQuantConvolution = true; ///< use_post_quant_conv
    double scalingFactor = 0.18215;   ///< The U-Net's latents are this times the encoder's.
    double shiftFactor = 0.0;

    /// f: picture pixels per latent pixel.
    std::int64_t downsampling() const { return std::int64_t{1} << (blockOutChannels.size() - 1); }
};

/// A diagonal Gaussian q(z|x) as the encoder gives it.
struct Posterior {
    torch::Tensor mean;        ///< [B,latentChannels,h,w]
    torch::Tensor logVariance; ///< the same; clamped to [−30, 20]
};

/// KL-regularised autoencoder (Rombach et al. 2022, section 3.1; Kingma & Welling 2014), named and shaped as diffusers' AutoencoderKL.
class AutoencoderKlImpl : public torch::nn::Module {
public:
    explicit AutoencoderKlImpl(const AutoencoderOptions& options);

    /// picture: [B,3,H,W] in [−1,1], H and W multiples of f. Unscaled latents.
    Posterior encode(const torch::Tensor& picture);

    /// latent: [B,latentChannels,h,w], unscaled; returns [B,3,f·h,f·w], not clamped.
    torch::Tensor decode(const torch::Tensor& latent);

    const AutoencoderOptions& options() const { return m_options; }

private:
    struct Level {
        std::vector<ResidualBlock> residuals;
        Downsample down{nullptr};
        Upsample up{nullptr};
    };
    struct Middle {
        std::vector<ResidualBlock> residuals;
        SpatialAttention attention{nullptr};

        torch::Tensor run(const torch::Tensor& x);
    };

    void makeEncoder();
    void makeDecoder();
    Middle makeMiddle(NamedGroup& owner) const;
    ResidualBlock residual(std::int64_t in, std::int64_t out) const;

    AutoencoderOptions m_options;
    torch::nn::Conv2d m_encoderIn{nullptr}, m_encoderOut{nullptr}, m_decoderIn{nullptr}, m_decoderOut{nullptr};
    torch::nn::Conv2d m_quant{nullptr}, m_postQuant{nullptr};
    GroupNorm m_encoderNorm{nullptr}, m_decoderNorm{nullptr};
    std::vector<Level> m_down, m_up;
    Middle m_encoderMiddle, m_decoderMiddle;
};
TORCH_MODULE(AutoencoderKl);

} // namespace darkroom::nn
