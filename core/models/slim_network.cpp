#include "models/slim_network.h"

#include <algorithm>

namespace darkroom::models {
namespace {

using Sizes = std::vector<std::int64_t>;

/// Each width by its rank among the widths, from 1.
Sizes ranks(const Sizes& widths)
{
    Sizes sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    Sizes found;
    for (const auto width : widths)
        found.push_back(std::lower_bound(sorted.begin(), sorted.end(), width) - sorted.begin() + 1);
    return found;
}

Sizes ones(const Sizes& like)
{
    return Sizes(like.size(), 1);
}

} // namespace

nn::UNetOptions slim(nn::UNetOptions options)
{
    options.blockOutChannels = ranks(options.blockOutChannels);
    options.inChannels = options.outChannels = 1;
    options.heads = ones(options.heads);
    options.upHeads = ones(options.upHeads);
    options.contextChannels = ones(options.contextChannels);
    options.groups = 1;
    constexpr std::int64_t kSineAndCosine = 2;
    options.timeChannels = kSineAndCosine;
    options.embeddingWidth = 0;
    options.middleAttentionGroups = std::min<std::int64_t>(options.middleAttentionGroups, 1);
    options.classes = std::min<std::int64_t>(options.classes, 1);
    options.classProjectionInput = std::min<std::int64_t>(options.classProjectionInput, 1);
    options.additionTimeChannels = std::min<std::int64_t>(options.additionTimeChannels, 1);
    options.additionInputChannels = std::min<std::int64_t>(options.additionInputChannels, 1);
    return options;
}

nn::AutoencoderOptions slim(nn::AutoencoderOptions options)
{
    options.blockOutChannels = ranks(options.blockOutChannels);
    options.inChannels = options.outChannels = options.latentChannels = options.groups = 1;
    options.bottleneckChannels = std::min<std::int64_t>(options.bottleneckChannels, 1);
    options.codes = std::min<std::int64_t>(options.codes, 1);
    return options;
}

nn::ClipTextOptions slim(nn::ClipTextOptions options)
{
    options.vocabulary = options.channels = options.heads = options.feedForward = options.positions = 1;
    options.projection = std::min<std::int64_t>(options.projection, 1);
    return options;
}

nn::LdmTextOptions slim(nn::LdmTextOptions options)
{
    options.vocabulary = options.channels = options.heads = options.headChannels = options.positions = 1;
    return options;
}

} // namespace darkroom::models
