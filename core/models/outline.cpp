#include "models/outline.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <string>
#include <vector>

namespace darkroom::models {
namespace {

using checkpoint::Weights;

void requireShape(const Weights& weights, const std::string& name, const std::vector<std::int64_t>& expected)
{
    const auto place = weights.find(name);
    if (!place)
        throw Error(ErrorKind::Format,
            say("%1: tensor %2 is missing, which the model's config asks for. The file is incomplete or belongs to another model; get it "
                "anew.",
                weights.path(), quotedName(name)));
    if (place.tensor->shape != expected)
        throw Error(ErrorKind::Shape,
            say("%1: tensor %2 should have the shape %3 that %4 asks for, and has %5. The config and the weights belong to different "
                "models; get both from one source.",
                place.file->path(), quotedName(name), checkpoint::shapeText(expected), say("its config"),
                checkpoint::shapeText(place.tensor->shape)));
}

/// "NAME.i.resnets.j."
std::string residual(const std::string& blocks, std::size_t level, std::int64_t layer)
{
    return blocks + "." + std::to_string(level) + ".resnets." + std::to_string(layer) + ".";
}

} // namespace

void checkOutline(const nn::UNetOptions& options, const Weights& weights)
{
    const auto& widths = options.blockOutChannels;
    const auto first = widths.front(), embedding = options.embeddingChannels();
    requireShape(weights, "conv_in.weight", {first, options.inChannels, 3, 3});
    requireShape(weights, "conv_out.weight", {options.outChannels, first, 3, 3});
    requireShape(weights, "time_embedding.linear_2.weight", {embedding, embedding});
    if (options.classEmbedding == nn::ClassEmbedding::Table) requireShape(weights, "class_embedding.weight", {options.classes, embedding});
    if (options.classEmbedding == nn::ClassEmbedding::Projection)
        requireShape(weights, "class_embedding.linear_1.weight", {embedding, options.classProjectionInput});
    if (options.textTime) requireShape(weights, "add_embedding.linear_1.weight", {embedding, options.additionInputChannels});
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto last = options.layersPerBlock[i] - 1;
        requireShape(weights, residual("down_blocks", i, last) + "conv2.weight", {widths[i], widths[i], 3, 3});
        if (options.downAttention[i] && !options.selfAttention)
            requireShape(weights,
                "down_blocks." + std::to_string(i) + ".attentions." + std::to_string(last) + ".transformer_blocks."
                    + std::to_string(options.transformerLayers[i] - 1) + ".attn2.to_k.weight",
                {widths[i], options.contextChannels[i]});
    }
}

void checkOutline(const nn::AutoencoderOptions& options, const Weights& weights)
{
    const auto& widths = options.blockOutChannels;
    requireShape(weights, "encoder.conv_in.weight", {widths.front(), options.inChannels, 3, 3});
    requireShape(weights, "encoder.conv_out.weight", {(options.codes > 0 ? 1 : 2) * options.bottleneck(), widths.back(), 3, 3});
    if (options.codes > 0) requireShape(weights, "quantize.embedding.weight", {options.codes, options.latentChannels});
    requireShape(weights, "decoder.conv_out.weight", {options.outChannels, widths.front(), 3, 3});
    for (std::size_t i = 0; i < widths.size(); ++i)
        requireShape(
            weights, residual("encoder.down_blocks", i, options.layersPerBlock - 1) + "conv2.weight", {widths[i], widths[i], 3, 3});
}

void checkOutline(const nn::NoisyClassifierOptions& options, const Weights& weights)
{
    const auto& trunk = options.trunk;
    const auto& widths = trunk.blockOutChannels;
    requireShape(weights, "conv_in.weight", {widths.front(), trunk.inChannels, 3, 3});
    requireShape(weights, "time_embedding.linear_2.weight", {trunk.embeddingChannels(), trunk.embeddingChannels()});
    for (std::size_t i = 0; i < widths.size(); ++i)
        requireShape(weights, residual("down_blocks", i, trunk.layersPerBlock[i] - 1) + "conv2.weight", {widths[i], widths[i], 3, 3});
    requireShape(weights, "out.2.positional_embedding", {widths.back(), options.poolPositions});
    requireShape(weights, "out.2.c_proj.weight", {options.classes, widths.back()});
}

void checkOutline(const nn::TextEncoderOptions& options, const Weights& weights)
{
    requireShape(weights, "embeddings.word_embeddings.weight", {options.vocabulary, options.channels});
    requireShape(weights, "embeddings.position_embeddings.weight", {options.positions, options.channels});
    requireShape(weights, "embeddings.token_type_embeddings.weight", {options.segments, options.channels});
    requireShape(weights, "encoder.layer." + std::to_string(options.layers - 1) + ".intermediate.dense.weight",
        {options.feedForward, options.channels});
}

void checkOutline(const nn::ClipTextOptions& options, const Weights& weights, const std::string& prefix)
{
    requireShape(weights, prefix + "embeddings.token_embedding.weight", {options.vocabulary, options.channels});
    requireShape(weights, prefix + "embeddings.position_embedding.weight", {options.positions, options.channels});
    requireShape(weights, prefix + "encoder.layers." + std::to_string(options.layers - 1) + ".mlp.fc1.weight",
        {options.feedForward, options.channels});
    if (options.projection > 0) requireShape(weights, "text_projection.weight", {options.projection, options.channels});
}

} // namespace darkroom::models
