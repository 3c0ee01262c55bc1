#pragma once

#include <cstddef>
#include <span>

namespace darkroom {

/// Lets the system take back the memory of a part of a mapped file that was read and will hardly be read again; reading it once more costs a disk's time.
/// The bytes must lie in a file's mapping: memory of the program's own would lose its content.
void releaseMappedPages(std::span<const std::byte> bytes) noexcept;

} // namespace darkroom
