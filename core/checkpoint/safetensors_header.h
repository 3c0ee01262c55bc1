#pragma once

#include "darkroom/checkpoint/safetensors.h"

#include <string>
#include <string_view>

namespace darkroom::checkpoint {

/// A header's JSON without any check of offsets against the file: offset and bytes are the raw begin and length of data_offsets.
/// Throws Error{Format} for bad JSON, wrong types, unknown dtypes, missing or repeated fields. Keeps no more than the entries themselves.
SafetensorsHeader parseHeaderJson(std::string_view json, const std::string& origin);

} // namespace darkroom::checkpoint
