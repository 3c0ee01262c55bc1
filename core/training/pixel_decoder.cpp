#include "training/pixel_decoder.h"

#include "darkroom/base/files.h"
#include "darkroom/base/say.h"

#include <utility>

namespace darkroom::training {

namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 30;

std::variant<TarArchive, std::string> openArchive(const std::filesystem::path& file)
{
    try {
        return TarArchive(file);
    } catch (const Error& error) {
        return error.sentence();
    }
}

std::vector<std::uint8_t> fileBytes(const std::filesystem::path& file)
{
    const std::string text = readFile(realFileSystem(), file, kLargestFile);
    return {text.begin(), text.end()};
}

std::string missingMember(const PictureLocation& location, const TarArchive& archive)
{
    std::string sentence = "the picture " + location.file + " is not in " + location.tar;
    if (archive.damage()) {
        return sentence + ", which " + *archive.damage();
    }
    return sentence + ". Correct the line, or pack the archive again.";
}

} // namespace

PixelDecoder::PixelDecoder(const SourceList& sources, int size, Fit fit)
    : m_sources(sources)
    , m_size(size)
    , m_fit(fit)
{
    std::map<std::string, std::vector<std::size_t>> slotsOfSheet;
    for (std::size_t slot = 0; slot < sources.index.entries.size(); ++slot) {
        const PictureLocation& location = sources.index.entries[slot].location;
        if (!location.tar.empty() && !m_archives.contains(location.tar)) {
            m_archives.emplace(location.tar, openArchive(sources.folder / location.tar));
        }
        if (location.map) {
            slotsOfSheet[location.map->sheet].push_back(slot);
        }
    }
    for (auto& [file, slots] : slotsOfSheet) {
        m_sheets.push_back({file, std::move(slots)});
    }
}

std::vector<std::uint8_t> PixelDecoder::pictureBytes(const PictureLocation& location) const
{
    if (location.tar.empty()) {
        return fileBytes(m_sources.folder / location.file);
    }
    const auto& archive = m_archives.at(location.tar);
    if (const auto* reason = std::get_if<std::string>(&archive)) {
        throw Error(ErrorKind::File, *reason);
    }
    const auto& tar = std::get<TarArchive>(archive);
    const TarMember* member = tar.find(location.file);
    if (member == nullptr) {
        throw Error(ErrorKind::Format, missingMember(location, tar));
    }
    return tar.read(*member);
}

void PixelDecoder::picture(std::size_t slot, std::span<std::uint8_t> out) const
{
    const PictureLocation& location = m_sources.index.entries[slot].location;
    const std::string name = location.tar.empty() ? location.file : location.tar + ": " + location.file;
    std::vector<std::uint8_t> bytes;
    try {
        bytes = pictureBytes(location);
    } catch (const Error& error) {
        throw Error(error.kind(), say("%1 can't be read: %2", location.where, error.sentence()));
    }
    decodeSquare(bytes, location.where == location.file ? location.where : location.where + ": " + name, m_size, m_fit, out);
}

void PixelDecoder::tile(const LabelMap& sheet, std::size_t slot, std::span<std::uint8_t> out) const
{
    const PictureLocation& location = m_sources.index.entries[slot].location;
    const MapLocation& map = *location.map;
    if ((map.row + 1) * std::int64_t{map.tile} > sheet.height || (map.column + 1) * std::int64_t{map.tile} > sheet.width) {
        throw Error(ErrorKind::Format,
            say("%1: the region map at row %2, col %3 of %4 lies outside the sheet of %5 x %6 pixels in tiles of %7. Correct the line, or "
                "draw "
                "the sheet again.",
                location.where, map.row, map.column, map.sheet, sheet.width, sheet.height, map.tile));
    }
    const std::size_t size = static_cast<std::size_t>(m_size);
    const auto nearest = [&](std::size_t i) { return (2 * i + 1) * static_cast<std::size_t>(map.tile) / (2 * size); };
    for (std::size_t y = 0; y < size; ++y) {
        const std::size_t row = static_cast<std::size_t>(map.row) * static_cast<std::size_t>(map.tile) + nearest(y);
        const std::uint8_t* from = sheet.labels.data() + row * static_cast<std::size_t>(sheet.width)
            + static_cast<std::size_t>(map.column) * static_cast<std::size_t>(map.tile);
        for (std::size_t x = 0; x < size; ++x) {
            out[y * size + x] = from[nearest(x)];
            if (out[y * size + x] >= m_sources.regionClasses.size()) {
                throw Error(ErrorKind::Format,
                    say("%1: the region map at row %2, col %3 of %4 has the value %5; regions.json beside the index names %6 region "
                        "classes. "
                        "Correct one of them.",
                        location.where, map.row, map.column, map.sheet, out[y * size + x], m_sources.regionClasses.size()));
            }
        }
    }
}

std::vector<SlotFault> PixelDecoder::sheet(std::size_t number, std::span<std::uint8_t> regions) const
{
    const Sheet& sheet = m_sheets[number];
    const std::size_t bytes = static_cast<std::size_t>(m_size) * static_cast<std::size_t>(m_size);
    std::vector<SlotFault> faults;
    LabelMap labels;
    try {
        labels = decodeLabels(fileBytes(m_sources.folder / sheet.file), sheet.file);
    } catch (const Error& error) {
        for (const std::size_t slot : sheet.slots) {
            faults.push_back({slot, m_sources.index.entries[slot].location.where + ": " + error.sentence(), error.kind()});
        }
        return faults;
    }
    for (const std::size_t slot : sheet.slots) {
        try {
            tile(labels, slot, regions.subspan(slot * bytes, bytes));
        } catch (const Error& error) {
            faults.push_back({slot, error.sentence(), error.kind()});
        }
    }
    return faults;
}

} // namespace darkroom::training
