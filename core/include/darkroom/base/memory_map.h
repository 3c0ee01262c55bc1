#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace darkroom {

/// A file's bytes mapped read-only into memory, unmapped by the destructor; spans into it must not outlive it. Reading a part whose file
/// another program cuts short meanwhile ends the process, as with every mapped file: files that change belong into readFile().
class MemoryMap {
public:
    MemoryMap() = default;
    /// Maps all of `path`; throws Error{File}. An empty file gives an empty span.
    explicit MemoryMap(const std::filesystem::path& path);
    ~MemoryMap();
    MemoryMap(MemoryMap&& other) noexcept;
    MemoryMap& operator=(MemoryMap&& other) noexcept;

    std::span<const std::byte> bytes() const noexcept { return {m_data, m_size}; }

private:
    const std::byte* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace darkroom
