#include "darkroom/base/picture_grid.h"

#include "darkroom/base/error.h"
#include "label_font.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace darkroom {

namespace {

constexpr int kGap = 8; ///< Between pictures, and around all of them.
constexpr int kTitleDot = 2, kRowDot = 2, kCellDot = 1;
constexpr int kUnderText = 4;
constexpr int kReadableWidth = 128; ///< From here on cells have letters of the row's size.
constexpr std::array<std::uint8_t, 3> kInk = {34, 34, 40};
constexpr std::uint8_t kPaper = 255;

int lineHeight(int dot)
{
    return kLetterHeight * dot + kUnderText;
}

std::string_view fitting(std::string_view text, int width, int dot)
{
    const auto letters = static_cast<std::size_t>(std::max(0, (width / dot + 1) / kLetterAdvance));
    return text.substr(0, letters);
}

void paste(Image& whole, const Image& picture, int x, int y)
{
    for (int row = 0; row < picture.height; ++row) {
        const auto from = picture.rgb.begin() + static_cast<std::ptrdiff_t>(row) * picture.width * 3;
        const auto to = whole.rgb.begin() + (static_cast<std::ptrdiff_t>(y + row) * whole.width + x) * 3;
        std::copy(from, from + static_cast<std::ptrdiff_t>(picture.width) * 3, to);
    }
}

} // namespace

Image pictureGrid(const std::string& title, std::span<const GridRow> rows)
{
    int columnWidth = 0;
    std::size_t columns = 0;
    for (const auto& row : rows) {
        columns = std::max(columns, row.cells.size());
        for (const auto& cell : row.cells)
            columnWidth = std::max(columnWidth, cell.picture.width);
    }
    if (columnWidth == 0)
        throw Error(ErrorKind::Internal, "A grid was asked for without a picture. Report this as a fault of the program.");
    const int cellDot = columnWidth >= kReadableWidth ? kRowDot : kCellDot;
    const auto rowHeight = [](const GridRow& row) {
        int height = 0;
        for (const auto& cell : row.cells)
            height = std::max(height, cell.picture.height);
        return height;
    };

    Image whole;
    whole.width = kGap + static_cast<int>(columns) * (columnWidth + kGap);
    whole.height = kGap + lineHeight(kTitleDot) + kGap;
    for (const auto& row : rows)
        whole.height += lineHeight(kRowDot) + lineHeight(cellDot) + rowHeight(row) + kGap;
    whole.rgb.assign(static_cast<std::size_t>(whole.width) * static_cast<std::size_t>(whole.height) * 3, kPaper);

    const int room = whole.width - 2 * kGap;
    int y = kGap;
    drawText(whole, fitting(title, room, kTitleDot), kGap, y, kTitleDot, kInk);
    y += lineHeight(kTitleDot) + kGap;
    for (const auto& row : rows) {
        drawText(whole, fitting(row.label, room, kRowDot), kGap, y, kRowDot, kInk);
        y += lineHeight(kRowDot);
        int x = kGap;
        for (const auto& cell : row.cells) {
            drawText(whole, fitting(cell.label, columnWidth, cellDot), x, y, cellDot, kInk);
            paste(whole, cell.picture, x, y + lineHeight(cellDot));
            x += columnWidth + kGap;
        }
        y += lineHeight(cellDot) + rowHeight(row) + kGap;
    }
    return whole;
}

} // namespace darkroom
