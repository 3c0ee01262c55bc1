#include "models/lora_targets.h"

#include "models/compvis_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace darkroom::models {
namespace {

constexpr std::string_view kWeight = ".weight";
constexpr std::string_view kWrapper = "base_model.model."; ///< What peft's own files put before every name.

constexpr std::array<std::string_view, 5> kTextBeginnings = {"lora_te_", "lora_te1_", "lora_te2_", "text_encoder.", "text_encoder_2."};

std::string_view unwrapped(std::string_view name)
{
    return name.starts_with(kWrapper) ? name.substr(kWrapper.size()) : name;
}

/// The layer of a parameter that is a matrix or a kernel; nullopt for biases, norms and tables of embeddings.
std::optional<std::string> layerOf(const std::string& parameter, const torch::Tensor& weight)
{
    if (!parameter.ends_with(kWeight) || weight.dim() < 2) return std::nullopt;
    if (parameter.starts_with("embeddings.") || parameter == "class_embedding.weight") return std::nullopt;
    return parameter.substr(0, parameter.size() - kWeight.size());
}

std::string underscored(std::string name)
{
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

/// The name of an attention's layer when attention processors held the changes; nullopt for other layers.
std::optional<std::string> processorName(const std::string& layer)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kParts = {
        {{".to_q", ".processor.to_q"}, {".to_k", ".processor.to_k"}, {".to_v", ".processor.to_v"}, {".to_out.0", ".processor.to_out"}}};
    for (const auto& [now, before] : kParts)
        if (layer.ends_with(now)) return layer.substr(0, layer.size() - now.size()) + std::string(before);
    return std::nullopt;
}

} // namespace

LoraTargets::LoraTargets(nn::UNet unet, const std::vector<nn::ClipTextEncoder>& text)
{
    for (const auto& item : unet->named_parameters())
        addUNet(unet->options(), item.key(), item.value());
    for (std::size_t i = 0; i < text.size(); ++i)
        for (const auto& item : text[i].ptr()->named_parameters())
            addText(i, text.size(), item.key(), item.value());
}

void LoraTargets::addUNet(const nn::UNetOptions& options, const std::string& parameter, const torch::Tensor& weight)
{
    const auto layer = layerOf(parameter, weight);
    if (!layer) return;
    m_weights.push_back(weight);
    for (const std::string prefix : {"unet.", ""}) {
        add(prefix + *layer);
        if (const auto processor = processorName(*layer)) add(prefix + *processor);
    }
    add("lora_unet_" + underscored(*layer));
    const auto stored = compvisUNetNames(options, QkvOrder::WithinHeads, "")(parameter);
    if (stored.parts > 1) return;
    const auto compvis = stored.name.substr(0, stored.name.size() - kWeight.size());
    add("lora_unet_" + underscored(compvis));
    add("diffusion_model." + compvis);
}

void LoraTargets::addText(std::size_t encoder, std::size_t encoders, const std::string& parameter, const torch::Tensor& weight)
{
    const auto layer = layerOf(parameter, weight);
    if (!layer) return;
    m_weights.push_back(weight);
    const std::string number = std::to_string(encoder + 1);
    const std::string diffusers = encoder == 0 ? "text_encoder." : "text_encoder_" + number + ".";
    // The projection stands beside the text model, not in it.
    const auto whole = *layer == "text_projection" ? *layer : "text_model." + *layer;
    add(diffusers + whole);
    if (whole != *layer) add(diffusers + *layer);
    add("lora_te" + number + "_" + underscored(whole));
    if (encoders == 1) add("lora_te_" + underscored(whole));
}

void LoraTargets::add(const std::string& name)
{
    m_byName.emplace(name, m_weights.size() - 1);
}

bool LoraTargets::isOfText(const std::string& name)
{
    const auto bare = unwrapped(name);
    return std::any_of(kTextBeginnings.begin(), kTextBeginnings.end(), [bare](std::string_view begin) { return bare.starts_with(begin); });
}

const torch::Tensor* LoraTargets::find(const std::string& name) const
{
    const auto found = m_byName.find(unwrapped(name));
    return found == m_byName.end() ? nullptr : &m_weights[found->second];
}

} // namespace darkroom::models
