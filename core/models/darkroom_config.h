#pragma once

#include "darkroom/base/json.h"
#include "darkroom/base/model_description.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace darkroom::models {

/// A map from a latent, as the U-Net sees it (scaled), to colours in [−1, 1] as the decoder's output, fitted to one autoencoder. Each latent pixel
/// becomes s × s pixels, whose colours are linear in the latent at the 3 × 3 places around it and in the products z_c z_d of its own channels.
struct PreviewMap {
    std::int64_t channels = 0; ///< C of the latent.
    std::int64_t pixels = 1;   ///< s
    /// [3s²,F]: rows in pixel_shuffle's order, columns the 9C neighbours (channels first), the products with c ≤ d, a constant.
    std::vector<float> weights;
    double r2 = 0.0; ///< Share of the colours' variance that the map explains.

    std::int64_t features() const { return 9 * channels + channels * (channels + 1) / 2 + 1; } ///< F

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

Json toJson(const PreviewMap& map);
/// Throws Error{Format} naming `origin` and the field.
PreviewMap previewMapFromJson(const Json& json, const std::string& origin);

Json toJson(const DarkroomConfig& config);
/// Throws Error{Format} naming `origin` and the field.
DarkroomConfig darkroomConfigFromJson(const Json& json, const std::string& origin);

} // namespace darkroom::models
