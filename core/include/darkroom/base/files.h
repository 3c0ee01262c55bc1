#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom {

/// An open file; its destructor closes it. Every member throws Error{File} that names the file and what to do. Belongs to one thread.
class File {
public:
    virtual ~File() = default;

    /// Reads up to into.size() bytes and returns how many; 0 means the end.
    virtual std::size_t read(std::span<std::byte> into) = 0;
    /// Writes all of `bytes` or throws.
    virtual void write(std::span<const std::byte> bytes) = 0;
    /// Waits until what was written is on the disk.
    virtual void flush() = 0;
    /// Size in bytes now.
    virtual std::uint64_t size() const = 0;

    /// Writes text as it is.
    void write(std::string_view text) { write(std::as_bytes(std::span(text))); }
};

/// Every change on disk goes through this interface, so that a test can make operation n fail. Thread-safe.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    virtual std::unique_ptr<File> openForReading(const std::filesystem::path& path) = 0;
    /// Creates a new file; fails when `path` is there already.
    virtual std::unique_ptr<File> create(const std::filesystem::path& path) = 0;
    /// Opens for writing at the end; creates the file when it is not there.
    virtual std::unique_ptr<File> openForAppending(const std::filesystem::path& path) = 0;
    /// Replaces `to` by `from` in one step that survives a power cut.
    virtual void rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
    /// Removes a file; not being there is no fault.
    virtual void remove(const std::filesystem::path& path) = 0;
    virtual void createDirectories(const std::filesystem::path& path) = 0;
};

/// The operating system's files.
FileSystem& realFileSystem();

/// Writes a file so that `path` holds either all of the new bytes or what it held before: a temporary name beside it, flush, rename.
/// On failure the temporary file is removed and the error goes on. `path`'s folder must be there.
void writeFileAtomically(FileSystem& files, const std::filesystem::path& path, std::span<const std::byte> bytes);
void writeFileAtomically(FileSystem& files, const std::filesystem::path& path, std::string_view text);
/// The same for content that is produced bit by bit; what the writer throws goes on, too.
void writeFileAtomically(FileSystem& files, const std::filesystem::path& path, const std::function<void(File&)>& writer);

/// Removes temporary files in `folder` that a killed process left behind; those of processes that still run stay.
void removeAbandonedTemporaries(FileSystem& files, const std::filesystem::path& folder);

/// Reads a whole file; throws Error{File}, or Error{Format} when it has more than `limit` bytes.
std::string readFile(FileSystem& files, const std::filesystem::path& path, std::uint64_t limit);

} // namespace darkroom
