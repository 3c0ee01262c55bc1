#pragma once

#include "darkroom/base/json.h"
#include "darkroom/base/request.h"

#include <optional>
#include <string>
#include <vector>

namespace darkroom {

/// A part of the way that leads to a branch: this request until a step.
struct LineagePart {
    int step = 1; ///< The first step that is no longer this request's, from 1.
    GenerationRequest request;

    bool operator==(const LineagePart&) const = default;
};

/// Where a picture left another one.
struct PictureLineage {
    std::string parent;     ///< SHA-256 of that picture's file, hex; empty when it was not saved.
    std::string parentFile; ///< What the file was called then; for the reader alone.
    int step = 1;           ///< The first step that was run anew, from 1.
    /// What has to run before the picture's own request takes over, oldest first; empty where that request repeats the picture alone.
    std::vector<LineagePart> before;

    bool operator==(const PictureLineage&) const = default;
};

Json toJson(const PictureLineage& lineage);

/// What a picture's JSON holds under "lineage"; none where it holds nothing. Throws Error{Format} naming the field.
std::optional<PictureLineage> lineageFromJson(const Json& session, const std::string& origin);

/// "from step 5 of 00012-7.png on", to tell why settings alone don't repeat a picture.
std::string lineageText(const PictureLineage& lineage);

} // namespace darkroom
