#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/json.h"
#include "darkroom/base/json_reader.h"

namespace darkroom {

/// A label map as {"width", "height", "runs": [label, count, label, count, ...]}, rows top to bottom; null when it is empty.
Json runLengths(const LabelMap& map);

/// The map under `key` of `reader`; an empty one when it is missing. Throws Error{Format} unless the runs fill the size exactly.
LabelMap labelMapFromRuns(const JsonReader& reader, const char* key);

} // namespace darkroom
