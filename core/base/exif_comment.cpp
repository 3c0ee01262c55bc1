#include "exif_comment.h"

#include "darkroom/base/utf8.h"

#include <cstdint>
#include <string_view>

namespace darkroom {

namespace {

constexpr std::uint16_t kExifFolderTag = 0x8769;
constexpr std::uint16_t kUserCommentTag = 0x9286;
constexpr std::size_t kEntryBytes = 12;
constexpr std::size_t kMarkBytes = 8; ///< A comment begins with eight bytes that name its encoding.
constexpr std::string_view kUnicodeMark("UNICODE\0", kMarkBytes);
constexpr std::string_view kAsciiMark("ASCII\0\0\0", kMarkBytes);
constexpr std::string_view kUndefinedMark("\0\0\0\0\0\0\0\0", kMarkBytes);

std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A TIFF block: numbers in the byte order that its first bytes name, offsets from its begin.
class Tiff {
public:
    explicit Tiff(std::span<const std::byte> bytes)
        : m_bytes(bytes)
        , m_isBigEndian(asText(bytes).starts_with("MM"))
    {
    }

    bool isSound() const { return m_isBigEndian || asText(m_bytes).starts_with("II"); }
    bool isBigEndian() const { return m_isBigEndian; }

    std::optional<std::uint32_t> number(std::size_t offset, std::size_t size) const
    {
        if (offset > m_bytes.size() || size > m_bytes.size() - offset) {
            return std::nullopt;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            value = value << 8 | std::to_integer<std::uint32_t>(m_bytes[offset + (m_isBigEndian ? i : size - 1 - i)]);
        }
        return value;
    }

    /// Where the entry of a tag lies in the folder at `folder`.
    std::optional<std::size_t> entry(std::size_t folder, std::uint16_t tag) const
    {
        const auto count = number(folder, 2);
        for (std::size_t i = 0; count && i < *count; ++i) {
            const std::size_t at = folder + 2 + i * kEntryBytes;
            const auto found = number(at, 2);
            if (!found) {
                return std::nullopt;
            }
            if (*found == tag) {
                return at;
            }
        }
        return std::nullopt;
    }

    std::optional<std::span<const std::byte>> part(std::size_t offset, std::size_t size) const
    {
        if (offset > m_bytes.size() || size > m_bytes.size() - offset) {
            return std::nullopt;
        }
        return m_bytes.subspan(offset, size);
    }

private:
    std::span<const std::byte> m_bytes;
    bool m_isBigEndian;
};

std::string fromUtf16(std::span<const std::byte> bytes, bool isBigEndian)
{
    std::u32string codePoints;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = std::to_integer<char32_t>(bytes[i]);
        const auto second = std::to_integer<char32_t>(bytes[i + 1]);
        const char32_t unit = isBigEndian ? first << 8 | second : second << 8 | first;
        const bool completes =
            unit >= 0xDC00 && unit <= 0xDFFF && !codePoints.empty() && codePoints.back() >= 0xD800 && codePoints.back() <= 0xDBFF;
        if (completes) {
            codePoints.back() = 0x10000 + ((codePoints.back() - 0xD800) << 10) + (unit - 0xDC00);
        } else {
            codePoints += unit;
        }
    }
    return encodeUtf8(codePoints);
}

/// Writers disagree about the byte order of "UNICODE" comments: most text has its zeros in the first byte of each pair when it is big-endian.
bool looksBigEndian(std::span<const std::byte> bytes, bool fallback)
{
    std::size_t zerosFirst = 0;
    std::size_t zerosSecond = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        zerosFirst += bytes[i] == std::byte{0} ? 1 : 0;
        zerosSecond += bytes[i + 1] == std::byte{0} ? 1 : 0;
    }
    return zerosFirst == zerosSecond ? fallback : zerosFirst > zerosSecond;
}

std::optional<std::string> commentOf(const Tiff& tiff)
{
    const auto folder = tiff.isSound() ? tiff.number(4, 4) : std::nullopt;
    const auto exifEntry = folder ? tiff.entry(*folder, kExifFolderTag) : std::nullopt;
    const auto exifFolder = exifEntry ? tiff.number(*exifEntry + 8, 4) : std::nullopt;
    const auto commentEntry = exifFolder ? tiff.entry(*exifFolder, kUserCommentTag) : std::nullopt;
    if (!commentEntry) {
        return std::nullopt;
    }
    const auto size = tiff.number(*commentEntry + 4, 4);
    const auto offset = tiff.number(*commentEntry + 8, 4);
    const auto bytes = size && offset && *size >= kMarkBytes ? tiff.part(*offset, *size) : std::nullopt;
    if (!bytes) {
        return std::nullopt;
    }
    const std::string_view mark = asText(bytes->first(kMarkBytes));
    const auto text = bytes->subspan(kMarkBytes);
    if (mark == kUnicodeMark) {
        return fromUtf16(text, looksBigEndian(text, tiff.isBigEndian()));
    }
    return mark == kAsciiMark || mark == kUndefinedMark ? std::optional(validUtf8(asText(text))) : std::nullopt;
}

constexpr std::string_view kExifBegin("Exif\0\0", 6);

std::optional<std::string> commentOfBlock(std::span<const std::byte> block)
{
    return commentOf(Tiff(asText(block).starts_with(kExifBegin) ? block.subspan(kExifBegin.size()) : block));
}

/// The content of the first chunk of a kind, of those that begin at `position`: WebP has kind and length, least significant byte first, padded
/// to even lengths; PNG has length, most significant byte first, then kind, and a checksum of four bytes behind.
std::optional<std::span<const std::byte>> chunkOf(std::span<const std::byte> file, std::size_t position, std::string_view kind, bool isPng)
{
    constexpr std::size_t kHeadBytes = 8, kChecksumBytes = 4;
    while (file.size() >= kHeadBytes && position <= file.size() - kHeadBytes) {
        const auto head = file.subspan(position, kHeadBytes);
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            length = length << 8 | std::to_integer<std::size_t>(head[isPng ? i : 7 - i]);
        }
        position += kHeadBytes;
        if (length > file.size() - position) {
            return std::nullopt;
        }
        if (asText(head.subspan(isPng ? 4 : 0, 4)) == kind) {
            return file.subspan(position, length);
        }
        position += length + (isPng ? kChecksumBytes : length % 2);
    }
    return std::nullopt;
}

std::optional<std::string> commentOfJpeg(std::span<const std::byte> jpeg)
{
    constexpr std::size_t kMarkerBytes = 4; // 0xFF, kind, length (which counts itself), most significant byte first
    std::size_t position = 2;
    while (position + kMarkerBytes <= jpeg.size() && jpeg[position] == std::byte{0xFF}) {
        const std::byte kind = jpeg[position + 1];
        const std::size_t length = std::to_integer<std::size_t>(jpeg[position + 2]) << 8 | std::to_integer<std::size_t>(jpeg[position + 3]);
        const bool isPixels = kind == std::byte{0xDA} || kind == std::byte{0xD9};
        if (isPixels || length < 2 || length > jpeg.size() - position - 2) {
            return std::nullopt;
        }
        const auto segment = jpeg.subspan(position + kMarkerBytes, length - 2);
        if (kind == std::byte{0xE1} && asText(segment).starts_with(kExifBegin)) {
            return commentOfBlock(segment);
        }
        position += 2 + length;
    }
    return std::nullopt;
}

} // namespace

bool isJpeg(std::span<const std::byte> file) noexcept
{
    return asText(file).starts_with("\xFF\xD8\xFF");
}

bool isWebP(std::span<const std::byte> file) noexcept
{
    constexpr std::size_t kFormAt = 8;
    return asText(file).starts_with("RIFF") && file.size() > kFormAt && asText(file.subspan(kFormAt)).starts_with("WEBP");
}

std::optional<std::string> exifUserComment(std::span<const std::byte> file)
{
    constexpr std::size_t kWebPBegin = 12, kPngBegin = 8;
    if (isJpeg(file)) {
        return commentOfJpeg(file);
    }
    const bool isRiff = isWebP(file);
    const auto block = chunkOf(file, isRiff ? kWebPBegin : kPngBegin, isRiff ? "EXIF" : "eXIf", !isRiff);
    return block ? commentOfBlock(*block) : std::nullopt;
}

} // namespace darkroom
