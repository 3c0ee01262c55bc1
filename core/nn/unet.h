#pragma once

#include "nn/attention.h"
#include "nn/normalization.h"
#include "nn/residual.h"
#include "nn/transformer.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/pimpl.h>

#include <functional>
#include <string>
#include <vector>

namespace darkroom::nn {

/// Where a class label enters besides num_class_embeds (diffusers' class_embed_type).
enum class ClassEmbedding { None, Table, Timestep, Projection, Identity };

/// The fields of diffusers' UNet2DConditionModel and UNet2DModel configs, and of guided-diffusion's, that change the network.
struct UNetOptions {
    std::int64_t inChannels = 4;
    std::int64_t outChannels = 4;
    std::int64_t sampleSize = 64; ///< Latent pixels; a default for the caller, not a constraint.
    std::int64_t sampleWidth = 0; ///< Where the width is another one; 0: square, see width().
    std::vector<std::int64_t> blockOutChannels = {320, 640, 1280, 1280};
    std::vector<bool> downAttention = {true, true, true, false}; ///< CrossAttnDownBlock2D or DownBlock2D, per level.
    std::vector<bool> upAttention = {false, true, true, true};
    bool hasMiddle = true;
    bool middleAttention = true;
    std::int64_t middleResiduals = 2;        ///< 1 in a middle without attention that diffusers calls UNetMidBlock2D.
    std::int64_t middleAttentionGroups = -1; ///< Of the middle's self-attention: -1 as everywhere, 0 for no norm at all.
    std::vector<std::int64_t> layersPerBlock = {2, 2, 2, 2};
    std::vector<std::int64_t> transformerLayers = {1, 1, 1, 1};
    std::vector<std::int64_t> heads = {8, 8, 8, 8}; ///< Number of heads per level (diffusers stores it as attention_head_dim).
    std::vector<std::int64_t> upHeads = {};         ///< Where they differ on the way up (num_heads_upsample); empty: the same.
    bool selfAttention = false;                     ///< The pixels attend to each other alone, without transformers and context.
    std::vector<std::int64_t> contextChannels = {768, 768, 768, 768};
    std::vector<bool> onlyCrossAttention = {false, false, false, false};
    bool linearProjection = false;
    bool scaleShift = false;             ///< resnet_time_scale_shift = "scale_shift": AdaGN.
    bool residualResampling = false;     ///< Sizes change inside residual blocks (resblock_updown) instead of by convolutions …
    std::vector<bool> residualDown = {}; ///< … or do so below some levels alone; empty: all alike.
    std::vector<bool> residualUp = {};   ///< The same above them, in the order of the levels.
    bool asymmetricDownsampling = false; ///< The convolutions that halve pad right and bottom alone (downsample_padding 0).
    std::int64_t groups = 32;
    double eps = 1e-5;
    std::int64_t timeChannels = 0;   ///< Of the timestep's sinusoids, of which the embedding has four times as many; 0: as the first level.
    std::int64_t embeddingWidth = 0; ///< Of the timestep's embedding; 0: four times its sinusoids.
    bool flipSinToCos = true;
    double frequencyShift = 0.0;
    ClassEmbedding classEmbedding = ClassEmbedding::None;
    std::int64_t classes = 0;              ///< Rows of the class table (the null class included).
    std::int64_t classProjectionInput = 0; ///< Width that a projected class embedding takes.
    bool textTime = false;                 ///< addition_embed_type = "text_time" (SD XL).
    std::int64_t guidanceChannels = 0;     ///< time_cond_proj_dim: width of the embedding of w that the network is told; 0: none.
    std::int64_t additionTimeChannels = 0;
    std::int64_t additionInputChannels = 0;
    bool centerInput = false;
    Activation activation = Activation::Silu; ///< Between the layers of its residual blocks.

    std::int64_t width() const { return sampleWidth > 0 ? sampleWidth : sampleSize; }
    /// Between the other layers: UNet2DModel has SiLU there, whatever its residual blocks have.
    Activation outerActivation() const { return selfAttention ? Activation::Silu : activation; }
    std::int64_t sinusoidChannels() const { return timeChannels > 0 ? timeChannels : blockOutChannels.front(); }
    std::int64_t embeddingChannels() const { return embeddingWidth > 0 ? embeddingWidth : 4 * sinusoidChannels(); }
    /// How many numbers text_time takes beside a pooled text of a width.
    std::int64_t timeIds(std::int64_t pooledChannels) const { return (additionInputChannels - pooledChannels) / additionTimeChannels; }
    bool isResidualBelow(std::size_t level) const { return residualDown.empty() ? residualResampling : residualDown[level]; }
    bool isResidualAbove(std::size_t level) const { return residualUp.empty() ? residualResampling : residualUp[level]; }
    /// A residual block of this network.
    ResidualOptions residual(std::int64_t in, std::int64_t out, Resampling resampling = Resampling::None) const
    {
        return {.inChannels = in,
            .outChannels = out,
            .embeddingChannels = embeddingChannels(),
            .scaleShift = scaleShift,
            .groups = groups,
            .eps = eps,
            .resampling = resampling,
            .activation = activation};
    }
};

/// Everything that one evaluation takes.
struct UNetInput {
    torch::Tensor x;        ///< [B,inChannels,H,W]
    torch::Tensor timestep; ///< [B] or [1], fractional allowed
    Context context;        ///< Undefined tokens for a network without cross-attention.
    torch::Tensor classes;  ///< [B] int64, or [B,width] for projected embeddings; undefined: none
    torch::Tensor pooled;   ///< [B,width], text_time alone
    torch::Tensor timeIds;  ///< [B,6], or [B,5] of a refiner; text_time alone
    torch::Tensor guidance; ///< [B,guidanceChannels], guidanceEmbedding() of w; undefined: none
};

/// Sinusoidal embedding of timesteps, [B,channels] fp32 (Ho et al. 2020, after Vaswani et al. 2017); odd widths get a zero.
torch::Tensor timestepEmbedding(const torch::Tensor& timestep, std::int64_t channels, bool flipSinToCos, double frequencyShift);

/// Sinusoidal embedding of w for a network that is told its guidance, [B,channels] fp32 (Meng et al. 2023; the form of LCM, Luo et al. 2023:
/// sines first, of 1000 w). w is the paper's: the scale minus 1.
torch::Tensor guidanceEmbedding(const torch::Tensor& w, std::int64_t channels);

/// The denoising U-Net of diffusion models: with cross-attention as in latent diffusion (Rombach et al. 2022), or with self-attention alone as in
/// ADM (Dhariwal & Nichol 2021); class labels are added to the timestep embedding. Parameters are named and shaped as diffusers'
/// UNet2DConditionModel and UNet2DModel.
class UNetImpl : public torch::nn::Module {
public:
    explicit UNetImpl(const UNetOptions& options);

    /// Returns the prediction [B,outChannels,H,W] in x's type. `stopped` is asked between blocks; once it says true an undefined
    /// tensor is returned.
    torch::Tensor forward(const UNetInput& input, const std::function<bool()>& stopped = {});

    const UNetOptions& options() const { return m_options; }

private:
    struct Level {
        std::vector<ResidualBlock> residuals;
        std::vector<SpatialTransformer> transformers;
        std::vector<SpatialAttention> attentions;
        Downsample down{nullptr};
        Upsample up{nullptr};
        ResidualBlock residualDown{nullptr}, residualUp{nullptr}; ///< In place of the convolutions.

        /// Residual block j and the attention after it.
        torch::Tensor run(std::size_t j, const torch::Tensor& x, const torch::Tensor& embedding, const Context& context);
    };

    torch::Tensor embedding(const UNetInput& input);

    UNetOptions m_options;
    torch::nn::Conv2d m_convIn{nullptr}, m_convOut{nullptr};
    GroupNorm m_normOut{nullptr};
    torch::nn::Linear m_time1{nullptr}, m_time2{nullptr}, m_guidance{nullptr}, m_class1{nullptr}, m_class2{nullptr}, m_add1{nullptr},
        m_add2{nullptr};
    torch::nn::Embedding m_classTable{nullptr};
    std::vector<Level> m_down, m_up;
    Level m_middle;
};
TORCH_MODULE(UNet);

} // namespace darkroom::nn
