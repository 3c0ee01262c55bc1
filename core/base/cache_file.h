#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"

#include <filesystem>
#include <string>

namespace darkroom {

/// $XDG_CACHE_HOME/darkroom, else ~/.cache/darkroom; empty when neither is known.
std::filesystem::path cacheFolder();

/// A small JSON object that may vanish at any time: measurements and hashes that can be made anew.
class CacheFile {
public:
    /// `name` is a file in cacheFolder(). A file that is missing or broken counts as empty.
    explicit CacheFile(const std::string& name);

    /// Null when there is no such key.
    Json value(const std::string& key) const;
    /// Stores a value; false when it could not be written, which costs time later and nothing else.
    bool store(FileSystem& files, const std::string& key, const Json& value);

private:
    std::filesystem::path m_path;
    Json m_content = Json::object();
};

} // namespace darkroom
