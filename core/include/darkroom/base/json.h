#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace darkroom {

using Json = nlohmann::json;

/// Bounds on JSON that comes from a stranger's file.
struct JsonLimits {
    std::size_t bytes = 64u << 20;
    int depth = 64;
};

/// Parses text; throws Error{Format} naming `origin` (a file or field) on bad syntax, a repeated key, too many bytes or too deep a nesting.
Json parseJson(std::string_view text, const std::string& origin, const JsonLimits& limits = {});

/// Reads and parses a file; throws Error{File} or Error{Format}.
Json readJson(const std::filesystem::path& file, const JsonLimits& limits = {});

/// JSON as text that is always valid UTF-8: bytes that are not become U+FFFD. `indent` < 0 gives one line.
std::string jsonText(const Json& json, int indent = -1);

} // namespace darkroom
