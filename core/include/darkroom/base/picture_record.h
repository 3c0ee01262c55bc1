#pragma once

#include "darkroom/base/picture_file.h"
#include "darkroom/base/strip_text.h"

#include <filesystem>
#include <optional>
#include <string>

namespace darkroom {

/// What a picture file tells a catalogue: who it is, and how it was made.
struct PictureRecord {
    std::string sha256;                       ///< Of the whole file, hex.
    std::optional<RestoredSettings> settings; ///< None when the file holds none.
    std::optional<StripText> strip;           ///< Of a strip of the lab, which has no settings of its own.
    PictureFacts facts;                       ///< As far as the file names them; a foreign program's model hash is short.
    std::string problem;                      ///< Why its settings could not be read, as a sentence; empty when they could.
};

/// Reads a PNG or JPEG once for all of it. Settings that are damaged become `problem`; throws Error{File} when the file itself can't be read.
PictureRecord readPictureRecord(const std::filesystem::path& file);

} // namespace darkroom
