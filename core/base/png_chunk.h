#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom {

inline constexpr std::size_t kPngSignatureBytes = 8;

/// One chunk of a PNG, borrowed from the file.
struct PngChunk {
    std::string_view type;
    std::span<const std::byte> data;
    bool checksumIsRight = true;
    std::size_t end = 0; ///< Position after the chunk in the file.
};

/// The signature that every PNG begins with.
std::span<const std::byte> pngSignature() noexcept;

/// The chunk that begins at `position`; nullopt at the file's end. Throws Error{Format} naming `origin` when it ends past the file.
std::optional<PngChunk> pngChunkAt(std::span<const std::byte> file, std::size_t position, const std::string& origin);

/// Appends a chunk with its length and checksum.
void appendPngChunk(std::vector<std::byte>& file, std::string_view type, std::span<const std::byte> data);

/// Appends a number, most significant byte first.
void appendBigEndian(std::vector<std::byte>& bytes, std::uint32_t number);

} // namespace darkroom
