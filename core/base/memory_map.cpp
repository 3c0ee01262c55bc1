#include "darkroom/base/memory_map.h"

#include "base/page_guard.h"
#include "darkroom/base/say.h"
#include "file_error.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace darkroom {

namespace {

/// Closes the descriptor when mapping is done; a mapping outlives it.
struct Descriptor {
    int value = -1;

    explicit Descriptor(int opened)
        : value(opened)
    {
    }
    ~Descriptor()
    {
        if (value >= 0) {
            ::close(value);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
};

} // namespace

MemoryMap::MemoryMap() noexcept = default;

MemoryMap::MemoryMap(const std::filesystem::path& path)
    : m_path(path)
{
    // Opening a pipe would wait for a writer.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status { };
    if (file.value < 0 || ::fstat(file.value, &status) != 0) {
        throw fileError(FileAction::Read, path, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        throw fileError(FileAction::Read, path, EISDIR);
    }
    if (!S_ISREG(status.st_mode)) {
        throw Error(ErrorKind::File, say("%1 cannot be read, since it is not a regular file. Copy its content into one.", path));
    }
    if (status.st_size == 0) {
        return;
    }
    void* data = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, file.value, 0);
    if (data == MAP_FAILED) {
        throw fileError(FileAction::Read, path, errno);
    }
    m_data = static_cast<const std::byte*>(data);
    m_size = static_cast<std::size_t>(status.st_size);
    m_guard = std::make_unique<PageGuard>(bytes());
}

MemoryMap::~MemoryMap()
{
    m_guard.reset();
    if (m_data != nullptr) {
        ::munmap(const_cast<std::byte*>(m_data), m_size);
    }
}

MemoryMap::MemoryMap(MemoryMap&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_guard(std::move(other.m_guard))
{
}

MemoryMap& MemoryMap::operator=(MemoryMap&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_guard, other.m_guard);
    return *this;
}

void MemoryMap::check() const
{
    if (m_guard && m_guard->hasFailed()) {
        throw Error(ErrorKind::File,
            say("%1 could not be read to its end: it was cut short meanwhile, or its disk has a fault. Get the file anew.", m_path));
    }
}

} // namespace darkroom
