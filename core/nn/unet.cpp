#include "nn/unet.h"

#include "nn/named_group.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>

#include <cmath>

namespace darkroom::nn {

torch::Tensor timestepEmbedding(const torch::Tensor& timestep, std::int64_t channels, bool flipSinToCos, double frequencyShift)
{
    const auto half = channels / 2;
    const auto exponent = torch::arange(half, torch::kFloat32) * (-std::log(10000.0) / (static_cast<double>(half) - frequencyShift));
    const auto angles = timestep.to(torch::kFloat32).view({-1, 1}) * torch::exp(exponent).to(timestep.device()).view({1, -1});
    auto embedding =
        flipSinToCos ? torch::cat({torch::cos(angles), torch::sin(angles)}, 1) : torch::cat({torch::sin(angles), torch::cos(angles)}, 1);
    return channels % 2 == 1 ? torch::constant_pad_nd(embedding, {0, 1}) : embedding;
}

torch::Tensor guidanceEmbedding(const torch::Tensor& w, std::int64_t channels)
{
    return timestepEmbedding(1000.0 * w.to(torch::kFloat32), channels, false, 1.0);
}

UNetImpl::UNetImpl(const UNetOptions& options)
    : m_options(options)
{
    const auto& o = m_options;
    const auto levels = static_cast<std::int64_t>(o.blockOutChannels.size());
    const auto first = o.blockOutChannels.front(), embeddingChannels = o.embeddingChannels();
    m_convIn = register_module("conv_in", convolution(o.inChannels, first, 3));

    const auto twoLayers = [&](const char* name, torch::nn::Linear& one, torch::nn::Linear& two, std::int64_t in) {
        const auto group = register_module(name, std::make_shared<NamedGroup>());
        one = group->register_module("linear_1", torch::nn::Linear(in, embeddingChannels));
        two = group->register_module("linear_2", torch::nn::Linear(embeddingChannels, embeddingChannels));
        return group;
    };
    const auto time = twoLayers("time_embedding", m_time1, m_time2, o.sinusoidChannels());
    if (o.guidanceChannels > 0) {
        const auto layer = torch::nn::LinearOptions(o.guidanceChannels, o.sinusoidChannels()).bias(false);
        m_guidance = time->register_module("cond_proj", torch::nn::Linear(layer));
    }
    if (o.classEmbedding == ClassEmbedding::Table)
        m_classTable = register_module("class_embedding", torch::nn::Embedding(o.classes, embeddingChannels));
    else if (o.classEmbedding == ClassEmbedding::Timestep)
        twoLayers("class_embedding", m_class1, m_class2, o.sinusoidChannels());
    else if (o.classEmbedding == ClassEmbedding::Projection)
        twoLayers("class_embedding", m_class1, m_class2, o.classProjectionInput);
    if (o.textTime) twoLayers("add_embedding", m_add1, m_add2, o.additionInputChannels);

    const auto residual = [&](std::int64_t in, std::int64_t out, Resampling resampling = Resampling::None) {
        return ResidualBlock(o.residual(in, out, resampling));
    };
    const auto addAttention = [&](Level& level, std::int64_t width, std::int64_t heads, bool isMiddle = false) {
        const auto i = static_cast<std::size_t>(width);
        if (o.selfAttention) {
            const auto groups = isMiddle && o.middleAttentionGroups >= 0 ? o.middleAttentionGroups : o.groups;
            level.attentions.emplace_back(o.blockOutChannels[i], heads, groups, o.eps);
            return;
        }
        level.transformers.emplace_back(TransformerOptions{.channels = o.blockOutChannels[i],
            .contextChannels = o.contextChannels[i],
            .heads = heads,
            .layers = o.transformerLayers[i],
            .groups = o.groups,
            .linearProjection = o.linearProjection,
            .onlyCrossAttention = !isMiddle && o.onlyCrossAttention[i]});
    };
    const auto registerLevel = [](Level& level, const std::shared_ptr<NamedGroup>& group) {
        torch::nn::ModuleList residuals, attentions;
        for (const auto& block : level.residuals)
            residuals->push_back(block);
        for (const auto& block : level.transformers)
            attentions->push_back(block);
        for (const auto& block : level.attentions)
            attentions->push_back(block);
        if (!attentions->is_empty()) group->register_module("attentions", attentions);
        group->register_module("resnets", residuals);
        if (level.down) group->register_module("downsamplers", torch::nn::ModuleList(level.down));
        if (level.up) group->register_module("upsamplers", torch::nn::ModuleList(level.up));
        if (level.residualDown) group->register_module("downsamplers", torch::nn::ModuleList(level.residualDown));
        if (level.residualUp) group->register_module("upsamplers", torch::nn::ModuleList(level.residualUp));
    };

    torch::nn::ModuleList down, up;
    std::vector<std::int64_t> skips = {first};
    auto channels = first;
    for (std::int64_t i = 0; i < levels; ++i) {
        const auto index = static_cast<std::size_t>(i);
        Level level;
        for (std::int64_t j = 0; j < o.layersPerBlock[index]; ++j) {
            level.residuals.push_back(residual(channels, o.blockOutChannels[index]));
            channels = o.blockOutChannels[index];
            if (o.downAttention[index]) addAttention(level, i, o.heads[index]);
            skips.push_back(channels);
        }
        if (i + 1 < levels) {
            if (o.isResidualBelow(index))
                level.residualDown = residual(channels, channels, Resampling::Half);
            else
                level.down = Downsample(channels, o.asymmetricDownsampling);
            skips.push_back(channels);
        }
        const auto group = std::make_shared<NamedGroup>();
        registerLevel(level, group);
        down->push_back(group);
        m_down.push_back(std::move(level));
    }
    register_module("down_blocks", down);

    if (o.hasMiddle) {
        for (std::int64_t j = 0; j < o.middleResiduals; ++j)
            m_middle.residuals.push_back(residual(channels, channels));
        if (o.middleAttention) addAttention(m_middle, levels - 1, o.heads.back(), true);
        registerLevel(m_middle, register_module("mid_block", std::make_shared<NamedGroup>()));
    }

    for (std::int64_t i = levels - 1; i >= 0; --i) {
        const auto index = static_cast<std::size_t>(i);
        Level level;
        for (std::int64_t j = 0; j <= o.layersPerBlock[index]; ++j) {
            level.residuals.push_back(residual(channels + skips.back(), o.blockOutChannels[index]));
            skips.pop_back();
            channels = o.blockOutChannels[index];
            if (o.upAttention[static_cast<std::size_t>(levels - 1 - i)])
                addAttention(level, i, (o.upHeads.empty() ? o.heads : o.upHeads)[index]);
        }
        if (i > 0 && o.isResidualAbove(index)) level.residualUp = residual(channels, channels, Resampling::Double);
        if (i > 0 && !o.isResidualAbove(index)) level.up = Upsample(channels);
        const auto group = std::make_shared<NamedGroup>();
        registerLevel(level, group);
        up->push_back(group);
        m_up.push_back(std::move(level));
    }
    register_module("up_blocks", up);
    m_normOut = register_module("conv_norm_out", GroupNorm(o.groups, first, o.eps));
    m_convOut = register_module("conv_out", convolution(first, o.outChannels, 3));
}

torch::Tensor UNetImpl::Level::run(std::size_t j, const torch::Tensor& x, const torch::Tensor& embedding, const Context& context)
{
    const auto h = residuals[j](x, embedding);
    if (!transformers.empty()) return transformers[j](h, context);
    return attentions.empty() ? h : attentions[j](h);
}

torch::Tensor UNetImpl::embedding(const UNetInput& input)
{
    const auto& o = m_options;
    const auto type = m_convIn->weight.scalar_type();
    const auto sinusoid = [&](const torch::Tensor& t, std::int64_t channels) {
        return timestepEmbedding(t, channels, o.flipSinToCos, o.frequencyShift).to(type);
    };
    auto time = input.timestep.dim() == 0 ? input.timestep.view({1}) : input.timestep;
    const auto own = o.outerActivation();
    auto told = sinusoid(time, o.sinusoidChannels());
    if (m_guidance && input.guidance.defined()) told = told + m_guidance(input.guidance.to(type));
    auto e = m_time2(activate(own, m_time1(told)));
    if (m_classTable)
        e = e + m_classTable(input.classes);
    else if (o.classEmbedding == ClassEmbedding::Timestep)
        e = e + m_class2(activate(own, m_class1(sinusoid(input.classes, o.sinusoidChannels()))));
    else if (o.classEmbedding == ClassEmbedding::Projection)
        e = e + m_class2(torch::silu(m_class1(input.classes.to(type))));
    else if (o.classEmbedding == ClassEmbedding::Identity)
        e = e + input.classes.to(type);
    if (o.textTime) {
        const auto ids = sinusoid(input.timeIds.flatten(), o.additionTimeChannels).view({input.timeIds.size(0), -1});
        e = e + m_add2(torch::silu(m_add1(torch::cat({input.pooled.to(type), ids}, 1))));
    }
    return activate(o.activation, e).expand({input.x.size(0), -1});
}

torch::Tensor UNetImpl::forward(const UNetInput& input, const std::function<bool()>& stopped)
{
    const auto e = embedding(input);
    auto x = m_options.centerInput ? 2 * input.x - 1.0 : input.x;
    x = m_convIn(x.contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<torch::Tensor> skips = {x};
    const auto stop = [&] { return stopped && stopped(); };

    for (auto& level : m_down) {
        if (stop()) return {};
        for (std::size_t j = 0; j < level.residuals.size(); ++j) {
            x = level.run(j, x, e, input.context);
            skips.push_back(x);
        }
        if (level.down || level.residualDown) {
            x = level.down ? level.down(x) : level.residualDown(x, e);
            skips.push_back(x);
        }
    }
    if (stop()) return {};
    if (m_options.hasMiddle) {
        x = m_middle.run(0, x, e, input.context);
        if (m_middle.residuals.size() > 1) x = m_middle.residuals[1](x, e);
    }
    for (auto& level : m_up) {
        if (stop()) return {};
        for (std::size_t j = 0; j < level.residuals.size(); ++j) {
            x = level.run(j, torch::cat({x, skips.back()}, 1), e, input.context);
            skips.pop_back();
        }
        if (level.residualUp) x = level.residualUp(x, e);
        if (level.up) x = level.up->enlarge(x, skips.back().size(2), skips.back().size(3));
    }
    return m_convOut(m_normOut(x, m_options.outerActivation()));
}

} // namespace darkroom::nn
