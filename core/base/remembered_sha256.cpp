#include "cache_file.h"
#include "darkroom/base/files.h"
#include "darkroom/base/sha256.h"

#include <sys/stat.h>

#include <ctime>
#include <string>

namespace darkroom {

namespace {

constexpr const char* kCacheName = "hashes.json";
/// A file that changed just now may change once more within one tick of its file system's clock, and look the same.
constexpr std::time_t kSettledSeconds = 3;

/// What tells a file from others and from itself after a change; empty for one that is not there or has not settled.
std::string keyOf(const std::filesystem::path& path)
{
    struct stat state = {};
    if (stat(path.c_str(), &state) != 0 || state.st_mtim.tv_sec + kSettledSeconds > std::time(nullptr)) {
        return {};
    }
    std::string key;
    for (const auto number :
        {static_cast<long long>(state.st_dev), static_cast<long long>(state.st_ino), static_cast<long long>(state.st_size),
            static_cast<long long>(state.st_mtim.tv_sec), static_cast<long long>(state.st_mtim.tv_nsec)}) {
        key += (key.empty() ? "" : " ") + std::to_string(number);
    }
    return key;
}

} // namespace

std::string rememberedSha256(const std::filesystem::path& path, const std::stop_token& stop, const std::function<void(double)>& progress)
{
    const std::string key = keyOf(path);
    if (key.empty()) {
        return sha256OfFile(path, stop, progress);
    }
    CacheFile cache(kCacheName);
    if (const Json known = cache.value(key); known.is_string()) {
        return known.get<std::string>();
    }
    std::string hash = sha256OfFile(path, stop, progress);
    if (!hash.empty() && keyOf(path) == key) {
        cache.store(realFileSystem(), key, hash);
    }
    return hash;
}

} // namespace darkroom
