#include "ui/views/region_quantize.h"

#include "darkroom/base/nearest_region.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace darkroom::ui {

namespace {

/// Whether a grey picture's values are all ids.
bool holdsIds(const QImage& picture, const std::vector<RegionClass>& regions)
{
    if (picture.format() != QImage::Format_Grayscale8) {
        return false;
    }
    for (int y = 0; y < picture.height(); ++y) {
        const uchar* row = picture.constScanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            if (std::none_of(regions.begin(), regions.end(), [&](const RegionClass& region) { return region.id == row[x]; })) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

LabelMap regionsFromPicture(const QImage& picture, const std::vector<RegionClass>& regions, const QSize& size)
{
    if (picture.isNull() || regions.empty() || size.isEmpty()) {
        return {};
    }
    const bool areIds = holdsIds(picture, regions);
    const QImage scaled = picture.scaled(size, Qt::IgnoreAspectRatio, Qt::FastTransformation)
                              .convertToFormat(areIds ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    LabelMap map{size.width(), size.height(), {}};
    QHash<QRgb, std::uint8_t> known; // pictures have far fewer colours than pixels where it matters
    for (int y = 0; y < size.height(); ++y) {
        const uchar* ids = scaled.constScanLine(y);
        const auto* colors = reinterpret_cast<const QRgb*>(ids);
        for (int x = 0; x < size.width(); ++x) {
            if (areIds) {
                map.labels.push_back(ids[x]);
                continue;
            }
            auto found = known.constFind(colors[x]);
            if (found == known.constEnd()) {
                const std::array rgb = {static_cast<std::uint8_t>(qRed(colors[x])), static_cast<std::uint8_t>(qGreen(colors[x])),
                    static_cast<std::uint8_t>(qBlue(colors[x]))};
                found = known.insert(colors[x], nearestRegion(rgb, regions));
            }
            map.labels.push_back(*found);
        }
    }
    return map;
}

QImage indexedPicture(const LabelMap& map, const std::vector<RegionClass>& regions)
{
    QList<QRgb> table(std::numeric_limits<std::uint8_t>::max() + 1, qRgb(0, 0, 0));
    for (const RegionClass& region : regions) {
        table[region.id] = qRgb(region.rgb[0], region.rgb[1], region.rgb[2]);
    }
    QImage picture(map.width, map.height, QImage::Format_Indexed8);
    picture.setColorTable(table);
    for (int y = 0; y < map.height; ++y) {
        const auto* row = map.labels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(map.width);
        std::copy(row, row + map.width, picture.scanLine(y));
    }
    return picture;
}

LabelMap mapAtSize(const LabelMap& map, const std::vector<RegionClass>& regions, const QSize& size)
{
    if (map.width == size.width() && map.height == size.height()) {
        return map;
    }
    LabelMap result{size.width(), size.height(), {}};
    const std::uint8_t ground = regions.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(regions.front().id);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const auto row = static_cast<std::size_t>(map.empty() ? 0 : y * map.height / size.height());
            const auto column = static_cast<std::size_t>(map.empty() ? 0 : x * map.width / size.width());
            result.labels.push_back(map.empty() ? ground : map.labels[row * static_cast<std::size_t>(map.width) + column]);
        }
    }
    return result;
}

} // namespace darkroom::ui
