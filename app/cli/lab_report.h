#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/json.h"
#include "darkroom/base/picture_grid.h"
#include "darkroom/base/request.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/lab.h"

#include <cstddef>
#include <vector>

namespace darkroom::cli {

/// Lanes that ran together: those of classifier-free guidance first, then those that a classifier guides.
struct LabGroup {
    std::size_t freeLanes = 0;
    std::vector<GenerationRequest> requests; ///< As effective.
    std::vector<StepFinished> steps;         ///< Without previews.
    std::vector<Image> pictures;
    double seconds = 0.0;
};

/// w changed from a step on, and how far that comes to the picture with it from the start.
struct LabTurn {
    double w = 0.0;
    std::vector<int> steps;
    std::vector<double> distances; ///< Of the picture that has `w` from that step on, in 8-bit levels.
    std::vector<Image> pictures;
};

/// A group as JSON: for each lane its settings, calls made and saved, mean shift, the setting of the other kind that moves as far, and its steps.
Json groupJson(const LabGroup& group);
Json turnJson(const LabTurn& turn);

/// The labelled rows of a group: classifier-free lanes above those that a classifier guides.
std::vector<GridRow> gridRows(const LabGroup& group);
GridRow gridRow(const LabTurn& turn);

} // namespace darkroom::cli
