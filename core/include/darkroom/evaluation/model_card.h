#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"

#include <filesystem>
#include <vector>

namespace darkroom::evaluation {

/// What a model card is made from.
struct ModelCardRequest {
    std::filesystem::path model;             ///< The model's folder, which gets the card.
    std::filesystem::path data;              ///< The data set's folder, or its index: sources, counts, and the LICENSE files to ship.
    std::vector<std::filesystem::path> runs; ///< Folders of the training runs, whose logs hold recipe, hours and curves; may be empty.
    Json figures;                            ///< The report of an evaluation as toJson() gives it.
};

/// The card for programs: "name", "data" (splits, sources with licences and authors, credit line), "text_encoder", "training" (one entry a run:
/// options, examples, hours, curve), "hours", "figures", "limits". Throws Error naming the file that is missing or broken.
Json modelCard(const ModelCardRequest& request);

/// The card for people, in Markdown.
std::string modelCardText(const Json& card);

/// Writes model_card.json and MODEL_CARD.md into the model's folder, with the data set's LICENSES.md and licence texts beside them. Figures of
/// region maps that are there stay. Throws Error.
void writeModelCard(FileSystem& files, const ModelCardRequest& request);

/// Puts the figures of region maps, as toJson(RegionReport) gives them, into the card that is there. Throws Error: no card, no room.
void writeRegionFigures(FileSystem& files, const std::filesystem::path& model, const Json& regions);

} // namespace darkroom::evaluation
