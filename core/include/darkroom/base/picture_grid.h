#pragma once

#include "darkroom/base/image.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom {

struct GridCell {
    Image picture;
    std::string label; ///< Above the picture; UTF-8.
};

struct GridRow {
    std::string label; ///< Above the row.
    std::vector<GridCell> cells;
};

/// Small letters stand above narrow pictures.
enum class GridLetters { Small, Large };

/// A line of text in a grid, with its left top; what is wider than `width` is cut.
struct GridLine {
    std::string_view text; ///< UTF-8.
    int x = 0, y = 0, width = 0;
    GridLetters letters = GridLetters::Large;
};

/// What writes a grid's labels: dots where there is no window, fonts where there is one.
class GridWriter {
public:
    virtual ~GridWriter() = default;

    /// Of a line with the gap below it, in pixels.
    virtual int lineHeight(GridLetters letters) const = 0;
    virtual void write(Image& picture, const GridLine& line) const = 0;
};

/// Writes Latin letters in five by seven dots. Others stand there by their numbers, <U+732B U+304C>: nothing is left out or guessed.
const GridWriter& dotWriter();

/// Labelled pictures side by side in rows under a title, dark letters on white. Rows may be of different lengths and start at the left; what is longer than
/// its room is cut. Columns are as wide as the widest picture. Throws Error{Internal} when there is no picture.
Image pictureGrid(const std::string& title, std::span<const GridRow> rows, const GridWriter& writer = dotWriter());

} // namespace darkroom
