#pragma once

#include "darkroom/base/json.h"
#include "darkroom/base/model_description.h"
#include "darkroom/checkpoint/identity.h"
#include "models/darkroom_config.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace darkroom {

/// One part of a diffusers folder: "unet", "vae", "text_encoder", ... as model_index.json lists it.
struct ModelComponent {
    std::string className; ///< "UNet2DConditionModel"
    std::filesystem::path folder;
    std::filesystem::path configFile;
    Json config = Json::object(); ///< Empty when the component has no config.
};

/// A model folder as its small files describe it; no weight is read.
struct ModelFolder {
    std::filesystem::path path;
    std::string pipeline; ///< "_class_name" of model_index.json
    bool zerosWithoutPrompt =
        false; ///< "force_zeros_for_empty_prompt": the unconditional branch reads zeros where there is no negative prompt.
    std::map<std::string, ModelComponent> components;
    std::optional<models::DarkroomConfig> darkroom; ///< darkroom.json, which our own models have.
    Json card;                                      ///< model_card.json, or null.

    /// Null when the model has no such part.
    const ModelComponent* find(const std::string& name) const;
};

/// Reads model_index.json and the configs that it lists. Throws Error{File} when nothing is at `path`, Error{Format} when it is no model that we know
/// or a file in it is broken.
ModelFolder readModelFolder(const std::filesystem::path& path);

/// Whether the folder holds the autoencoder that its index names.
bool hasAutoencoder(const ModelFolder& folder);
/// Whether its U-Net works on pictures themselves (DDPMPipeline and its like), so that it needs no autoencoder.
bool isOfPictures(const ModelFolder& folder);

/// What a model begins with that was distilled to a few steps of a sampler; how it is guided (`embedsGuidance`) is known by then.
void startsAsDistilled(ModelDescription& description, const std::string& sampler);

/// Whether a path is a folder with a model_index.json, or nothing at all: everything else is for checkpoint::identify().
bool isModelFolder(const std::filesystem::path& path);

/// What the model is, by its configs and the headers of its weights. Works for models that this program can describe but not run.
ModelDescription describe(const ModelFolder& folder);
/// The same for a single file.
ModelDescription describe(const checkpoint::Identity& identity);

} // namespace darkroom
