#pragma once

#include "darkroom/base/json_reader.h"
#include "darkroom/base/request.h"

#include <string>
#include <vector>

namespace darkroom {

/// GenerationRequest::before as JSON: [{"step": 5, "request": {…}}, …], and back.
Json partsJson(const std::vector<EarlierPart>& parts);
std::vector<EarlierPart> partsFrom(const JsonReader& json, const std::string& origin);

/// Throws Error{Usage} for parts that can't follow each other.
void checkParts(const GenerationRequest& request);

} // namespace darkroom
