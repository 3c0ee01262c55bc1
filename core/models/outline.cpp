#include "models/outline.h"

#include "darkroom/base/say.h"
#include "models/misfit.h"

#include <string>
#include <vector>

namespace darkroom::models {
namespace {

using checkpoint::Weights;

/// The tensors of one network.
class Outline {
public:
    Outline(const Weights& weights, std::string network)
        : m_weights(weights)
        , m_network(std::move(network))
    {
    }

    void require(const std::string& name, const std::vector<std::int64_t>& expected) const
    {
        const auto place = m_weights.find(name);
        if (!place) refuseMissing(m_weights.path(), m_network, name);
        if (place.tensor->shape != expected) refuseShape(place.file->path(), m_network, name);
    }

private:
    const Weights& m_weights;
    std::string m_network;
};

/// "NAME.i.resnets.j."
std::string residual(const std::string& blocks, std::size_t level, std::int64_t layer)
{
    return blocks + "." + std::to_string(level) + ".resnets." + std::to_string(layer) + ".";
}

} // namespace

void checkOutline(const nn::UNetOptions& options, const Weights& weights)
{
    const Outline outline(weights, say("U-Net"));
    const auto& widths = options.blockOutChannels;
    const auto first = widths.front(), embedding = options.embeddingChannels();
    outline.require("conv_in.weight", {first, options.inChannels, 3, 3});
    outline.require("conv_out.weight", {options.outChannels, first, 3, 3});
    outline.require("time_embedding.linear_2.weight", {embedding, embedding});
    if (options.classEmbedding == nn::ClassEmbedding::Table) outline.require("class_embedding.weight", {options.classes, embedding});
    if (options.classEmbedding == nn::ClassEmbedding::Projection)
        outline.require("class_embedding.linear_1.weight", {embedding, options.classProjectionInput});
    if (options.textTime) outline.require("add_embedding.linear_1.weight", {embedding, options.additionInputChannels});
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto last = options.layersPerBlock[i] - 1;
        outline.require(residual("down_blocks", i, last) + "conv2.weight", {widths[i], widths[i], 3, 3});
        if (options.downAttention[i] && !options.selfAttention)
            outline.require("down_blocks." + std::to_string(i) + ".attentions." + std::to_string(last) + ".transformer_blocks."
                    + std::to_string(options.transformerLayers[i] - 1) + ".attn2.to_k.weight",
                {widths[i], options.contextChannels[i]});
    }
}

void checkOutline(const nn::AutoencoderOptions& options, const Weights& weights)
{
    const Outline outline(weights, say("autoencoder"));
    const auto& widths = options.blockOutChannels;
    outline.require("encoder.conv_in.weight", {widths.front(), options.inChannels, 3, 3});
    outline.require("encoder.conv_out.weight", {(options.codes > 0 ? 1 : 2) * options.bottleneck(), widths.back(), 3, 3});
    if (options.codes > 0) outline.require("quantize.embedding.weight", {options.codes, options.latentChannels});
    outline.require("decoder.conv_out.weight", {options.outChannels, widths.front(), 3, 3});
    for (std::size_t i = 0; i < widths.size(); ++i)
        outline.require(residual("encoder.down_blocks", i, options.layersPerBlock - 1) + "conv2.weight", {widths[i], widths[i], 3, 3});
}

void checkOutline(const nn::NoisyClassifierOptions& options, const Weights& weights)
{
    const Outline outline(weights, say("classifier"));
    const auto& trunk = options.trunk;
    const auto& widths = trunk.blockOutChannels;
    outline.require("conv_in.weight", {widths.front(), trunk.inChannels, 3, 3});
    outline.require("time_embedding.linear_2.weight", {trunk.embeddingChannels(), trunk.embeddingChannels()});
    for (std::size_t i = 0; i < widths.size(); ++i)
        outline.require(residual("down_blocks", i, trunk.layersPerBlock[i] - 1) + "conv2.weight", {widths[i], widths[i], 3, 3});
    outline.require("out.2.positional_embedding", {widths.back(), options.poolPositions});
    outline.require("out.2.c_proj.weight", {options.classes, widths.back()});
}

void checkOutline(const nn::TextEncoderOptions& options, const Weights& weights)
{
    const Outline outline(weights, say("text encoder"));
    outline.require("embeddings.word_embeddings.weight", {options.vocabulary, options.channels});
    outline.require("embeddings.position_embeddings.weight", {options.positions, options.channels});
    outline.require("embeddings.token_type_embeddings.weight", {options.segments, options.channels});
    outline.require(
        "encoder.layer." + std::to_string(options.layers - 1) + ".intermediate.dense.weight", {options.feedForward, options.channels});
}

void checkOutline(const nn::ClipTextOptions& options, const Weights& weights, const std::string& prefix)
{
    const Outline outline(weights, say("text encoder"));
    outline.require(prefix + "embeddings.token_embedding.weight", {options.vocabulary, options.channels});
    outline.require(prefix + "embeddings.position_embedding.weight", {options.positions, options.channels});
    outline.require(
        prefix + "encoder.layers." + std::to_string(options.layers - 1) + ".mlp.fc1.weight", {options.feedForward, options.channels});
    if (options.projection > 0) outline.require("text_projection.weight", {options.projection, options.channels});
}

} // namespace darkroom::models
