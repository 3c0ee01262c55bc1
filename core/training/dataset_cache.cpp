// The cache file, little endian; S is the picture size, n the number of records:
//
//   offset          size     what
//        0             8     "DRKPIXEL"
//        8             4     version, 1
//       12             4     S
//       16             4     fit: 0 crop, 1 pad
//       20             4     1 when there are region maps, else 0
//       24             8     n
//       32            16     fingerprint of the sources, two words
//       48            16     zero
//       64      n·S·S·3     pixels, RGB, record after record (zero for a record with a fault)
//        +        n·S·S     region maps, when there are any (zero for a record without)
//        +             8     m
//        +             m     JSON: [[record, sentence], ...], the records whose pixels could not be had
//
// The file is written under another name and renamed when it is whole, so a file of this name is a whole one; its length is checked too.
#include "training/dataset_cache.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json.h"

#include <bit>
#include <cstdlib>
#include <cstring>

namespace darkroom::training {

namespace {

static_assert(std::endian::native == std::endian::little, "the cache file is little endian");

constexpr std::array<char, 8> kMagic{'D', 'R', 'K', 'P', 'I', 'X', 'E', 'L'};
constexpr std::uint32_t kVersion = 1;

struct Header {
    std::array<char, 8> magic = kMagic;
    std::uint32_t version = kVersion;
    std::uint32_t pictureSize = 0;
    std::uint32_t fit = 0;
    std::uint32_t regions = 0;
    std::uint64_t records = 0;
    std::array<std::uint64_t, 2> fingerprint{};
    std::array<std::uint64_t, 2> zero{};
};
static_assert(sizeof(Header) == 64);

Header headerOf(const CacheContent& content)
{
    Header header;
    header.pictureSize = static_cast<std::uint32_t>(content.pictureSize);
    header.fit = static_cast<std::uint32_t>(content.fit);
    header.regions = content.regions ? 1 : 0;
    header.records = content.records;
    header.fingerprint = content.fingerprint;
    return header;
}

std::span<const std::uint8_t> bytesOf(const MemoryMap& file)
{
    return {reinterpret_cast<const std::uint8_t*>(file.bytes().data()), file.bytes().size()};
}

/// The last section; nullopt when it is not what was written.
std::optional<std::vector<SlotFault>> readFaults(std::span<const std::uint8_t> bytes, std::uint64_t records)
{
    std::uint64_t length = 0;
    if (bytes.size() < sizeof(length)) {
        return std::nullopt;
    }
    std::memcpy(&length, bytes.data(), sizeof(length));
    if (length != bytes.size() - sizeof(length)) {
        return std::nullopt;
    }
    const std::string text(bytes.begin() + sizeof(length), bytes.end());
    const Json list = Json::parse(text, nullptr, false);
    if (!list.is_array()) {
        return std::nullopt;
    }
    std::vector<SlotFault> faults;
    for (const Json& item : list) {
        if (!item.is_array() || item.size() != 2 || !item[0].is_number_unsigned() || item[0] >= records || !item[1].is_string()) {
            return std::nullopt;
        }
        faults.push_back({.slot = item[0].get<std::size_t>(), .sentence = item[1].get<std::string>()});
    }
    return faults;
}

} // namespace

std::uint64_t CacheContent::pictureBytes() const
{
    const auto side = static_cast<std::uint64_t>(pictureSize);
    return records * side * side * 3;
}

std::uint64_t CacheContent::regionBytes() const
{
    const auto side = static_cast<std::uint64_t>(pictureSize);
    return regions ? records * side * side : 0;
}

std::string CacheContent::fileName(const std::string& source) const
{
    constexpr const char* kDigits = "0123456789abcdef";
    std::string hex;
    for (int shift = 60; shift >= 0; shift -= 4) {
        hex += kDigits[(fingerprint[0] ^ fingerprint[1]) >> shift & 15];
    }
    return source + "-" + std::to_string(pictureSize) + (fit == Fit::Crop ? "-" : "-pad-") + hex + ".pixels";
}

std::optional<CachedPixels> openCache(const std::filesystem::path& file, const CacheContent& content)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return std::nullopt;
    }
    CachedPixels cached{.file = MemoryMap(file), .pixels = {}, .regions = {}, .faults = {}};
    const auto bytes = bytesOf(cached.file);
    const Header expected = headerOf(content);
    const std::uint64_t tail = sizeof(Header) + content.pictureBytes() + content.regionBytes();
    if (bytes.size() < tail || std::memcmp(bytes.data(), &expected, sizeof(Header)) != 0) {
        return std::nullopt;
    }
    auto faults = readFaults(bytes.subspan(tail), content.records);
    if (!faults) {
        return std::nullopt;
    }
    cached.faults = std::move(*faults);
    cached.pixels = bytes.subspan(sizeof(Header), content.pictureBytes());
    cached.regions = bytes.subspan(sizeof(Header) + content.pictureBytes(), content.regionBytes());
    return cached;
}

void writeCacheHeader(File& file, const CacheContent& content)
{
    const Header header = headerOf(content);
    file.write(std::as_bytes(std::span(&header, 1)));
}

void writeCacheFaults(File& file, const std::vector<SlotFault>& faults)
{
    Json list = Json::array();
    for (const SlotFault& fault : faults) {
        list.push_back(Json::array({fault.slot, fault.sentence}));
    }
    const std::string text = jsonText(list);
    const std::uint64_t length = text.size();
    file.write(std::as_bytes(std::span(&length, 1)));
    file.write(std::string_view(text));
}

std::filesystem::path defaultCacheFolder()
{
    const auto variable = [](const char* name) { // NOLINT(concurrency-mt-unsafe): nothing sets variables while this runs
        const char* value = std::getenv(name);
        return std::filesystem::path(value == nullptr ? "" : value);
    };
    if (const auto cache = variable("XDG_CACHE_HOME"); cache.is_absolute()) {
        return cache / "darkroom";
    }
    if (const auto home = variable("HOME"); home.is_absolute()) {
        return home / ".cache" / "darkroom";
    }
    return std::filesystem::temp_directory_path() / "darkroom";
}

} // namespace darkroom::training
