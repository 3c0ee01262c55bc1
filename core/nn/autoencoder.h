#pragma once

#include "nn/attention.h"
#include "nn/normalization.h"
#include "nn/residual.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/pimpl.h>

#include <vector>

namespace darkroom::nn {

class NamedGroup;

/// The fields of diffusers' AutoencoderKL and VQModel configs that change the network or its latents.
struct AutoencoderOptions {
    std::int64_t inChannels = 3;
    std::int64_t outChannels = 3;
    std::int64_t latentChannels = 4;     ///< Of the latents that a U-Net sees.
    std::int64_t bottleneckChannels = 0; ///< Inside of quant_conv and post_quant_conv; 0: the same.
    std::int64_t sampleSize = 512;
    std::vector<std::int64_t> blockOutChannels = {128, 256, 512, 512};
    std::int64_t layersPerBlock = 2;
    std::int64_t groups = 32;
    bool middleAttention = true;
    std::vector<bool> downAttention = {}; ///< Attention after each residual block of a level of the encoder; empty: nowhere.
    std::vector<bool> upAttention = {};   ///< The same for the decoder, whose first level is the smallest.
    bool quantConvolution = true;         ///< use_quant_conv
    bool postQuantConvolution = true;     ///< use_post_quant_conv
    double scalingFactor = 0.18215;       ///< The U-Net's latents are this times the encoder's.
    double shiftFactor = 0.0;             ///< … less this.
    std::vector<double> latentsMean = {}; ///< Of each channel, where the encoder's latents are whitened: less this …
    std::vector<double> latentsStd = {};  ///< … over this. Both are empty, or neither is.
    std::int64_t codes = 0;               ///< Entries of the codebook of a VQ autoencoder; 0: a KL autoencoder.

    std::int64_t bottleneck() const { return bottleneckChannels > 0 ? bottleneckChannels : latentChannels; }
    /// f: picture pixels per latent pixel.
    std::int64_t downsampling() const { return std::int64_t{1} << (blockOutChannels.size() - 1); }
};

/// Latents as a U-Net sees them, of the encoder's: (z − mean)/std · scaling factor, channel by channel. z: [B,latentChannels,h,w].
torch::Tensor scaledLatent(const AutoencoderOptions& options, const torch::Tensor& z);
/// The inverse, for the decoder.
torch::Tensor unscaledLatent(const AutoencoderOptions& options, const torch::Tensor& latent);
/// The same scaling as `from` has it.
void takeLatentScale(AutoencoderOptions& options, const AutoencoderOptions& from);

/// A diagonal Gaussian q(z|x) as the encoder gives it.
struct Posterior {
    torch::Tensor mean;        ///< [B,latentChannels,h,w]; of a VQ autoencoder the latent before it is quantised.
    torch::Tensor logVariance; ///< the same; clamped to [−30, 20]; undefined for a VQ autoencoder.
};

/// The autoencoders of latent diffusion (Rombach et al. 2022, section 3.1): KL-regularised (Kingma & Welling 2014), or with a codebook (van den Oord et
/// al. 2017; Esser et al. 2021), whose quantiser then is the decoder's first layer. Named and shaped as diffusers' AutoencoderKL and VQModel.
class AutoencoderImpl : public torch::nn::Module {
public:
    explicit AutoencoderImpl(const AutoencoderOptions& options);

    /// picture: [B,3,H,W] in [−1,1], H and W multiples of f. Unscaled latents.
    Posterior encode(const torch::Tensor& picture);

    /// latent: [B,latentChannels,h,w], unscaled; returns [B,3,f·h,f·w], not clamped. A VQ autoencoder quantises it first.
    torch::Tensor decode(const torch::Tensor& latent);

    /// For each latent pixel the nearest code, [B,h,w] int64, and those codes, [B,latentChannels,h,w]. VQ autoencoders alone.
    torch::Tensor nearestCodes(const torch::Tensor& latent);
    torch::Tensor codeVectors(const torch::Tensor& codes);

    const AutoencoderOptions& options() const { return m_options; }

private:
    struct Level {
        std::vector<ResidualBlock> residuals;
        std::vector<SpatialAttention> attentions; ///< One a residual block, or none.
        Downsample down{nullptr};
        Upsample up{nullptr};

        torch::Tensor run(const torch::Tensor& x);
    };
    struct Middle {
        std::vector<ResidualBlock> residuals;
        SpatialAttention attention{nullptr};

        torch::Tensor run(const torch::Tensor& x);
    };

    void makeEncoder();
    void makeDecoder();
    Middle makeMiddle(NamedGroup& owner) const;
    /// `blocks` residual blocks from `in` to `out` channels, registered under `owner` with their attentions.
    Level makeLevel(NamedGroup& owner, std::int64_t blocks, std::int64_t in, std::int64_t out, bool attention) const;
    ResidualBlock residual(std::int64_t in, std::int64_t out) const;

    AutoencoderOptions m_options;
    torch::nn::Conv2d m_encoderIn{nullptr}, m_encoderOut{nullptr}, m_decoderIn{nullptr}, m_decoderOut{nullptr};
    torch::nn::Conv2d m_quant{nullptr}, m_postQuant{nullptr};
    GroupNorm m_encoderNorm{nullptr}, m_decoderNorm{nullptr};
    std::vector<Level> m_down, m_up;
    Middle m_encoderMiddle, m_decoderMiddle;
    torch::nn::Embedding m_codebook{nullptr};
};
TORCH_MODULE(Autoencoder);

/// The KL form, which is the one that we train.
using AutoencoderKl = Autoencoder;

} // namespace darkroom::nn
