#include "nn/autoencoder.h"

#include "nn/named_group.h"

#include <torch/torch.h>

#include <algorithm>

namespace darkroom::nn {
namespace {

constexpr double kAutoencoderEps = 1e-6;
constexpr double kLeastLogVariance = -30.0, kMostLogVariance = 20.0;

} // namespace

AutoencoderKlImpl::AutoencoderKlImpl(const AutoencoderOptions& options)
    : m_options(options)
{
    makeEncoder();
    makeDecoder();
    if (m_options.quantConvolution)
        m_quant = register_module("quant_conv", convolution(2 * m_options.latentChannels, 2 * m_options.latentChannels, 1));
    if (m_options.postQuantConvolution)
        m_postQuant = register_module("post_quant_conv", convolution(m_options.latentChannels, m_options.latentChannels, 1));
}

ResidualBlock AutoencoderKlImpl::residual(std::int64_t in, std::int64_t out) const
{
    return ResidualBlock(ResidualOptions{.inChannels = in, .outChannels = out, .groups = m_options.groups, .eps = kAutoencoderEps});
}

AutoencoderKlImpl::Middle AutoencoderKlImpl::makeMiddle(NamedGroup& owner) const
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

torch::Tensor AutoencoderKlImpl::Middle::run(const torch::Tensor& x)
{
    auto h = residuals[0](x);
    if (attention) h = attention(h);
    return residuals[1](h);
}

void AutoencoderKlImpl::makeEncoder()
{
    const auto encoder = register_module("encoder", std::make_shared<NamedGroup>());
    const auto& widths = m_options.blockOutChannels;
    m_encoderIn = encoder->register_module("conv_in", convolution(m_options.inChannels, widths.front(), 3));
    torch::nn::ModuleList blocks;
    auto channels = widths.front();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        Level level;
        const auto group = std::make_shared<NamedGroup>();
        torch::nn::ModuleList residuals;
        for (std::int64_t j = 0; j < m_options.layersPerBlock; ++j) {
            level.residuals.push_back(residual(channels, widths[i]));
            residuals->push_back(level.residuals.back());
            channels = widths[i];
        }
        group->register_module("resnets", residuals);
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
    m_encoderOut = encoder->register_module("conv_out", convolution(channels, 2 * m_options.latentChannels, 3));
}

void AutoencoderKlImpl::makeDecoder()
{
    const auto decoder = register_module("decoder", std::make_shared<NamedGroup>());
    const auto& widths = m_options.blockOutChannels;
    auto channels = widths.back();
    m_decoderIn = decoder->register_module("conv_in", convolution(m_options.latentChannels, channels, 3));
    torch::nn::ModuleList blocks;
    for (std::size_t i = widths.size(); i-- > 0;) {
        Level level;
        const auto group = std::make_shared<NamedGroup>();
        torch::nn::ModuleList residuals;
        for (std::int64_t j = 0; j <= m_options.layersPerBlock; ++j) {
            level.residuals.push_back(residual(channels, widths[i]));
            residuals->push_back(level.residuals.back());
            channels = widths[i];
        }
        group->register_module("resnets", residuals);
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

Posterior AutoencoderKlImpl::encode(const torch::Tensor& picture)
{
    auto x = m_encoderIn(picture.contiguous(at::MemoryFormat::ChannelsLast));
    for (auto& level : m_down) {
        for (auto& block : level.residuals)
            x = block(x);
        if (level.down) x = level.down(x);
    }
    x = m_encoderOut(m_encoderNorm(m_encoderMiddle.run(x), Activation::Silu));
    if (m_quant) x = m_quant(x);
    const auto halves = x.chunk(2, 1);
    return {halves[0], halves[1].clamp(kLeastLogVariance, kMostLogVariance)};
}

torch::Tensor AutoencoderKlImpl::decode(const torch::Tensor& latent)
{
    auto x = latent.contiguous(at::MemoryFormat::ChannelsLast);
    if (m_postQuant) x = m_postQuant(x);
    x = m_decoderMiddle.run(m_decoderIn(x));
    for (auto& level : m_up) {
        for (auto& block : level.residuals)
            x = block(x);
        if (level.up) x = level.up(x);
    }
    return m_decoderOut(m_decoderNorm(x, Activation::Silu));
}

} // namespace darkroom::nn
