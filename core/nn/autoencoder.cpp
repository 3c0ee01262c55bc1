#include "nn/autoencoder.h"

#include "nn/named_group.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/embedding.h>
#include <torch/types.h>

#include <algorithm>

namespace darkroom::nn {
namespace {

constexpr double kAutoencoderEps = 1e-6;
constexpr double kLeastLogVariance = -30.0, kMostLogVariance = 20.0;

/// A KL autoencoder's encoder gives mean and log variance, a VQ one's the latent alone.
std::int64_t halvesOf(const AutoencoderOptions& options)
{
    return options.codes > 0 ? 1 : 2;
}

/// One number a channel, beside [B,C,h,w].
torch::Tensor perChannel(const std::vector<double>& values, const torch::Tensor& beside)
{
    return torch::tensor(values, torch::kFloat64).view({1, -1, 1, 1}).to(beside.options());
}

} // namespace

torch::Tensor scaledLatent(const AutoencoderOptions& options, const torch::Tensor& z)
{
    if (options.latentsMean.empty()) return (z - options.shiftFactor) * options.scalingFactor;
    return (z - perChannel(options.latentsMean, z)) * options.scalingFactor / perChannel(options.latentsStd, z);
}

torch::Tensor unscaledLatent(const AutoencoderOptions& options, const torch::Tensor& latent)
{
    if (options.latentsMean.empty()) return latent / options.scalingFactor + options.shiftFactor;
    return latent * perChannel(options.latentsStd, latent) / options.scalingFactor + perChannel(options.latentsMean, latent);
}

void takeLatentScale(AutoencoderOptions& options, const AutoencoderOptions& from)
{
    options.scalingFactor = from.scalingFactor;
    options.shiftFactor = from.shiftFactor;
    options.latentsMean = from.latentsMean;
    options.latentsStd = from.latentsStd;
}

AutoencoderImpl::AutoencoderImpl(const AutoencoderOptions& options)
    : m_options(options)
{
    makeEncoder();
    makeDecoder();
    const auto halves = halvesOf(m_options);
    if (m_options.quantConvolution)
        m_quant = register_module("quant_conv", convolution(halves * m_options.bottleneck(), halves * m_options.latentChannels, 1));
    if (m_options.postQuantConvolution)
        m_postQuant = register_module("post_quant_conv", convolution(m_options.latentChannels, m_options.bottleneck(), 1));
    if (m_options.codes > 0)
        m_codebook = register_module("quantize", std::make_shared<NamedGroup>())
                         ->register_module("embedding", torch::nn::Embedding(m_options.codes, m_options.latentChannels));
}

ResidualBlock AutoencoderImpl::residual(std::int64_t in, std::int64_t out) const
{
    return ResidualBlock(ResidualOptions{.inChannels = in, .outChannels = out, .groups = m_options.groups, .eps = kAutoencoderEps});
}

AutoencoderImpl::Level AutoencoderImpl::makeLevel(
    NamedGroup& owner, std::int64_t blocks, std::int64_t in, std::int64_t out, bool attention) const
{
    Level level;
    torch::nn::ModuleList residuals, attentions;
    for (std::int64_t j = 0; j < blocks; ++j) {
        level.residuals.push_back(residual(j == 0 ? in : out, out));
        residuals->push_back(level.residuals.back());
        if (!attention) continue;
        level.attentions.emplace_back(out, 1, m_options.groups, kAutoencoderEps);
        attentions->push_back(level.attentions.back());
    }
    if (attention) owner.register_module("attentions", attentions);
    owner.register_module("resnets", residuals);
    return level;
}

torch::Tensor AutoencoderImpl::Level::run(const torch::Tensor& input)
{
    auto x = input;
    for (std::size_t j = 0; j < residuals.size(); ++j) {
        x = residuals[j](x);
        if (!attentions.empty()) x = attentions[j](x);
    }
    if (down) x = down(x);
    return up ? up(x) : x;
}

AutoencoderImpl::Middle AutoencoderImpl::makeMiddle(NamedGroup& owner) const
{
    const auto channels = m_options.blockOutChannels.back();
    Middle middle;
    const auto group = std::make_shared<NamedGroup>();
    middle.residuals = {residual(channels, channels), residual(channels, channels)};
    if (m_options.middleAttention) {
        middle.attention = SpatialAttention(channels, 1, m_options.groups, kAutoencoderEps);
        group->register_module("attentions", torch::nn::ModuleList(middle.attention));
    }
    group->register_module("resnets", torch::nn::ModuleList(middle.residuals[0], middle.residuals[1]));
    owner.register_module("mid_block", group);
    return middle;
}

torch::Tensor AutoencoderImpl::Middle::run(const torch::Tensor& x)
{
    auto h = residuals[0](x);
    if (attention) h = attention(h);
    return residuals[1](h);
}

void AutoencoderImpl::makeEncoder()
{
    const auto encoder = register_module("encoder", std::make_shared<NamedGroup>());
    const auto& widths = m_options.blockOutChannels;
    m_encoderIn = encoder->register_module("conv_in", convolution(m_options.inChannels, widths.front(), 3));
    torch::nn::ModuleList blocks;
    auto channels = widths.front();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto group = std::make_shared<NamedGroup>();
        const bool attention = !m_options.downAttention.empty() && m_options.downAttention[i];
        auto level = makeLevel(*group, m_options.layersPerBlock, channels, widths[i], attention);
        channels = widths[i];
        if (i + 1 < widths.size()) {
            level.down = Downsample(channels, true);
            group->register_module("downsamplers", torch::nn::ModuleList(level.down));
        }
        blocks->push_back(group);
        m_down.push_back(std::move(level));
    }
    encoder->register_module("down_blocks", blocks);
    m_encoderMiddle = makeMiddle(*encoder);
    m_encoderNorm = encoder->register_module("conv_norm_out", GroupNorm(m_options.groups, channels, kAutoencoderEps));
    m_encoderOut = encoder->register_module("conv_out", convolution(channels, halvesOf(m_options) * m_options.bottleneck(), 3));
}

void AutoencoderImpl::makeDecoder()
{
    const auto decoder = register_module("decoder", std::make_shared<NamedGroup>());
    const auto& widths = m_options.blockOutChannels;
    auto channels = widths.back();
    m_decoderIn = decoder->register_module("conv_in", convolution(m_options.bottleneck(), channels, 3));
    torch::nn::ModuleList blocks;
    for (std::size_t i = widths.size(); i-- > 0;) {
        const auto group = std::make_shared<NamedGroup>();
        const bool attention = !m_options.upAttention.empty() && m_options.upAttention[widths.size() - 1 - i];
        auto level = makeLevel(*group, m_options.layersPerBlock + 1, channels, widths[i], attention);
        channels = widths[i];
        if (i > 0) {
            level.up = Upsample(channels);
            group->register_module("upsamplers", torch::nn::ModuleList(level.up));
        }
        blocks->push_back(group);
        m_up.push_back(std::move(level));
    }
    decoder->register_module("up_blocks", blocks);
    m_decoderMiddle = makeMiddle(*decoder);
    m_decoderNorm = decoder->register_module("conv_norm_out", GroupNorm(m_options.groups, channels, kAutoencoderEps));
    m_decoderOut = decoder->register_module("conv_out", convolution(channels, m_options.outChannels, 3));
}

Posterior AutoencoderImpl::encode(const torch::Tensor& picture)
{
    auto x = m_encoderIn(picture.contiguous(at::MemoryFormat::ChannelsLast));
    for (auto& level : m_down)
        x = level.run(x);
    x = m_encoderOut(m_encoderNorm(m_encoderMiddle.run(x), Activation::Silu));
    if (m_quant) x = m_quant(x);
    if (m_codebook) return {x, {}};
    const auto halves = x.chunk(2, 1);
    return {halves[0], halves[1].clamp(kLeastLogVariance, kMostLogVariance)};
}

torch::Tensor AutoencoderImpl::nearestCodes(const torch::Tensor& latent)
{
    // In fp32 whatever the weights' type: two codes may be nearly as near.
    const auto z = latent.permute({0, 2, 3, 1}).reshape({-1, latent.size(1)}).to(torch::kFloat32);
    const auto codes = m_codebook->weight.to(torch::kFloat32);
    // ‖z − e‖² without ‖z‖², which is the same for every code.
    const auto distances = codes.square().sum(1) - 2.0 * torch::mm(z, codes.t());
    return distances.argmin(1).view({latent.size(0), latent.size(2), latent.size(3)});
}

torch::Tensor AutoencoderImpl::codeVectors(const torch::Tensor& codes)
{
    return m_codebook(codes).permute({0, 3, 1, 2});
}

torch::Tensor AutoencoderImpl::decode(const torch::Tensor& latent)
{
    auto x = (m_codebook ? codeVectors(nearestCodes(latent)) : latent).contiguous(at::MemoryFormat::ChannelsLast);
    if (m_postQuant) x = m_postQuant(x);
    x = m_decoderMiddle.run(m_decoderIn(x));
    for (auto& level : m_up)
        x = level.run(x);
    return m_decoderOut(m_decoderNorm(x, Activation::Silu));
}

} // namespace darkroom::nn
