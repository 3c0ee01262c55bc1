#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"
#include "request_limits.h"
#include "restored_settings.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace darkroom {

namespace {

constexpr int kLongestChain = 16; ///< Nodes between a sampler and what it takes; a longer or circular chain is given up.

/// Names under which a program keeps the same settings.
struct FieldNames {
    const char* prompt;
    const char* negativePrompt;
    const char* scale;
    const char* sampler;
    const char* schedule; ///< Null when it is part of the sampler's name.
};

std::string withoutEnding(std::string name)
{
    for (const std::string_view ending : {".safetensors", ".ckpt"}) {
        if (name.ends_with(ending)) {
            name.erase(name.size() - ending.size());
        }
    }
    return name;
}

void restoreSize(const JsonReader& json, RestoredSettings& restored)
{
    const auto width = static_cast<int>(json.whole("width", 0, 0, kLargestSide));
    const auto height = static_cast<int>(json.whole("height", 0, 0, kLargestSide));
    if (width % kSizeMultiple == 0 && height % kSizeMultiple == 0) {
        restored.request.width = width;
        restored.request.height = height;
    } else {
        restored.unknown.push_back("Size: " + std::to_string(width) + "x" + std::to_string(height));
    }
}

RestoredSettings fromFlat(const JsonReader& json, const std::string& program, const FieldNames& names)
{
    RestoredSettings restored;
    restored.program = program;
    GenerationRequest& request = restored.request;
    request.noise = NoiseSource::TorchCpu; // Both programs draw on the CPU unless told otherwise.
    request.prompt = json.text(names.prompt, "");
    request.negativePrompt = json.text(names.negativePrompt, "");
    request.sampling.steps = static_cast<int>(json.whole("steps", request.sampling.steps, 1, kMostSteps));
    request.seed = json.natural("seed", 0);
    request.guidance.w = json.number(names.scale, 1.0) - 1.0;
    if (json.has(names.sampler)) {
        restoreSampler(json.text(names.sampler, ""), restored);
    }
    if (names.schedule != nullptr && json.has(names.schedule)) {
        restoreSchedule(json.text(names.schedule, ""), restored);
    }
    restoreSize(json, restored);
    return restored;
}

/// The inputs of a node in ComfyUI's graph, where a node is {"class_type": ..., "inputs": {...}} under its id; null when there is no such node.
const Json* inputsOf(const Json& graph, const std::string& id)
{
    const auto node = graph.find(id);
    if (node == graph.end() || !node->is_object()) {
        return nullptr;
    }
    const auto inputs = node->find("inputs");
    return inputs != node->end() && inputs->is_object() ? &*inputs : nullptr;
}

/// The id of the node that an input is linked to, [id, output]; empty when it is a plain value or missing.
std::string linkOf(const Json& inputs, const char* key)
{
    const auto input = inputs.find(key);
    const bool isLink = input != inputs.end() && input->is_array() && !input->empty() && input->front().is_string();
    return isLink ? input->front().get<std::string>() : std::string();
}

/// Follows the link `first` of a node, then links named `through`, to a node that has an input `wanted`; null when there is none.
const Json* follow(const Json& graph, const Json& inputs, const char* first, const char* through, const char* wanted)
{
    std::string id = linkOf(inputs, first);
    for (int i = 0; i < kLongestChain && !id.empty(); ++i) {
        const Json* found = inputsOf(graph, id);
        if (found == nullptr) {
            return nullptr;
        }
        if (found->contains(wanted)) {
            return found;
        }
        id = linkOf(*found, through);
    }
    return nullptr;
}

/// The plain value of an input: its own, or that of the node that it is linked to, which keeps it under one of a few names; null when it is
/// computed.
const Json* plainValue(const Json& graph, const Json& inputs, std::string key)
{
    static constexpr std::array kNames = {"value", "text", "string", "prompt", "seed", "noise_seed", "int", "float", "number"};
    const Json* node = &inputs;
    for (int i = 0; i < kLongestChain && node != nullptr && node->contains(key); ++i) {
        if ((*node)[key].is_primitive()) {
            return &(*node)[key];
        }
        node = inputsOf(graph, linkOf(*node, key.c_str()));
        const auto* const name =
            std::find_if(kNames.begin(), kNames.end(), [&](const char* candidate) { return node != nullptr && node->contains(candidate); });
        if (name == kNames.end()) {
            return nullptr;
        }
        key = *name;
    }
    return nullptr;
}

/// A node's inputs with every link replaced by its value. What other nodes compute is left out and said.
Json plainInputs(const Json& graph, const Json& inputs, std::initializer_list<const char*> keys, RestoredSettings& restored)
{
    Json plain = Json::object();
    for (const char* key : keys) {
        if (const Json* value = plainValue(graph, inputs, key)) {
            plain[key] = *value;
        } else if (inputs.contains(key)) {
            restored.warnings.push_back(say("The workflow computes %1, so that it can't be restored.", key));
        }
    }
    return plain;
}

std::string onlySampler(const Json& graph, const std::string& origin)
{
    std::vector<std::string> samplers;
    for (const auto& [id, node] : graph.items()) {
        const auto type = node.is_object() ? node.find("class_type") : node.end();
        // KSamplerSelect only names one.
        if (node.is_object() && type != node.end() && type->is_string() && type->get_ref<const std::string&>().starts_with("KSampler")
            && *type != "KSamplerSelect") {
            samplers.push_back(id);
        }
    }
    if (samplers.empty()) {
        throw Error(ErrorKind::Format,
            say("%1: the ComfyUI workflow has no sampler that is known here; one was expected. Open it in ComfyUI to see the settings.",
                origin));
    }
    if (samplers.size() > 1) {
        throw Error(ErrorKind::Format,
            say("%1: the ComfyUI workflow has %2 samplers, so its settings are ambiguous; one was expected. Open it in ComfyUI to see the "
                "settings.",
                origin, samplers.size()));
    }
    return samplers.front();
}

/// The text at the end of a chain of conditionings. One that joins several has no text of its own.
std::string comfyPrompt(const Json& graph, const Json& sampler, const char* input, const std::string& origin, RestoredSettings& restored)
{
    const Json* node = &sampler;
    std::string id = linkOf(sampler, input);
    for (int i = 0; i < kLongestChain && (node = inputsOf(graph, id)) != nullptr; ++i) {
        for (const char* joined : {"conditioning_1", "conditioning_to"}) {
            if (node->contains(joined)) {
                throw Error(ErrorKind::Format,
                    say("%1: the ComfyUI workflow joins several texts into its prompt (%2), so its settings are ambiguous; one was "
                        "expected. Open it in ComfyUI to see the settings.",
                        origin, input));
            }
        }
        for (const char* text : {"text", "text_g"}) {
            if (node->contains(text)) {
                return JsonReader(plainInputs(graph, *node, {text}, restored), origin, input).text(text, "");
            }
        }
        // Nodes that change both prompts hand each on under its own name.
        id = linkOf(*node, node->contains("conditioning") ? "conditioning" : input);
    }
    return {};
}

} // namespace

RestoredSettings fromComfyUi(const Json& graph, const std::string& origin)
{
    const JsonReader checked(graph, origin);
    const std::string id = onlySampler(graph, origin);
    const std::string where = id + ".inputs";
    checked.object(id.c_str()).object("inputs");
    const Json* raw = inputsOf(graph, id);
    RestoredSettings restored;
    restored.program = "comfyui";
    if (raw == nullptr) {
        return restored;
    }
    const Json plain = plainInputs(graph, *raw, {"seed", "noise_seed", "steps", "cfg", "sampler_name", "scheduler"}, restored);
    const JsonReader inputs(plain, origin, where);
    GenerationRequest& request = restored.request;
    request.noise = NoiseSource::TorchCpu;
    request.sampling.steps = static_cast<int>(inputs.whole("steps", request.sampling.steps, 1, kMostSteps));
    request.guidance.w = inputs.number("cfg", 1.0) - 1.0;
    request.seed = inputs.natural(inputs.has("noise_seed") ? "noise_seed" : "seed", 0);
    restoreSampler(inputs.text("sampler_name", "euler"), restored);
    restoreSchedule(inputs.text("scheduler", "normal"), restored);
    request.prompt = comfyPrompt(graph, *raw, "positive", origin, restored);
    request.negativePrompt = comfyPrompt(graph, *raw, "negative", origin, restored);
    if (const Json* latent = follow(graph, *raw, "latent_image", "samples", "width")) {
        const Json size = plainInputs(graph, *latent, {"width", "height"}, restored);
        restoreSize(JsonReader(size, origin, "latent_image"), restored);
    }
    if (const Json* loader = follow(graph, *raw, "model", "model", "ckpt_name")) {
        const Json name = plainInputs(graph, *loader, {"ckpt_name"}, restored);
        restored.unknown.push_back("Model: " + withoutEnding(JsonReader(name, origin, "model").text("ckpt_name", "")));
    }
    return restored;
}

RestoredSettings fromInvokeAi(const Json& metadata, const std::string& origin)
{
    const JsonReader json(metadata, origin);
    RestoredSettings restored = fromFlat(json, "invokeai", {"positive_prompt", "negative_prompt", "cfg_scale", "scheduler", nullptr});
    if (json.has("model")) {
        const JsonReader model = json.object("model");
        restored.unknown.push_back("Model: " + (model.has("name") ? model.text("name", "") : model.text("model_name", "")));
    }
    return restored;
}

RestoredSettings fromNovelAi(const Json& comment, const std::string& origin)
{
    const JsonReader json(comment, origin);
    return fromFlat(json, "novelai", {"prompt", "uc", "scale", "sampler", "noise_schedule"});
}

RestoredSettings fromSwarmUi(const Json& parameters, const std::string& origin)
{
    const JsonReader json = JsonReader(parameters, origin).object("sui_image_params");
    RestoredSettings restored = fromFlat(json, "swarmui", {"prompt", "negativeprompt", "cfgscale", "sampler", "scheduler"});
    if (json.has("model")) {
        restored.unknown.push_back("Model: " + json.text("model", ""));
    }
    return restored;
}

} // namespace darkroom
