#include "models/compvis_names.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace darkroom::models {
namespace {

using Renaming = std::pair<std::string_view, std::string_view>;

/// Takes a beginning off the front of `text`; false when it begins otherwise.
bool take(std::string_view& text, std::string_view beginning)
{
    if (!text.starts_with(beginning)) return false;
    text.remove_prefix(beginning.size());
    return true;
}

/// Takes "12." off the front of `text`. Our own names alone are read, so that the number is there.
std::size_t takeNumber(std::string_view& text)
{
    std::size_t number = 0;
    while (!text.empty() && text.front() != '.') {
        number = 10 * number + static_cast<std::size_t>(text.front() - '0');
        text.remove_prefix(1);
    }
    if (!text.empty()) text.remove_prefix(1);
    return number;
}

/// `name` with its first part renamed where the table has it.
template <std::size_t N>
std::string renamed(std::string_view name, const std::array<Renaming, N>& table)
{
    for (const auto& [ours, theirs] : table)
        if (name.starts_with(ours)) return std::string(theirs) + std::string(name.substr(ours.size()));
    return std::string(name);
}

constexpr std::array<Renaming, 6> kResidual = {{
    {"norm1.", "in_layers.0."},
    {"conv1.", "in_layers.2."},
    {"time_emb_proj.", "emb_layers.1."},
    {"norm2.", "out_layers.0."},
    {"conv2.", "out_layers.3."},
    {"conv_shortcut.", "skip_connection."},
}};

constexpr std::array<Renaming, 10> kOutside = {{
    {"time_embedding.cond_proj.", "time_embed.cond_proj."},
    {"time_embedding.linear_1.", "time_embed.0."},
    {"time_embedding.linear_2.", "time_embed.2."},
    {"class_embedding.", "label_emb."},
    {"add_embedding.linear_1.", "label_emb.0.0."},
    {"add_embedding.linear_2.", "label_emb.0.2."},
    {"conv_in.", "input_blocks.0.0."},
    {"conv_norm_out.", "out.0."},
    {"conv_out.", "out.2."},
    {"mid_block.resnets.0.", "middle_block.0."},
}};

/// A self-attention's part: q, k and v share a tensor.
StoredAt selfAttention(const std::string& block, std::string_view name, std::int64_t heads, QkvOrder order)
{
    constexpr std::array<std::string_view, 3> kParts = {"to_q.", "to_k.", "to_v."};
    for (std::size_t i = 0; i < kParts.size(); ++i)
        if (name.starts_with(kParts[i]))
            return {.name = block + "qkv." + std::string(name.substr(kParts[i].size())),
                .parts = static_cast<std::int64_t>(kParts.size()),
                .part = static_cast<std::int64_t>(i),
                .heads = order == QkvOrder::WithinHeads ? heads : 0};
    constexpr std::array<Renaming, 2> kOthers = {{{"group_norm.", "norm."}, {"to_out.0.", "proj_out."}}};
    return {.name = block + renamed(name, kOthers)};
}

/// The U-Net's blocks by their place in the flat lists of the file.
class UNetPlaces {
public:
    UNetPlaces(const nn::UNetOptions& options, QkvOrder order)
        : m_options(options)
        , m_order(order)
    {
    }

    StoredAt operator()(std::string_view name) const
    {
        if (take(name, "down_blocks.")) return down(name);
        if (take(name, "up_blocks.")) return up(name);
        if (take(name, "mid_block.resnets.1."))
            return {.name = (m_options.middleAttention ? "middle_block.2." : "middle_block.1.") + residual(name)};
        if (take(name, "mid_block.resnets.0.")) return {.name = "middle_block.0." + residual(name)};
        if (take(name, "mid_block.attentions.0.")) return attention("middle_block.1.", name, m_options.heads.back());
        return {.name = renamed(name, kOutside)};
    }

private:
    static std::string residual(std::string_view name) { return renamed(name, kResidual); }

    StoredAt attention(const std::string& block, std::string_view name, std::int64_t heads) const
    {
        return m_options.selfAttention ? selfAttention(block, name, heads, m_order) : StoredAt{.name = block + std::string(name)};
    }

    /// Blocks of the levels before `level`, counted from the first that a list has.
    std::size_t before(std::size_t level, bool isUp) const
    {
        std::size_t count = 0;
        const auto& layers = m_options.layersPerBlock;
        for (std::size_t i = 0; i < level; ++i)
            count += static_cast<std::size_t>(isUp ? layers[layers.size() - 1 - i] : layers[i]) + 1;
        return count;
    }

    StoredAt down(std::string_view name) const
    {
        const auto level = takeNumber(name);
        const auto first = 1 + before(level, false);
        const auto block = [&](std::size_t i) { return "input_blocks." + std::to_string(first + i) + "."; };
        const auto last = static_cast<std::size_t>(m_options.layersPerBlock[level]);
        if (take(name, "downsamplers.0.conv.")) return {.name = block(last) + "0.op." + std::string(name)};
        if (take(name, "downsamplers.0.")) return {.name = block(last) + "0." + residual(name)};
        if (take(name, "resnets.")) {
            const auto place = block(takeNumber(name)) + "0.";
            return {.name = place + residual(name)};
        }
        take(name, "attentions.");
        const auto place = block(takeNumber(name)) + "1.";
        return attention(place, name, m_options.heads[level]);
    }

    StoredAt up(std::string_view name) const
    {
        const auto index = takeNumber(name);
        const auto level = m_options.layersPerBlock.size() - 1 - index;
        const auto first = before(index, true);
        const auto block = [&](std::size_t i) { return "output_blocks." + std::to_string(first + i) + "."; };
        const auto last = block(static_cast<std::size_t>(m_options.layersPerBlock[level])) + (m_options.upAttention[index] ? "2." : "1.");
        if (take(name, "upsamplers.0.conv.")) return {.name = last + "conv." + std::string(name)};
        if (take(name, "upsamplers.0.")) return {.name = last + residual(name)};
        if (take(name, "resnets.")) {
            const auto place = block(takeNumber(name)) + "0.";
            return {.name = place + residual(name)};
        }
        take(name, "attentions.");
        const auto place = block(takeNumber(name)) + "1.";
        return attention(place, name, (m_options.upHeads.empty() ? m_options.heads : m_options.upHeads)[level]);
    }

    nn::UNetOptions m_options;
    QkvOrder m_order;
};

/// A part of an encoder or decoder of the autoencoders.
std::string autoencoderPlace(std::string_view name, std::size_t levels)
{
    constexpr std::array<Renaming, 1> kBlock = {{{"conv_shortcut.", "nin_shortcut."}}};
    constexpr std::array<Renaming, 5> kAttention = {
        {{"group_norm.", "norm."}, {"to_q.", "q."}, {"to_k.", "k."}, {"to_v.", "v."}, {"to_out.0.", "proj_out."}}};
    constexpr std::array<Renaming, 1> kOutside = {{{"conv_norm_out.", "norm_out."}}};
    if (take(name, "mid_block.resnets.")) {
        const auto block = takeNumber(name) + 1;
        return "mid.block_" + std::to_string(block) + "." + renamed(name, kBlock);
    }
    if (take(name, "mid_block.attentions.0.")) return "mid.attn_1." + renamed(name, kAttention);
    const bool isDown = take(name, "down_blocks."), isUp = !isDown && take(name, "up_blocks.");
    if (!isDown && !isUp) return renamed(name, kOutside);
    const auto index = takeNumber(name);
    const auto level = isDown ? "down." + std::to_string(index) + "." : "up." + std::to_string(levels - 1 - index) + ".";
    if (take(name, "downsamplers.0.")) return level + "downsample." + std::string(name);
    if (take(name, "upsamplers.0.")) return level + "upsample." + std::string(name);
    if (take(name, "attentions.")) {
        const auto number = std::to_string(takeNumber(name));
        return level + "attn." + number + "." + renamed(name, kAttention);
    }
    take(name, "resnets.");
    const auto number = std::to_string(takeNumber(name));
    return level + "block." + number + "." + renamed(name, kBlock);
}

/// A part of OpenCLIP's residual block.
StoredAt openClipBlock(const std::string& block, std::string_view name)
{
    constexpr std::array<std::string_view, 3> kParts = {"self_attn.q_proj.", "self_attn.k_proj.", "self_attn.v_proj."};
    for (std::size_t i = 0; i < kParts.size(); ++i)
        if (name.starts_with(kParts[i]))
            return {.name = block + "attn.in_proj_" + std::string(name.substr(kParts[i].size())),
                .parts = static_cast<std::int64_t>(kParts.size()),
                .part = static_cast<std::int64_t>(i)};
    constexpr std::array<Renaming, 5> kOthers = {{{"self_attn.out_proj.", "attn.out_proj."}, {"layer_norm1.", "ln_1."},
        {"layer_norm2.", "ln_2."}, {"mlp.fc1.", "mlp.c_fc."}, {"mlp.fc2.", "mlp.c_proj."}}};
    return {.name = block + renamed(name, kOthers)};
}

/// `names` with a prefix before what they give.
template <typename Names>
StoredNames under(const std::string& prefix, Names names)
{
    return [prefix, names = std::move(names)](const std::string& name) {
        StoredAt stored = names(name);
        stored.name = prefix + stored.name;
        return stored;
    };
}

} // namespace

StoredNames compvisUNetNames(const nn::UNetOptions& options, QkvOrder order, const std::string& prefix)
{
    return under(prefix, UNetPlaces(options, order));
}

StoredNames classifierNames(const nn::NoisyClassifierOptions& options)
{
    return [trunk = UNetPlaces(options.trunk, QkvOrder::WithinHeads)](std::string_view name) -> StoredAt {
        // The pool's q, k and v lie across heads, other than the trunk's.
        constexpr std::array<std::string_view, 3> kParts = {"out.2.q_proj.", "out.2.k_proj.", "out.2.v_proj."};
        for (std::size_t i = 0; i < kParts.size(); ++i)
            if (name.starts_with(kParts[i]))
                return {.name = "out.2.qkv_proj." + std::string(name.substr(kParts[i].size())),
                    .parts = static_cast<std::int64_t>(kParts.size()),
                    .part = static_cast<std::int64_t>(i)};
        return trunk(name);
    };
}

StoredNames compvisAutoencoderNames(const nn::AutoencoderOptions& options, const std::string& prefix)
{
    const auto levels = options.blockOutChannels.size();
    return under(prefix, [levels](std::string_view name) -> StoredAt {
        for (const std::string half : {"encoder.", "decoder."})
            if (take(name, half)) return {.name = half + autoencoderPlace(name, levels)};
        return {.name = std::string(name)};
    });
}

StoredNames openClipNames(const std::string& prefix)
{
    return under(prefix, [](std::string_view name) -> StoredAt {
        if (take(name, "encoder.layers.")) {
            const auto block = "transformer.resblocks." + std::to_string(takeNumber(name)) + ".";
            return openClipBlock(block, name);
        }
        if (name == "text_projection.weight") return {.name = "text_projection", .transposed = true};
        if (name == "embeddings.position_embedding.weight") return {.name = "positional_embedding"};
        constexpr std::array<Renaming, 2> kOutside = {
            {{"embeddings.token_embedding.", "token_embedding."}, {"final_layer_norm.", "ln_final."}}};
        return {.name = renamed(name, kOutside)};
    });
}

StoredNames ldmTextNames(const std::string& prefix)
{
    return under(prefix, [](std::string_view name) -> StoredAt {
        if (!take(name, "layers.")) return {.name = std::string(name)};
        // Our layer i is two of theirs.
        const auto layer = takeNumber(name);
        const auto half = takeNumber(name);
        return {.name = "attn_layers.layers." + std::to_string(2 * layer + half) + "." + std::string(name)};
    });
}

StoredNames ldmBertNames()
{
    static constexpr std::array<Renaming, 3> kAround = {{
        {"token_emb.", "model.embed_tokens."},
        {"pos_emb.emb.", "model.embed_positions."},
        {"norm.", "model.layer_norm."},
    }};
    static constexpr std::array<Renaming, 8> kLayer = {{
        {"0.0.", "self_attn_layer_norm."},
        {"0.1.to_q.", "self_attn.q_proj."},
        {"0.1.to_k.", "self_attn.k_proj."},
        {"0.1.to_v.", "self_attn.v_proj."},
        {"0.1.to_out.", "self_attn.out_proj."},
        {"1.0.", "final_layer_norm."},
        {"1.1.net.0.0.", "fc1."},
        {"1.1.net.2.", "fc2."},
    }};
    return [](const std::string& ours) -> StoredAt {
        std::string_view name = ours;
        if (!take(name, "layers.")) return {.name = renamed(name, kAround)};
        const auto layer = takeNumber(name);
        return {.name = "model.layers." + std::to_string(layer) + "." + renamed(name, kLayer)};
    };
}

StoredNames prefixedNames(const std::string& prefix)
{
    return under(prefix, [](const std::string& name) { return StoredAt{.name = name}; });
}

} // namespace darkroom::models
