#include "png_chunk.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "quoted_name.h"

#include <array>
#include <limits>
#include <zlib.h>

namespace darkroom {

namespace {

constexpr std::array<unsigned char, kPngSignatureBytes> kSignature = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
constexpr std::size_t kNumberBytes = 4;
constexpr std::size_t kFrameBytes = 3 * kNumberBytes; ///< Length, type and checksum.

std::uint32_t bigEndian(std::span<const std::byte> bytes)
{
    std::uint32_t number = 0;
    for (const std::byte byte : bytes.first(kNumberBytes)) {
        number = number << 8 | std::to_integer<std::uint32_t>(byte);
    }
    return number;
}

std::uint32_t checksum(std::span<const std::byte> bytes)
{
    uLong sum = ::crc32(0, nullptr, 0);
    while (!bytes.empty()) {
        const std::size_t count = std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max());
        sum = ::crc32(sum, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(count));
        bytes = bytes.subspan(count);
    }
    return static_cast<std::uint32_t>(sum);
}

} // namespace

std::span<const std::byte> pngSignature() noexcept
{
    return std::as_bytes(std::span(kSignature));
}

std::optional<PngChunk> pngChunkAt(std::span<const std::byte> file, std::size_t position, const std::string& origin)
{
    const std::span<const std::byte> rest = file.subspan(position);
    if (rest.empty()) {
        return std::nullopt;
    }
    if (rest.size() < kFrameBytes) {
        throw Error(ErrorKind::Format,
            say("%1 is no whole PNG: it ends inside a chunk's frame at byte %2. The file is cut off or damaged: fetch it anew.", origin,
                position));
    }
    const std::uint32_t length = bigEndian(rest);
    const std::string_view type(reinterpret_cast<const char*>(rest.data()) + kNumberBytes, kNumberBytes);
    if (length > rest.size() - kFrameBytes) {
        throw Error(ErrorKind::Format,
            say("%1 is no whole PNG: the chunk %2 at byte %3 claims %4 bytes, and only %5 are there. The file is cut off or damaged: fetch "
                "it anew.",
                origin, quotedName(type), position, length, rest.size() - kFrameBytes));
    }
    PngChunk chunk;
    chunk.type = type;
    chunk.data = rest.subspan(2 * kNumberBytes, length);
    chunk.checksumIsRight =
        checksum(rest.subspan(kNumberBytes, kNumberBytes + length)) == bigEndian(rest.subspan(2 * kNumberBytes + length));
    chunk.end = position + kFrameBytes + length;
    return chunk;
}

void appendBigEndian(std::vector<std::byte>& bytes, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.push_back(static_cast<std::byte>(number >> shift));
    }
}

void appendPngChunk(std::vector<std::byte>& file, std::string_view type, std::span<const std::byte> data)
{
    if (data.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max())) {
        throw Error(ErrorKind::Usage,
            say("A PNG chunk can hold at most %1 bytes, and %2 were given. Make a smaller picture.",
                std::numeric_limits<std::int32_t>::max(), data.size()));
    }
    appendBigEndian(file, static_cast<std::uint32_t>(data.size()));
    const std::size_t begin = file.size();
    const auto typeBytes = std::as_bytes(std::span(type));
    file.insert(file.end(), typeBytes.begin(), typeBytes.end());
    file.insert(file.end(), data.begin(), data.end());
    appendBigEndian(file, checksum(std::span(file).subspan(begin)));
}

} // namespace darkroom
