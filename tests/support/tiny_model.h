#pragma once

// A model folder of our own kind, small enough to run in milliseconds: random weights, the layout that the trainer writes.

#include "darkroom/base/files.h"
#include "models/darkroom_config.h"
#include "models/diffusers_config.h"
#include "models/module_weights.h"
#include "models/transformers_config.h"
#include "nn/autoencoder.h"
#include "nn/text_encoder.h"
#include "nn/unet.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <filesystem>
#include <string>
#include <vector>

namespace darkroom::tests {

/// The first three channels of a latent of four, each a colour.
inline models::PreviewMap tinyPreview()
{
    models::PreviewMap map{.channels = 4, .pixels = 1, .weights = {}, .r2 = 0.5};
    const auto features = static_cast<std::size_t>(map.features());
    map.weights.assign(3 * features, 0.0F);
    for (std::size_t colour = 0; colour < 3; ++colour) {
        map.weights[colour * features + 9 * colour + 4] = 0.4F; // the middle of the 3 × 3 places
        map.weights[colour * features + features - 1] = 0.1F - 0.1F * static_cast<float>(colour);
    }
    return map;
}

struct TinyModel {
    static constexpr int kClasses = 3;
    static constexpr int kRegions = 2;
    static constexpr int kLatentChannels = 4;
    static constexpr int kSize = 32; ///< Pixels; f = 4.
    static constexpr int kTextChannels = 16;

    nn::UNetOptions unet;
    nn::AutoencoderOptions autoencoder;
    nn::TextEncoderOptions text;
    models::DarkroomConfig darkroom;
    std::vector<std::string> words = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "red", "green", "apple", "cat", "flat", ","};

    TinyModel()
    {
        unet.inChannels = kLatentChannels + kRegions;
        unet.outChannels = kLatentChannels;
        unet.sampleSize = kSize / 4;
        unet.blockOutChannels = {16, 32};
        unet.downAttention = {false, true};
        unet.upAttention = {true, false};
        unet.layersPerBlock = {1, 1};
        unet.transformerLayers = {1, 1};
        unet.heads = {2, 4};
        unet.contextChannels = {kTextChannels, kTextChannels};
        unet.onlyCrossAttention = {false, false};
        unet.scaleShift = true;
        unet.groups = 8;
        unet.classEmbedding = nn::ClassEmbedding::Table;
        unet.classes = kClasses + 1;
        autoencoder.latentChannels = kLatentChannels;
        autoencoder.sampleSize = kSize;
        autoencoder.blockOutChannels = {8, 8, 16};
        autoencoder.layersPerBlock = 1;
        autoencoder.groups = 4;
        autoencoder.middleAttention = false;
        autoencoder.scalingFactor = 0.9;
        text.vocabulary = static_cast<std::int64_t>(words.size());
        text.channels = kTextChannels;
        text.layers = 1;
        text.heads = 2;
        text.feedForward = 32;
        text.positions = 40;
        darkroom.name = "Tiny";
        darkroom.classes = {"apple", "cat", "tree"};
        darkroom.nullClass = kClasses;
        darkroom.regions = {{0, "ground", {10, 20, 30}}, {1, "thing", {200, 100, 50}}};
        darkroom.regionChannels = kRegions;
        darkroom.examplePrompts = {"red apple, flat"};
        darkroom.defaultW = 2.0;
        darkroom.defaultSteps = 5;
        darkroom.preview = tinyPreview();
    }

    /// Writes the folder and returns it. The same seed gives the same weights.
    std::filesystem::path write(const std::filesystem::path& folder, std::uint64_t seed = 5) const
    {
        auto& files = realFileSystem();
        for (const char* part : {"unet", "vae", "scheduler", "text_encoder", "tokenizer"})
            files.createDirectories(folder / part);
        const auto json = [&](const std::string& name, const Json& content) {
            writeFileAtomically(files, folder / name, jsonText(content, 1));
        };
        torch::manual_seed(seed);
        models::saveTensors(
            files, folder / "unet/diffusion_pytorch_model.safetensors", models::namedTensors(*nn::UNet(unet)), torch::kHalf);
        models::saveTensors(
            files, folder / "vae/diffusion_pytorch_model.safetensors", models::namedTensors(*nn::AutoencoderKl(autoencoder)), torch::kHalf);
        models::saveTensors(files, folder / "text_encoder/model.safetensors", models::namedTensors(*nn::TextEncoder(text)), torch::kHalf);
        json("unet/config.json", models::toConfig(unet));
        json("vae/config.json", models::toConfig(autoencoder));
        json("text_encoder/config.json", models::toConfig(text));
        json("scheduler/scheduler_config.json",
            {{"_class_name", "DDIMScheduler"}, {"num_train_timesteps", 1000}, {"beta_start", 0.00085}, {"beta_end", 0.012},
                {"beta_schedule", "scaled_linear"}, {"prediction_type", "v_prediction"}, {"timestep_spacing", "trailing"},
                {"clip_sample", false}});
        json("model_index.json",
            {{"_class_name", "DiffusionPipeline"}, {"unet", {"diffusers", "UNet2DConditionModel"}}, {"vae", {"diffusers", "AutoencoderKL"}},
                {"scheduler", {"diffusers", "DDIMScheduler"}}, {"text_encoder", {"transformers", "BertModel"}}});
        json("darkroom.json", models::toJson(darkroom));
        std::string vocabulary;
        for (const auto& word : words)
            vocabulary += word + "\n";
        writeFileAtomically(files, folder / "tokenizer/vocab.txt", vocabulary);
        return folder;
    }
};

} // namespace darkroom::tests
