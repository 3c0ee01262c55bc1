#pragma once

// Pictures in plain tar files, read in place: a directory of members first, then any member by its name. Knows neither torch nor
// OpenCV, so that it can be fuzzed alone.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace darkroom::training {

/// One regular file inside an archive.
struct TarMember {
    std::string name;
    std::uint64_t offset = 0; ///< Of its first byte, from the start of the archive.
    std::uint64_t size = 0;
};

/// What a walk over an archive's headers found. Members before a damaged place are good.
struct TarDirectory {
    std::vector<TarMember> members;    ///< In the archive's order; of two with one name the later counts, as in tar itself.
    std::optional<std::string> damage; ///< A clause that says what is wrong, where, and what to do; none when the archive is whole.
};

/// Bytes by position: fills `bytes` from `offset` on. Called only for ranges inside the archive.
using ReadAt = std::function<void(std::uint64_t offset, std::span<std::uint8_t> bytes)>;

/// Walks the headers of an archive of `size` bytes. Never throws for bad bytes: what is wrong stands in `damage`.
TarDirectory readTarDirectory(const ReadAt& readAt, std::uint64_t size);

/// An open archive. Reading is safe from several threads at once.
class TarArchive {
public:
    /// Throws Error{File} when the file cannot be opened or read.
    explicit TarArchive(const std::filesystem::path& file);
    ~TarArchive();
    TarArchive(TarArchive&& other) noexcept;
    TarArchive& operator=(TarArchive&& other) noexcept;

    const std::filesystem::path& file() const noexcept { return m_file; }
    std::span<const TarMember> members() const noexcept { return m_directory.members; }
    const std::optional<std::string>& damage() const noexcept { return m_directory.damage; }

    /// Null when there is none of this name.
    const TarMember* find(std::string_view name) const;

    /// The bytes of a member of this archive; throws Error{File} when the file can no longer be read.
    std::vector<std::uint8_t> read(const TarMember& member) const;

private:
    void readBytes(std::uint64_t offset, std::span<std::uint8_t> bytes) const;

    std::filesystem::path m_file;
    int m_descriptor = -1;
    TarDirectory m_directory;
    std::unordered_map<std::string_view, std::size_t> m_byName; ///< Keys point into m_directory.
};

} // namespace darkroom::training
