#pragma once

// The list of pictures of a data set, as JSON Lines have it: one object a line with captions, class id, and where picture and region
// map lie. Knows neither torch nor OpenCV, so that it can be fuzzed alone.

#include "darkroom/base/model_description.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::training {

/// What is known of one picture. A field that the source does not have is empty.
struct Record {
    std::string id;    ///< Unique in its data set.
    std::string split; ///< "train", "test_concepts", "test_pairs"; folders of pictures are all "train".
    std::string style;
    std::vector<std::string> styleWords;
    std::string conceptKey; ///< The key of what is shown, over all styles (`concept` in the file).
    std::string label;      ///< Its name: "red apple".
    std::string group;
    std::string subgroup;
    std::string className;
    std::int64_t classId = -1;         ///< -1: none.
    std::vector<std::string> captions; ///< The first is the canonical one.
    std::vector<std::string> tags;
    std::optional<double> nearestTrainRms; ///< Test pictures: RMS distance of 16x16 thumbnails to the nearest training picture, 0..255.

    bool operator==(const Record&) const = default;
};

/// A tile of a sheet of region maps: rows tile·row..+tile, columns tile·column..+tile. It shows the picture as made square.
struct MapLocation {
    std::string sheet; ///< Relative to the index.
    int row = 0;
    int column = 0;
    int tile = 128; ///< Side in pixels; a line may give another in map.tile.
};

/// Where the bytes of a record are, and which line said so.
struct PictureLocation {
    std::string where; ///< "index.jsonl:123", or the picture's own name in a folder; begins every fault.
    std::string tar;   ///< Archive relative to the source's folder; empty when `file` is a file of its own.
    std::string file;
    std::optional<MapLocation> map;
};

struct IndexEntry {
    Record record;
    PictureLocation location;
};

/// One record that cannot be used. The sentence names file and line, what was expected and found, and what to do.
struct Fault {
    std::string where;
    std::string sentence;
};

/// What to do with a record that is broken.
enum class OnFault {
    Stop, ///< Throw the first one in the index's order (lines first, then pictures, then region maps).
    Skip, ///< Leave it out and list it.
};

struct PictureIndex {
    std::vector<IndexEntry> entries;
    std::vector<Fault> faults;
};

/// Throws Error{Format} beginning with `where` when a line is not UTF-8; names the JSON member that holds the byte, if it is in one.
void checkUtf8(std::string_view line, const std::string& where);

/// One line of an index. Throws Error{Format} beginning with `where`: not UTF-8 (naming the field), not JSON, a field missing or of
/// another type, a class id below 0, a path that leaves the folder.
IndexEntry parseIndexLine(std::string_view line, const std::string& where);

/// All lines of an index called `name`; empty lines are passed over. An id that appears twice is a fault.
PictureIndex parseIndex(std::string_view text, const std::string& name, OnFault onFault);

/// The class labels and region classes that lie beside an index; empty when there is no such file. Ids must run 0, 1, 2, ...
std::vector<ClassLabel> readClassLabels(const std::filesystem::path& file);
std::vector<RegionClass> readRegionClasses(const std::filesystem::path& file);

} // namespace darkroom::training
