// The ustar format (POSIX.1-1988). An archive is a row of 512-byte blocks: per member one header block, then its bytes, filled up
// with zeros to a whole block; two blocks of zeros end it (one is enough for us).
//
//   offset  size  field of the header
//        0   100  name, ended by NUL unless it fills the field
//      100     8  mode            (not used)
//      108     8  owner           (not used)
//      116     8  group           (not used)
//      124    12  size, octal digits ended by NUL or space
//      136    12  time            (not used)
//      148     8  checksum: sum of all 512 bytes, these eight counted as spaces; octal
//      156     1  kind: '0' or NUL file, '5' folder, 'x' 'g' pax extension, 'L' 'K' GNU long name, others links and devices
//      157   100  link target     (not used)
//      257     6  "ustar" and NUL, or "ustar " in GNU's variant
//      263    82  version, owner names, device numbers (not used)
//      345   155  prefix: when not empty and the magic is POSIX's, the name is prefix/name
#include "training/tar_archive.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace darkroom::training {

namespace {

constexpr std::uint64_t kBlock = 512;

struct Field {
    std::size_t offset;
    std::size_t size;
};
constexpr Field kName{0, 100};
constexpr Field kSize{124, 12};
constexpr Field kChecksum{148, 8};
constexpr std::size_t kKind = 156;
constexpr Field kMagic{257, 6};
constexpr Field kPrefix{345, 155};

using Header = std::array<std::uint8_t, kBlock>;

std::string textOf(const Header& header, Field field)
{
    const auto* begin = header.data() + field.offset;
    return {begin, std::find(begin, begin + field.size, std::uint8_t{0})};
}

/// Octal digits, blanks before and a NUL or blank behind allowed; none when there is anything else. Twelve digits fit 64 bits.
std::optional<std::uint64_t> octalOf(const Header& header, Field field)
{
    std::uint64_t value = 0;
    bool digits = false;
    bool ended = false;
    for (std::size_t i = field.offset; i < field.offset + field.size; ++i) {
        const std::uint8_t c = header[i];
        if (c >= '0' && c <= '7' && !ended) {
            value = value * 8 + (c - '0');
            digits = true;
        } else if (c == ' ' || c == 0) {
            ended = digits;
        } else {
            return std::nullopt;
        }
    }
    return digits ? std::optional(value) : std::nullopt;
}

std::uint64_t checksumOf(const Header& header)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const bool own = i >= kChecksum.offset && i < kChecksum.offset + kChecksum.size;
        sum += own ? std::uint64_t{' '} : header[i];
    }
    return sum;
}

std::string nameOf(const Header& header)
{
    const std::string name = textOf(header, kName);
    const std::string prefix = textOf(header, kPrefix);
    const bool posix = textOf(header, kMagic) == "ustar";
    return posix && !prefix.empty() ? prefix + "/" + name : name;
}

std::string atByte(std::uint64_t offset)
{
    return " at byte " + std::to_string(offset);
}

/// What is wrong with a header by itself; none when it is sound.
std::optional<std::string> headerFault(const Header& header, std::uint64_t offset)
{
    if (textOf(header, kMagic).substr(0, 5) != "ustar") {
        return "is not a tar archive in ustar form" + atByte(offset) + " (no 'ustar' mark): pack it with tar --format=ustar";
    }
    const auto stored = octalOf(header, kChecksum);
    if (!stored || *stored != checksumOf(header)) {
        return "is damaged" + atByte(offset) + " (the header's checksum does not match): copy it again";
    }
    if (!octalOf(header, kSize)) {
        return "has a member without a readable size" + atByte(offset) + ": pack it with tar --format=ustar";
    }
    if (std::strchr("xgLK", header[kKind]) != nullptr && header[kKind] != 0) {
        return "uses extended headers" + atByte(offset) + ", which are not read: pack it with tar --format=ustar";
    }
    return std::nullopt;
}

std::string systemReason()
{
    return std::strerror(errno);
}

} // namespace

TarDirectory readTarDirectory(const ReadAt& readAt, std::uint64_t size)
{
    TarDirectory directory;
    Header header{};
    std::uint64_t offset = 0;
    while (offset <= size && size - offset >= kBlock) {
        readAt(offset, header);
        if (std::all_of(header.begin(), header.end(), [](std::uint8_t byte) { return byte == 0; })) {
            return directory;
        }
        if ((directory.damage = headerFault(header, offset))) {
            return directory;
        }
        const std::uint64_t bytes = *octalOf(header, kSize);
        const std::uint64_t begin = offset + kBlock;
        if (bytes > size - begin) {
            directory.damage = "is cut off: '" + nameOf(header) + "' needs " + std::to_string(bytes) + " bytes from byte "
                + std::to_string(begin) + " on, the file ends at byte " + std::to_string(size) + ": copy it again";
            return directory;
        }
        if (header[kKind] == '0' || header[kKind] == 0) {
            directory.members.push_back({nameOf(header), begin, bytes});
        }
        offset = begin + (bytes + kBlock - 1) / kBlock * kBlock;
    }
    directory.damage = "is cut off at byte " + std::to_string(size) + " (no end mark): copy it again";
    return directory;
}

TarArchive::TarArchive(const std::filesystem::path& file)
    : m_file(file)
    , m_descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC))
{
    struct stat status { };
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        const std::string reason = m_descriptor < 0 ? systemReason() : say("it is not a regular file");
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
        throw Error(
            ErrorKind::File, say("%1: the archive cannot be opened (%2). Put it beside the index, or make it readable.", file, reason));
    }
    try {
        m_directory = readTarDirectory([this](std::uint64_t offset, std::span<std::uint8_t> bytes) { readBytes(offset, bytes); },
            static_cast<std::uint64_t>(status.st_size));
    } catch (...) {
        ::close(m_descriptor);
        throw;
    }
    m_byName.reserve(m_directory.members.size());
    for (std::size_t i = 0; i < m_directory.members.size(); ++i) {
        m_byName[m_directory.members[i].name] = i;
    }
}

TarArchive::~TarArchive()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

TarArchive::TarArchive(TarArchive&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_directory(std::move(other.m_directory))
    , m_byName(std::move(other.m_byName))
{
}

TarArchive& TarArchive::operator=(TarArchive&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_directory, other.m_directory);
    std::swap(m_byName, other.m_byName);
    return *this;
}

const TarMember* TarArchive::find(std::string_view name) const
{
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : &m_directory.members[found->second];
}

std::vector<std::uint8_t> TarArchive::read(const TarMember& member) const
{
    std::vector<std::uint8_t> bytes(member.size);
    readBytes(member.offset, bytes);
    return bytes;
}

void TarArchive::readBytes(std::uint64_t offset, std::span<std::uint8_t> bytes) const
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            const std::string reason = got < 0 ? systemReason() : say("it became shorter while it was read");
            throw Error(ErrorKind::File,
                say("%1: reading %2 bytes at byte %3 failed (%4). Check the disk and try again.", m_file, bytes.size(), offset, reason));
        }
        done += static_cast<std::size_t>(got);
    }
}

} // namespace darkroom::training
