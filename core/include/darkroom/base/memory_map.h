#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace darkroom {

class PageGuard;

/// A file's bytes mapped read-only into memory, unmapped by the destructor; spans into it must not outlive it. Where another program cuts the file short
/// meanwhile its bytes read as zeros from there on, and check() tells: whoever has read a part asks it before using what was read.
class MemoryMap {
public:
    MemoryMap() noexcept;
    /// Maps all of `path`; throws Error{File}, or Error{Memory}. An empty file gives an empty span.
    explicit MemoryMap(const std::filesystem::path& path);
    ~MemoryMap();
    MemoryMap(MemoryMap&& other) noexcept;
    MemoryMap& operator=(MemoryMap&& other) noexcept;

    std::span<const std::byte> bytes() const noexcept { return {m_data, m_size}; }
    /// Throws Error{File} when something was read that is no longer in the file, or that the disk could not read.
    void check() const;

private:
    std::filesystem::path m_path;
    const std::byte* m_data = nullptr;
    std::size_t m_size = 0;
    std::unique_ptr<PageGuard> m_guard; ///< Over all of it.
};

} // namespace darkroom
