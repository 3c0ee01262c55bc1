#pragma once

#include "darkroom/base/files.h"
#include "darkroom/base/json.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace darkroom {

/// A log of events, one JSON object a line, appended to a file. Each line reaches the system whole before write() returns, so that a
/// killed process loses none. Any thread may write.
class EventLog {
public:
    /// Opens or creates the file; a last line that a crash cut off is ended first. Throws Error{File}.
    EventLog(FileSystem& files, const std::filesystem::path& path);

    /// Appends one event. Throws Error{File}: disk full.
    void write(const Json& event);
    /// Waits until all is on the disk.
    void flush();

private:
    std::mutex m_mutex;
    std::unique_ptr<File> m_file;
};

/// The events of such a file in their order; a last line without its end is left out. Throws Error{File}, or Error{Format} naming the line.
std::vector<Json> readEventLog(const std::filesystem::path& path);

} // namespace darkroom
