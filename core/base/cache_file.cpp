#include "cache_file.h"

#include "darkroom/base/error.h"

#include <cstdlib>

namespace darkroom {

namespace fs = std::filesystem;

fs::path cacheFolder()
{
    // The XDG base directory specification: a relative path there is invalid and ignored.
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && fs::path(cache).is_absolute()) {
        return fs::path(cache) / "darkroom";
    }
    if (const char* home = std::getenv("HOME"); home != nullptr && fs::path(home).is_absolute()) {
        return fs::path(home) / ".cache" / "darkroom";
    }
    return {};
}

CacheFile::CacheFile(const std::string& name)
{
    if (const fs::path folder = cacheFolder(); !folder.empty()) {
        m_path = folder / name;
    }
    std::error_code error;
    if (m_path.empty() || !fs::is_regular_file(m_path, error)) {
        return;
    }
    try {
        Json content = readJson(m_path);
        if (content.is_object()) {
            m_content = std::move(content);
        }
    } catch (const Error&) {
        m_content = Json::object(); // A broken cache is an empty one; the next store() replaces it.
    }
}

Json CacheFile::value(const std::string& key) const
{
    const auto found = m_content.find(key);
    return found == m_content.end() ? Json() : *found;
}

bool CacheFile::store(FileSystem& files, const std::string& key, const Json& value)
{
    m_content[key] = value;
    if (m_path.empty()) {
        return false;
    }
    try {
        files.createDirectories(m_path.parent_path());
        writeFileAtomically(files, m_path, jsonText(m_content, 1) + "\n");
    } catch (const Error&) {
        return false;
    }
    return true;
}

} // namespace darkroom
