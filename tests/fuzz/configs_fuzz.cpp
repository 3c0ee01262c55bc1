#include "fuzz/input_file.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"
#include "darkroom/checkpoint/identity.h"
#include "darkroom/checkpoint/open_facts.h"
#include "darkroom/checkpoint/safetensors.h"

#include <array>
#include <cstdlib>

namespace {

using namespace darkroom;
namespace fs = std::filesystem;

struct Tensor {
    const char* name;
    std::vector<std::int64_t> shape;
};

void writeWeights(const fs::path& file, const std::vector<Tensor>& tensors)
{
    std::vector<checkpoint::TensorSource> sources;
    for (const Tensor& tensor : tensors) {
        std::size_t bytes = sizeof(float);
        for (const auto side : tensor.shape) {
            bytes *= static_cast<std::size_t>(side);
        }
        sources.push_back(
            {tensor.name, checkpoint::DataType::F32, tensor.shape, [bytes](File& out) { out.write(std::vector<std::byte>(bytes)); }});
    }
    fs::create_directories(file.parent_path());
    checkpoint::writeSafetensors(realFileSystem(), file, std::move(sources), {});
}

/// Weights of a few names each, for the configs to be about.
bool writeAllWeights()
{
    // No answers of this machine's user.
    setenv("XDG_DATA_HOME", (inputFolder() / "home").c_str(), 1);
    setenv("XDG_CACHE_HOME", (inputFolder() / "home").c_str(), 1);
    const fs::path folder = inputFolder() / "model";
    writeWeights(
        folder / "unet/diffusion_pytorch_model.safetensors", {{"conv_in.weight", {8, 4, 1, 1}}, {"conv_out.weight", {4, 8, 1, 1}}});
    writeWeights(folder / "vae/diffusion_pytorch_model.safetensors", {{"encoder.conv_in.weight", {8, 3, 1, 1}}});
    writeWeights(folder / "text_encoder/model.safetensors", {{"text_model.final_layer_norm.bias", {8}}});
    fs::create_directories(folder / "scheduler");
    writeWeights(inputFolder() / "guided/model.safetensors",
        {{"time_embed.0.weight", {8, 4}}, {"input_blocks.0.0.weight", {4, 3, 1, 1}}, {"input_blocks.1.1.qkv.weight", {12, 4, 1}},
            {"output_blocks.0.0.in_layers.0.weight", {4}}, {"out.2.weight", {6, 4, 1, 1}}});
    writeWeights(inputFolder() / "latent/model.safetensors",
        {{"model.diffusion_model.input_blocks.0.0.weight", {4, 4, 1, 1}}, {"model.diffusion_model.input_blocks.1.1.qkv.weight", {12, 4, 1}},
            {"model.diffusion_model.out.2.weight", {4, 4, 1, 1}}, {"first_stage_model.encoder.conv_in.weight", {8, 3, 1, 1}},
            {"first_stage_model.decoder.conv_in.weight", {8, 4, 1, 1}}});
    return true;
}

/// What the window and the command line do with a path that was named.
void look(const fs::path& path)
{
    try {
        const auto identity = checkpoint::identify(path);
        if (checkpoint::title(identity).empty() || jsonText(checkpoint::toJson(identity)).empty()) {
            std::abort();
        }
        const auto open = checkpoint::openFacts(identity);
        if (!open.empty()) {
            checkpoint::settingsFrom(identity, open, Json::object()); // The usual values are answers.
        }
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Internal || error.kind() == ErrorKind::Usage) {
            std::abort();
        }
    }
}

} // namespace

/// Any configs beside sound weights either say what the model is, or throw Error. The texts of the input are the configs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool isWritten = writeAllWeights();
    constexpr std::array kFiles = {"model/model_index.json", "model/unet/config.json", "model/vae/config.json",
        "model/text_encoder/config.json", "model/scheduler/scheduler_config.json", "model/darkroom.json", "guided/flags.json",
        "latent/config.yaml"};
    auto texts = inputTexts(data, size);
    texts.resize(kFiles.size());
    for (std::size_t i = 0; i < kFiles.size(); ++i) {
        inputText(texts[i], kFiles[i]);
    }
    for (const char* path : {"model", "model/unet", "model/vae", "model/text_encoder", "guided", "latent"}) {
        if (isWritten) {
            look(inputFolder() / path);
        }
    }
    return 0;
}
