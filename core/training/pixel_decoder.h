#pragma once

// From the places that an index names to square pixels and label maps of one size.

#include "training/dataset_sources.h"
#include "training/picture_codec.h"
#include "training/tar_archive.h"

#include "darkroom/base/error.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace darkroom::training {

/// One record, by its place in the source list, whose pixels cannot be had.
struct SlotFault {
    std::size_t slot = 0;
    std::string sentence;
    ErrorKind kind = ErrorKind::Format;

    bool operator==(const SlotFault&) const = default;
};

/// Decodes the pictures and region maps of a source list, which it borrows. Its const members may run on several threads at once.
class PixelDecoder {
public:
    /// Opens the archives; one that is missing or damaged shows when a picture of it is asked for.
    PixelDecoder(const SourceList& sources, int size, Fit fit);

    /// Fills size×size×3 bytes. Throws Error beginning with the record's place: the picture is missing, its archive is missing or cut
    /// off, it cannot be decoded.
    void picture(std::size_t slot, std::span<std::uint8_t> out) const;

    /// Sheets of region maps that the records name.
    std::size_t sheetCount() const noexcept { return m_sheets.size(); }

    /// Cuts the maps of one sheet into `regions`, which has size×size bytes for every slot (nearest pixel where the tile has another
    /// size). Returns the records whose map cannot be had: the sheet is missing or no 8-bit grey picture, the tile lies outside it, or a
    /// pixel names no region class.
    std::vector<SlotFault> sheet(std::size_t number, std::span<std::uint8_t> regions) const;

private:
    struct Sheet {
        std::string file;
        std::vector<std::size_t> slots;
    };

    std::vector<std::uint8_t> pictureBytes(const PictureLocation& location) const;
    void tile(const LabelMap& sheet, std::size_t slot, std::span<std::uint8_t> out) const;

    const SourceList& m_sources;
    int m_size;
    Fit m_fit;
    std::map<std::string, std::variant<TarArchive, std::string>> m_archives; ///< Or why it cannot be opened.
    std::vector<Sheet> m_sheets;
};

} // namespace darkroom::training
