#include "ui/settings/presets.h"

#include "darkroom/base/json_reader.h"
#include "ui/settings/settings_json.h"

#include <QFileInfo>

#include <algorithm>

namespace darkroom::ui {

namespace {

/// The file, JSON: `version` 1, `presets` an array of `name` and `settings`.
constexpr int kVersion = 1;

} // namespace

Settings withPreset(const Preset& preset, const Settings& present)
{
    Settings settings = preset.settings;
    settings.request.device = present.request.device;
    settings.request.precision = present.request.precision;
    settings.request.preview = present.request.preview;
    settings.request.input = present.request.input;
    return settings;
}

Presets withSaved(Presets presets, const QString& name, const Settings& settings)
{
    presets = without(std::move(presets), name);
    Preset preset{name, settings};
    preset.settings.request.input = {};
    preset.settings.request.before.clear();
    presets << preset;
    std::sort(presets.begin(), presets.end(), [](const Preset& a, const Preset& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return presets;
}

Presets without(Presets presets, const QString& name)
{
    presets.removeIf([&name](const Preset& preset) { return preset.name == name; });
    return presets;
}

Presets readPresets(const QString& path)
{
    Presets presets;
    if (!QFileInfo::exists(path)) {
        return presets;
    }
    const std::string origin = path.toStdString();
    const Json json = readJson(origin);
    for (const Json& item : JsonReader(json, origin).array("presets")) {
        const JsonReader reader(item, origin, "presets");
        presets << Preset{
            QString::fromStdString(reader.text("name", {})), settingsFromJson(item.value("settings", Json::object()), origin)};
    }
    return presets;
}

std::string presetsText(const Presets& presets)
{
    Json items = Json::array();
    for (const Preset& preset : presets) {
        items.push_back({{"name", preset.name.toStdString()}, {"settings", toJson(preset.settings)}});
    }
    return jsonText({{"version", kVersion}, {"presets", std::move(items)}}, 1);
}

} // namespace darkroom::ui
