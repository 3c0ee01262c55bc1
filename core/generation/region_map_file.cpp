#include "darkroom/generation/region_map_file.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "generation/decoded_file.h"

#include <algorithm>
#include <array>
#include <string>

namespace darkroom {

namespace {

std::uint8_t regionOfId(const std::filesystem::path& file, const ModelDescription& model, std::uint8_t id, int x, int y)
{
    const auto matches = [id](const RegionClass& region) { return region.id == id; };
    if (std::none_of(model.regions.begin(), model.regions.end(), matches))
        throw Error(ErrorKind::Format,
            say("%1: the pixel at %2, %3 should be the id of a region of the model, and is %4. Paint with the ids that 'darkroom inspect' "
                "lists.",
                file, x, y, id));
    return id;
}

std::uint8_t regionOfColour(
    const std::filesystem::path& file, const ModelDescription& model, const std::array<std::uint8_t, 3>& rgb, int x, int y)
{
    for (const auto& region : model.regions)
        if (region.rgb == rgb) return static_cast<std::uint8_t>(region.id);
    throw Error(ErrorKind::Format,
        say("%1: the pixel at %2, %3 should have the colour of a region of the model, and is (%4, %5, %6). Paint with the colours that "
            "'darkroom inspect' lists, without smoothing.",
            file, x, y, rgb[0], rgb[1], rgb[2]));
}

} // namespace

LabelMap readRegionMap(const std::filesystem::path& file, const ModelDescription& model)
{
    const auto picture = decodedFile(file, cv::IMREAD_UNCHANGED);
    constexpr int kGrey = 1, kColour = 3;
    if (picture.empty() || picture.depth() != CV_8U || (picture.channels() != kGrey && picture.channels() != kColour))
        throw Error(
            ErrorKind::Format, say("%1 should be an 8-bit grey or RGB picture, and is none. Save the region map as such a PNG.", file));
    LabelMap map;
    map.width = picture.cols;
    map.height = picture.rows;
    map.labels.reserve(picture.total());
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            if (picture.channels() == kGrey) {
                map.labels.push_back(regionOfId(file, model, picture.at<std::uint8_t>(y, x), x, y));
            } else {
                const auto& bgr = picture.at<cv::Vec3b>(y, x);
                map.labels.push_back(regionOfColour(file, model, {bgr[2], bgr[1], bgr[0]}, x, y));
            }
        }
    }
    return map;
}

} // namespace darkroom
