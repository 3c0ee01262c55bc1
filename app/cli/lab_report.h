#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/json.h"
#include "darkroom/base/picture_grid.h"
#include "darkroom/base/request.h"
#include "darkroom/generation/generation.h"
#include "darkroom/generation/lab.h"
#include "darkroom/generation/lab_session.h"

#include <cstddef>
#include <string>
#include <vector>

namespace darkroom::cli {

/// Lanes that ran together: those of classifier-free guidance first, then those that a classifier guides.
struct LabGroup {
    std::size_t freeLanes = 0;
    std::string axis; ///< What its rows stand for on a second axis, by name and value; empty without one.
    std::string value;
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
    std::vector<GenerationRequest> requests; ///< As effective.
};

/// A group as JSON: for each lane its settings, calls made and saved, mean shift, the setting of the other kind that moves as far, and its steps.
Json groupJson(const LabGroup& group);
Json turnJson(const LabTurn& turn);

/// The labelled rows of a group: classifier-free lanes above those that a classifier guides.
std::vector<GridRow> gridRows(const LabGroup& group);
GridRow gridRow(const LabTurn& turn);

/// Puts a group's or a turn's lanes at a session's end, as a batch of their own.
void addTo(LabSession& session, const LabGroup& group);
void addTo(LabSession& session, const LabTurn& turn);

} // namespace darkroom::cli
