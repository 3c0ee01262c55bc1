#pragma once

#include "darkroom/base/json.h"

#include <filesystem>
#include <vector>

namespace darkroom::evaluation {

/// What a model card says of a data set, from its index and LICENSES.md: "pictures", "splits" (name to number), "styles" (one entry a style and
/// package: "style", "package", "version", "author", "licence", "pictures", most pictures first) and "credit", the ready-made line that LICENSES.md
/// quotes. `folder`: the one that holds index.jsonl. Throws Error{File} or Error{Format} naming file and line.
Json dataCredits(const std::filesystem::path& folder);

/// The files of a data set that must go with a model trained on it: LICENSE*, by name.
std::vector<std::filesystem::path> licenceFiles(const std::filesystem::path& folder);

} // namespace darkroom::evaluation
