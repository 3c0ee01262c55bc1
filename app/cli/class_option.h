#pragma once

#include "darkroom/base/model_description.h"

#include <cstdint>
#include <span>
#include <string>

namespace darkroom::cli {

/// The class that `text` names, or its number. Throws Error{Usage} naming `option`, with classes that look like it.
std::int64_t classFrom(const std::string& text, const ModelDescription& model, const std::string& option);
/// The same of a classifier's classes.
std::int64_t classifierClassFrom(const std::string& text, std::span<const ClassLabel> classes, const std::string& option);

} // namespace darkroom::cli
