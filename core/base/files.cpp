#include "darkroom/base/files.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "file_error.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace darkroom {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTemporaryPrefix = ".darkroom-";
constexpr std::string_view kTemporarySuffix = ".partial";
constexpr std::size_t kReadBlock = 1u << 20;

class RealFile final : public File {
public:
    RealFile(fs::path path, int descriptor)
        : m_path(std::move(path))
        , m_descriptor(descriptor)
    {
    }
    ~RealFile() override { ::close(m_descriptor); }
    RealFile(const RealFile&) = delete;
    RealFile& operator=(const RealFile&) = delete;

    std::size_t read(std::span<std::byte> into) override
    {
        for (;;) {
            const ssize_t count = ::read(m_descriptor, into.data(), into.size());
            if (count >= 0) {
                return static_cast<std::size_t>(count);
            }
            if (errno != EINTR) {
                throw fileError(FileAction::Read, m_path, errno);
            }
        }
    }

    void write(std::span<const std::byte> bytes) override
    {
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
            if (count >= 0) {
                bytes = bytes.subspan(static_cast<std::size_t>(count));
            } else if (errno != EINTR) {
                throw fileError(FileAction::Write, m_path, errno);
            }
        }
    }

    void flush() override
    {
        // Pipes and some network folders cannot be flushed; their bytes are with the system already.
        if (::fsync(m_descriptor) != 0 && errno != EINVAL && errno != ENOTSUP) {
            throw fileError(FileAction::Write, m_path, errno);
        }
    }

    /// Lets reads wait again, in a file that was opened without waiting.
    void waitForBytes() { ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) & ~O_NONBLOCK); }

    std::uint64_t size() const override
    {
        struct stat status { };
        if (::fstat(m_descriptor, &status) != 0) {
            throw fileError(FileAction::TellSize, m_path, errno);
        }
        return static_cast<std::uint64_t>(status.st_size);
    }

private:
    fs::path m_path;
    int m_descriptor;
};

std::unique_ptr<RealFile> open(const fs::path& path, int flags, FileAction action)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0666);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0) {
        throw fileError(action, path, errno);
    }
    return std::make_unique<RealFile>(path, descriptor);
}

/// Puts a folder's entries on the disk. Not every file system can; a rename has been done by then, so that is no fault.
void flushFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

class RealFileSystem final : public FileSystem {
public:
    std::unique_ptr<File> openForReading(const fs::path& path) override
    {
        std::error_code ignored;
        if (fs::is_directory(path, ignored)) {
            throw fileError(FileAction::Read, path, EISDIR);
        }
        // Opening a pipe would wait for a writer; reading one that has none ends at once.
        auto file = open(path, O_RDONLY | O_NONBLOCK, FileAction::Read);
        file->waitForBytes();
        return file;
    }

    std::unique_ptr<File> create(const fs::path& path) override { return open(path, O_WRONLY | O_CREAT | O_EXCL, FileAction::Create); }

    std::unique_ptr<File> openForAppending(const fs::path& path) override
    {
        return open(path, O_WRONLY | O_CREAT | O_APPEND, FileAction::OpenForWriting);
    }

    void rename(const fs::path& from, const fs::path& to) override
    {
        if (::rename(from.c_str(), to.c_str()) != 0) {
            throw fileError(FileAction::Write, to, errno);
        }
        flushFolder(to.parent_path());
    }

    void remove(const fs::path& path) override
    {
        if (::unlink(path.c_str()) != 0 && errno != ENOENT) {
            throw fileError(FileAction::Remove, path, errno);
        }
    }

    void createDirectories(const fs::path& path) override
    {
        std::error_code error;
        fs::create_directories(path, error);
        if (!error && !fs::is_directory(path, error)) {
            error = std::make_error_code(std::errc::not_a_directory);
        }
        if (error) {
            throw fileError(FileAction::CreateFolder, path, error.value());
        }
    }
};

/// The name says whose it is, so that leftovers can be told from files in use; it is short, so that it fits wherever `path` does.
fs::path temporaryBeside(const fs::path& path)
{
    static std::atomic<unsigned> counter = 0;
    const std::string name =
        std::string(kTemporaryPrefix) + std::to_string(::getpid()) + "-" + std::to_string(++counter) + std::string(kTemporarySuffix);
    return path.parent_path() / name;
}

/// The process that a temporary name belongs to; 0 for any other name.
pid_t ownerOf(const std::string& name)
{
    if (!name.starts_with(kTemporaryPrefix) || !name.ends_with(kTemporarySuffix)) {
        return 0;
    }
    pid_t owner = 0;
    const char* begin = name.data() + kTemporaryPrefix.size();
    const auto [end, fault] = std::from_chars(begin, name.data() + name.size(), owner);
    return fault == std::errc() && *end == '-' && owner > 0 ? owner : 0;
}

} // namespace

FileSystem& realFileSystem()
{
    static RealFileSystem files;
    return files;
}

void writeFileAtomically(FileSystem& files, const fs::path& path, const std::function<void(File&)>& writer)
{
    const fs::path temporary = temporaryBeside(path);
    // A recycled process id may meet the leftover of a killed process.
    files.remove(temporary);
    try {
        {
            const std::unique_ptr<File> file = files.create(temporary);
            writer(*file);
            file->flush();
        }
        files.rename(temporary, path);
    } catch (...) {
        try {
            files.remove(temporary);
        } catch (const Error&) {
            // The first fault is the one to report; the leftover is harmless and removeAbandonedTemporaries() finds it.
        }
        throw;
    }
}

void writeFileAtomically(FileSystem& files, const fs::path& path, std::span<const std::byte> bytes)
{
    writeFileAtomically(files, path, [bytes](File& file) { file.write(bytes); });
}

void writeFileAtomically(FileSystem& files, const fs::path& path, std::string_view text)
{
    writeFileAtomically(files, path, std::as_bytes(std::span(text)));
}

void removeAbandonedTemporaries(FileSystem& files, const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> abandoned;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const pid_t owner = ownerOf(entry->path().filename().string());
        if (owner != 0 && owner != ::getpid() && ::kill(owner, 0) != 0 && errno == ESRCH) {
            abandoned.push_back(entry->path());
        }
    }
    for (const fs::path& path : abandoned) {
        files.remove(path);
    }
}

std::string readFile(FileSystem& files, const fs::path& path, std::uint64_t limit)
{
    const std::unique_ptr<File> file = files.openForReading(path);
    std::string bytes;
    for (;;) {
        const std::size_t had = bytes.size();
        const std::uint64_t room = limit - had;
        bytes.resize(had + static_cast<std::size_t>(std::min<std::uint64_t>(kReadBlock, room + 1)));
        const std::size_t count = file->read(std::as_writable_bytes(std::span(bytes).subspan(had)));
        bytes.resize(had + count);
        if (bytes.size() > limit) {
            throw Error(
                ErrorKind::Format, say("%1 is too big: at most %2 bytes were expected. Check that this is the right file.", path, limit));
        }
        if (count == 0) {
            return bytes;
        }
    }
}

} // namespace darkroom
