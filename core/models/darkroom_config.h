#pragma once

#include "darkroom/base/json.h"
#include "darkroom/base/model_description.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace darkroom::models {

/// A linear map from a latent, as the U-Net sees it (scaled), to colour, fitted to one autoencoder:
///   rgb_i = Σ_c matrix[i][c] z_c + bias_i,   in [−1, 1] as the decoder's output, one pixel a latent pixel.
struct PreviewMap {
    std::array<std::vector<double>, 3> matrix; ///< One row a colour, one entry a latent channel.
    std::array<double, 3> bias{};
    double r2 = 0.0; ///< Share of the colours' variance that the map explains.

    bool operator==(const PreviewMap&) const = default;
};

/// darkroom.json: what a model of our own holds beyond the diffusers layout. Everything that only our models have is in it.
struct DarkroomConfig {
    std::string family = "icons";
    std::string name;                 ///< Shown to the user.
    std::vector<std::string> classes; ///< By id, without the null class.
    std::int64_t nullClass = 0;       ///< Row of the class table that means "no class"; the last one.
    std::vector<RegionClass> regions; ///< What a region map's ids mean.
    std::int64_t regionChannels =
        0; ///< U-Net input = latent channels + these: one-hot regions averaged to latent size, all zero without a map.
    std::vector<std::string> examplePrompts;
    double defaultW = 6.5;
    int defaultSteps = 20;
    std::string defaultSampler = "ddim";
    std::int64_t maxTokens = 32; ///< Of the text encoder's input, [CLS] and [SEP] included.
    std::optional<PreviewMap> preview;
};

Json toJson(const DarkroomConfig& config);
/// Throws Error{Format} naming `origin` and the field.
DarkroomConfig darkroomConfigFromJson(const Json& json, const std::string& origin);

} // namespace darkroom::models
