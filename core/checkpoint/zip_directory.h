#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::checkpoint {

/// One stored entry of a zip archive.
struct ZipEntry {
    std::string name;
    std::uint64_t offset = 0; ///< Of the first byte of its data, counted from the archive's begin.
    std::uint64_t size = 0;
};

/// Reads the directory of a zip archive as PyTorch writes it, zip64 included. Every entry is stored as it is, lies inside the archive and before
/// the directory, overlaps no other, has a name of its own, and none that climbs out. Sorted by name. Throws Error{Format} naming `origin`
/// otherwise. Memory is bounded by the directory's own bytes.
std::vector<ZipEntry> readZipDirectory(std::span<const std::byte> archive, const std::string& origin);

/// Null when there is no entry of that name; `entries` as readZipDirectory gives them.
const ZipEntry* findEntry(const std::vector<ZipEntry>& entries, std::string_view name);

} // namespace darkroom::checkpoint
