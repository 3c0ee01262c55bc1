#pragma once

#include "darkroom/base/json.h"

#include <cstdint>
#include <string>
#include <utility>

namespace darkroom::evaluation {

/// Lines of a table of figures: a name at the left, columns at the right.
class TableLines {
public:
    __attribute__((format(printf, 3, 4))) void add(const std::string& name, const char* format, ...);
    void text(const std::string& line) { m_text += line + "\n"; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

/// A count as %lld takes it.
inline long long shown(std::int64_t value)
{
    return static_cast<long long>(value);
}

/// A table as JSON has it: one string a line.
Json linesOf(const std::string& table);

} // namespace darkroom::evaluation
