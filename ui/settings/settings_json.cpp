#include "ui/settings/settings_json.h"

#include "darkroom/base/json_reader.h"

namespace darkroom::ui {

namespace {

constexpr int kLargestCount = 999;

} // namespace

Json toJson(const Settings& settings)
{
    return {{"request", darkroom::toJson(settings.request)}, {"random_seed", settings.randomSeed}, {"count", settings.count}};
}

Settings settingsFromJson(const Json& json, const std::string& origin)
{
    const JsonReader reader(json, origin);
    Settings settings;
    if (reader.has("request")) {
        settings.request = requestFromJson(json.at("request"), origin);
    }
    settings.randomSeed = reader.boolean("random_seed", settings.randomSeed);
    settings.count = static_cast<int>(reader.whole("count", settings.count, 1, kLargestCount));
    return settings;
}

} // namespace darkroom::ui
