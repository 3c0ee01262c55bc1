// A zip archive, little-endian throughout (APPNOTE 6.3):
//   entries       local header (30 bytes: signature, ..., 26 name length, 28 extra length), name, extra, data
//   directory     for each entry 46 bytes (10 method, 20 packed size, 24 size, 28 name length, 30 extra length, 32 comment length,
//                 42 offset of the local header), name, extra, comment
//   zip64 end     56 bytes and more (32 entries, 40 directory's size, 48 its offset), then a locator of 20 bytes (8 offset of the zip64 end)
//   end           22 bytes (10 entries, 12 directory's size, 16 its offset, 20 comment length), comment
// A size or offset of 2^32 - 1 (entries: 2^16 - 1) stands for the wider number in the zip64 end or in the extra field 1.
#include "zip_directory.h"

#include "base/quoted_name.h"
#include "darkroom/base/say.h"
#include "torch_error.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace darkroom::checkpoint {

namespace {

constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::uint32_t kDirectorySignature = 0x02014b50;
constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kWideEndSignature = 0x06064b50;
constexpr std::uint32_t kWideLocatorSignature = 0x07064b50;
constexpr std::size_t kLocalBytes = 30, kDirectoryBytes = 46, kEndBytes = 22, kWideEndBytes = 56, kWideLocatorBytes = 20;
constexpr std::size_t kLongestComment = 0xffff;
constexpr std::uint64_t kMostEntries = 200'000;
constexpr std::uint64_t kNarrowFull = 0xffffffff, kNarrowCountFull = 0xffff;
constexpr std::uint16_t kWideField = 1;
constexpr std::uint16_t kEncrypted = 1;

struct Directory {
    std::uint64_t entries = 0;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

/// An entry as the directory tells it, before its local header was looked at.
struct Record {
    std::string name;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint64_t packed = 0;
    std::uint64_t size = 0;
    std::uint64_t header = 0;
};

class Archive {
public:
    Archive(std::span<const std::byte> bytes, const std::string& origin)
        : m_bytes(bytes)
        , m_origin(origin)
    {
    }

    std::uint64_t size() const { return m_bytes.size(); }

    /// A number at `offset`; the caller has made sure that it lies inside.
    template <typename Number>
    Number number(std::uint64_t offset) const
    {
        Number value;
        std::memcpy(&value, m_bytes.data() + offset, sizeof value);
        return value;
    }

    std::string text(std::uint64_t offset, std::size_t length) const
    {
        return {reinterpret_cast<const char*>(m_bytes.data()) + offset, length};
    }

    bool holds(std::uint64_t offset, std::uint64_t length) const { return offset <= size() && length <= size() - offset; }

    [[noreturn]] void refuse(const std::string& what) const { refuseTorch(m_origin, what); }

private:
    std::span<const std::byte> m_bytes;
    const std::string& m_origin;
};

/// The end record stands last, with a comment of up to 64 KiB after it.
std::uint64_t findEnd(const Archive& archive)
{
    if (archive.size() >= kEndBytes) {
        const std::uint64_t last = archive.size() - kEndBytes;
        const std::uint64_t first = last > kLongestComment ? last - kLongestComment : 0;
        for (std::uint64_t at = last + 1; at-- > first;) {
            if (archive.number<std::uint32_t>(at) == kEndSignature && archive.number<std::uint16_t>(at + 20) == last - at) {
                return at;
            }
        }
    }
    archive.refuse(say("its zip archive has no directory at its end; the file is cut off"));
}

std::optional<Directory> wideDirectory(const Archive& archive, std::uint64_t end)
{
    if (end < kWideLocatorBytes || archive.number<std::uint32_t>(end - kWideLocatorBytes) != kWideLocatorSignature) {
        return std::nullopt;
    }
    const std::uint64_t at = archive.number<std::uint64_t>(end - kWideLocatorBytes + 8);
    if (!archive.holds(at, kWideEndBytes) || archive.number<std::uint32_t>(at) != kWideEndSignature) {
        archive.refuse(say("its zip64 end record is not where its locator says"));
    }
    return Directory{
        archive.number<std::uint64_t>(at + 32), archive.number<std::uint64_t>(at + 48), archive.number<std::uint64_t>(at + 40)};
}

Directory findDirectory(const Archive& archive)
{
    const std::uint64_t end = findEnd(archive);
    const std::optional<Directory> wide = wideDirectory(archive, end);
    const Directory narrow{
        archive.number<std::uint16_t>(end + 10), archive.number<std::uint32_t>(end + 16), archive.number<std::uint32_t>(end + 12)};
    const Directory directory = wide ? *wide : narrow;
    const auto differs = [](std::uint64_t small, std::uint64_t large, std::uint64_t full) { return small != full && small != large; };
    if (differs(narrow.entries, directory.entries, kNarrowCountFull) || differs(narrow.offset, directory.offset, kNarrowFull)
        || differs(narrow.bytes, directory.bytes, kNarrowFull)) {
        archive.refuse(say("its zip archive has two ends that disagree on where the directory is"));
    }
    if (directory.offset > end || directory.bytes > end - directory.offset) {
        archive.refuse(say("its zip directory should lie before the archive's end, and claims %1 bytes at %2 of %3", directory.bytes,
            directory.offset, archive.size()));
    }
    if (directory.entries > kMostEntries || directory.entries > directory.bytes / kDirectoryBytes) {
        archive.refuse(say("its zip directory claims %1 entries in %2 bytes", directory.entries, directory.bytes));
    }
    return directory;
}

/// Replaces full narrow numbers by those of the extra field 1, which holds just the needed ones in this order: size, packed size, offset.
void widen(const Archive& archive, std::uint64_t extra, std::uint64_t extraBytes, Record& record)
{
    const std::uint64_t end = extra + extraBytes;
    while (end - extra >= 4) {
        const auto kind = archive.number<std::uint16_t>(extra);
        const std::uint64_t fieldEnd = extra + 4 + archive.number<std::uint16_t>(extra + 2);
        if (fieldEnd > end) {
            archive.refuse(say("its zip entry %1 has an extra field that is cut off", quotedName(record.name)));
        }
        if (kind == kWideField) {
            std::uint64_t at = extra + 4;
            for (std::uint64_t* value : {&record.size, &record.packed, &record.header}) {
                if (*value == kNarrowFull && fieldEnd - at >= 8) {
                    *value = archive.number<std::uint64_t>(at);
                    at += 8;
                }
            }
        }
        extra = fieldEnd;
    }
}

void checkName(const Archive& archive, const std::string& name)
{
    bool climbs = name.empty() || name.front() == '/' || name.find_first_of(std::string_view("\\\0", 2)) != std::string::npos;
    for (std::size_t begin = 0; !climbs && begin < name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        climbs = name.compare(begin, end - begin, "..") == 0;
        begin = end + 1;
    }
    if (climbs) {
        archive.refuse(say("its zip entry %1 has a name that leads out of the archive", quotedName(name)));
    }
}

/// Reads the record at `at` and moves `at` behind it.
Record readRecord(const Archive& archive, std::uint64_t& at, std::uint64_t end)
{
    if (end - at < kDirectoryBytes || archive.number<std::uint32_t>(at) != kDirectorySignature) {
        archive.refuse(say("its zip directory is damaged at byte %1", at));
    }
    const std::uint64_t nameBytes = archive.number<std::uint16_t>(at + 28), extraBytes = archive.number<std::uint16_t>(at + 30),
                        commentBytes = archive.number<std::uint16_t>(at + 32);
    if (nameBytes + extraBytes + commentBytes > end - at - kDirectoryBytes) {
        archive.refuse(say("its zip directory is cut off at byte %1", at));
    }
    Record record;
    record.name = archive.text(at + kDirectoryBytes, static_cast<std::size_t>(nameBytes));
    record.flags = archive.number<std::uint16_t>(at + 8);
    record.method = archive.number<std::uint16_t>(at + 10);
    record.packed = archive.number<std::uint32_t>(at + 20);
    record.size = archive.number<std::uint32_t>(at + 24);
    record.header = archive.number<std::uint32_t>(at + 42);
    widen(archive, at + kDirectoryBytes + nameBytes, extraBytes, record);
    checkName(archive, record.name);
    at += kDirectoryBytes + nameBytes + extraBytes + commentBytes;
    return record;
}

ZipEntry locate(const Archive& archive, const Record& record, std::uint64_t directory)
{
    const std::string name = quotedName(record.name);
    if ((record.flags & kEncrypted) != 0) {
        archive.refuse(say("its zip entry %1 is encrypted", name));
    }
    if (record.method != 0 || record.packed != record.size) {
        archive.refuse(say("its zip entry %1 is compressed, which PyTorch never does", name));
    }
    if (!archive.holds(record.header, kLocalBytes) || archive.number<std::uint32_t>(record.header) != kLocalSignature) {
        archive.refuse(say("its zip entry %1 has no local header at byte %2", name, record.header));
    }
    const std::uint64_t nameBytes = archive.number<std::uint16_t>(record.header + 26);
    const std::uint64_t data = record.header + kLocalBytes + nameBytes + archive.number<std::uint16_t>(record.header + 28);
    if (data > directory || record.size > directory - data) {
        archive.refuse(say("its zip entry %1 claims %2 bytes at %3, past the archive's directory; the file is cut off or damaged", name,
            record.size, data));
    }
    if (archive.text(record.header + kLocalBytes, static_cast<std::size_t>(nameBytes)) != record.name) {
        archive.refuse(say("its zip entry %1 has another name in its local header", name));
    }
    return {record.name, data, record.size};
}

void checkOverlap(const Archive& archive, std::vector<ZipEntry>& entries)
{
    std::sort(entries.begin(), entries.end(), [](const ZipEntry& a, const ZipEntry& b) { return a.offset < b.offset; });
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (entries[i].offset < entries[i - 1].offset + entries[i - 1].size) {
            archive.refuse(say("its zip entries %1 and %2 overlap", quotedName(entries[i - 1].name), quotedName(entries[i].name)));
        }
    }
}

} // namespace

std::vector<ZipEntry> readZipDirectory(std::span<const std::byte> bytes, const std::string& origin)
{
    const Archive archive(bytes, origin);
    const Directory directory = findDirectory(archive);
    std::vector<ZipEntry> entries;
    entries.reserve(static_cast<std::size_t>(directory.entries));
    std::uint64_t at = directory.offset;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        entries.push_back(locate(archive, readRecord(archive, at, directory.offset + directory.bytes), directory.offset));
    }
    checkOverlap(archive, entries);
    std::sort(entries.begin(), entries.end(), [](const ZipEntry& a, const ZipEntry& b) { return a.name < b.name; });
    const auto twice =
        std::adjacent_find(entries.begin(), entries.end(), [](const ZipEntry& a, const ZipEntry& b) { return a.name == b.name; });
    if (twice != entries.end()) {
        archive.refuse(say("its zip entry %1 is there twice", quotedName(twice->name)));
    }
    return entries;
}

const ZipEntry* findEntry(const std::vector<ZipEntry>& entries, std::string_view name)
{
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), name, [](const ZipEntry& entry, std::string_view wanted) { return entry.name < wanted; });
    return found != entries.end() && found->name == name ? &*found : nullptr;
}

} // namespace darkroom::checkpoint
