#include "app/cli/command.h"
#include "app/cli/command_line.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "darkroom/generation/convert.h"

#include <unistd.h>

#include <cstdio>

namespace darkroom::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHelp = R"(darkroom convert MODEL --to diffusers|compvis --out PATH [options]

Writes a model in another layout: Stable Diffusion 1.x, 2.x and XL, inpainting models among them, and latent diffusion that is unconditional or reads
text (BERT); for its models of classes, region maps and masked pictures diffusers has no layout. The weights stay
the same numbers, bit by bit; of a file with averaged weights they are the averages. The target appears at once when all of it is written.

  --to LAYOUT           diffusers: a folder that diffusers opens; compvis: one safetensors file as A1111, ComfyUI and the original programs open it,
                        with its yaml beside it where they need one
  --out PATH            the folder or file to write
  --precision P         keep, fp32, bf16 or fp16: how numbers are stored (keep)
  --force               replace what is there
  --json                the result as one JSON object on standard output

Exit codes: 0 done, 2 usage, 3 file or disk, 4 a model that the layout has no form for, 7 stopped (nothing is left then).

Examples
  darkroom convert v1-5-pruned-emaonly.ckpt --to diffusers --out sd15
  darkroom convert sd15 --to compvis --out sd15.safetensors --precision fp16
)";

TargetLayoutKind layoutFrom(const std::optional<std::string>& text)
{
    if (text == "diffusers") return TargetLayoutKind::Diffusers;
    if (text == "compvis") return TargetLayoutKind::CompVis;
    throw Error(ErrorKind::Usage, "--to takes diffusers or compvis; " + (text ? "'" + *text + "' is neither." : "it is missing."));
}

Precision storedFrom(const std::string& text)
{
    return text == "keep" ? Precision::Automatic : precisionFromName(text, "--precision");
}

int run(Arguments& arguments, std::stop_token stop)
{
    ConvertOptions options;
    options.layout = layoutFrom(arguments.text("--to"));
    const auto out = arguments.text("--out");
    if (!out || out->empty()) throw Error(ErrorKind::Usage, "--out is missing: the folder or file to write.");
    options.precision = storedFrom(arguments.text("--precision", "keep"));
    options.overwrites = arguments.flag("--force");
    const bool json = arguments.flag("--json");
    const fs::path model = arguments.positional("a model to convert");
    arguments.finish();
    if (isatty(STDERR_FILENO) != 0)
        options.progress = [](const std::string& component) { std::fprintf(stderr, "writing %s\n", component.c_str()); };
    if (!convertModel(realFileSystem(), model, *out, options, stop)) return kCancelled;
    if (json)
        std::printf("%s\n", jsonText({{"event", "converted"}, {"from", model.string()}, {"to", *out}}).c_str());
    else
        std::printf("%s\n", out->c_str());
    return kDone;
}

} // namespace

const Command kConvert = {"convert", "writes a model in the layout of diffusers or CompVis", kHelp, run};

} // namespace darkroom::cli
