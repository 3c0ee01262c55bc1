#pragma once

#include "darkroom/base/json.h"
#include "ui/settings/settings.h"

#include <string>

namespace darkroom::ui {

/// Settings as JSON: `request` as the request's own, `random_seed`, `count`. Reading fills what is missing with defaults and throws Error{Format}
/// naming `origin` and the field.
Json toJson(const Settings& settings);
Settings settingsFromJson(const Json& json, const std::string& origin);

} // namespace darkroom::ui
