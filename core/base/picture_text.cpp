#include "picture_text.h"

#include "base64.h"
#include "darkroom/base/png_picture.h"
#include "darkroom/base/say.h"

namespace darkroom {

Json pictureText(const Image& picture)
{
    // Settings are kept at every change: quickly is more than small.
    return toBase64(encodePngPicture(picture, {}, PngPacking::Quick));
}

Image pictureFromText(const JsonReader& reader, const char* key)
{
    if (!reader.has(key)) {
        return {};
    }
    const auto bytes = fromBase64(reader.text(key, ""));
    if (!bytes) {
        reader.refuse(key, say("a PNG in base64"));
    }
    return decodePngPicture(*bytes, reader.field(key));
}

} // namespace darkroom
