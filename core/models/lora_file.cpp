// A layer's parts are marked at the end of their names:
//   kohya       NAME.lora_down.weight, NAME.lora_up.weight, NAME.lora_mid.weight (LoCon), NAME.alpha
//   peft        NAME.lora_A.weight, NAME.lora_B.weight
//   diffusers   NAME.lora.down.weight, NAME.lora.up.weight; NAME.lora_linear_layer.down.weight, …; NAME_lora.down.weight, … of attention processors
#include "models/lora_file.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/checkpoint/tensor_info.h"

#include <array>
#include <map>
#include <string_view>

namespace darkroom::models {
namespace {

using checkpoint::Weights;

enum class Role { Down, Up, Mid, Alpha };

struct Ending {
    std::string_view text;
    Role role;
};

constexpr std::array<Ending, 14> kEndings = {{
    {".lora_down.weight", Role::Down},
    {".lora_up.weight", Role::Up},
    {".lora_mid.weight", Role::Mid},
    {".lora_A.weight", Role::Down},
    {".lora_B.weight", Role::Up},
    {".lora_A.default.weight", Role::Down},
    {".lora_B.default.weight", Role::Up},
    {".lora.down.weight", Role::Down},
    {".lora.up.weight", Role::Up},
    {".lora_linear_layer.down.weight", Role::Down},
    {".lora_linear_layer.up.weight", Role::Up},
    {"_lora.down.weight", Role::Down},
    {"_lora.up.weight", Role::Up},
    {".alpha", Role::Alpha},
}};

const Ending* endingOf(std::string_view name)
{
    for (const auto& ending : kEndings)
        if (name.ends_with(ending.text) && name.size() > ending.text.size()) return &ending;
    return nullptr;
}

void put(LoraLayer& layer, Role role, const Weights::Place& place)
{
    switch (role) {
    case Role::Down: layer.down = place; break;
    case Role::Up: layer.up = place; break;
    case Role::Mid: layer.mid = place; break;
    case Role::Alpha: layer.alpha = checkpoint::toDoubles(place.tensor->dtype, place.bytes()).front(); break;
    }
}

void addName(std::string& list, const std::string& name)
{
    list += (list.empty() ? "" : ", ") + quotedName(name);
}

} // namespace

LoraFile::LoraFile(const std::filesystem::path& file)
    : m_weights(std::make_shared<const Weights>(Weights::ofFile(file)))
{
    std::map<std::string, LoraLayer> layers;
    std::string unknown, halves;
    for (const auto& [name, place] : m_weights->places()) {
        const auto* ending = endingOf(name);
        const bool isNumber = place.tensor->bytes == checkpoint::bytesPerElement(place.tensor->dtype);
        if (ending == nullptr || (ending->role == Role::Alpha && !isNumber)) {
            addName(unknown, name);
            continue;
        }
        put(layers[name.substr(0, name.size() - ending->text.size())], ending->role, place);
    }
    for (auto& [name, layer] : layers) {
        layer.name = name;
        if (!layer.down || !layer.up) addName(halves, name);
        m_layers.push_back(layer);
    }
    if (!unknown.empty())
        throw Error(ErrorKind::Format,
            file.string() + " is no LoRA that this program knows: it holds " + unknown
                + ", which belong to no low-rank change of a layer. Use a LoRA of linear and convolution layers.");
    if (!halves.empty())
        throw Error(ErrorKind::Format,
            file.string() + ": of the layers " + halves + " the file holds one half of the change alone. It is incomplete; get it anew.");
}

} // namespace darkroom::models
