// Files that change another model:
//   LoRA                 ….lora_down.weight, ….lora_up.weight, ….alpha (kohya: lora_unet_…, lora_te_…; SDXL: lora_te1_…, lora_te2_…);
//                        unet.….lora_A.weight, ….lora_B.weight or ….lora.down.weight, ….lora.up.weight (diffusers); down is [rank, in]
//   textual inversion    emb_params, string_to_param.*, clip_l and clip_g, or one tensor under a token's own name: [vectors, width]
#include "base/quoted_name.h"
#include "darkroom/base/say.h"
#include "identity_facts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace darkroom::checkpoint {

namespace {

constexpr std::array<std::string_view, 3> kDown = {".lora_down.weight", ".lora_A.weight", ".lora.down.weight"};
constexpr std::string_view kOldDown = "_lora.down.weight"; ///< diffusers' attention processors: to_q_lora.down.weight
constexpr std::int64_t kClipWidth = 768, kOpenClipWidth = 1024, kBothWidth = 2048;

bool isDown(std::string_view name)
{
    return name.ends_with(kOldDown)
        || std::any_of(kDown.begin(), kDown.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

bool isTextPart(std::string_view name)
{
    return name.starts_with("lora_te") || name.starts_with("text_encoder") || name.find("text_model") != std::string_view::npos;
}

/// Reads the text: keys or values of a U-Net's cross-attention.
bool readsContext(std::string_view name)
{
    return name.find("attn2_to_k") != std::string_view::npos || name.find("attn2.to_k") != std::string_view::npos
        || name.find("attn2.processor.to_k") != std::string_view::npos;
}

std::string familyOfWidth(std::int64_t width)
{
    return width == kClipWidth    ? "Stable Diffusion 1.x"
        : width == kOpenClipWidth ? "Stable Diffusion 2.x"
        : width == kBothWidth     ? "Stable Diffusion XL"
                                  : say("a model of its own kind");
}

std::string rankNote(std::int64_t least, std::int64_t most, std::int64_t contextWidth)
{
    const bool isOne = least == most;
    if (contextWidth == 0) {
        return isOne ? say("Rank %1; added to a model with a strength.", least)
                     : say("Ranks %1 to %2; added to a model with a strength.", least, most);
    }
    const std::string family = familyOfWidth(contextWidth);
    return isOne ? say("For %1, of rank %2; added to a model with a strength.", family, least)
                 : say("For %1, of ranks %2 to %3; added to a model with a strength.", family, least, most);
}

Identity lora(const TensorNames& names, const Identity& given, std::int64_t leastRank, std::int64_t mostRank)
{
    Identity identity = given;
    identity.layout = Layout::Adapter;
    identity.family = Family::Lora;
    Part unet{"unet", "LoRA", names.weights().path(), "", 0, 0}, text{"text_encoder", "LoRA", names.weights().path(), "", 0, 0};
    std::vector<DataType> types;
    for (const auto& [name, place] : names.weights().places()) {
        Part& part = isTextPart(name) ? text : unet;
        part.parameters += place.tensor->bytes / bytesPerElement(place.tensor->dtype);
        part.bytes += place.tensor->bytes;
        types.push_back(place.tensor->dtype);
        if (isDown(name) && readsContext(name) && place.tensor->shape.size() >= 2) {
            identity.contextWidth = static_cast<int>(place.tensor->shape[1]);
        }
    }
    for (Part& part : std::array{unet, text}) {
        if (part.parameters > 0) {
            identity.parameters += part.parameters;
            identity.bytes += part.bytes;
            identity.parts.push_back(std::move(part));
        }
    }
    identity.precision = precisionOf(types);
    identity.notes.push_back(rankNote(leastRank, mostRank, identity.contextWidth));
    return identity;
}

std::optional<Identity> textualInversion(const TensorNames& names, const Identity& given)
{
    const auto& places = names.weights().places();
    constexpr std::size_t kMostTensors = 2;
    if (places.empty() || places.size() > kMostTensors) {
        return std::nullopt;
    }
    constexpr std::size_t kMostDimensions = 2;
    const auto isEmbedding = [](const auto& entry) {
        const std::string& name = entry.first;
        const bool isToken = name.starts_with("string_to_token."); // The number of the word's token: nothing that is learned.
        const bool isNamed = isToken || name == "emb_params" || name == "clip_l" || name == "clip_g" || name.starts_with("string_to_param.")
            || (name.starts_with("<") && name.ends_with(">"));
        const auto& shape = entry.second.tensor->shape;
        return isNamed && (isToken || !shape.empty()) && shape.size() <= kMostDimensions;
    };
    if (!std::all_of(places.begin(), places.end(), isEmbedding)) {
        return std::nullopt;
    }
    Identity identity = given;
    identity.layout = Layout::Adapter;
    identity.family = Family::TextualInversion;
    addPart(identity, partOf(names.weights(), "text_encoder", "TextualInversion", ""));
    const auto& shape = places.begin()->second.tensor->shape;
    identity.contextWidth = static_cast<int>(std::min<std::int64_t>(shape.back(), std::numeric_limits<int>::max()));
    summarise(identity, names.weights());
    const std::int64_t vectors = shape.size() == kMostDimensions ? shape.front() : 1;
    identity.notes.push_back(vectors == 1 ? say("Stands for 1 token of the prompt.") : say("Stands for %1 tokens of the prompt.", vectors));
    return identity;
}

} // namespace

std::optional<Identity> identifyAdapter(const TensorNames& names, const Identity& given)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max(), most = 0;
    for (const auto& [name, place] : names.weights().places()) {
        if (isDown(name) && !place.tensor->shape.empty()) {
            least = std::min(least, place.tensor->shape.front());
            most = std::max(most, place.tensor->shape.front());
        }
    }
    return most > 0 ? std::optional(lora(names, given, least, most)) : textualInversion(names, given);
}

} // namespace darkroom::checkpoint
