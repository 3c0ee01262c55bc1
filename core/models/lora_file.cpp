// A layer's parts are marked at the end of their names:
//   kohya       NAME.lora_down.weight, NAME.lora_up.weight, NAME.lora_mid.weight (LoCon), NAME.alpha
//   peft        NAME.lora_A.weight, NAME.lora_B.weight
//   diffusers   NAME.lora.down.weight, NAME.lora.up.weight; NAME.lora_linear_layer.down.weight, …; NAME_lora.down.weight, … of attention processors
#include "models/lora_file.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/tensor_info.h"

#include <array>
#include <cmath>
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

/// The first of some names, and how many more there are.
class NameList {
public:
    void add(const std::string& name)
    {
        if (++m_count <= kMostNamed) m_text += (m_count == 1 ? "" : ", ") + quotedName(name);
    }

    bool empty() const { return m_count == 0; }
    std::string text() const { return m_count > kMostNamed ? say("%1 (and %2 more)", m_text, m_count - kMostNamed) : m_text; }

private:
    static constexpr std::size_t kMostNamed = 3;

    std::size_t m_count = 0;
    std::string m_text;
};

/// What a file with such a tensor is called.
std::string kindOf(const std::string& tensor)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kMarks = {{
        {"dora_scale", "DoRA"},
        {"lora_magnitude_vector", "DoRA"},
        {"hada_", "LoHa"},
        {"lokr_", "LoKr"},
        {"oft_", "OFT"},
        {"boft_", "BOFT"},
        {"ia3_", "IA³"},
    }};
    for (const auto& [mark, kind] : kMarks)
        if (tensor.find(mark) != std::string::npos) return std::string(kind);
    return tensor.find(".diff") != std::string::npos ? say("file of whole weights") : std::string();
}

/// peft's description of an adapter: its own adapter_config.json beside the weights, or what diffusers keeps in their header, where each field
/// has the network's name before it.
class AdapterConfig {
public:
    explicit AdapterConfig(const checkpoint::Weights& weights)
    {
        const auto& file = weights.files().front();
        const auto beside = file.path().parent_path() / "adapter_config.json";
        std::error_code error;
        if (const auto kept = file.metadata().find("lora_adapter_metadata"); kept != file.metadata().end()) {
            m_origin = file.path().string() + ", lora_adapter_metadata";
            m_config = parseJson(kept->second, m_origin);
        } else if (file.path().stem() == "adapter_model" && std::filesystem::exists(beside, error)) {
            m_origin = beside.string();
            m_config = readJson(beside);
        }
        if (!m_config.is_object())
            throw Error(ErrorKind::Format, say("%1 should be a JSON object, and is none. Get the LoRA anew.", m_origin));
    }

    /// A layer's alpha so that alpha/rank is the adapter's scale; nothing where it says none.
    std::optional<double> alphaOf(const std::string& layer, double rank) const
    {
        const JsonReader reader(m_config, m_origin);
        std::string network = layer.substr(0, layer.find('.')) + ".";
        if (!m_config.contains(network + "lora_alpha")) network.clear();
        if (!reader.has((network + "lora_alpha").c_str())) return std::nullopt;
        double alpha = reader.number((network + "lora_alpha").c_str(), rank);
        if (const auto patterns = m_config.find(network + "alpha_pattern"); patterns != m_config.end() && patterns->is_object()) {
            for (const auto& [name, value] : patterns->items())
                if (value.is_number() && (layer == name || layer.ends_with("." + name))) alpha = value.get<double>();
        }
        return reader.boolean((network + "use_rslora").c_str(), false) ? alpha * std::sqrt(rank) : alpha;
    }

private:
    Json m_config = Json::object();
    std::string m_origin;
};

} // namespace

LoraFile::LoraFile(const std::filesystem::path& file)
    : m_weights(std::make_shared<const Weights>(Weights::ofFile(file)))
{
    std::map<std::string, LoraLayer> layers;
    NameList unknown, halves;
    std::string kind;
    for (const auto& [name, place] : m_weights->places()) {
        const auto* ending = endingOf(name);
        const bool isNumber = place.tensor->bytes == checkpoint::bytesPerElement(place.tensor->dtype);
        if (ending == nullptr || (ending->role == Role::Alpha && !isNumber)) {
            unknown.add(name);
            if (kind.empty()) kind = kindOf(name);
            continue;
        }
        put(layers[name.substr(0, name.size() - ending->text.size())], ending->role, place);
    }
    const AdapterConfig adapter(*m_weights);
    for (auto& [name, layer] : layers) {
        layer.name = name;
        if (!layer.down || !layer.up)
            halves.add(name);
        else if (!layer.alpha && layer.up.tensor->shape.size() > 1)
            layer.alpha = adapter.alphaOf(name, static_cast<double>(layer.up.tensor->shape[1]));
        m_layers.push_back(layer);
    }
    if (!unknown.empty())
        throw Error(ErrorKind::Format,
            kind.empty()
                ? say("%1 is no LoRA that this program knows: it holds %2, which belong to no low-rank change of a layer. Use a LoRA "
                      "of linear and convolution layers.",
                    file, unknown.text())
                : say("%1 is no LoRA that this program knows, but a %2: it holds %3, which belong to no low-rank change of a layer. "
                      "Use a LoRA of linear and convolution layers.",
                    file, kind, unknown.text()));
    if (!halves.empty())
        throw Error(ErrorKind::Format,
            say("%1: of the layers %2 the file holds one half of the change alone. It is incomplete; get it anew.", file, halves.text()));
}

} // namespace darkroom::models
