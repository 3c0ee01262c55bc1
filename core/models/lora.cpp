#include "models/lora.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/embedding_files.h"
#include "models/tensor_bytes.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace darkroom::models {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kWeightEndings = {".safetensors", ".pt", ".ckpt", ".bin"};
constexpr std::array<std::string_view, 3> kFolders = {"loras", "lora", "Lora"};

const std::vector<std::int64_t>& shapeOf(const checkpoint::Weights::Place& place)
{
    return place.tensor->shape;
}

std::int64_t size(const std::vector<std::int64_t>& shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

/// Whether the parts' product has the weight's shape; 1×1 kernels and matrices count as the same.
bool fits(const LoraLayer& layer, const torch::Tensor& weight)
{
    const auto &down = shapeOf(layer.down), &up = shapeOf(layer.up);
    constexpr std::size_t kMatrix = 2, kKernel = 4;
    const auto isMatrix = [](const std::vector<std::int64_t>& shape) { return shape.size() == kMatrix || shape.size() == kKernel; };
    if (!isMatrix(down) || !isMatrix(up) || down.front() < 1 || up[1] < 1 || up.front() != weight.size(0) || size(up) != up[0] * up[1])
        return false;
    if (!layer.mid) return up[1] == down.front() && size(down) == down.front() * (weight.numel() / weight.size(0));
    const auto& mid = shapeOf(layer.mid);
    const bool isKernel = weight.dim() == kKernel && mid.size() == kKernel && mid[2] == weight.size(2) && mid[3] == weight.size(3);
    return isKernel && mid[0] == up[1] && mid[1] == down.front() && size(down) == down.front() * weight.size(1);
}

torch::Tensor matrix(const checkpoint::Weights::Place& place)
{
    return borrowTensor(place).to(torch::kFloat32).flatten(1);
}

std::string stateOf(const LoraUse& use)
{
    std::error_code error;
    const auto changed = fs::last_write_time(use.file, error).time_since_epoch().count();
    return use.file + " " + std::to_string(use.strength) + " " + std::to_string(use.textStrength.value_or(use.strength)) + " "
        + std::to_string(changed) + "\n";
}

/// What of a file doesn't fit one of the model's networks.
struct Misfits {
    std::string strangers; ///< Layers that the network has not.
    std::string shapes;    ///< Layers that are of another shape there.

    bool empty() const { return strangers.empty() && shapes.empty(); }

    std::string ofUNet() const
    {
        if (shapes.empty()) return say("its U-Net has no layer for %1", strangers);
        if (strangers.empty()) return say("its U-Net has other shapes for %1", shapes);
        return say("its U-Net lacks layers for %1, and has other shapes for %2", strangers, shapes);
    }

    std::string ofText() const
    {
        if (shapes.empty()) return say("its text encoder has no layer for %1", strangers);
        if (strangers.empty()) return say("its text encoder has other shapes for %1", shapes);
        return say("its text encoder lacks layers for %1, and has other shapes for %2", strangers, shapes);
    }
};

/// Shapes under their names in such files.
std::string shapesText(const LoraLayer& layer, const torch::Tensor& weight)
{
    return "(down " + checkpoint::shapeText(shapeOf(layer.down)) + ", up " + checkpoint::shapeText(shapeOf(layer.up))
        + (layer.mid ? ", mid " + checkpoint::shapeText(shapeOf(layer.mid)) : "") + ", weight " + checkpoint::shapeText(weight.sizes())
        + ")";
}

} // namespace

torch::Tensor loraChange(const LoraLayer& layer, const torch::Tensor& weight)
{
    const auto down = matrix(layer.down), up = matrix(layer.up);
    const auto rank = static_cast<double>(up.size(1));
    const double scale = layer.alpha.value_or(rank) / rank;
    if (!layer.mid) return (torch::mm(up, down) * scale).reshape(weight.sizes());
    const auto mid = borrowTensor(layer.mid).to(torch::kFloat32);
    const auto left = torch::mm(up, mid.flatten(1)).reshape({weight.size(0), mid.size(1), -1}); // [out, rank, k·k]
    return (torch::einsum("ork,ri->oik", {left, down}) * scale).reshape(weight.sizes());
}

LoraStack::LoraStack(nn::UNet unet, const std::vector<nn::ClipTextEncoder>& text)
    : m_targets(std::move(unet), text)
{
}

void LoraStack::set(const std::vector<LoraUse>& uses)
{
    std::string key;
    for (const auto& use : uses)
        if (use.isOn) key += stateOf(use);
    if (key == m_key) return;
    const torch::NoGradGuard noGradient;
    struct Sum {
        torch::Tensor weight, change;
    };
    std::map<const void*, Sum> sums;
    for (const auto& use : uses) {
        if (!use.isOn) continue;
        const LoraFile file(use.file);
        for (const auto& [layer, weight] : matched(file)) {
            const double strength = LoraTargets::isOfText(layer->name) ? use.textStrength.value_or(use.strength) : use.strength;
            const auto change = loraChange(*layer, weight) * strength;
            if (!torch::isfinite(change).all().item<bool>())
                throw Error(ErrorKind::Format,
                    say("%1: layer %2 holds a NaN or an infinity where only numbers make sense. The file is damaged or its training "
                        "failed; get it anew.",
                        use.file, quotedName(layer->name)));
            auto& sum = sums[weight.unsafeGetTensorImpl()];
            sum = {weight, sum.change.defined() ? sum.change + change : change};
        }
        file.check();
    }
    restore();
    for (auto& [id, sum] : sums) {
        const auto original = sum.weight.detach();
        const auto merged = original.to(torch::kFloat32) + sum.change.to(original.device());
        m_changed.emplace(id, Changed{sum.weight, original});
        sum.weight.set_data(merged.to(original.options()).contiguous(original.suggest_memory_format()));
    }
    m_key = std::move(key);
}

std::vector<std::pair<const LoraLayer*, torch::Tensor>> LoraStack::matched(const LoraFile& file) const
{
    std::vector<std::pair<const LoraLayer*, torch::Tensor>> found;
    Misfits unet, text;
    const auto addTo = [](std::string& list, const std::string& item) { list += (list.empty() ? "" : ", ") + item; };
    for (const auto& layer : file.layers()) {
        auto& misfits = LoraTargets::isOfText(layer.name) ? text : unet;
        const auto* weight = m_targets.find(layer.name);
        if (weight == nullptr)
            addTo(misfits.strangers, quotedName(layer.name));
        else if (!fits(layer, *weight))
            addTo(misfits.shapes, quotedName(layer.name) + " " + shapesText(layer, *weight));
        else
            found.emplace_back(&layer, *weight);
    }
    if (unet.empty() && text.empty()) return found;
    const auto kind = unet.shapes.empty() && text.shapes.empty() ? ErrorKind::Format : ErrorKind::Shape;
    if (!unet.empty() && !text.empty())
        throw Error(kind,
            say("%1 doesn't fit this model in either network: %2; %3. Choose a LoRA that was trained for this kind of model.", file.path(),
                unet.ofUNet(), text.ofText()));
    throw Error(kind,
        say("%1 doesn't fit this model: %2. Choose a LoRA that was trained for this kind of model.", file.path(),
            unet.empty() ? text.ofText() : unet.ofUNet()));
}

void LoraStack::restore()
{
    for (auto& [id, changed] : m_changed)
        changed.weight.set_data(changed.original);
    m_changed.clear();
    m_key.clear();
}

fs::path findLora(const std::string& name, const fs::path& model)
{
    std::string looked;
    for (const auto folderName : kFolders)
        for (const auto& folder : checkpoint::companionFolders(model, folderName)) {
            looked += (looked.empty() ? "" : ", ") + folder.string();
            std::error_code error;
            const auto options = fs::directory_options::skip_permission_denied;
            for (fs::recursive_directory_iterator entry(folder, options, error), end; !error && entry != end; entry.increment(error)) {
                const auto ending = entry->path().extension().string();
                const bool isWeights = std::find(kWeightEndings.begin(), kWeightEndings.end(), ending) != kWeightEndings.end();
                if (isWeights && entry->path().stem() == name) return entry->path();
            }
        }
    throw Error(ErrorKind::File,
        looked.empty()
            ? say("There is no LoRA called %1: looked for a folder 'loras' or 'lora' in the model's folder and beside it. Put the "
                  "file there, or take the tag out of the prompt.",
                quotedName(name))
            : say("There is no LoRA called %1: looked in %2. Put the file there, or take the tag out of the prompt.", quotedName(name),
                looked));
}

} // namespace darkroom::models
