#include "models/compvis_config.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "models/misfit.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace darkroom::models {
namespace {

using checkpoint::Weights;
using Shape = std::vector<std::int64_t>;

constexpr std::int64_t kMostBlocks = 512;
constexpr std::int64_t kLdmTextHeads = 8;

/// The names and shapes of one network in a file.
class Shapes {
public:
    /// `network` is what sentences call it.
    Shapes(const Weights& weights, std::string prefix, std::string network)
        : m_weights(weights)
        , m_prefix(std::move(prefix))
        , m_network(std::move(network))
    {
    }

    std::string origin() const { return m_weights.path().string(); }
    bool has(const std::string& name) const { return static_cast<bool>(m_weights.find(m_prefix + name)); }

    /// The shape of a tensor that must be there with at least `dimensions` sizes.
    Shape at(const std::string& name, std::size_t dimensions) const
    {
        const auto place = m_weights.find(m_prefix + name);
        if (!place) refuseMissing(m_weights.path(), m_network, m_prefix + name);
        if (place.tensor->shape.size() < dimensions
            || std::any_of(place.tensor->shape.begin(), place.tensor->shape.end(), [](std::int64_t size) { return size < 1; }))
            refuse(name, say("%1 sizes or more", dimensions));
        return place.tensor->shape;
    }

    /// How many of NAME0END, NAME1END, ... there are in a row.
    std::int64_t count(const std::string& name, const std::string& end) const
    {
        std::int64_t number = 0;
        while (number < kMostBlocks && has(name + std::to_string(number) + end))
            ++number;
        return number;
    }

    [[noreturn]] void refuse(const std::string& name, const std::string& expected) const
    {
        throw Error(ErrorKind::Shape,
            say("%1 holds no network that this program can build (%2): tensor %3 should have %4. The file belongs to another kind of "
                "model, or is damaged; get it anew.",
                m_weights.path(), m_network, quotedName(m_prefix + name), expected));
    }

private:
    const Weights& m_weights;
    std::string m_prefix;
    std::string m_network;
};

/// A U-Net's flat lists of blocks, taken apart into levels.
class UNetReader {
public:
    UNetReader(const Shapes& shapes, const HeadRule& heads)
        : m_shapes(shapes)
        , m_heads(heads)
    {
    }

    nn::UNetOptions read()
    {
        readLevels();
        readAttention();
        readEmbedding();
        return m_options;
    }

private:
    std::string input(std::size_t level) const
    {
        return "input_blocks." + std::to_string(1 + static_cast<std::int64_t>(level) * (m_layers + 1)) + ".";
    }
    std::string output(std::size_t index) const
    {
        return "output_blocks." + std::to_string(static_cast<std::int64_t>(index) * (m_layers + 1)) + ".";
    }

    bool upsamples(std::int64_t block) const
    {
        const auto name = "output_blocks." + std::to_string(block);
        return m_shapes.has(name + ".1.conv.weight") || m_shapes.has(name + ".2.conv.weight") || resamplesByResidual(block);
    }
    bool resamplesByResidual(std::int64_t block) const
    {
        const auto name = "output_blocks." + std::to_string(block);
        return m_shapes.has(name + ".1.in_layers.0.weight") || m_shapes.has(name + ".2.in_layers.0.weight");
    }

    void readLevels()
    {
        const auto first = m_shapes.at("input_blocks.0.0.weight", 4);
        m_options.inChannels = first[1];
        m_options.outChannels = m_shapes.at("out.2.weight", 4)[0];
        const auto blocks = m_shapes.count("output_blocks.", ".0.in_layers.0.weight");
        if (blocks < 2) m_shapes.at("output_blocks.1.0.in_layers.0.weight", 1);
        std::int64_t end = 0;
        while (end + 1 < blocks && !upsamples(end))
            ++end;
        // Every level but the last on the way up ends by enlarging, and has one block more than on the way down.
        m_layers = end;
        m_options.residualResampling = resamplesByResidual(end);
        const auto levels = static_cast<std::size_t>(blocks / (m_layers + 1));
        m_options.blockOutChannels.clear();
        for (std::size_t level = 0; level < levels; ++level)
            m_options.blockOutChannels.push_back(m_shapes.at(input(level) + "0.out_layers.3.weight", 4)[0]);
        m_options.layersPerBlock.assign(levels, m_layers);
        m_options.timeChannels = m_shapes.at("time_embed.0.weight", 2)[1];
        if (m_shapes.has("time_embed.cond_proj.weight")) m_options.guidanceChannels = m_shapes.at("time_embed.cond_proj.weight", 2)[1];
        m_options.groups = m_heads.groups;
        for (std::size_t level = 0; level < levels; ++level)
            if (m_options.blockOutChannels[level] % m_heads.groups != 0)
                m_shapes.refuse(input(level) + "0.out_layers.3.weight", say("a multiple of %1 channels", m_heads.groups));
    }

    std::int64_t headsOf(std::int64_t channels, std::int64_t count, const std::string& block) const
    {
        const auto heads = m_heads.channels > 0 ? channels / m_heads.channels : count;
        if (heads < 1 || channels % heads != 0 || (m_heads.channels > 0 && channels % m_heads.channels != 0))
            m_shapes.refuse(block + "norm.weight",
                m_heads.channels > 0 ? say("a multiple of the %1 channels a head that its config asks for", m_heads.channels)
                                     : say("a multiple of the %1 heads that its config asks for", count));
        return heads;
    }

    void readAttention()
    {
        auto& o = m_options;
        const auto levels = o.blockOutChannels.size();
        const std::string middle = "middle_block.1.";
        o.middleAttention = m_shapes.has(middle + "norm.weight");
        o.downAttention.assign(levels, false);
        o.upAttention.assign(levels, false);
        o.heads = m_heads.levels.size() == levels ? m_heads.levels : Shape(levels, 1);
        o.transformerLayers.assign(levels, 1);
        o.onlyCrossAttention.assign(levels, false);
        std::int64_t context = 0;
        bool hasQkv = false, anyTransformer = false;
        const auto look = [&](const std::string& block, std::size_t level) {
            if (!m_shapes.has(block + "norm.weight")) return false;
            const auto depth = m_shapes.count(block + "transformer_blocks.", ".norm1.weight");
            hasQkv = hasQkv || depth == 0;
            anyTransformer = anyTransformer || depth > 0;
            if (depth > 0) {
                o.transformerLayers[level] = depth;
                context = m_shapes.at(block + "transformer_blocks.0.attn2.to_k.weight", 2)[1];
                o.linearProjection = m_shapes.at(block + "proj_in.weight", 2).size() == 2;
            }
            o.heads[level] =
                headsOf(o.blockOutChannels[level], m_heads.levels.size() == levels ? m_heads.levels[level] : m_heads.count, block);
            return true;
        };
        look(middle, levels - 1);
        for (std::size_t i = 0; i < levels; ++i) {
            o.downAttention[i] = look(input(i) + "1.", i);
            o.upAttention[levels - 1 - i] = look(output(levels - 1 - i) + "1.", i);
        }
        o.selfAttention = !anyTransformer;
        if (anyTransformer && hasQkv) m_shapes.at(middle + "transformer_blocks.0.norm1.weight", 1);
        o.contextChannels.assign(levels, std::max<std::int64_t>(context, 1));
        if (o.selfAttention && m_heads.channels <= 0 && m_heads.upCount > 0) {
            o.upHeads.assign(levels, m_heads.upCount);
            for (std::size_t i = 0; i < levels; ++i)
                if (o.upAttention[levels - 1 - i])
                    o.upHeads[i] = headsOf(o.blockOutChannels[i], m_heads.upCount, output(levels - 1 - i) + "1.");
        }
    }

    void readEmbedding()
    {
        auto& o = m_options;
        o.scaleShift = m_shapes.at(input(0) + "0.emb_layers.1.weight", 2)[0] == 2 * o.blockOutChannels.front();
        if (m_shapes.has("label_emb.weight")) {
            o.classEmbedding = nn::ClassEmbedding::Table;
            o.classes = m_shapes.at("label_emb.weight", 2)[0];
        } else if (m_shapes.has("label_emb.0.0.weight")) {
            o.textTime = true;
            o.additionTimeChannels = m_heads.additionChannels;
            o.additionInputChannels = m_shapes.at("label_emb.0.0.weight", 2)[1];
        }
    }

    const Shapes& m_shapes;
    HeadRule m_heads;
    std::int64_t m_layers = 0;
    nn::UNetOptions m_options;
};

/// A classifier's trunk: the flat list of a U-Net's way down.
class ClassifierReader {
public:
    ClassifierReader(const Shapes& shapes, const ClassifierRule& rule)
        : m_shapes(shapes)
        , m_rule(rule)
    {
    }

    nn::NoisyClassifierOptions read()
    {
        readTrunk();
        readPool();
        return m_options;
    }

private:
    static std::string block(std::int64_t number) { return "input_blocks." + std::to_string(number) + "."; }
    bool isConvolution(std::int64_t number) const { return m_shapes.has(block(number) + "0.op.weight"); }

    /// Blocks, changes of size among them.
    std::int64_t count() const
    {
        std::int64_t number = 1;
        while (number < kMostBlocks && (isConvolution(number) || m_shapes.has(block(number) + "0.in_layers.0.weight")))
            ++number;
        return number - 1;
    }

    /// Residual blocks of a level, without the one that changes the size.
    std::int64_t blocksPerLevel(std::int64_t blocks, bool byConvolutions) const
    {
        if (m_rule.blocksPerLevel > 0) return m_rule.blocksPerLevel;
        for (std::int64_t number = 2; number <= blocks; ++number) {
            // A level ends by a convolution, or the next one begins by widening.
            if (byConvolutions && isConvolution(number)) return number - 1;
            if (!byConvolutions && m_shapes.has(block(number) + "0.skip_connection.weight")) return number - 2;
        }
        return blocks;
    }

    void readTrunk()
    {
        auto& o = m_options.trunk;
        o.inChannels = m_shapes.at("input_blocks.0.0.weight", 4)[1];
        o.selfAttention = true;
        o.groups = kCompvisGroups;
        o.timeChannels = m_shapes.at("time_embed.0.weight", 2)[1];
        const auto blocks = count();
        bool byConvolutions = false;
        for (std::int64_t number = 1; number <= blocks; ++number)
            byConvolutions = byConvolutions || isConvolution(number);
        o.residualResampling = !byConvolutions;
        const auto layers = blocksPerLevel(blocks, byConvolutions);
        if (layers < 1 || (blocks + 1) % (layers + 1) != 0)
            throw Error(ErrorKind::Format,
                say("%1: %2 blocks don't make levels of %3. Put the flags that the classifier was trained with beside it, as JSON, with "
                    "classifier_depth.",
                    m_shapes.origin(), blocks, layers));
        const auto levels = static_cast<std::size_t>((blocks + 1) / (layers + 1));
        o.layersPerBlock.assign(levels, layers);
        o.blockOutChannels.clear();
        o.downAttention.clear();
        o.heads.clear();
        for (std::size_t level = 0; level < levels; ++level)
            readLevel(block(1 + static_cast<std::int64_t>(level) * (layers + 1)), level + 1 == levels);
        o.scaleShift = m_shapes.at("input_blocks.1.0.emb_layers.1.weight", 2)[0] == 2 * o.blockOutChannels.front();
    }

    /// A level by its first block; the middle attends in the width of the last.
    void readLevel(const std::string& name, bool isLast)
    {
        auto& o = m_options.trunk;
        const auto kernel = name + "0.out_layers.3.weight";
        const auto channels = m_shapes.at(kernel, 4)[0];
        if (channels % kCompvisGroups != 0) m_shapes.refuse(kernel, say("a multiple of %1 channels", kCompvisGroups));
        o.blockOutChannels.push_back(channels);
        o.downAttention.push_back(m_shapes.has(name + "1.norm.weight"));
        if ((o.downAttention.back() || isLast) && channels % m_rule.headChannels != 0)
            m_shapes.refuse(kernel, say("a multiple of %1 channels, the width of a head", m_rule.headChannels));
        o.heads.push_back(std::max<std::int64_t>(channels / m_rule.headChannels, 1));
    }

    void readPool()
    {
        m_options.poolHeadChannels = m_rule.headChannels;
        if (m_shapes.has("out.2.c_proj.weight")) {
            m_options.pool = nn::ClassifierPool::Attention;
            m_options.classes = m_shapes.at("out.2.c_proj.weight", 2)[0];
            m_options.poolPositions = m_shapes.at("out.2.positional_embedding", 2)[1];
            return;
        }
        if (m_shapes.at("out.0.weight", 1).size() == 1) {
            m_options.pool = nn::ClassifierPool::Adaptive;
            m_options.classes = m_shapes.at("out.3.weight", 2)[0];
            return;
        }
        const bool hasNorm = m_shapes.has("out.3.weight");
        m_options.pool = hasNorm ? nn::ClassifierPool::SpatialV2 : nn::ClassifierPool::Spatial;
        m_options.classes = m_shapes.at(hasNorm ? "out.3.weight" : "out.2.weight", 2)[0];
        m_options.hiddenChannels = m_shapes.at("out.0.weight", 2)[0];
    }

    const Shapes& m_shapes;
    ClassifierRule m_rule;
    nn::NoisyClassifierOptions m_options;
};

nn::ClipTextOptions clipOptions(const Shapes& shapes, const char* words, const char* places, std::int64_t layers,
    const std::string& widening, std::int64_t headChannels)
{
    nn::ClipTextOptions options;
    const auto table = shapes.at(words, 2);
    options.vocabulary = table[0];
    options.channels = table[1];
    options.positions = shapes.at(places, 2)[0];
    options.layers = layers;
    options.feedForward = shapes.at(widening, 2)[0];
    if (options.channels % headChannels != 0)
        shapes.refuse(words, say("a multiple of %1 channels, the width of CLIP's heads", headChannels));
    options.heads = options.channels / headChannels;
    options.endToken = options.vocabulary - 1;
    return options;
}

} // namespace

nn::UNetOptions unetOptionsFromShapes(const Weights& weights, const std::string& prefix, const HeadRule& heads)
{
    const Shapes shapes(weights, prefix, say("U-Net"));
    return UNetReader(shapes, heads).read();
}

nn::NoisyClassifierOptions classifierOptionsFromShapes(const Weights& weights, const ClassifierRule& rule)
{
    const Shapes shapes(weights, "", say("classifier"));
    return ClassifierReader(shapes, rule).read();
}

nn::AutoencoderOptions autoencoderOptionsFromShapes(const Weights& weights, const std::string& prefix, std::int64_t groups)
{
    const Shapes shapes(weights, prefix, say("autoencoder"));
    nn::AutoencoderOptions options;
    options.inChannels = shapes.at("encoder.conv_in.weight", 4)[1];
    options.outChannels = shapes.at("decoder.conv_out.weight", 4)[0];
    options.bottleneckChannels = shapes.at("decoder.conv_in.weight", 4)[1];
    const auto levels = static_cast<std::size_t>(shapes.count("encoder.down.", ".block.0.conv1.weight"));
    if (levels == 0) shapes.at("encoder.down.0.block.0.conv1.weight", 4);
    options.blockOutChannels.clear();
    options.downAttention.assign(levels, false);
    options.upAttention.assign(levels, false);
    for (std::size_t i = 0; i < levels; ++i) {
        const auto number = std::to_string(i);
        options.blockOutChannels.push_back(shapes.at("encoder.down." + number + ".block.0.conv1.weight", 4)[0]);
        options.downAttention[i] = shapes.has("encoder.down." + number + ".attn.0.norm.weight");
        options.upAttention[levels - 1 - i] = shapes.has("decoder.up." + number + ".attn.0.norm.weight");
        if (options.blockOutChannels.back() % groups != 0)
            shapes.refuse("encoder.down." + number + ".block.0.conv1.weight", say("a multiple of %1 channels", groups));
    }
    options.layersPerBlock = shapes.count("encoder.down.0.block.", ".conv1.weight");
    options.middleAttention = shapes.has("encoder.mid.attn_1.norm.weight");
    options.quantConvolution = shapes.has("quant_conv.weight");
    options.postQuantConvolution = shapes.has("post_quant_conv.weight");
    options.latentChannels = options.postQuantConvolution ? shapes.at("post_quant_conv.weight", 4)[1] : options.bottleneckChannels;
    if (shapes.has("quantize.embedding.weight")) {
        const auto table = shapes.at("quantize.embedding.weight", 2);
        options.codes = table[0];
        if (table[1] != options.latentChannels)
            shapes.refuse("quantize.embedding.weight", say("rows of %1 channels", options.latentChannels));
    }
    options.groups = groups;
    options.scalingFactor = 1.0;
    return options;
}

nn::ClipTextOptions clipTextOptionsFromShapes(const Weights& weights, const std::string& prefix, std::int64_t headChannels)
{
    const Shapes shapes(weights, prefix, say("text encoder"));
    const auto layers = shapes.count("encoder.layers.", ".layer_norm1.weight");
    return clipOptions(shapes, "embeddings.token_embedding.weight", "embeddings.position_embedding.weight", layers,
        "encoder.layers.0.mlp.fc1.weight", headChannels);
}

nn::ClipTextOptions openClipOptionsFromShapes(const Weights& weights, const std::string& prefix, bool projects, std::int64_t headChannels)
{
    const Shapes shapes(weights, prefix, say("text encoder"));
    const auto layers = shapes.count("transformer.resblocks.", ".ln_1.weight");
    auto options = clipOptions(
        shapes, "token_embedding.weight", "positional_embedding", layers, "transformer.resblocks.0.mlp.c_fc.weight", headChannels);
    options.activation = nn::ClipActivation::Gelu;
    if (projects) options.projection = shapes.at("text_projection", 2)[1];
    return options;
}

nn::LdmTextOptions ldmTextOptionsFromShapes(const Weights& weights, const std::string& prefix)
{
    const Shapes shapes(weights, prefix, say("text encoder"));
    nn::LdmTextOptions options;
    const auto table = shapes.at("token_emb.weight", 2);
    options.vocabulary = table[0];
    options.channels = table[1];
    options.positions = shapes.at("pos_emb.emb.weight", 2)[0];
    options.layers = shapes.count("attn_layers.layers.", ".0.weight") / 2;
    const auto inside = shapes.at("attn_layers.layers.0.1.to_q.weight", 2)[0];
    if (inside % kLdmTextHeads != 0)
        shapes.refuse("attn_layers.layers.0.1.to_q.weight", say("a multiple of %1 rows, one set a head", kLdmTextHeads));
    options.heads = kLdmTextHeads;
    options.headChannels = inside / kLdmTextHeads;
    return options;
}

nn::ClassTokensOptions classTokensOptionsFromShapes(const Weights& weights, const std::string& prefix)
{
    const auto table = Shapes(weights, prefix, say("table of classes")).at("embedding.weight", 2);
    return {.classes = table[0], .channels = table[1]};
}

nn::RegionEncoderOptions regionEncoderOptionsFromShapes(
    const Weights& weights, const std::string& prefix, const nn::RegionResizing& resizing)
{
    const Shapes shapes(weights, prefix, say("region encoder"));
    const auto kernel = shapes.at("channel_mapper.weight", 4);
    return {.inChannels = kernel[1], .outChannels = kernel[0], .resizing = resizing, .bias = shapes.has("channel_mapper.bias")};
}

} // namespace darkroom::models
