#include "app/cli/command.h"
#include "app/cli/command_line.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "darkroom/base/picture_file.h"
#include "darkroom/base/png_text.h"
#include "darkroom/checkpoint/finite.h"
#include "darkroom/checkpoint/identity.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/generation/model.h"

#include <array>
#include <cstdio>
#include <filesystem>

namespace darkroom::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHelp = R"(darkroom inspect FILE [options]

Says what a file or folder is: a model in the layout of diffusers, of CompVis (Stable Diffusion, latent diffusion) or of guided-diffusion, one
network of such a model, a LoRA, or a picture with the settings it was made with. Reads headers, configs and text only, and runs no code from
the file. The numbers of one file, up to 256 MB of them, are looked at for being finite.

  --json                everything as one JSON object on standard output
  --tensors             name every tensor (otherwise the first few), also of a sound file that belongs to no network that is known

Exit codes: 0 done, 2 usage, 3 there is no such file, 4 the file is broken or of no kind that this program knows.

Examples
  darkroom inspect resources/models/icons
  darkroom inspect v1-5-pruned-emaonly.ckpt
  darkroom inspect unet/diffusion_pytorch_model.safetensors --tensors
  darkroom inspect 00012-7.png --json
)";

constexpr std::size_t kFewTensors = 12;
constexpr std::uint64_t kLargestPicture = 512u << 20;
constexpr std::uint64_t kBytesToCheck = 256u << 20; ///< Numbers looked at for being finite: a second of a slow disk.

/// The first bytes of a file, which tell what it is.
std::string beginning(const fs::path& file)
{
    std::array<std::byte, 16> bytes{};
    const auto count = realFileSystem().openForReading(file)->read(bytes);
    return std::string(reinterpret_cast<const char*>(bytes.data()), count);
}

Json tensorJson(const checkpoint::TensorInfo& tensor)
{
    return {{"name", tensor.name}, {"dtype", checkpoint::name(tensor.dtype)}, {"shape", tensor.shape}, {"bytes", tensor.bytes}};
}

Json tensorsJson(const checkpoint::Weights& weights)
{
    Json tensors = Json::array();
    for (const auto& [name, place] : weights.places())
        tensors.push_back(tensorJson(*place.tensor));
    return tensors;
}

bool isWholeModel(const checkpoint::Identity& identity)
{
    return identity.find("unet") != nullptr && identity.layout != checkpoint::Layout::Adapter;
}

/// A whole model's settings where this program can run it; otherwise why it cannot.
void addSettings(Json& found, const fs::path& path, const checkpoint::Identity& identity)
{
    if (!isWholeModel(identity)) return;
    try {
        found["description"] = toJson(describeModel(path));
    } catch (const Error& error) {
        found["cannot_run"] = error.sentence();
    }
}

Json inspectModel(const fs::path& path, const checkpoint::Identity& identity)
{
    Json model = {{"kind", "model"}, {"identity", toJson(identity)}};
    addSettings(model, path, identity);
    return model;
}

Json inspectComponent(const fs::path& path, const checkpoint::Identity& identity)
{
    const auto weights = checkpoint::Weights::ofFolder(path);
    return {{"kind", "component"}, {"identity", toJson(identity)}, {"weights", weights.elements()}, {"bytes", weights.bytes()},
        {"tensors", tensorsJson(weights)}, {"config", identity.settings}};
}

const char* kindOf(const checkpoint::TensorFile& file)
{
    return file.kind() == checkpoint::ContainerKind::Safetensors ? "safetensors" : "checkpoint";
}

Json inspectTensorFile(const fs::path& path)
{
    const auto weights = checkpoint::Weights::ofFile(path);
    const auto& file = weights.files().front();
    return {{"kind", kindOf(file)}, {"container", name(file.kind())}, {"identity", nullptr}, {"weights", weights.elements()},
        {"bytes", weights.bytes()}, {"metadata", file.metadata()}, {"tensors", tensorsJson(weights)}};
}

/// Weights that are not finite make every picture one colour.
void warnOfNonFinite(Json& found, const checkpoint::Weights& weights)
{
    const auto check = checkpoint::checkFinite(weights, kBytesToCheck);
    found["finite"] = check.tensor.empty() ? (check.isComplete ? Json("all") : Json("as far as was looked")) : Json("no");
    if (!check.tensor.empty())
        found["identity"]["notes"].push_back("Tensor \"" + check.tensor
            + "\" holds a NaN or an infinity where only numbers make sense. The file is damaged or its training failed; get it anew.");
}

Json inspectKnownFile(const fs::path& path, const checkpoint::Identity& identity)
{
    const auto& file = identity.weights.empty() ? path : identity.weights;
    auto found = inspectTensorFile(file);
    found["identity"] = toJson(identity);
    warnOfNonFinite(found, checkpoint::Weights::ofFile(file));
    addSettings(found, path, identity);
    return found;
}

Json inspectFolder(const fs::path& path)
{
    const auto identity = checkpoint::identify(path);
    if (identity.layout != checkpoint::Layout::Diffusers) return inspectKnownFile(path, identity);
    return identity.config.filename() == "config.json" ? inspectComponent(path, identity) : inspectModel(path, identity);
}

/// A sound file of no network that is known is still listed for whoever asks for its tensors.
Json inspectWeights(const fs::path& path, bool allTensors)
{
    if (!allTensors) return inspectKnownFile(path, checkpoint::identify(path));
    const auto listed = inspectTensorFile(path);
    try {
        return inspectKnownFile(path, checkpoint::identify(path));
    } catch (const Error&) {
        return listed;
    }
}

Json inspectPicture(const fs::path& path, bool png)
{
    Json picture = {{"kind", "picture"}};
    if (png) {
        const auto bytes = readFile(realFileSystem(), path, kLargestPicture);
        const auto texts = readPngText(std::as_bytes(std::span(bytes)), path.string());
        picture["texts"] = Json::array();
        for (const auto& text : texts.texts)
            picture["texts"].push_back({{"key", text.key}, {"text", text.text}});
        picture["warnings"] = texts.warnings;
    }
    picture["settings"] = nullptr;
    if (const auto settings = readPictureSettings(path)) {
        picture["program"] = settings->program;
        picture["settings"] = toJson(settings->request);
        picture["unknown"] = settings->unknown;
        picture["warnings"] = settings->warnings;
    }
    return picture;
}

Json inspect(const fs::path& path, bool allTensors)
{
    std::error_code error;
    if (!fs::exists(path, error))
        throw Error(ErrorKind::File, "Cannot inspect " + path.string() + ": there is no such file or folder. Check the path.");
    if (fs::is_directory(path, error)) return inspectFolder(path);
    const auto head = beginning(path);
    const auto begins = [&head](std::string_view magic) { return head.starts_with(magic); };
    if (begins("\x89PNG")) return inspectPicture(path, true);
    if (begins("\xff\xd8\xff")) return inspectPicture(path, false);
    return inspectWeights(path, allTensors);
}

std::string shown(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : jsonText(value);
}

void printFields(const Json& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (object.contains(key) && !object[key].is_null()) std::printf("  %-18s %s\n", key, shown(object[key]).c_str());
}

void printTensors(const Json& tensors, bool all)
{
    std::size_t count = 0;
    for (const auto& tensor : tensors) {
        if (!all && count == kFewTensors) break;
        std::printf("  %-5s %-22s %s\n", tensor["dtype"].get_ref<const std::string&>().c_str(), jsonText(tensor["shape"]).c_str(),
            shown(tensor["name"]).c_str());
        ++count;
    }
    if (count < tensors.size()) std::printf("  ... and %zu more; --tensors names them\n", tensors.size() - count);
}

void printLines(const Json& object, const char* key, const char* title)
{
    for (const auto& line : object.value(key, Json::array()))
        std::printf("  %-18s %s\n", title, shown(line).c_str());
}

void printIdentity(const Json& identity)
{
    if (!identity.is_object()) return;
    std::printf("%s\n", shown(identity["title"]).c_str());
    printFields(identity,
        {"path", "layout", "family", "prediction_type", "width", "height", "latent_channels", "downsampling", "context_width", "classes",
            "region_classes", "codebook", "learns_variance", "parameters", "bytes", "precision", "has_averages", "config_file"});
    printLines(identity, "conditions", "condition");
    for (const auto& part : identity["parts"])
        std::printf(
            "  %-18s %s, %s weights\n", shown(part["name"]).c_str(), shown(part["kind"]).c_str(), shown(part["parameters"]).c_str());
    printLines(identity, "missing", "missing");
    printLines(identity, "notes", "note");
}

void printSettings(const Json& found)
{
    if (found.contains("cannot_run")) std::printf("Cannot be run: %s\n", shown(found["cannot_run"]).c_str());
    if (!found.contains("description")) return;
    const Json& description = found["description"];
    std::printf("Settings\n");
    printFields(description,
        {"name", "width", "height", "takes_text", "takes_class", "takes_region_map", "default_w", "default_steps", "default_sampler"});
    const auto list = [&](const char* title, const char* key, const char* id) {
        if (!description.contains(key) || description[key].empty()) return;
        std::printf("%s\n", title);
        for (const auto& item : description[key]) {
            if (!item.is_object()) {
                std::printf("  %s\n", shown(item).c_str());
                continue;
            }
            std::printf("  %4s  %s", shown(item[id]).c_str(), shown(item["name"]).c_str());
            if (item.contains("rgb")) std::printf("  rgb %s", jsonText(item["rgb"]).c_str());
            std::printf("\n");
        }
    };
    list("Classes", "classes", "id");
    list("Regions", "regions", "id");
    list("Example prompts", "example_prompts", "id");
}

void printPlain(const Json& found, bool allTensors)
{
    const auto kind = found["kind"].get<std::string>();
    if (kind == "model") {
        printIdentity(found["identity"]);
        printSettings(found);
    } else if (kind == "picture") {
        std::printf("Picture%s\n", found["settings"].is_null() ? " without settings" : "");
        printFields(found, {"program"});
        if (found["settings"].is_object())
            for (const auto& [key, value] : found["settings"].items())
                if (!value.is_null() && value != "") std::printf("  %-18s %s\n", key.c_str(), shown(value).c_str());
        for (const char* key : {"unknown", "warnings"})
            for (const auto& line : found.value(key, Json::array()))
                std::printf("  %s: %s\n", key, shown(line).c_str());
    } else {
        printIdentity(found["identity"]);
        printSettings(found);
        std::printf("%s\n",
            kind == "component"         ? "Component of a model"
                : kind == "safetensors" ? "Safetensors file"
                                        : "PyTorch checkpoint");
        if (found.contains("config")) printFields(found["config"], {"_class_name", "model_type"});
        printFields(found, {"container", "weights", "bytes", "finite", "metadata"});
        std::printf("Tensors (%zu)\n", found["tensors"].size());
        printTensors(found["tensors"], allTensors);
    }
}

int run(Arguments& arguments, std::stop_token)
{
    const bool json = arguments.flag("--json");
    const bool allTensors = arguments.flag("--tensors");
    const fs::path path = arguments.positional("a file or folder");
    arguments.finish();
    const auto found = inspect(path, allTensors);
    if (json)
        std::printf("%s\n", jsonText(found, 1).c_str());
    else
        printPlain(found, allTensors);
    return kDone;
}

} // namespace

const Command kInspect = {"inspect", "says what a file or folder is, without running code from it", kHelp, run};

} // namespace darkroom::cli
