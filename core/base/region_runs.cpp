#include "region_runs.h"

#include "darkroom/base/say.h"
#include "request_limits.h"

#include <limits>

namespace darkroom {

Json runLengths(const LabelMap& map)
{
    if (map.empty()) {
        return nullptr;
    }
    Json runs = Json::array();
    for (std::size_t begin = 0, end = 0; begin < map.labels.size(); begin = end) {
        while (end < map.labels.size() && map.labels[end] == map.labels[begin]) {
            ++end;
        }
        runs.push_back(map.labels[begin]);
        runs.push_back(end - begin);
    }
    return {{"width", map.width}, {"height", map.height}, {"runs", std::move(runs)}};
}

LabelMap labelMapFromRuns(const JsonReader& reader, const char* key)
{
    if (!reader.has(key)) {
        return {};
    }
    const JsonReader json = reader.object(key);
    LabelMap map;
    map.width = static_cast<int>(json.whole("width", 0, 1, kLargestSide));
    map.height = static_cast<int>(json.whole("height", 0, 1, kLargestSide));
    if (!json.has("width") || !json.has("height")) {
        json.refuse(json.has("width") ? "height" : "width", say("the map's size in pixels"));
    }
    const std::size_t pixels = static_cast<std::size_t>(map.width) * static_cast<std::size_t>(map.height);
    const Json& runs = json.array("runs");
    // First add up, then allocate: a short text must not ask for memory that it doesn't fill.
    std::size_t total = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool isLabel = i % 2 == 0;
        const std::uint64_t most = isLabel ? std::numeric_limits<std::uint8_t>::max() : pixels - total;
        if (!runs[i].is_number_unsigned() || runs[i].get<std::uint64_t>() > most) {
            json.refuse("runs", say("pairs of a label (0 to 255) and a count that together fill %1 pixels", pixels));
        }
        total += isLabel ? 0 : runs[i].get<std::size_t>();
    }
    if (runs.size() % 2 != 0 || total != pixels) {
        json.refuse("runs", say("pairs of a label and a count that fill %1 pixels, not %2", pixels, total));
    }
    map.labels.reserve(pixels);
    for (std::size_t i = 0; i < runs.size(); i += 2) {
        map.labels.insert(map.labels.end(), runs[i + 1].get<std::size_t>(), runs[i].get<std::uint8_t>());
    }
    return map;
}

} // namespace darkroom
