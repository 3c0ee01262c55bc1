#include "darkroom/base/png_picture.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "inflate.h"
#include "png_chunk.h"
#include "png_filter.h"
#include "request_limits.h"

#include <algorithm>
#include <array>
#include <string>

namespace darkroom {

namespace {

constexpr std::size_t kHeaderBytes = 13; ///< Width, height, depth, colour type, packing, filters, interlacing.

[[noreturn]] void refuse(const std::string& origin, const std::string& what)
{
    throw Error(ErrorKind::Format, say("%1 should be an 8-bit RGB picture as PNG, but %2. Save the picture anew.", origin, what));
}

int sideAt(std::span<const std::byte> header, std::size_t position)
{
    constexpr std::size_t kNumberBytes = 4;
    std::uint32_t side = 0;
    for (const std::byte byte : header.subspan(position, kNumberBytes)) {
        side = side << 8 | std::to_integer<std::uint32_t>(byte);
    }
    return side > static_cast<std::uint32_t>(kLargestSide) ? -1 : static_cast<int>(side);
}

/// An empty picture of the size that the header says.
Image sizeFrom(std::span<const std::byte> header, const std::string& origin)
{
    constexpr std::size_t kSides = 8;
    constexpr std::array<std::byte, kHeaderBytes - kSides> kRgbOf8Bits = {
        std::byte{8}, std::byte{2}, std::byte{0}, std::byte{0}, std::byte{0}};
    if (header.size() != kHeaderBytes || !std::equal(kRgbOf8Bits.begin(), kRgbOf8Bits.end(), header.begin() + kSides)) {
        refuse(origin, say("it is another kind of PNG"));
    }
    Image picture;
    picture.width = sideAt(header, 0);
    picture.height = sideAt(header, kSides / 2);
    if (picture.width < 1 || picture.height < 1) {
        refuse(origin, say("its sides are not from 1 to %1 pixels", kLargestSide));
    }
    return picture;
}

void unfilterRow(int filter, std::span<const std::uint8_t> packed, std::span<const std::uint8_t> above, std::span<std::uint8_t> row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int left = i >= kRgbBytes ? row[i - kRgbBytes] : 0;
        const int up = above.empty() ? 0 : above[i];
        const int upperLeft = above.empty() || i < kRgbBytes ? 0 : above[i - kRgbBytes];
        row[i] = static_cast<std::uint8_t>(packed[i] + filterPrediction(filter, left, up, upperLeft));
    }
}

void unpackRows(std::span<const std::byte> packed, Image& picture, const std::string& origin)
{
    const std::size_t rowBytes = static_cast<std::size_t>(picture.width) * kRgbBytes;
    const std::size_t bytes = (rowBytes + 1) * static_cast<std::size_t>(picture.height);
    const Inflated rows = inflateText(packed, bytes);
    if (rows.fault != InflateFault::None || rows.text.size() != bytes) {
        refuse(origin, say("its packed rows are damaged"));
    }
    const auto* begin = reinterpret_cast<const std::uint8_t*>(rows.text.data());
    picture.rgb.resize(rowBytes * static_cast<std::size_t>(picture.height));
    std::span<std::uint8_t> above;
    for (std::size_t y = 0; y < static_cast<std::size_t>(picture.height); ++y) {
        const std::span<const std::uint8_t> filtered(begin + y * (rowBytes + 1), rowBytes + 1);
        if (filtered[0] >= kPngFilters) {
            refuse(origin, say("its row %1 has a filter that PNG does not know", y));
        }
        const auto row = std::span(picture.rgb).subspan(y * rowBytes, rowBytes);
        unfilterRow(filtered[0], filtered.subspan(1), above, row);
        above = row;
    }
}

} // namespace

Image decodePngPicture(std::span<const std::byte> file, const std::string& origin)
{
    const auto signature = pngSignature();
    if (file.size() < signature.size() || !std::equal(signature.begin(), signature.end(), file.begin())) {
        refuse(origin, say("it does not begin as one"));
    }
    Image picture;
    std::vector<std::byte> packed;
    std::size_t position = signature.size();
    while (const auto chunk = pngChunkAt(file, position, origin)) {
        position = chunk->end;
        if (!chunk->checksumIsRight) {
            refuse(origin, say("a checksum in it is wrong"));
        }
        if (chunk->type == "IHDR") {
            picture = sizeFrom(chunk->data, origin);
        } else if (chunk->type == "IDAT") {
            packed.insert(packed.end(), chunk->data.begin(), chunk->data.end());
        } else if (chunk->type == "IEND") {
            break;
        }
    }
    if (picture.width == 0) {
        refuse(origin, say("it has no header"));
    }
    unpackRows(packed, picture, origin);
    return picture;
}

} // namespace darkroom
