#include "nn/noisy_classifier.h"

#include "nn/named_group.h"

#include <torch/autograd.h>
#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>
#include <torch/utils.h>

namespace darkroom::nn {
namespace {

} // namespace

torch::Tensor NoisyClassifierImpl::Step::run(const torch::Tensor& x, const torch::Tensor& embedding)
{
    if (down) return down(x);
    const auto h = residual(x, embedding);
    return attention ? attention(h) : h;
}

NoisyClassifierImpl::NoisyClassifierImpl(const NoisyClassifierOptions& options)
    : m_options(options)
{
    const auto features = makeTrunk();
    makePool(m_options.trunk.blockOutChannels.back(), features);
}

std::int64_t NoisyClassifierImpl::makeTrunk()
{
    const auto& o = m_options.trunk;
    const auto embeddingChannels = o.embeddingChannels();
    auto channels = o.blockOutChannels.front();
    m_convIn = register_module("conv_in", convolution(o.inChannels, channels, 3));
    const auto time = register_module("time_embedding", std::make_shared<NamedGroup>());
    m_time1 = time->register_module("linear_1", torch::nn::Linear(o.sinusoidChannels(), embeddingChannels));
    m_time2 = time->register_module("linear_2", torch::nn::Linear(embeddingChannels, embeddingChannels));
    std::int64_t features = channels;
    const auto residual = [&](std::int64_t out, Resampling resampling) {
        const ResidualBlock block(o.residual(channels, out, resampling));
        channels = out;
        return block;
    };
    const auto addStep = [&](Step step) {
        m_steps.push_back(std::move(step));
        features += channels;
    };

    torch::nn::ModuleList levels;
    for (std::size_t i = 0; i < o.blockOutChannels.size(); ++i) {
        const auto level = std::make_shared<NamedGroup>();
        torch::nn::ModuleList residuals, attentions, downsamplers;
        for (std::int64_t j = 0; j < o.layersPerBlock[i]; ++j) {
            Step step;
            step.residual = residual(o.blockOutChannels[i], Resampling::None);
            residuals->push_back(step.residual);
            if (o.downAttention[i]) {
                step.attention = SpatialAttention(channels, o.heads[i], o.groups, o.eps);
                attentions->push_back(step.attention);
            }
            addStep(std::move(step));
        }
        if (i + 1 < o.blockOutChannels.size()) {
            Step step;
            if (o.residualResampling) {
                step.residual = residual(channels, Resampling::Half);
                downsamplers->push_back(step.residual);
            } else {
                step.down = Downsample(channels, false);
                downsamplers->push_back(step.down);
            }
            addStep(std::move(step));
        }
        level->register_module("resnets", residuals);
        if (!attentions->is_empty()) level->register_module("attentions", attentions);
        if (!downsamplers->is_empty()) level->register_module("downsamplers", downsamplers);
        levels->push_back(level);
    }
    register_module("down_blocks", levels);

    const auto middle = register_module("mid_block", std::make_shared<NamedGroup>());
    Step first, second;
    first.residual = residual(channels, Resampling::None);
    first.attention = SpatialAttention(channels, o.heads.back(), o.groups, o.eps);
    second.residual = residual(channels, Resampling::None);
    middle->register_module("resnets", torch::nn::ModuleList(first.residual, second.residual));
    middle->register_module("attentions", torch::nn::ModuleList(first.attention));
    m_steps.push_back(std::move(first));
    addStep(std::move(second));
    return features;
}

void NoisyClassifierImpl::makePool(std::int64_t channels, std::int64_t features)
{
    const auto out = register_module("out", std::make_shared<NamedGroup>());
    const auto& o = m_options;
    const auto norm = [&](std::int64_t width) { return GroupNorm(o.trunk.groups, width, o.trunk.eps); };
    switch (o.pool) {
    case ClassifierPool::Adaptive:
        m_norm = out->register_module("0", norm(channels));
        m_project = out->register_module("3", convolution(channels, o.classes, 1));
        break;
    case ClassifierPool::Attention: {
        m_norm = out->register_module("0", norm(channels));
        const auto pool = out->register_module("2", std::make_shared<NamedGroup>());
        m_positions = pool->register_parameter("positional_embedding", torch::zeros({channels, o.poolPositions}));
        m_query = pool->register_module("q_proj", torch::nn::Linear(channels, channels));
        m_key = pool->register_module("k_proj", torch::nn::Linear(channels, channels));
        m_value = pool->register_module("v_proj", torch::nn::Linear(channels, channels));
        m_out = pool->register_module("c_proj", torch::nn::Linear(channels, o.classes));
        break;
    }
    case ClassifierPool::Spatial:
        m_hidden = out->register_module("0", torch::nn::Linear(features, o.hiddenChannels));
        m_out = out->register_module("2", torch::nn::Linear(o.hiddenChannels, o.classes));
        break;
    case ClassifierPool::SpatialV2:
        m_hidden = out->register_module("0", torch::nn::Linear(features, o.hiddenChannels));
        m_hiddenNorm = out->register_module("1", norm(o.hiddenChannels));
        m_out = out->register_module("3", torch::nn::Linear(o.hiddenChannels, o.classes));
        break;
    }
}

torch::Tensor NoisyClassifierImpl::attentionPool(const torch::Tensor& x)
{
    const auto pixels = x.flatten(2); // [B,C,HW]
    const auto tokens = (torch::cat({pixels.mean(-1, true), pixels}, -1) + m_positions).transpose(1, 2);
    const auto heads = x.size(1) / m_options.poolHeadChannels;
    // What the mean asks is all that is read.
    const auto mixed = attention(m_query(tokens.slice(1, 0, 1)), m_key(tokens), m_value(tokens), heads);
    return m_out(mixed).squeeze(1);
}

torch::Tensor NoisyClassifierImpl::forward(const torch::Tensor& x, const torch::Tensor& timestep)
{
    const auto& o = m_options.trunk;
    const auto type = m_convIn->weight.scalar_type();
    const auto time = timestep.dim() == 0 ? timestep.view({1}) : timestep;
    const auto sinusoids = timestepEmbedding(time, o.sinusoidChannels(), o.flipSinToCos, o.frequencyShift).to(type);
    const auto e = torch::silu(m_time2(torch::silu(m_time1(sinusoids)))).expand({x.size(0), -1});
    const bool isSpatial = m_options.pool == ClassifierPool::Spatial || m_options.pool == ClassifierPool::SpatialV2;
    auto h = m_convIn(x.contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<torch::Tensor> means = {h.mean({2, 3})};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        h = m_steps[i].run(h, e);
        // The middle counts as one block.
        if (isSpatial && i + 2 != m_steps.size()) means.push_back(h.mean({2, 3}));
    }
    switch (m_options.pool) {
    case ClassifierPool::Adaptive: return m_project(m_norm(h, Activation::Silu).mean({2, 3}, true)).flatten(1);
    case ClassifierPool::Attention: return attentionPool(m_norm(h, Activation::Silu));
    case ClassifierPool::Spatial: return m_out(torch::relu(m_hidden(torch::cat(means, 1))));
    case ClassifierPool::SpatialV2: {
        const auto hidden = m_hidden(torch::cat(means, 1)).unsqueeze(-1).unsqueeze(-1);
        return m_out(m_hiddenNorm(hidden, Activation::Silu).flatten(1));
    }
    }
    return {};
}

torch::Tensor classifierGradient(
    NoisyClassifier& classifier, const torch::Tensor& x, const torch::Tensor& timestep, const torch::Tensor& classes)
{
    const torch::AutoGradMode withGradient(true);
    const auto picture = x.detach().clone().requires_grad_(true);
    const auto chosen = torch::log_softmax(classifier(picture, timestep), 1).gather(1, classes.view({-1, 1}));
    return torch::autograd::grad({chosen.sum()}, {picture})[0];
}

} // namespace darkroom::nn
