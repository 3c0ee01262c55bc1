#pragma once

// Models of any size that take neither room on the disk nor time to write: weight files that are all hole behind their header. Their numbers are 0.

#include "models/diffusers_config.h"
#include "models/module_weights.h"
#include "nn/bare_modules.h"
#include "support/tiny_model.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace darkroom::tests {

/// Writes a safetensors file of fp16 tensors with these names and shapes.
inline void writeSparse(const std::filesystem::path& file, const models::NamedTensors& tensors)
{
    constexpr std::int64_t kBytes = 2;
    Json header = Json::object();
    std::int64_t end = 0;
    for (const auto& [name, tensor] : tensors) {
        const auto begin = end;
        end += kBytes * tensor.numel();
        header[name] = {{"dtype", "F16"}, {"shape", tensor.sizes().vec()}, {"data_offsets", {begin, end}}};
    }
    const auto text = header.dump();
    std::string bytes;
    for (std::size_t i = 0; i < sizeof(std::uint64_t); ++i)
        bytes += static_cast<char>(text.size() >> (8 * i));
    writeFileAtomically(realFileSystem(), file, bytes + text);
    std::filesystem::resize_file(file, bytes.size() + text.size() + static_cast<std::uint64_t>(end));
}

/// A network's parameters without memory.
template <typename Network, typename Options>
models::NamedTensors shapesOf(const Options& options)
{
    const nn::BareModules bare(nn::BareWeights::Shapes);
    return models::namedTensors(*Network(options));
}

/// The tiny model with another U-Net. Its other networks are as they were.
inline std::filesystem::path writeWithUNet(const std::filesystem::path& folder, const nn::UNetOptions& unet)
{
    TinyModel().write(folder);
    writeFileAtomically(realFileSystem(), folder / "unet/config.json", jsonText(models::toConfig(unet), 1));
    writeSparse(folder / "unet/diffusion_pytorch_model.safetensors", shapesOf<nn::UNet>(unet));
    return folder;
}

/// The tiny U-Net in other widths.
inline nn::UNetOptions wideUNet(std::int64_t width, std::int64_t layers)
{
    auto options = TinyModel().unet;
    options.blockOutChannels = {width, width};
    options.layersPerBlock = {layers, layers};
    return options;
}

} // namespace darkroom::tests
