// The lines of an index, one JSON object each. Fields that are read; others are passed over:
//
//   field               type               needed   meaning
//   id                  text               yes      unique
//   file                text               yes      member of `tar`, or a file relative to the index
//   tar                 text               no       archive relative to the index
//   map                 object             no       {file, row, col, tile = 128}: where the region map lies
//   captions            array of texts     no       the first is the canonical one
//   class_id, class     whole number, text no       null: none
//   split               text               no       "train" when there is none
//   style, style_words, concept, label, group, subgroup, tags, nearest_train_rms   as Record names them
#include "training/picture_index.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace darkroom::training {

namespace {

constexpr JsonLimits kLineLimits{.bytes = 1u << 20, .depth = 8};
constexpr int kLargestTile = 4096;
constexpr int kLargestGrid = 1 << 16;
constexpr std::int64_t kLargestClassId = 1'000'000;

/// The length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 when there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0u) == 0x80u; };
    const unsigned first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xc2 && first <= 0xdf) {
        return follows(1) ? 2 : 0;
    }
    if (first >= 0xe0 && first <= 0xef) {
        const bool shortest = first != 0xe0 || byte(1) >= 0xa0;
        const bool scalar = first != 0xed || byte(1) < 0xa0;
        return follows(1) && follows(2) && shortest && scalar ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool shortest = first != 0xf0 || byte(1) >= 0x90;
        const bool inRange = first != 0xf4 || byte(1) < 0x90;
        return follows(1) && follows(2) && follows(3) && shortest && inRange ? 4 : 0;
    }
    return 0;
}

std::optional<std::size_t> firstByteNotUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

/// The member of a line that holds byte `at`, for a message: the last `"name":` before it that stands at the outer level.
std::string fieldAt(std::string_view line, std::size_t at)
{
    std::string field;
    std::string text;
    bool quoted = false;
    int depth = 0;
    for (std::size_t i = 0; i < at; ++i) {
        const char c = line[i];
        if (quoted) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                quoted = false;
            } else {
                text += c;
            }
        } else if (c == '"') {
            quoted = true;
            text.clear();
        } else if (c == ':' && depth == 1) {
            field = text;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return field;
}

std::string neededText(const JsonReader& line, const char* key)
{
    std::string value = line.text(key, "");
    if (value.empty()) {
        line.refuse(key, say("text that is not empty"));
    }
    return value;
}

std::vector<std::string> texts(const JsonReader& line, const char* key)
{
    std::vector<std::string> values;
    for (const Json& item : line.array(key)) {
        if (!item.is_string()) {
            line.refuse(key, say("a list of texts"));
        }
        values.push_back(item.get<std::string>());
    }
    return values;
}

/// A path below the index's folder.
std::string pathInside(const JsonReader& line, const char* key, std::string value)
{
    const std::filesystem::path path(value);
    const bool climbs = std::find(path.begin(), path.end(), "..") != path.end();
    if (path.is_absolute() || climbs || value.find('\0') != std::string::npos) {
        line.refuse(key, say("a path inside the folder of the index"));
    }
    return value;
}

Record recordOf(const JsonReader& line)
{
    Record record;
    record.id = neededText(line, "id");
    record.split = line.text("split", "train");
    record.style = line.text("style", "");
    record.styleWords = texts(line, "style_words");
    record.conceptKey = line.text("concept", "");
    record.label = line.text("label", "");
    record.group = line.text("group", "");
    record.subgroup = line.text("subgroup", "");
    record.className = line.text("class", "");
    record.classId = line.whole("class_id", -1, 0, kLargestClassId);
    record.captions = texts(line, "captions");
    record.tags = texts(line, "tags");
    if (line.has("nearest_train_rms")) {
        record.nearestTrainRms = line.number("nearest_train_rms", 0.0);
    }
    return record;
}

std::optional<MapLocation> mapOf(const JsonReader& line)
{
    if (!line.has("map")) {
        return std::nullopt;
    }
    const JsonReader map = line.object("map");
    MapLocation location;
    location.sheet = pathInside(map, "file", neededText(map, "file"));
    location.row = static_cast<int>(map.whole("row", 0, 0, kLargestGrid));
    location.column = static_cast<int>(map.whole("col", 0, 0, kLargestGrid));
    location.tile = static_cast<int>(map.whole("tile", location.tile, 1, kLargestTile));
    return location;
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

void addLine(PictureIndex& index, std::unordered_map<std::string, std::string>& whereOfId, std::string_view line, const std::string& where)
{
    IndexEntry entry = parseIndexLine(line, where);
    const auto [first, isNew] = whereOfId.emplace(entry.record.id, where);
    if (!isNew) {
        throw Error(
            ErrorKind::Format, say("%1: the id \"%2\" is taken by %3. Give each picture its own.", where, entry.record.id, first->second));
    }
    index.entries.push_back(std::move(entry));
}

/// The objects of a list file whose ids run 0, 1, 2, ... in order.
Json readNumberedList(const std::filesystem::path& file)
{
    Json list = readJson(file);
    if (!list.is_array()) {
        throw Error(ErrorKind::Format, say("%1: a list of objects with id and name was expected. Correct the file.", file));
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Json& item = list[i];
        const bool good = item.is_object() && item.contains("id") && item["id"].is_number_integer() && item["id"] == i
            && item.contains("name") && item["name"].is_string();
        if (!good) {
            throw Error(ErrorKind::Format,
                say("%1: entry %2 should be an object with id %2 and a name; ids run 0, 1, 2, ... Correct the file.", file, i));
        }
    }
    return list;
}

bool isColour(const Json& item)
{
    if (!item.contains("rgb") || !item["rgb"].is_array() || item["rgb"].size() != 3) {
        return false;
    }
    for (const Json& value : item["rgb"]) {
        if (!value.is_number_integer() || value < 0 || value > 255) {
            return false;
        }
    }
    return true;
}

} // namespace

void checkUtf8(std::string_view line, const std::string& where)
{
    const auto bad = firstByteNotUtf8(line);
    if (!bad) {
        return;
    }
    const std::string field = fieldAt(line, *bad);
    throw Error(ErrorKind::Format,
        field.empty()
            ? say("%1: the line is not UTF-8 (byte %2 of the line). Save the index as UTF-8, or correct the line.", where, *bad + 1)
            : say("%1: '%2' is not UTF-8 (byte %3 of the line). Save the index as UTF-8, or correct the line.", where, field, *bad + 1));
}

IndexEntry parseIndexLine(std::string_view line, const std::string& where)
{
    checkUtf8(line, where);
    const Json object = parseJson(line, where, kLineLimits);
    const JsonReader reader(object, where);
    IndexEntry entry;
    entry.record = recordOf(reader);
    entry.location.where = where;
    entry.location.file = pathInside(reader, "file", neededText(reader, "file"));
    entry.location.tar = pathInside(reader, "tar", reader.text("tar", ""));
    entry.location.map = mapOf(reader);
    return entry;
}

PictureIndex parseIndex(std::string_view text, const std::string& name, OnFault onFault)
{
    PictureIndex index;
    std::unordered_map<std::string, std::string> whereOfId;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (isBlank(line)) {
            continue;
        }
        const std::string where = name + ":" + std::to_string(number);
        try {
            addLine(index, whereOfId, line, where);
        } catch (const Error& error) {
            if (onFault == OnFault::Stop) {
                throw;
            }
            index.faults.push_back({where, error.sentence()});
        }
    }
    return index;
}

std::vector<ClassLabel> readClassLabels(const std::filesystem::path& file)
{
    std::vector<ClassLabel> labels;
    if (!std::filesystem::exists(file)) {
        return labels;
    }
    for (const Json& item : readNumberedList(file)) {
        labels.push_back({static_cast<std::int64_t>(labels.size()), item["name"].get<std::string>()});
    }
    return labels;
}

std::vector<RegionClass> readRegionClasses(const std::filesystem::path& file)
{
    constexpr std::size_t kMostRegions = 256; // a map's pixel is one byte
    std::vector<RegionClass> regions;
    if (!std::filesystem::exists(file)) {
        return regions;
    }
    const Json list = readNumberedList(file);
    if (list.size() > kMostRegions) {
        throw Error(ErrorKind::Format, say("%1: has %2 region classes; at most 256 fit a map's byte. Merge some.", file, list.size()));
    }
    for (const Json& item : list) {
        if (!isColour(item)) {
            throw Error(ErrorKind::Format,
                say("%1: entry %2 should have rgb: three whole numbers from 0 to 255. Correct the file.", file, regions.size()));
        }
        regions.push_back(
            {static_cast<int>(regions.size()), item["name"].get<std::string>(), item["rgb"].get<std::array<std::uint8_t, 3>>()});
    }
    return regions;
}

} // namespace darkroom::training
