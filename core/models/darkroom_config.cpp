#include "models/darkroom_config.h"

#include "base/base64.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <span>

namespace darkroom::models {
namespace {

constexpr std::size_t kMostClasses = 100'000;
constexpr std::int64_t kMostRegions = 255; ///< A region's id is one byte.
constexpr std::int64_t kMostTokens = 512;  ///< Positions of the text encoder.
constexpr int kMostSteps = 1000;
constexpr std::int64_t kMostChannels = 64; ///< Of a latent that a preview map is read for.
constexpr std::int64_t kMostPreviewPixels = 16;

std::vector<std::string> texts(const JsonReader& reader, const char* key)
{
    std::vector<std::string> list;
    for (const auto& item : reader.array(key)) {
        if (!item.is_string() || list.size() >= kMostClasses) reader.refuse(key, say("a list of at most %1 texts", kMostClasses));
        list.push_back(item.get<std::string>());
    }
    return list;
}

std::vector<double> numbers(const JsonReader& reader, const char* key, const Json& list, std::size_t count)
{
    const auto expected = count > 0 ? say("a list of %1 finite numbers", count) : say("a list of finite numbers");
    if (!list.is_array() || list.empty() || list.size() > kMostChannels || (count > 0 && list.size() != count))
        reader.refuse(key, expected);
    std::vector<double> values;
    for (const auto& item : list) {
        if (!item.is_number() || !std::isfinite(item.get<double>())) reader.refuse(key, expected);
        values.push_back(item.get<double>());
    }
    return values;
}

PreviewMap previewFromJson(const JsonReader& reader)
{
    PreviewMap map;
    map.channels = reader.whole("channels", 0, 1, kMostChannels);
    map.pixels = reader.whole("pixels", 1, 1, kMostPreviewPixels);
    const auto bytes = fromBase64(reader.text("weights", ""));
    const auto count = static_cast<std::size_t>(3 * map.pixels * map.pixels * map.features());
    map.weights.resize(bytes && bytes->size() == count * sizeof(float) ? count : 0);
    if (!map.weights.empty()) std::memcpy(map.weights.data(), bytes->data(), bytes->size());
    if (map.weights.empty() || !std::all_of(map.weights.begin(), map.weights.end(), [](float weight) { return std::isfinite(weight); }))
        reader.refuse("weights", say("%1 finite little-endian 32-bit floats in base64", count));
    map.r2 = reader.number("r2", 0.0, -1e9, 1.0);
    return map;
}

std::vector<RegionClass> regionsFromJson(const JsonReader& reader, const std::string& origin)
{
    std::vector<RegionClass> regions;
    const auto& list = reader.array("regions");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonReader item(list[i], origin, "regions[" + std::to_string(i) + "]");
        RegionClass region;
        region.id = static_cast<int>(item.whole("id", 0, 0, kMostRegions));
        region.name = item.text("name", "");
        const auto rgb = numbers(item, "rgb", item.array("rgb"), region.rgb.size());
        for (std::size_t channel = 0; channel < rgb.size(); ++channel) {
            if (!(rgb[channel] >= 0.0 && rgb[channel] <= 255.0)) item.refuse("rgb", say("three whole numbers from 0 to 255"));
            region.rgb[channel] = static_cast<std::uint8_t>(std::lround(rgb[channel]));
        }
        regions.push_back(region);
    }
    return regions;
}

} // namespace

Json toJson(const DarkroomConfig& config)
{
    Json regions = Json::array();
    for (const auto& region : config.regions)
        regions.push_back({{"id", region.id}, {"name", region.name}, {"rgb", region.rgb}});
    Json json = {
        {"family", config.family},
        {"name", config.name},
        {"classes", config.classes},
        {"null_class", config.nullClass},
        {"regions", regions},
        {"region_channels", config.regionChannels},
        {"example_prompts", config.examplePrompts},
        {"default_w", config.defaultW},
        {"default_steps", config.defaultSteps},
        {"default_sampler", config.defaultSampler},
        {"max_tokens", config.maxTokens},
    };
    if (config.preview) json["preview"] = toJson(*config.preview);
    return json;
}

Json toJson(const PreviewMap& map)
{
    return {
        {"channels", map.channels}, {"pixels", map.pixels}, {"weights", toBase64(std::as_bytes(std::span(map.weights)))}, {"r2", map.r2}};
}

PreviewMap previewMapFromJson(const Json& json, const std::string& origin)
{
    return previewFromJson(JsonReader(json, origin));
}

DarkroomConfig darkroomConfigFromJson(const Json& json, const std::string& origin)
{
    const JsonReader reader(json, origin);
    DarkroomConfig config;
    config.family = reader.text("family", config.family);
    config.name = reader.text("name", config.name);
    config.classes = texts(reader, "classes");
    config.nullClass =
        reader.whole("null_class", static_cast<std::int64_t>(config.classes.size()), 0, static_cast<std::int64_t>(kMostClasses));
    config.regions = regionsFromJson(reader, origin);
    config.regionChannels = reader.whole("region_channels", 0, 0, kMostRegions + 1);
    if (static_cast<std::int64_t>(config.regions.size()) > config.regionChannels)
        reader.refuse("region_channels", say("as large as the number of regions (%1) or larger", config.regions.size()));
    for (const auto& region : config.regions)
        if (region.id >= config.regionChannels)
            reader.refuse("regions", say("regions with ids below region_channels (%1)", config.regionChannels));
    config.examplePrompts = texts(reader, "example_prompts");
    config.defaultW = reader.number("default_w", config.defaultW, -1e3, 1e3);
    config.defaultSteps = static_cast<int>(reader.whole("default_steps", config.defaultSteps, 1, kMostSteps));
    config.defaultSampler = reader.text("default_sampler", config.defaultSampler);
    config.maxTokens = reader.whole("max_tokens", config.maxTokens, 2, kMostTokens);
    if (reader.has("preview")) config.preview = previewFromJson(reader.object("preview"));
    return config;
}

} // namespace darkroom::models
