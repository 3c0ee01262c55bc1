#pragma once

// The file that keeps a data set's decoded pixels between runs: written once, then mapped.

#include "training/pixel_decoder.h"

#include "darkroom/base/files.h"
#include "darkroom/base/memory_map.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace darkroom::training {

/// What a cache file holds; two equal values mean that one file serves both.
struct CacheContent {
    int pictureSize = 0;
    Fit fit = Fit::Crop;
    std::uint64_t records = 0;
    bool regions = false;                       ///< Whether any record has a region map.
    std::array<std::uint64_t, 2> fingerprint{}; ///< Of the sources.

    std::uint64_t pictureBytes() const;
    std::uint64_t regionBytes() const; ///< 0 without maps.
    std::string fileName(const std::string& source) const;

    bool operator==(const CacheContent&) const = default;
};

/// An open cache file.
struct CachedPixels {
    MemoryMap file;
    std::span<const std::uint8_t> pixels;  ///< records × S×S×3
    std::span<const std::uint8_t> regions; ///< records × S×S, or empty
    std::vector<SlotFault> faults;         ///< Records without pixels; ascending.
};

/// Maps a cache file; nullopt when there is none, or when it is not a whole file of this content. Throws
/// Error{File} when it cannot be read.
std::optional<CachedPixels> openCache(const std::filesystem::path& file, const CacheContent& content);

/// The parts of a cache file in the order in which they are written: header, pixels, regions, faults.
void writeCacheHeader(File& file, const CacheContent& content);
void writeCacheFaults(File& file, const std::vector<SlotFault>& faults);

/// Where caches lie unless told otherwise: darkroom under XDG_CACHE_HOME, else under .cache of HOME, else of the temporary folder.
std::filesystem::path defaultCacheFolder();

} // namespace darkroom::training
