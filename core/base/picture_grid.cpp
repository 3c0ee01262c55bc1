#include "darkroom/base/picture_grid.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "label_font.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace darkroom {

namespace {

constexpr int kGap = 8; ///< Between pictures, and around all of them.
constexpr int kUnderText = 4;
constexpr int kReadableWidth = 128; ///< From here on cells have letters of the row's size.
constexpr std::array<std::uint8_t, 3> kInk = {34, 34, 40};
constexpr std::uint8_t kPaper = 255;

class DotWriter : public GridWriter {
public:
    int lineHeight(GridLetters letters) const override { return kLetterHeight * dotOf(letters) + kUnderText; }

    void write(Image& picture, const GridLine& line) const override
    {
        const int dot = dotOf(line.letters);
        const auto fitting = static_cast<std::size_t>(std::max(0, (line.width / dot + 1) / kLetterAdvance));
        const auto letters = spelled(line.text);
        drawText(picture, std::u32string_view(letters).substr(0, fitting), line.x, line.y, dot, kInk);
    }

private:
    static int dotOf(GridLetters letters) { return letters == GridLetters::Large ? 2 : 1; }
};

void paste(Image& whole, const Image& picture, int x, int y)
{
    for (int row = 0; row < picture.height; ++row) {
        const auto from = picture.rgb.begin() + static_cast<std::ptrdiff_t>(row) * picture.width * 3;
        const auto to = whole.rgb.begin() + (static_cast<std::ptrdiff_t>(y + row) * whole.width + x) * 3;
        std::copy(from, from + static_cast<std::ptrdiff_t>(picture.width) * 3, to);
    }
}

} // namespace

const GridWriter& dotWriter()
{
    static const DotWriter writer;
    return writer;
}

Image pictureGrid(const std::string& title, std::span<const GridRow> rows, const GridWriter& writer)
{
    int columnWidth = 0;
    std::size_t columns = 0;
    for (const auto& row : rows) {
        columns = std::max(columns, row.cells.size());
        for (const auto& cell : row.cells)
            columnWidth = std::max(columnWidth, cell.picture.width);
    }
    if (columnWidth == 0)
        throw Error(ErrorKind::Internal, say("A grid was asked for without a picture. Report this as a fault of the program."));
    const auto cellLetters = columnWidth >= kReadableWidth ? GridLetters::Large : GridLetters::Small;
    const int lineHeight = writer.lineHeight(GridLetters::Large), cellHeight = writer.lineHeight(cellLetters);
    const auto rowHeight = [](const GridRow& row) {
        int height = 0;
        for (const auto& cell : row.cells)
            height = std::max(height, cell.picture.height);
        return height;
    };

    Image whole;
    whole.width = kGap + static_cast<int>(columns) * (columnWidth + kGap);
    whole.height = kGap + lineHeight + kGap;
    for (const auto& row : rows)
        whole.height += lineHeight + cellHeight + rowHeight(row) + kGap;
    whole.rgb.assign(static_cast<std::size_t>(whole.width) * static_cast<std::size_t>(whole.height) * 3, kPaper);

    const int room = whole.width - 2 * kGap;
    int y = kGap;
    writer.write(whole, {title, kGap, y, room, GridLetters::Large});
    y += lineHeight + kGap;
    for (const auto& row : rows) {
        writer.write(whole, {row.label, kGap, y, room, GridLetters::Large});
        y += lineHeight;
        int x = kGap;
        for (const auto& cell : row.cells) {
            writer.write(whole, {cell.label, x, y, columnWidth, cellLetters});
            paste(whole, cell.picture, x, y + cellHeight);
            x += columnWidth + kGap;
        }
        y += cellHeight + rowHeight(row) + kGap;
    }
    return whole;
}

} // namespace darkroom
