#include "darkroom/base/png_picture.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "png_chunk.h"
#include "png_filter.h"

#include <array>
#include <cstdlib>
#include <limits>
#include <string>
#include <utility>
#include <zlib.h>

namespace darkroom {

namespace {

constexpr std::array<std::byte, 5> kHeaderTail = {
    std::byte{8}, std::byte{2}, std::byte{0}, std::byte{0}, std::byte{0}}; ///< 8 bits, RGB, deflate, adaptive filters, not interlaced.
constexpr int kLevel = 6;
constexpr int kQuickLevel = 1;
constexpr int kSub = 1; ///< The filter by the left neighbour, good for most pictures.

/// One row under one filter, behind the filter's number; returns the sum of absolute values, by which filters are compared.
std::uint64_t filterRow(int filter, std::span<const std::uint8_t> row, std::span<const std::uint8_t> above, std::vector<std::uint8_t>& out)
{
    out[0] = static_cast<std::uint8_t>(filter);
    std::uint64_t cost = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int left = i >= kRgbBytes ? row[i - kRgbBytes] : 0;
        const int up = above.empty() ? 0 : above[i];
        const int upperLeft = above.empty() || i < kRgbBytes ? 0 : above[i - kRgbBytes];
        const auto value = static_cast<std::uint8_t>(row[i] - filterPrediction(filter, left, up, upperLeft));
        out[i + 1] = value;
        cost += static_cast<std::uint64_t>(std::abs(static_cast<std::int8_t>(value)));
    }
    return cost;
}

std::vector<std::uint8_t> filteredRows(const Image& picture, PngPacking packing)
{
    const std::size_t rowBytes = static_cast<std::size_t>(picture.width) * kRgbBytes;
    std::vector<std::uint8_t> rows;
    rows.reserve((rowBytes + 1) * static_cast<std::size_t>(picture.height));
    std::vector<std::uint8_t> best(rowBytes + 1);
    std::vector<std::uint8_t> candidate(rowBytes + 1);
    std::span<const std::uint8_t> above;
    for (int y = 0; y < picture.height; ++y) {
        const auto row = std::span(picture.rgb).subspan(static_cast<std::size_t>(y) * rowBytes, rowBytes);
        std::uint64_t leastCost = std::numeric_limits<std::uint64_t>::max();
        const bool isQuick = packing == PngPacking::Quick;
        for (int filter = isQuick ? kSub : 0; filter < (isQuick ? kSub + 1 : kPngFilters); ++filter) {
            const std::uint64_t cost = filterRow(filter, row, above, candidate);
            if (cost < leastCost) {
                leastCost = cost;
                std::swap(best, candidate);
            }
        }
        rows.insert(rows.end(), best.begin(), best.end());
        above = row;
    }
    return rows;
}

std::vector<std::byte> deflated(const std::vector<std::uint8_t>& bytes, int level)
{
    uLongf size = ::compressBound(static_cast<uLong>(bytes.size()));
    std::vector<std::byte> packed(size);
    if (::compress2(reinterpret_cast<Bytef*>(packed.data()), &size, bytes.data(), static_cast<uLong>(bytes.size()), level) != Z_OK) {
        throw Error(
            ErrorKind::Memory, say("There is not enough memory to write the picture as a PNG. Close other programs, then try again."));
    }
    packed.resize(size);
    return packed;
}

void append(std::vector<std::byte>& file, std::span<const std::byte> bytes)
{
    file.insert(file.end(), bytes.begin(), bytes.end());
}

} // namespace

std::vector<std::byte> encodePngPicture(const Image& picture, std::span<const PngText> texts, PngPacking packing)
{
    const bool hasSize = picture.width > 0 && picture.height > 0;
    if (!hasSize || picture.rgb.size() != static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * kRgbBytes) {
        throw Error(ErrorKind::Shape,
            say("A picture of %1 x %2 pixels with %3 bytes cannot be written; three bytes a pixel were expected.", picture.width,
                picture.height, picture.rgb.size()));
    }
    std::vector<std::byte> header;
    appendBigEndian(header, static_cast<std::uint32_t>(picture.width));
    appendBigEndian(header, static_cast<std::uint32_t>(picture.height));
    append(header, kHeaderTail);

    std::vector<std::byte> file;
    append(file, pngSignature());
    appendPngChunk(file, "IHDR", header);
    for (const PngText& text : texts) {
        append(file, pngTextChunk(text));
    }
    appendPngChunk(file, "IDAT", deflated(filteredRows(picture, packing), packing == PngPacking::Quick ? kQuickLevel : kLevel));
    appendPngChunk(file, "IEND", {});
    return file;
}

} // namespace darkroom
