#include "nn/picture_classifier.h"

#include "nn/named_group.h"

#include <torch/nn/module.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>

namespace darkroom::nn {

PictureClassifierImpl::PictureClassifierImpl(const PictureClassifierOptions& options)
    : m_options(options)
{
    constexpr std::int64_t kFirstKernel = 5, kHalving = 2;
    const auto& widths = m_options.widths;
    m_in = register_module("conv_in", convolution(3, widths.front(), kFirstKernel, kHalving));
    torch::nn::ModuleList levels;
    for (std::size_t i = 1; i < widths.size(); ++i) {
        Level level;
        const auto group = std::make_shared<NamedGroup>();
        level.norm = group->register_module("norm", GroupNorm(m_options.groups, widths[i - 1], m_options.eps));
        level.down = group->register_module("down", convolution(widths[i - 1], widths[i], 3, kHalving));
        torch::nn::ModuleList residuals;
        for (std::int64_t j = 0; j < m_options.blocksPerLevel; ++j) {
            ResidualOptions block;
            block.inChannels = block.outChannels = widths[i];
            block.groups = m_options.groups;
            block.eps = m_options.eps;
            residuals->push_back(level.residuals.emplace_back(block));
        }
        group->register_module("resnets", residuals);
        levels->push_back(group);
        m_levels.push_back(std::move(level));
    }
    register_module("levels", levels);
    m_normOut = register_module("norm_out", GroupNorm(m_options.groups, widths.back(), m_options.eps));
    m_head = register_module("head", torch::nn::Linear(widths.back(), m_options.classes));
}

Classified PictureClassifierImpl::forward(const torch::Tensor& picture)
{
    auto x = m_in(picture.contiguous(at::MemoryFormat::ChannelsLast));
    for (auto& level : m_levels) {
        x = level.down(level.norm(x, Activation::Silu));
        for (auto& block : level.residuals)
            x = block(x);
    }
    Classified result;
    result.features = m_normOut(x, Activation::Silu).to(torch::kFloat32).mean({2, 3});
    result.logits = m_head(result.features.to(m_head->weight.scalar_type())).to(torch::kFloat32);
    return result;
}

} // namespace darkroom::nn
