#include "darkroom/base/event_log.h"

#include "darkroom/base/say.h"

#include <fstream>
#include <string>

namespace darkroom {

namespace {

constexpr std::uint64_t kLargestLog = std::uint64_t{1} << 30;
constexpr JsonLimits kEventLimits = {.bytes = 16u << 20, .depth = 32};

bool endsInsideLine(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    char last = '\n';
    return std::filesystem::is_regular_file(path) && file.seekg(-1, std::ios::end) && file.get(last) && last != '\n';
}

} // namespace

EventLog::EventLog(FileSystem& files, const std::filesystem::path& path)
{
    const bool isCutOff = endsInsideLine(path);
    m_file = files.openForAppending(path);
    if (isCutOff) {
        m_file->write(std::string_view("\n"));
    }
}

void EventLog::write(const Json& event)
{
    const std::string line = jsonText(event) + "\n";
    const std::lock_guard lock(m_mutex);
    m_file->write(std::string_view(line));
}

void EventLog::flush()
{
    const std::lock_guard lock(m_mutex);
    m_file->flush();
}

std::vector<Json> readEventLog(const std::filesystem::path& path)
{
    const std::string bytes = readFile(realFileSystem(), path, kLargestLog);
    std::vector<Json> events;
    std::size_t number = 1;
    for (std::size_t begin = 0, end = 0; (end = bytes.find('\n', begin)) != std::string::npos; begin = end + 1, ++number) {
        const std::string_view line(bytes.data() + begin, end - begin);
        // A line that a crash cut off was ended when the log was opened again; it holds no event.
        if (!line.empty() && line.front() == '{' && line.back() == '}') {
            events.push_back(parseJson(line, say("%1 (line %2)", path, number), kEventLimits));
        }
    }
    return events;
}

} // namespace darkroom
