#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/json.h"
#include "darkroom/base/json_reader.h"

namespace darkroom {

/// A picture as JSON text: its PNG in base64. The picture is not empty.
Json pictureText(const Image& picture);

/// The picture under `key` of `reader`; an empty one when it is missing. Throws Error{Format} naming the field.
Image pictureFromText(const JsonReader& reader, const char* key);

} // namespace darkroom
