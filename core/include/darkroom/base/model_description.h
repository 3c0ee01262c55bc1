#pragma once

#include "darkroom/base/json.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace darkroom {

struct ClassLabel {
    std::int64_t id = 0;
    std::string name;
};

struct RegionClass {
    int id = 0;
    std::string name;
    std::array<std::uint8_t, 3> rgb{};
};

/// What a model is and what it takes, known from headers and configs alone, before any weight is read.
struct ModelDescription {
    std::string path;           ///< Folder or file.
    std::string name;           ///< Shown to the user.
    std::string layout;         ///< "diffusers", later others.
    std::string family;         ///< "icons", "sd15", "ldm", ...
    std::string predictionType; ///< "epsilon", "v_prediction", "sample"
    int latentChannels = 0;
    int downsampling = 1; ///< f: picture pixels per latent pixel.
    int width = 0;        ///< Native picture size, pixels.
    int height = 0;
    bool sizeIsFixed = false;
    bool takesText = false;
    bool takesClass = false;
    bool hasNullClass = false; ///< Among its classes is one for "none", to guide away from.
    bool takesRegionMap = false;
    bool readsMask = false;        ///< Its network is shown the mask and the picture around it (inpainting).
    bool lacksAutoencoder = false; ///< One must be chosen before it can run.
    int clipLayers = 0;  ///< Layers of its CLIP text encoder that a request can read, counted from the last; 0: it has no such encoder.
    int enlargement = 0; ///< Times that it enlarges the small picture which it needs; 0: it needs none.
    std::vector<ClassLabel> classes; ///< Without the null class.
    std::vector<RegionClass> regions;
    std::vector<std::string> examplePrompts;
    double defaultW = 6.5;
    int defaultSteps = 20;
    std::string defaultSampler = "ddim";
    std::string defaultSchedule = "automatic";
    bool embedsGuidance = false;       ///< Its network is told w itself and is asked once (distilled guidance).
    std::vector<std::string> warnings; ///< What its files ask for and this program does otherwise, as sentences.
    std::uint64_t parameters = 0;      ///< Number of weights over all networks.
    std::uint64_t bytesOnDisk = 0;
    std::string storedPrecision; ///< "fp16", "fp32", "bf16", "mixed"
    std::string hash;            ///< SHA-256 of the U-Net file, hex; empty until computed.
    Json card;                   ///< The model card's figures (model_card.json), if there is one.
};

/// Whether it has a condition that can be left out, to guide away from.
bool canBeGuided(const ModelDescription& model);

Json toJson(const ModelDescription& description);

} // namespace darkroom
