#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace darkroom {

/// An 8-bit RGB picture, rows top to bottom, three bytes a pixel, no padding.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;

    bool empty() const noexcept { return rgb.empty(); }
    bool operator==(const Image&) const = default;
};

/// A label map: one class id a pixel, rows top to bottom.
struct LabelMap {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> labels;

    bool empty() const noexcept { return labels.empty(); }
    bool operator==(const LabelMap&) const = default;
};

} // namespace darkroom
