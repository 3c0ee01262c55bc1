#include "state_dict.h"

#include "base/quoted_name.h"
#include "torch_error.h"

#include "darkroom/base/json.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <array>
#include <functional>

namespace darkroom::checkpoint {

namespace {

/// Where programs put the state dict, the likeliest first.
constexpr std::array<std::string_view, 6> kKeys = {"state_dict", "model_state_dict", "model", "module", "params_ema", "params"};
constexpr std::string_view kParallel = "module."; ///< What torch's data-parallel wrapper puts before every name.
constexpr std::size_t kLongestText = 256;
constexpr std::size_t kMostSkipped = 8;

using Entry = std::function<void(const PickleValue& key, const PickleValue& value)>;

void forEach(const PickleValues& values, const PickleValue& dictionary, const Entry& entry)
{
    const auto& items = values.itemsOf(dictionary);
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        entry(values.at(items[i]), values.at(items[i + 1]));
    }
}

/// A dictionary, or the dictionary of parameters in an object such as ParameterDict; null for anything else.
const PickleValue* dictionaryIn(const PickleValues& values, const PickleValue& value)
{
    if (value.kind == PickleKind::Dictionary) {
        return &value;
    }
    if (value.kind != PickleKind::Object || values.itemsOf(value).empty()) {
        return nullptr;
    }
    const PickleValue& state = values.at(values.itemsOf(value).front());
    const PickleValue* found = nullptr;
    if (state.kind == PickleKind::Dictionary) {
        forEach(values, state, [&](const PickleValue& key, const PickleValue& part) {
            if (key.kind == PickleKind::Text && key.text == "_parameters" && part.kind == PickleKind::Dictionary) {
                found = &part;
            }
        });
    }
    return found;
}

bool holdsTensors(const PickleValues& values, const PickleValue& dictionary)
{
    bool holds = false;
    forEach(values, dictionary, [&](const PickleValue&, const PickleValue& value) { holds = holds || value.kind == PickleKind::Tensor; });
    return holds;
}

class Finder {
public:
    Finder(const PickleValues& values, const std::string& origin)
        : m_values(values)
        , m_origin(origin)
    {
    }

    StateDict find()
    {
        const PickleValue& root = m_values.at(m_values.root);
        if (root.kind == PickleKind::Tensor) {
            refuseTorch(m_origin, say("it holds one tensor without a name, and a state dict was expected"));
        }
        if (root.kind == PickleKind::Dictionary) {
            takeFrom(root);
        }
        if (m_found.tensors.empty()) {
            refuseTorch(m_origin, say("it holds no named tensors, and a state dict was expected"));
        }
        dropParallelPrefix();
        return std::move(m_found);
    }

private:
    void takeFrom(const PickleValue& root)
    {
        if (const PickleValue* chosen = child(root)) {
            take(*chosen, "");
            describeRest(root, chosen);
        } else if (holdsTensors(m_values, root)) {
            take(root, "");
            describeRest(root, nullptr);
        } else {
            forEach(m_values, root, [this](const PickleValue& key, const PickleValue& value) {
                const PickleValue* part = dictionaryIn(m_values, value);
                if (part != nullptr && key.kind == PickleKind::Text && holdsTensors(m_values, *part)) {
                    take(*part, std::string(key.text) + ".");
                }
            });
            describeRest(root, nullptr);
        }
    }

    /// The dictionary of tensors under one of the usual keys; null without.
    const PickleValue* child(const PickleValue& root) const
    {
        for (const std::string_view wanted : kKeys) {
            const PickleValue* found = nullptr;
            forEach(m_values, root, [&](const PickleValue& key, const PickleValue& value) {
                const PickleValue* part = key.kind == PickleKind::Text && key.text == wanted ? dictionaryIn(m_values, value) : nullptr;
                if (part != nullptr && holdsTensors(m_values, *part)) {
                    found = part;
                }
            });
            if (found != nullptr) {
                return found;
            }
        }
        return nullptr;
    }

    void take(const PickleValue& dictionary, const std::string& prefix)
    {
        forEach(m_values, dictionary, [&](const PickleValue& key, const PickleValue& value) {
            if (value.kind != PickleKind::Tensor) {
                return;
            }
            if (key.kind != PickleKind::Text || key.text.empty()) {
                refuseTorch(m_origin, say("a tensor of its state dict has a name that is no text"));
            }
            const std::string name = prefix + std::string(key.text);
            if (!m_found.tensors.emplace(name, value.index).second) {
                refuseTorch(m_origin, say("tensor %1 is there twice", quotedName(name)));
            }
        });
    }

    void describeRest(const PickleValue& root, const PickleValue* chosen)
    {
        std::string skipped;
        std::size_t count = 0;
        forEach(m_values, root, [&](const PickleValue& key, const PickleValue& value) {
            if (key.kind != PickleKind::Text || (chosen != nullptr && dictionaryIn(m_values, value) == chosen)) {
                return;
            }
            if (const std::string text = scalarText(value); !text.empty()) {
                m_found.metadata.insert_or_assign(std::string(key.text.substr(0, kLongestText)), text);
            } else if (holdsSomething(value) && ++count <= kMostSkipped) {
                skipped += (skipped.empty() ? "" : ", ") + quotedName(key.text);
            }
        });
        if (count > 0 && chosen != nullptr) {
            m_found.notes.push_back(say(
                "Beside the weights the file holds %1, left by its training; skipped.", skipped + (count > kMostSkipped ? ", ..." : "")));
        }
    }

    bool holdsSomething(const PickleValue& value) const
    {
        const bool isContainer = value.kind == PickleKind::Dictionary || value.kind == PickleKind::List || value.kind == PickleKind::Tuple;
        return !isContainer || !m_values.itemsOf(value).empty();
    }

    /// Empty for what is no number or text.
    static std::string scalarText(const PickleValue& value)
    {
        switch (value.kind) {
        case PickleKind::Truth: return value.integer != 0 ? "true" : "false";
        case PickleKind::Integer: return std::to_string(value.integer);
        case PickleKind::Real: return jsonText(Json(value.real()));
        case PickleKind::Text: return std::string(value.text.substr(0, kLongestText));
        default: return {};
        }
    }

    void dropParallelPrefix()
    {
        const bool isParallel = std::all_of(m_found.tensors.begin(), m_found.tensors.end(),
            [](const auto& entry) { return entry.first.starts_with(kParallel) && entry.first.size() > kParallel.size(); });
        if (!isParallel) {
            return;
        }
        std::map<std::string, std::uint32_t> plain;
        for (const auto& [name, tensor] : m_found.tensors) {
            plain.emplace(name.substr(kParallel.size()), tensor);
        }
        m_found.tensors = std::move(plain);
    }

    const PickleValues& m_values;
    const std::string& m_origin;
    StateDict m_found;
};

} // namespace

StateDict findStateDict(const PickleValues& values, const std::string& origin)
{
    return Finder(values, origin).find();
}

} // namespace darkroom::checkpoint
