#include "app/cli/command.h"
#include "app/cli/command_line.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/base/json.h"
#include "darkroom/base/picture_file.h"
#include "darkroom/base/png_text.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/checkpoint/safetensors.h"
#include "darkroom/generation/model.h"

#include <array>
#include <cstdio>
#include <filesystem>

namespace darkroom::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHelp = R"(darkroom inspect FILE [options]

Says what a file or folder is: a model folder, a component's folder, a safetensors file, or a picture with the settings it was made with. Reads
headers and text only, and runs no code from the file.

  --json                everything as one JSON object on standard output
  --tensors             name every tensor (otherwise the first few)

Exit codes: 0 done, 2 usage, 3 there is no such file, 4 the file is broken or of no kind that this program knows.

Examples
  darkroom inspect resources/models/icons
  darkroom inspect unet/diffusion_pytorch_model.safetensors --tensors
  darkroom inspect 00012-7.png --json
)";

constexpr std::size_t kFewTensors = 12;
constexpr std::uint64_t kLargestPicture = 512u << 20;

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

Json inspectModel(const fs::path& path)
{
    return {{"kind", "model"}, {"description", toJson(describeModel(path))}};
}

Json inspectComponent(const fs::path& path)
{
    const auto weights = checkpoint::Weights::ofFolder(path);
    Json tensors = Json::array();
    for (const auto& [name, place] : weights.places())
        tensors.push_back(tensorJson(*place.tensor));
    Json component = {{"kind", "component"}, {"weights", weights.elements()}, {"bytes", weights.bytes()}, {"tensors", tensors}};
    std::error_code error;
    if (fs::exists(path / "config.json", error)) component["config"] = readJson(path / "config.json");
    return component;
}

Json inspectSafetensors(const fs::path& path)
{
    const checkpoint::SafetensorsFile file(path);
    Json tensors = Json::array();
    std::uint64_t weights = 0, bytes = 0;
    for (const auto& tensor : file.tensors()) {
        tensors.push_back(tensorJson(tensor));
        weights += checkpoint::elementCount(tensor.shape, path.string());
        bytes += tensor.bytes;
    }
    return {{"kind", "safetensors"}, {"weights", weights}, {"bytes", bytes}, {"metadata", file.metadata()}, {"tensors", tensors}};
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

Json inspect(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        throw Error(ErrorKind::File, "Cannot inspect " + path.string() + ": there is no such file or folder. Check the path.");
    if (fs::is_directory(path, error)) {
        const bool isModel = fs::exists(path / "model_index.json", error) || !fs::exists(path / "config.json", error);
        return isModel ? inspectModel(path) : inspectComponent(path);
    }
    const auto head = beginning(path);
    const auto begins = [&head](std::string_view magic) { return head.starts_with(magic); };
    if (begins("\x89PNG")) return inspectPicture(path, true);
    if (begins("\xff\xd8\xff")) return inspectPicture(path, false);
    if (begins("PK\x03\x04") || begins("\x80"))
        throw Error(ErrorKind::Format,
            path.string()
                + " is a PyTorch checkpoint, which holds a program as well as numbers; this program reads safetensors files only. "
                + "Get the model in that form.");
    return inspectSafetensors(path);
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

void printModel(const Json& description)
{
    std::printf("Model\n");
    printFields(description,
        {"name", "path", "layout", "family", "prediction_type", "parameters", "stored_precision", "bytes_on_disk", "latent_channels",
            "downsampling", "width", "height", "takes_text", "takes_class", "takes_region_map", "default_w", "default_steps",
            "default_sampler"});
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
        printModel(found["description"]);
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
        std::printf("%s\n", kind == "component" ? "Component of a model" : "Safetensors file");
        if (found.contains("config")) printFields(found["config"], {"_class_name", "model_type"});
        printFields(found, {"weights", "bytes", "metadata"});
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
    const auto found = inspect(path);
    if (json)
        std::printf("%s\n", jsonText(found, 1).c_str());
    else
        printPlain(found, allTensors);
    return kDone;
}

} // namespace

const Command kInspect = {"inspect", "says what a file or folder is, without running code from it", kHelp, run};

} // namespace darkroom::cli
