#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom {

/// One piece of text inside a PNG, as UTF-8.
struct PngText {
    std::string key;
    std::string text;

    bool operator==(const PngText&) const = default;
};

struct PngTextOptions {
    std::size_t unpackedBytes = 16u << 20; ///< Most bytes that all packed texts together may unpack to.
    std::vector<std::string> keys;         ///< Only these are read; empty means all.
};

struct PngTexts {
    std::vector<PngText> texts;        ///< In the order of the file.
    std::vector<std::string> warnings; ///< What was wrong and did no harm, as sentences: a wrong checksum, a missing end.

    /// The first text of a key; null when there is none.
    const std::string* find(std::string_view key) const;
};

bool isPng(std::span<const std::byte> file) noexcept;

/// Reads the text of a PNG file:
///   8 bytes signature, then chunks of: length (4 bytes, big-endian), type (4), data, CRC-32 of type and data (4)
///   tEXt: key, 0, Latin-1        zTXt: key, 0, 0, deflated Latin-1        iTXt: key, 0, packed (0 or 1), 0, language, 0, translated key, 0, UTF-8
/// Chunks may stand before or after the pixels. Throws Error{Format} naming `origin` for a chunk that ends past the file, a text that does not
/// unpack, or one that unpacks to more than the limit. Takes no more memory than the texts that it returns.
PngTexts readPngText(std::span<const std::byte> file, const std::string& origin, const PngTextOptions& options = {});

/// A text as one chunk with length and checksum: tEXt when it is Latin-1 without zeros, else iTXt; never packed, since many readers know tEXt alone.
/// A key is cut to the 79 bytes that PNG allows.
std::vector<std::byte> pngTextChunk(const PngText& text);

/// A PNG with text chunks put right after its header chunk. Throws Error{Format} when `file` is no PNG.
std::vector<std::byte> withPngText(std::span<const std::byte> file, std::span<const PngText> texts, const std::string& origin);

} // namespace darkroom
