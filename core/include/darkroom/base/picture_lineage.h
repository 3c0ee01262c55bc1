#pragma once

#include "darkroom/base/json.h"
#include "darkroom/base/request.h"

#include <optional>
#include <string>

namespace darkroom {

/// Where a picture left another one. What ran before is in its request (GenerationRequest::before).
struct PictureLineage {
    std::string parent;     ///< SHA-256 of that picture's file, hex; empty when it was not saved.
    std::string parentFile; ///< What the file was called then; for the reader alone.
    int step = 1;           ///< The first step that was run anew, from 1.

    bool operator==(const PictureLineage&) const = default;
};

Json toJson(const PictureLineage& lineage);

/// What a picture's JSON holds under "lineage"; none where it holds nothing. Throws Error{Format} naming the field.
std::optional<PictureLineage> lineageFromJson(const Json& session, const std::string& origin);

} // namespace darkroom
