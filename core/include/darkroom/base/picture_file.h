#pragma once

#include "darkroom/base/image.h"
#include "darkroom/base/picture_lineage.h"
#include "darkroom/base/request.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace darkroom {

/// What goes beside the pixels: names and hashes that the request alone doesn't hold.
struct PictureFacts {
    std::string modelName;
    std::string modelHash; ///< Full SHA-256, hex.
    std::string className;
    std::string deviceName;
    Precision precision = Precision::Float32;
    double seconds = 0.0;
    std::optional<PictureLineage> lineage; ///< Of a branch.
    int stoppedAfter = 0;                  ///< The run was stopped, and the picture is its estimate after this step; 0: it ran to its end.
};

/// The A1111-style `parameters` text of a request: prompt lines, `Negative prompt:` line, one line of `Key: value` pairs.
std::string parametersText(const GenerationRequest& request, const PictureFacts& facts);

/// What was found in a picture's text.
struct RestoredSettings {
    GenerationRequest request;
    std::string program;               ///< "darkroom", "a1111", "comfyui", "invokeai", "swarmui"
    std::vector<std::string> unknown;  ///< Fields that we could not use, as shown to the user: "Clip skip: 2".
    std::vector<std::string> warnings; ///< What was wrong with the file and did no harm, as sentences.
    bool lacksBeginning = false;       ///< It is a branch, and what ran before it is not in the text.
    int stoppedAfter = 0;              ///< As in PictureFacts: the request is of the whole run, which this picture is not the end of.
};

/// Settings from our own JSON, as a picture's chunk and the history hold it. Throws Error{Format} naming the field.
RestoredSettings fromSession(const Json& session, const std::string& origin);

/// Reads a picture's settings from the text of a PNG or a JPEG: ours, and those that A1111, ComfyUI, InvokeAI and SwarmUI write. nullopt when the
/// picture has none. Throws Error{File}, or Error{Format} when the file is damaged or its settings are ambiguous.
std::optional<RestoredSettings> readPictureSettings(const std::filesystem::path& file);

/// Encodes RGB as a PNG with a `parameters` chunk and a `darkroom_session` JSON chunk, both written right after IHDR
/// (tEXt when Latin-1, else iTXt, never compressed). Without the seconds that it took: equal requests give equal bytes.
std::vector<std::uint8_t> encodePng(const Image& picture, const GenerationRequest& request, const PictureFacts& facts);

/// Picks the next `NNNNN-SEED.png` of today's folder under `root` (YYYY-MM-DD; the counter never goes back), writes it by a temporary name, flush and
/// rename, and returns its path. Throws Error{File}: disk full, no permission.
std::filesystem::path savePicture(
    const std::filesystem::path& root, const Image& picture, const GenerationRequest& request, const PictureFacts& facts);

} // namespace darkroom
