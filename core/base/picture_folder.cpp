#include "picture_folder.h"

#include "darkroom/base/error.h"
#include "file_error.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace darkroom {

namespace {

namespace fs = std::filesystem;

constexpr const char* kNumberFile = ".last-number";
constexpr const char* kLockFile = ".lock";
constexpr std::uint64_t kLargestNumberFile = 64;
constexpr std::size_t kDigits = 5;

/// Holds a folder against other processes and threads until it goes out of scope.
class FolderLock {
public:
    explicit FolderLock(const fs::path& folder)
    {
        const fs::path path = folder / kLockFile;
        m_descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        int status = m_descriptor < 0 ? -1 : 0;
        while (status == 0 && ::flock(m_descriptor, LOCK_EX) != 0) {
            // Some network folders cannot lock; then the numbers of one process alone are still right.
            if (errno != EINTR) {
                break;
            }
        }
        if (status != 0) {
            throw fileError(FileAction::Write, path, errno);
        }
    }
    ~FolderLock() { ::close(m_descriptor); }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int m_descriptor = -1;
};

/// The number that a text begins with; 0 for none.
std::uint64_t leadingNumber(const std::string& text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::uint64_t storedNumber(FileSystem& files, const fs::path& root)
{
    const fs::path file = root / kNumberFile;
    return fs::exists(file) ? leadingNumber(readFile(files, file, kLargestNumberFile)) : 0;
}

/// The highest number among the day's pictures, for when the number file was lost.
std::uint64_t highestNumber(const fs::path& folder)
{
    std::uint64_t highest = 0;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        highest = std::max(highest, leadingNumber(entry->path().filename().string()));
    }
    return highest;
}

std::string padded(std::uint64_t number)
{
    const std::string digits = std::to_string(number);
    return digits.size() < kDigits ? std::string(kDigits - digits.size(), '0') + digits : digits;
}

} // namespace

fs::path savePictureBytes(
    FileSystem& files, const fs::path& root, const std::string& day, std::uint64_t seed, std::span<const std::byte> bytes)
{
    const fs::path folder = root / day;
    files.createDirectories(folder);
    const FolderLock lock(root);
    const std::uint64_t number = std::max(storedNumber(files, root), highestNumber(folder)) + 1;
    fs::path picture = folder / (padded(number) + "-" + std::to_string(seed) + ".png");
    // The number first: when the picture then fails, a number is lost, never a picture.
    writeFileAtomically(files, root / kNumberFile, std::to_string(number) + "\n");
    writeFileAtomically(files, picture, bytes);
    return picture;
}

} // namespace darkroom
