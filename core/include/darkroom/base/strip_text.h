#pragma once

#include "darkroom/base/request.h"

#include <string>
#include <vector>

namespace darkroom {

/// The PNG text in which a strip of the lab keeps what its lanes were made with.
inline constexpr char kStripKey[] = "darkroom_lab";

/// The lanes of a strip, as they stand: row by row, from the left.
struct StripText {
    std::string modelName; ///< Empty in files of earlier versions.
    std::string modelHash; ///< SHA-256, hex.
    std::vector<GenerationRequest> lanes;

    bool operator==(const StripText&) const = default;
};

/// {"model_hash": …, "model_name": …, "lanes": [requests]} as JSON text. Reading throws Error{Format} naming `origin` and the field, also for a strip
/// without lanes.
std::string stripText(const StripText& strip);
StripText stripFromText(const std::string& text, const std::string& origin);

} // namespace darkroom
