#include "app/cli/command.h"
#include "app/cli/command_line.h"

#include "darkroom/base/error.h"
#include "darkroom/base/picture_file.h"
#include "darkroom/checkpoint/safetensors.h"
#include "darkroom/generation/model.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace darkroom::cli {
namespace {

constexpr std::string_view kHelp = R"(darkroom inspect PATH [--json]

Says what a file or folder is, from its header alone; nothing in it is run.

  a model folder       what it takes and makes: conditions, sizes, classes, weights
  FILE.safetensors     its tensors
  a picture            the settings that made it

Examples
  darkroom inspect resources/models/icons
  darkroom inspect unet/diffusion_pytorch_model.safetensors --json
  darkroom inspect 00012-7.png
)";

Json inspectTensors(const std::filesystem::path& path)
{
    const checkpoint::SafetensorsFile file(path);
    Json tensors = Json::array();
    std::uint64_t bytes = 0;
    for (const auto& tensor : file.tensors()) {
        tensors.push_back({ { "name", tensor.name }, { "type", checkpoint::name(tensor.dtype) }, { "shape", tensor.shape }, { "bytes", tensor.bytes } });
        bytes += tensor.bytes;
    }
    return { { "kind", "safetensors" }, { "file", path.string() }, { "metadata", file.metadata() }, { "tensor_bytes", bytes }, { "tensors", tensors } };
}

Json inspectPicture(const std::filesystem::path& path)
{
    const auto settings = readPictureSettings(path);
    Json result = { { "kind", "picture" }, { "file", path.string() } };
    if (settings) {
        result["program"] = settings->program;
        result["request"] = toJson(settings->request);
        result["unknown"] = settings->unknown;
        result["warnings"] = settings->warnings;
    }
    return result;
}

/// A PNG or JPEG by its first bytes, whatever its name is.
bool isPicture(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    char start[4] = {};
    file.read(start, sizeof start);
    const std::string_view bytes(start, sizeof start);
    return bytes == "\x89PNG" || bytes.starts_with("\xff\xd8\xff");
}

Json inspect(const std::filesystem::path& path)
{
    if (!std::filesystem::exists(path))
        throw Error(ErrorKind::File, path.string() + " is not there. Check the name.");
    if (std::filesystem::is_directory(path)) {
        auto result = toJson(describeModel(path));
        result["kind"] = "model";
        return result;
    }
    return isPicture(path) ? inspectPicture(path) : inspectTensors(path);
}

/// `name: value` lines; long lists are counted, not shown.
void printPlain(const Json& object, const std::string& indent)
{
    constexpr std::size_t kShown = 8;
    for (const auto& [name, value] : object.items()) {
        if (value.is_object()) {
            std::printf("%s%s:\n", indent.c_str(), name.c_str());
            printPlain(value, indent + "  ");
        } else if (value.is_array() && value.size() > kShown) {
            std::printf("%s%s: %zu entries (--json shows them)\n", indent.c_str(), name.c_str(), value.size());
        } else {
            std::printf("%s%s: %s\n", indent.c_str(), name.c_str(), value.is_string() ? value.get<std::string>().c_str() : jsonText(value).c_str());
        }
    }
}

int run(Arguments& arguments, std::stop_token)
{
    const bool json = arguments.flag("--json");
    const std::filesystem::path path = arguments.positional("a file or folder");
    arguments.finish();
    const auto result = inspect(path);
    if (json)
        std::printf("%s\n", jsonText(result).c_str());
    else
        printPlain(result, "");
    return kDone;
}

} // namespace

const Command kInspect = { "inspect", "says what a file or folder is", kHelp, run };

} // namespace darkroom::cli
