#pragma once

// What a data set on disk consists of, before any pixel is decoded: the same list whether it came from an index or from folders.

#include "training/picture_index.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace darkroom::training {

struct SourceList {
    std::filesystem::path folder; ///< All locations are relative to it.
    PictureIndex index;
    std::vector<ClassLabel> classes;
    std::vector<RegionClass> regionClasses;
};

/// Lists `path`: an index in JSON Lines or the folder that holds index.jsonl; a folder of folders with pictures, one a class, in the
/// order of their names; or a folder of pictures. A .txt beside a picture of a folder holds its captions, one a line. Hidden files and
/// files that are no pictures by their ending are passed over. Throws Error{File} or Error{Format}.
SourceList listSources(const std::filesystem::path& path, OnFault onFault);

/// 128 bits that change whenever a picture, tar or sheet that a record uses changes its name, place, size or time of writing.
std::array<std::uint64_t, 2> fingerprint(const SourceList& sources);

} // namespace darkroom::training
