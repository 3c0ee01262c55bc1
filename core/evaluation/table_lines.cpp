#include "evaluation/table_lines.h"

#include <algorithm>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <sstream>

namespace darkroom::evaluation {

void TableLines::add(const std::string& name, const char* format, ...)
{
    constexpr std::ptrdiff_t kNameWidth = 42;
    char columns[256];
    std::va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(columns, sizeof columns, format, arguments);
    va_end(arguments);
    // Bytes that go on a character of UTF-8 take no place.
    const auto width = std::count_if(name.begin(), name.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; });
    m_text += name + std::string(static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, kNameWidth - width)), ' ') + columns + "\n";
}

Json linesOf(const std::string& table)
{
    Json all = Json::array();
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);)
        all.push_back(line);
    return all;
}

} // namespace darkroom::evaluation
