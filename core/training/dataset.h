#pragma once

// A data set as the trainers see it: pictures made square and decoded once, their region maps, and what is known of each. The pixels
// lie in a memory-mapped cache file that is made on the first opening. Torch tensors of it: training/batches.h.

#include "training/picture_codec.h"
#include "training/picture_index.h"

#include "darkroom/base/files.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom::training {

/// Where decoded pixels are kept.
enum class PixelCache {
    Disk,   ///< In a file that the next opening maps; in memory when it cannot be written (Dataset::cacheNote() says why).
    Memory, ///< In memory only.
};

/// Which records are wanted.
struct RecordFilter {
    std::vector<std::string> splits{};     ///< Empty: all.
    std::vector<std::string> dropGroups{}; ///< For example "flags".

    bool accepts(const Record& record) const;
};

struct DatasetOptions {
    int size = 128; ///< Side of the square pictures.
    Fit fit = Fit::Crop;
    RecordFilter filter{}; ///< What is left out here is neither decoded nor cached.
    OnFault onFault = OnFault::Stop;
    PixelCache cache = PixelCache::Disk;
    std::filesystem::path cacheFolder{};                                 ///< Empty: darkroom under XDG_CACHE_HOME, else ~/.cache/darkroom.
    FileSystem* files = nullptr;                                         ///< What the cache is written through; null: the system's.
    int threads = 0;                                                     ///< Decoding threads; 0: as many as the machine has.
    std::function<void(std::size_t done, std::size_t total)> progress{}; ///< Called on the opening thread, some ten times a second.
};

/// A data set, unchanging once open; safe to read from several threads.
class Dataset {
public:
    /// Opens `path`: an index.jsonl or its folder; a folder of folders, one a class; or a folder of pictures (a .txt beside a
    /// picture holds its captions, one a line). Throws Error; returns null when `stop` was requested.
    static std::shared_ptr<const Dataset> open(const std::filesystem::path& path, const DatasetOptions& options, std::stop_token stop = {});
    ~Dataset();

    std::size_t size() const noexcept; ///< Number of usable records.
    int pictureSize() const noexcept;  ///< S.
    const Record& record(std::size_t index) const;
    /// S×S×3 RGB.
    std::span<const std::uint8_t> pixels(std::size_t index) const;
    /// S×S region classes; empty when this record has no map.
    std::span<const std::uint8_t> regions(std::size_t index) const;

    const std::vector<ClassLabel>& classes() const noexcept;
    const std::vector<RegionClass>& regionClasses() const noexcept;
    const std::vector<Fault>& faults() const noexcept; ///< Records left out with OnFault::Skip.
    const std::string& cacheNote() const noexcept;     ///< Why pixels are in memory though a file was wanted; else empty.
    bool cameFromCache() const noexcept;               ///< Nothing had to be decoded.

    /// Indices of the records that a further filter accepts, ascending.
    std::vector<std::size_t> select(const RecordFilter& filter) const;

private:
    struct Contents;
    explicit Dataset(std::unique_ptr<Contents> contents);
    std::unique_ptr<Contents> m_contents;
};

} // namespace darkroom::training
